"""The policy page: by date, sourced, honest about doubt, and never an old deadline as today's."""

import re

import pytest

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.policy_part.record import PolicyPart
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.text.quotes import curled
from tests.html_page import HtmlPage


@pytest.fixture(scope="module")
def points(catalogue: Catalogue) -> tuple[PolicyPoint, ...]:
    """Every point of policy."""
    return catalogue.as_written(PolicyPoint)


@pytest.fixture(scope="module")
def page(pages: dict[str, HtmlPage]) -> HtmlPage:
    """The page of policy as this site was built, without the frame."""
    (content,) = re.findall(r"<main\b.*</main>", pages["kader/"].html, re.DOTALL)
    return HtmlPage(content)


def dates(page: HtmlPage) -> list[str]:
    return re.findall(r'<p class="timeline__date">([^<]+)</p>', page.html)


def entry(page: HtmlPage, id: str) -> str:
    """The HTML of one point."""
    found = re.search(rf'<li[^>]* id="{id}".*?</li>', page.html, re.DOTALL)
    assert found, id
    return found[0]


def test_the_time_line_of_the_collection_runs_from_2003_to_2033(page: HtmlPage) -> None:
    found = dates(page)
    years = [int(found_date[-4:]) for found_date in found]
    assert years == sorted(years) and (years[0], years[-1]) == (2003, 2033)
    assert "1 oktober 2019" in found and "1 april 2026" in found


def test_every_part_has_a_heading_and_every_point_a_place(
    page: HtmlPage, points: tuple[PolicyPoint, ...], catalogue: Catalogue
) -> None:
    parts = [part.id for part in catalogue.as_written(PolicyPart)]
    assert {heading["id"] for heading in page.all("h2")} == {*parts, "bronnen"}
    ids = [found["id"] for _, found in page.elements if "id" in found]
    assert len(ids) == len(set(ids))
    assert {point.id for point in points} <= set(ids)


def test_every_point_shows_each_of_its_sources(page: HtmlPage, catalogue: Catalogue) -> None:
    listed = re.findall(r'<li id="bron-(\d+)".*?</li>', page.html, re.DOTALL)
    assert listed == [str(number) for number in range(1, len(listed) + 1)]
    for point in catalogue.as_written(PolicyPoint):
        marks = set(re.findall(r'href="#bron-(\d+)"', entry(page, point.id)))
        assert len(marks) == len(point.source_ids), point.id
        assert marks <= set(listed), point.id
        for _, source in catalogue.numbered_sources(point):
            assert curled(source.title) in page.text(), source.id


def test_what_is_uncertain_says_so_and_what_is_certain_does_not(
    page: HtmlPage, points: tuple[PolicyPoint, ...]
) -> None:
    for point in points:
        said = "(onzeker)" in entry(page, point.id)
        assert said == (point.certainty == "onzeker"), point.id


def test_sources_that_contradict_each_other_are_both_marked_where_they_do(page: HtmlPage) -> None:
    html = entry(page, "nieuw-lokaal-netwerk")
    assert "spreken elkaar tegen" in html and "(onzeker)" in html
    assert re.search(r"1 januari 2026\.<sup.*?1 april 2026.*?<sup", html, re.DOTALL)


def test_the_old_deadline_is_never_given_without_saying_that_it_is_gone(
    points: tuple[PolicyPoint, ...],
) -> None:
    told = [point for point in points if _speaks_of_october(point)]
    assert {point.part for point in told} == {"tijdlijn", "regels-lokaal"}
    for point in told:
        assert "Gebruik die dag niet meer" in point.text, point.id


def test_the_new_dates_are_given_where_the_change_is_explained(
    points: tuple[PolicyPoint, ...],
) -> None:
    (first,) = (point for point in points if point.id == "in-het-kort")
    for day in ("1 januari 2027", "2032", "1 april 2026"):
        assert day in first.text


def test_no_point_leans_on_the_day_it_is_read(points: tuple[PolicyPoint, ...]) -> None:
    now = re.compile(r"\b(vandaag|momenteel|binnenkort|huidige?|dit jaar|volgend jaar)\b", re.I)
    assert now.search("Momenteel mag het.")
    texts = [f"{point.title} {point.text}" for point in points]
    assert [text for text in texts if now.search(text)] == []


def _speaks_of_october(point: PolicyPoint) -> bool:
    day = point.date.dutch if point.date else ""
    return "1 oktober" in f"{day} {point.title} {point.text}"
