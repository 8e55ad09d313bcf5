"""The map: each municipality in its own province, dots apart, numbers and counts as in the list."""

import math
import re
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kennisbank.kinds.place.practice_map import home, practice_map
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.page import practices_page
from kennisbank.kinds.practice.record import Practice
from kennisbank.site.drawing.points import Point, soft_line, soft_ring
from kennisbank.site.drawing.spreading import spread
from tests.html_page import HtmlPage
from tests.viewing import page_of, record_page
from tests.world import SECOND, World


def test_soft_lines_keep_their_ends_and_rings_close() -> None:
    corners = [Point(0, 0), Point(10, 0), Point(10, 10)]
    assert soft_line(corners) == "M0.0 0.0Q10.0 0.0 10.0 10.0"
    assert soft_line(corners[:2]) == "M0.0 0.0L10.0 0.0"
    assert soft_ring(corners).endswith("Z")


coordinates = st.floats(0, 600, allow_nan=False)


@given(st.lists(st.builds(Point, coordinates, coordinates), max_size=30))
@example([Point(0, 0), Point(0, 0), Point(0, 0), Point(0, 1), Point(0, 0)])  # rounding meets
def test_dots_end_up_apart(homes: list[Point]) -> None:
    dots = spread(homes, 25)
    assert len(dots) == len(homes)
    assert all(math.dist(one, other) >= 25 for one, other in combinations(dots, 2))


def test_dots_of_one_town_part_and_a_lonely_one_stays() -> None:
    antwerp, halle = Point(300, 100), Point(100, 250)
    *town, lonely = spread([antwerp] * 7 + [halle], 25)
    assert math.dist(lonely, halle) < 1
    assert all(math.dist(dot, antwerp) < 60 for dot in town)


def test_numbers_on_the_map_are_the_numbers_in_the_list(world: World) -> None:
    html = practices_page(page_of(world, "praktijken/"))
    on_map = re.findall(r'class="map__dot"[^>]* data-id="([^"]+)".*?<text[^>]*>(\d+)', html)
    in_list = re.findall(r'data-id="([^"]+)"[^>]*>\s*<span class="row__number"[^>]*>(\d+)', html)
    assert on_map == in_list == [("soep-op-de-stoep", "1"), ("tweede-kaart", "2")]


def test_a_dot_leads_to_its_row(world: World) -> None:
    page = HtmlPage(practices_page(page_of(world, "praktijken/")))
    rows = {f"#{row['id']}" for row in page.all("li", **{"class": "row"})}
    assert {dot["href"] for dot in page.all("a", **{"class": "map__dot"})} == rows


def test_provinces_are_counted_on_the_map_and_in_the_list(world: World) -> None:
    world.write("practices/derde.yml", SECOND.replace("Tweede", "Derde"))
    html = practices_page(page_of(world, "praktijken/"))
    assert re.findall(r'<text[^>]* data-province="([^"]+)">(\d+)', html) == [
        ("vlaams-brabant", "2"),
        ("antwerpen", "1"),
    ]
    assert re.findall(r'<span data-province="([^"]+)">(\d+)', html) == [
        ("vlaams-brabant", "2"),
        ("antwerpen", "1"),
    ]


@pytest.mark.parametrize(("count", "size"), [(12, "few"), (13, "many"), (60, "many"), (61, "full")])
def test_a_fuller_map_shows_fewer_numbers(world: World, count: int, size: str) -> None:
    catalogue = world.open().catalogue
    card = catalogue.all(Practice)[0]
    drawn = practice_map(catalogue, [(card, catalogue.one(Place, card.place))] * count)
    assert drawn and drawn.size == size


def test_a_full_map_has_one_dot_a_municipality_and_no_numbers(world: World) -> None:
    for number in range(60):
        world.write(f"practices/kaart-{number}.yml", SECOND.replace("Tweede", f"{number}e"))
    html = practices_page(page_of(world, "praktijken/"))
    assert 'class="map map--full"' in html
    assert html.count("map__spot") == 2 and html.count("map__dot") == 0
    assert html.count('class="row__number"') == 40  # of the first page


def test_a_place_page_says_where_it_lies(world: World) -> None:
    page = HtmlPage(record_page(world, "place", "halle"))
    assert "Halle ligt in de provincie Vlaams-Brabant." in page.text("figcaption")
    assert len(page.all("circle", **{"class": "map__home"})) == 1


def test_a_theme_with_few_practices_is_a_list(world: World) -> None:
    assert "map__drawing" not in record_page(world, "theme", "buurt")


def test_a_theme_with_more_has_its_own_numbers_and_rings_for_the_rest(world: World) -> None:
    world.write("practices/derde.yml", SECOND.replace("Tweede", "Derde"))
    world.write("practices/vierde.yml", SECOND.replace("themes: [buurt]", "themes: [elders]"))
    world.change("practices/vierde.yml", "place: halle", "place: genk")
    world.write(
        "data/themes.yml",
        "- {id: buurt, name: Buurt, explanation: Wat buren doen.}\n"
        "- {id: elders, name: Elders, explanation: Wat anderen doen.}\n",
    )
    html = record_page(world, "theme", "buurt")
    on_map = re.findall(r'class="map__dot"[^>]* data-id="([^"]+)".*?<text[^>]*>(\d+)', html)
    in_list = re.findall(r'data-id="([^"]+)">\s*<span class="row__number" data-number>(\d+)', html)
    assert on_map == in_list and len(on_map) == 3
    assert "waar de andere praktijk zit" in HtmlPage(html).text("figcaption")


def test_a_ring_stands_where_no_numbered_dot_does(world: World) -> None:
    catalogue = world.open().catalogue
    (card, *_), (lier, halle) = (
        catalogue.all(Practice),
        (catalogue.one(Place, "lier"), catalogue.one(Place, "halle")),
    )
    drawn = practice_map(catalogue, [(card, lier)], [lier, halle, halle])
    assert drawn and drawn.rest == (home(drawn.outline, halle),) and drawn.rest_count == 3


def test_without_a_map_there_is_a_list(world: World) -> None:
    (world.root / "data/maps/streek.yml").unlink()
    html = practices_page(page_of(world, "praktijken/"))
    assert "map__drawing" not in html and "soep-op-de-stoep" in html


def test_a_place_without_coordinates_keeps_its_number_in_the_list(world: World) -> None:
    world.change("data/places.yml", ", lat: 51.131, lon: 4.57", "")
    html = practices_page(page_of(world, "praktijken/"))
    assert re.findall(r"<text[^>]*data-number>(\d+)", html) == ["2"]
    assert html.count('class="row__number"') == 2


def test_a_place_without_a_province_is_in_none(world: World) -> None:
    world.change("data/places.yml", "province: antwerpen, ", "")
    html = practices_page(page_of(world, "praktijken/"))
    assert 'data-province="antwerpen"' not in html


def test_a_line_that_is_not_there_is_told(world: World) -> None:
    world.change("data/maps/streek.yml", "[oost, -midden]", "[oost, -middn]")
    [problem] = world.problems()
    assert problem.endswith("'-middn' is geen lijn; zet ze bij arcs")


def test_points_that_are_none_are_told(world: World) -> None:
    world.change("data/maps/streek.yml", "5.2,51.0 4.7,51.05", "5.2 51.0 4.7 51.05")
    [problem] = world.problems()
    assert "is geen rij punten; schrijf lengtegraad,breedtegraad" in problem


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("5.2,51.0 4.7,51.05 4.2,51.0", "5.2,51.0", "een lijn heeft er minstens 2"),
        ("[oost, -midden]", "[-midden]", "een rand heeft er minstens drie"),
    ],
)
def test_a_line_that_encloses_nothing_is_told(world: World, old: str, new: str, told: str) -> None:
    world.change("data/maps/streek.yml", old, new)
    [problem] = world.problems()
    assert problem.endswith(f"telt te weinig punten; {told}")
