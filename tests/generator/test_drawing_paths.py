"""Work in order: the path of worksites and the minutes of a meeting, as their text says it."""

import re

import pytest

from kennisbank.kinds.route.clock import clock
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.toolkit.worksite_path import worksite_paths
from kennisbank.kinds.worksite.record import Worksite
from tests.html_page import HtmlPage
from tests.viewing import record_page
from tests.world import World

TOOLKIT = "data/toolkits/soeppad.yml"
MORE = """\
  - {number: 3, name_id: aanbod, name: Vrijetijdsaanbod, aim: Wat?, builds_on: [1, 2]}
  - {number: 4, name_id: samen, name: De netwerksamenwerking, aim: Hoe?, builds_on: [1, 2, 3]}
"""


@pytest.fixture
def worksites(world: World) -> tuple[Worksite, ...]:
    """Four worksites; the last ones build on two and on three."""
    world.change(TOOLKIT, "sources: [gedeelde-bron]\n", f"{MORE}sources: [gedeelde-bron]\n")
    assert world.problems() == []
    return world.open().catalogue.one(Toolkit, "soeppad").worksites


def built_on(sites: tuple[Worksite, ...]) -> set[tuple[int, int]]:
    return {(earlier, site.number) for site in sites for earlier in site.builds_on}


def test_each_curve_is_a_worksite_that_builds_on_another(worksites: tuple[Worksite, ...]) -> None:
    for path in worksite_paths(worksites):
        assert {(curve.earlier, curve.later) for curve in path.curves} == built_on(worksites)
        assert len(path.curves) == 6
        assert all(curve.start.x < curve.end.x for curve in path.curves)


def test_the_path_stays_on_its_sheet(worksites: tuple[Worksite, ...]) -> None:
    for path in worksite_paths(worksites):
        for curve in path.curves:
            # A curve reaches three quarters of the height of its handles.
            assert curve.start.y - (curve.start.y - curve.up.y) * 0.75 > 0
        assert all(21 < stop.at.x < path.width - 21 for stop in path.stops)
        assert all(stop.at.y + 21 < path.height for stop in path.stops)


def test_names_stand_only_where_there_is_room(worksites: tuple[Worksite, ...]) -> None:
    desk, phone = worksite_paths(worksites)
    assert [" ".join(stop.name) for stop in desk.stops] == [site.name for site in worksites]
    assert all(stop.name == () for stop in phone.stops)


def test_the_path_says_what_the_list_says(world: World) -> None:
    page = HtmlPage(record_page(world, "toolkit", "soeppad"))
    names = {svg["aria-label"] for svg in page.all("svg", role="img")}
    assert names == {"Een pad van 2 werven. Werf 2 bouwt op 1."}
    assert "Bouwt op werf 1." in page.text("li")


def test_worksites_that_stand_alone_have_no_path(world: World) -> None:
    world.change(TOOLKIT, ", builds_on: [1]", "")
    assert "worksites__drawing" not in record_page(world, "toolkit", "soeppad")


def test_the_minutes_on_the_picture_are_those_in_the_text(world: World) -> None:
    html = record_page(world, "route", "koken")
    (picture,) = HtmlPage(html).all("svg", role="img")
    assert picture["aria-label"] == "30 minuten in 2 delen: deel 1 10, deel 2 20 minuten."
    assert re.findall(r"<span data-time>(\d+) minuten", html) == ["10", "20"]


@pytest.mark.parametrize("minutes", [(10, 20), (7, 11, 12), (1, 1, 1, 27), (30,)])
def test_benches_fill_the_meeting(world: World, minutes: tuple[int, ...]) -> None:
    route = world.open().catalogue.one(Route, "koken")
    stop = route.stops[0]
    stops = tuple(stop.model_copy(update={"minutes": each}) for each in minutes)
    route = route.model_copy(update={"minutes": sum(minutes), "stops": stops})
    drawn = clock(route)
    assert drawn.minutes == route.minutes
    for bench in drawn.benches:
        assert bench.width == pytest.approx(100 * bench.minutes / drawn.minutes, abs=0.01)
    ends = [bench.start + bench.width for bench in drawn.benches]
    starts = [bench.start for bench in drawn.benches]
    assert starts[1:] == pytest.approx(ends[:-1], abs=0.02) and ends[-1] == pytest.approx(100)
