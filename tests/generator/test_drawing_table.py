"""Seats round a table and round a card: everyone has one, nobody sits on another's lap."""

import math
import re
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.kinds.practice.ties import DEEP, MOST, Tie, Ties, numbered_ties
from kennisbank.kinds.practice.ties import RADIUS as TIE_RADIUS
from kennisbank.kinds.theme.record import Theme
from kennisbank.records.seats import seats_for
from kennisbank.site.drawing.table_seats import BESIDE, RADIUS, table_seats
from tests.html_page import HtmlPage
from tests.viewing import record_page
from tests.world import SOUP, World

RECORD = Theme(id="buurt", name="Buurt", explanation="Wat buren samen doen.")


NAMES = st.from_regex(r"[a-z]{1,14}( [a-z]{1,14}){0,3}", fullmatch=True)


def card(world: World) -> str:
    return record_page(world, "practice", "soep-op-de-stoep")


@pytest.mark.parametrize(("taken", "total"), [(0, 8), (1, 8), (7, 8), (8, 10), (9, 11), (20, 22)])
def test_there_is_always_an_open_seat(taken: int, total: int) -> None:
    assert seats_for(taken) == total


def test_short_names_stand_beside_their_seats() -> None:
    table = table_seats(["dienst Vrije Tijd", "OCMW", "CAW", "buurtwerk"])
    assert [line.text for line in table.lines] == list(table.names)
    assert table.numbers == ()


@pytest.mark.parametrize(
    "names",
    [
        ["a", "b", "c", "d", "e", "f"],
        ["Stad", "Samenlevingsopbouw Antwerpen provincie"],
        ["x" * 28],
    ],
)
def test_names_that_do_not_fit_get_numbers(names: list[str]) -> None:
    table = table_seats(names)
    assert table.lines == () and len(table.numbers) == len(names)


@given(st.lists(NAMES, max_size=24))
def test_every_partner_has_a_seat_or_a_name_beside_it(names: list[str]) -> None:
    table = table_seats(names)
    if table.lines:
        assert " ".join(names) == " ".join(line.text for line in table.lines)
        assert len(names) <= len(BESIDE)
    else:
        assert len(table.numbers) == len(names)
    assert all(math.dist((0, 0), seat) == pytest.approx(RADIUS, abs=0.1) for seat in table.numbers)


@given(st.lists(NAMES, max_size=5))
def test_lines_beside_the_table_do_not_touch(names: list[str]) -> None:
    rows = [line.at.y for line in table_seats(names).lines]
    assert all(below - above >= 13 for above, below in pairwise(rows))


def test_the_numbers_on_the_seats_are_those_of_the_names_below(world: World) -> None:
    world.change(SOUP, "  - {name: De Soeplepel}", f"  - {{name: {'De Soeplepel ' * 4}}}")
    html = card(world)
    assert re.findall(r'class="table-picture__number"[^>]*>(\d+)<', html) == ["1", "2"]
    names = re.search(r'<ol class="table-names">.*?</ol>', html, re.DOTALL)
    assert names and re.findall(r"<li>([^<]+)</li>", names[0]) == [
        "Stad Lier",
        ("De Soeplepel " * 4).strip(),
    ]


def test_partners_are_named_in_the_text_of_the_picture(world: World) -> None:
    (name,) = [svg["aria-label"] for svg in HtmlPage(card(world)).all("svg", role="img")][:1]
    assert name == "Een tafel van bovenaf. Aan tafel: Stad Lier, De Soeplepel."


def tied(*counts: int) -> Ties:
    return numbered_ties([(f"Soort {at}", [Tie(RECORD, "")] * n) for at, n in enumerate(counts)])


def test_an_empty_kind_is_left_out_and_numbers_run_on() -> None:
    ties = tied(2, 0, 3)
    assert [(group.name, [tie.number for tie in group.ties]) for group in ties.groups] == [
        ("Soort 0", [1, 2]),
        ("Soort 2", [3, 4, 5]),
    ]


@pytest.mark.parametrize(
    ("count", "drawn"), [(0, False), (3, False), (4, True), (20, True), (21, False)]
)
def test_only_a_drawing_that_helps_is_shown(count: int, drawn: bool) -> None:
    assert tied(count).is_drawn is drawn


@given(st.lists(st.integers(0, 6), max_size=5).filter(lambda counts: sum(counts) <= MOST))
def test_seats_round_a_card_do_not_touch(counts: list[int]) -> None:
    ties = tied(*counts)
    inner = (TIE_RADIUS - DEEP / 2) / TIE_RADIUS
    for one, other in combinations(ties.all, 2):
        assert math.dist(one.seat, other.seat) * inner > ties.width


def test_the_list_has_the_numbers_of_the_drawing(world: World) -> None:
    html = card(world)
    drawn = re.findall(r'class="ties__number[^"]*"[^>]*>(\d+)<', html)
    listed = re.findall(r'<li value="(\d+)">', html.partition("ties__group")[2])
    assert drawn == listed == [str(number) for number in range(1, len(drawn) + 1)]
    assert len(drawn) >= 4


def test_a_guess_is_dotted_and_a_source_is_not(world: World) -> None:
    assert card(world).count("ties__line--guess") == 2
    world.change(SOUP, "{id: opstart, basis: inschatting", "{id: opstart, basis: bron")
    assert card(world).count("ties__line--guess") == 1
