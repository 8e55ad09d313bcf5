"""The policy page: by date, sourced, honest about doubt, and never an old deadline as today's."""

import re
from datetime import date
from pathlib import Path

import pytest

from kennisbank.collection import open_collection
from kennisbank.kinds.policy_part.record import PolicyPart
from kennisbank.kinds.policy_point.page import policy_page
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.records.when import When
from kennisbank.site.site import Page, Site
from tests.conftest import PROJECT
from tests.html_page import HtmlPage
from tests.world import World

POLICY = "data/policy.yml"
PARTS = [part.id for part in open_collection(PROJECT).catalogue.as_written(PolicyPart)]


def opened(root: Path, today: date = date(2026, 11, 21)) -> Site:
    return Site(open_collection(root), name="Proef", today=today, media=root)


def shown(site: Site) -> HtmlPage:
    return HtmlPage(policy_page(Page(site, "kader/")))


def points(root: Path) -> tuple[PolicyPoint, ...]:
    return open_collection(root).catalogue.as_written(PolicyPoint)


def dates(page: HtmlPage) -> list[str]:
    return re.findall(r'<p class="timeline__date">([^<]+)</p>', page.html)


def entry(page: HtmlPage, id: str) -> str:
    """The HTML of one point."""
    found = re.search(rf'<li[^>]* id="{id}".*?</li>', page.html, re.DOTALL)
    assert found, id
    return found[0]


def test_the_time_line_stands_in_order_of_date_however_the_file_does(world: World) -> None:
    assert [point.id for point in points(world.root)] == ["soepvergunning", "soepdecreet", "wie"]
    assert dates(shown(opened(world.root))) == ["ca. 2012", "1 maart 2014"]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2011", "2011-02"),
        ("2011-02", "2011-02-03"),
        ("ca. 2010", "2011"),
        ("voor 2010", "2010-05"),
    ],
)
def test_a_year_comes_before_its_months(earlier: str, later: str) -> None:
    assert When(earlier).sortable < When(later).sortable


def test_the_time_line_of_the_collection_runs_from_2003_to_2033() -> None:
    found = dates(shown(opened(PROJECT)))
    years = [int(found_date[-4:]) for found_date in found]
    assert years == sorted(years) and (years[0], years[-1]) == (2003, 2033)
    assert "1 oktober 2019" in found and "1 april 2026" in found


def test_a_moment_without_a_date_is_refused_and_a_rule_without_one_is_not(world: World) -> None:
    world.change(POLICY, "  date: 2014-03-01\n", "")
    assert [problem.rpartition(": ")[2] for problem in world.problems()] == [
        "op een tijdlijn heeft elk punt een datum; vul date aan"
    ]
    world.change(POLICY, "part: tijdlijn\n  title: De soep", "part: rollen\n  title: De soep")
    assert world.problems() == []


def test_every_part_has_a_heading_and_every_point_a_place(world: World) -> None:
    page = shown(opened(PROJECT))
    assert {heading["id"] for heading in page.all("h2")} == {*PARTS, "bronnen"}
    ids = [found["id"] for _, found in page.elements if "id" in found]
    assert len(ids) == len(set(ids))
    assert {point.id for point in points(PROJECT)} <= set(ids)
    assert {heading["id"] for heading in shown(opened(world.root)).all("h2")} < {*PARTS, "bronnen"}


def test_every_point_shows_each_of_its_sources() -> None:
    site = opened(PROJECT)
    page = shown(site)
    listed = re.findall(r'<li id="bron-(\d+)".*?</li>', page.html, re.DOTALL)
    assert listed == [str(number) for number in range(1, len(listed) + 1)]
    for point in site.catalogue.as_written(PolicyPoint):
        marks = set(re.findall(r'href="#bron-(\d+)"', entry(page, point.id)))
        assert len(marks) == len(point.source_ids), point.id
        assert marks <= set(listed), point.id
        for _, source in site.catalogue.numbered_sources(point):
            assert source.title in page.text(), source.id


def test_a_source_that_the_text_marks_is_not_marked_again(world: World) -> None:
    html = entry(shown(opened(world.root)), "soepdecreet")
    assert html.count('href="#bron-1"') == 1 and html.count('href="#bron-2"') == 0
    world.change(POLICY, "vuur.[^gedeelde-bron]", "vuur.")
    assert entry(shown(opened(world.root)), "soepdecreet").count('href="#bron-1"') == 1


def test_what_is_uncertain_says_so_and_what_is_certain_does_not(world: World) -> None:
    page = shown(opened(world.root))
    assert "(onzeker)" in entry(page, "soepdecreet")
    assert "(onzeker)" not in entry(page, "soepvergunning")
    page = shown(opened(PROJECT))
    for point in points(PROJECT):
        said = "(onzeker)" in entry(page, point.id)
        assert said == (point.certainty == "onzeker"), point.id


def test_sources_that_contradict_each_other_are_both_marked_where_they_do() -> None:
    html = entry(shown(opened(PROJECT)), "nieuw-lokaal-netwerk")
    assert "spreken elkaar tegen" in html and "(onzeker)" in html
    assert re.search(r"1 januari 2026\.<sup.*?1 april 2026.*?<sup", html, re.DOTALL)


def test_the_old_deadline_is_never_given_without_saying_that_it_is_gone() -> None:
    told = [point for point in points(PROJECT) if _speaks_of_october(point)]
    assert {point.part for point in told} == {"tijdlijn", "regels-lokaal"}
    for point in told:
        assert "Gebruik die dag niet meer" in point.text, point.id


def test_the_new_dates_are_given_where_the_change_is_explained() -> None:
    (first,) = (point for point in points(PROJECT) if point.id == "in-het-kort")
    for day in ("1 januari 2027", "2032", "1 april 2026"):
        assert day in first.text


def test_no_point_leans_on_the_day_it_is_read() -> None:
    now = re.compile(r"\b(vandaag|momenteel|binnenkort|huidige?|dit jaar|volgend jaar)\b", re.I)
    assert now.search("Momenteel mag het.")
    texts = [f"{point.title} {point.text}" for point in points(PROJECT)]
    assert [text for text in texts if now.search(text)] == []


def test_the_page_says_when_it_should_have_been_looked_at_again(world: World) -> None:
    assert "Let op." not in shown(opened(world.root)).text()
    late = shown(opened(world.root, date(2027, 3, 2))).text()
    assert "Let op. Een deel van deze pagina moest nagekeken worden voor 1 maart 2027." in late


def test_a_collection_without_policy_has_an_empty_page(world: World) -> None:
    (world.root / POLICY).unlink()
    assert "Hier staat nog niets." in shown(opened(world.root)).text()


def _speaks_of_october(point: PolicyPoint) -> bool:
    day = point.date.dutch if point.date else ""
    return "1 oktober" in f"{day} {point.title} {point.text}"
