"""The policy page: by date, sourced, honest about doubt, and never an old deadline as today's."""

import re
from datetime import date
from pathlib import Path

import pytest

from kennisbank.collection import open_collection
from kennisbank.kinds.policy_point.page import policy_page
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.records.when import When
from kennisbank.site.site import Page, Site
from tests.html_page import HtmlPage
from tests.world import World

POLICY = "data/policy.yml"


def opened(root: Path, today: date = date(2026, 11, 21)) -> Site:
    return Site(open_collection(root), name="Proef", day=today, media=root)


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


def test_a_moment_without_a_date_is_refused_and_a_rule_without_one_is_not(world: World) -> None:
    world.change(POLICY, "  date: 2014-03-01\n", "")
    assert [problem.rpartition(": ")[2] for problem in world.problems()] == [
        "op een tijdlijn heeft elk punt een datum; vul date aan"
    ]
    world.change(POLICY, "part: tijdlijn\n  title: De soep", "part: rollen\n  title: De soep")
    assert world.problems() == []


def test_a_source_that_the_text_marks_is_not_marked_again(world: World) -> None:
    html = entry(shown(opened(world.root)), "soepdecreet")
    assert html.count('href="#bron-1"') == 1 and html.count('href="#bron-2"') == 0
    world.change(POLICY, "vuur.[^gedeelde-bron]", "vuur.")
    assert entry(shown(opened(world.root)), "soepdecreet").count('href="#bron-1"') == 1


def test_the_page_says_when_it_should_have_been_looked_at_again(world: World) -> None:
    assert "Let op." not in shown(opened(world.root)).text()
    late = shown(opened(world.root, date(2027, 3, 2))).text()
    assert "Let op. Een deel van deze pagina moest nagekeken worden voor 1 maart 2027." in late


def test_a_collection_without_policy_has_an_empty_page(world: World) -> None:
    (world.root / POLICY).unlink()
    assert "Hier staat nog niets." in shown(opened(world.root)).text()


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


def test_every_part_with_a_point_has_a_heading(world: World) -> None:
    ids = {heading["id"] for heading in shown(opened(world.root)).all("h2")}
    assert ids == {"tijdlijn", "rollen", "bronnen"}


def test_what_is_uncertain_says_so_and_what_is_certain_does_not(world: World) -> None:
    page = shown(opened(world.root))
    assert "(onzeker)" in entry(page, "soepdecreet")
    assert "(onzeker)" not in entry(page, "soepvergunning")
