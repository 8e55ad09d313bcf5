"""The map of this site: every municipality lies in its own province."""

import math
from itertools import combinations

import pytest

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.land_map.drawn import Drawn, drawn_map
from kennisbank.kinds.place.practice_map import home, place_map, practice_map
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.site.drawing.points import Point


@pytest.fixture(scope="module")
def drawn(catalogue: Catalogue) -> Drawn:
    found = drawn_map(catalogue)
    assert found
    return found


def at(drawn: Drawn, place: Place) -> Point:
    found = home(drawn, place)
    assert found
    return found


def is_inside(point: Point, ring: tuple[Point, ...]) -> bool:
    """Count how often a ray to the right crosses the ring."""
    crossed = False
    for one, other in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (one.y > point.y) != (other.y > point.y):
            at = one.x + (other.x - one.x) * (point.y - one.y) / (other.y - one.y)
            crossed ^= point.x < at
    return crossed


def provinces_at(drawn: Drawn, point: Point) -> set[str]:
    names = drawn.middles
    found = {name for name in names if any(is_inside(point, ring) for ring in drawn.rings(name))}
    # Brussels is drawn on top of the province around it.
    return {"brussel"} if "brussel" in found else found


def test_each_municipality_lies_in_its_own_province(catalogue: Catalogue, drawn: Drawn) -> None:
    places = catalogue.all(Place)
    assert len(places) == 304
    found = {place.id: provinces_at(drawn, at(drawn, place)) for place in places}
    assert {place.id for place in places if found[place.id] != {place.province}} == set()


def test_the_sea_lies_in_no_province(drawn: Drawn) -> None:
    assert provinces_at(drawn, drawn.at(2.7, 51.4)) == set()


def test_voeren_is_a_piece_of_its_own(catalogue: Catalogue, drawn: Drawn) -> None:
    main, voeren = drawn.rings("limburg")
    point = at(drawn, catalogue.one(Place, "voeren"))
    assert is_inside(point, voeren) and not is_inside(point, main)


def test_the_land_fits_on_the_sheet(drawn: Drawn) -> None:
    rings = [ring for name in drawn.middles for ring in drawn.rings(name)]
    corners = [corner for ring in (*drawn.arcs.values(), *rings) for corner in ring]
    assert all(0 < one.x < drawn.width and 0 < one.y < drawn.height for one in corners)


def test_the_real_dots_are_apart_and_near_home(catalogue: Catalogue) -> None:
    rows = [(card, catalogue.one(Place, card.place)) for card in catalogue.all(Practice)]
    map = practice_map(catalogue, rows)
    assert map
    for one, other in combinations(map.dots, 2):
        assert math.dist(one.at, other.at) >= 24
    assert all(math.dist(dot.at, dot.home) < 60 for dot in map.dots)


@pytest.mark.parametrize(
    ("id", "anchor"), [("halle", "start"), ("sint-jans-molenbeek", "end"), ("maaseik", "end")]
)
def test_a_long_name_stands_where_there_is_room(catalogue: Catalogue, id: str, anchor: str) -> None:
    found = place_map(catalogue, catalogue.one(Place, id), [])
    assert found and found.anchor == anchor
