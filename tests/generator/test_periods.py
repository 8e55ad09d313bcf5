"""When a practice ran is said as firmly as its sources say it, and no firmer."""

import itertools

import pytest

from kennisbank.records.blocks import Period
from kennisbank.records.when import When
from tests.viewing import record_page
from tests.world import SOUP, World

MOMENTS = ("onbekend", "2011", "2011-10", "2011-10-20", "ca. 2011", "voor 2011-10")
VAGUE = ("na 2011", "begin 2011", "eind 2011", "2011-2013")


def known(status: str, start: str = "onbekend", end: str = "onbekend") -> str:
    return Period(start=When(start), end=When(end)).as_known(status)


@pytest.mark.parametrize(
    ("status", "start", "end", "words"),
    [
        ("lopend", "2011", "onbekend", "sinds 2011"),
        ("lopend", "voor 2011-10", "onbekend", "begon vóór oktober 2011"),
        ("onbekend", "2011", "onbekend", "begon in 2011"),
        ("onbekend", "2011-10", "onbekend", "begon in oktober 2011"),
        ("onbekend", "2011-10-20", "onbekend", "begon op 20 oktober 2011"),
        ("onbekend", "ca. 2011", "onbekend", "begon rond 2011"),
        ("afgerond", "2012-06", "2013", "juni 2012 tot 2013"),
        ("afgerond", "onbekend", "2013", "tot 2013"),
        ("afgerond", "onbekend", "voor 2013", "gestopt vóór 2013"),
        ("gepland", "2023-01-16", "onbekend", "gepland vanaf 16 januari 2023"),
        ("gepland", "2022", "2024", "gepland van 2022 tot 2024"),
        ("gepland", "onbekend", "2024", "gepland tot 2024"),
        ("gepland", "onbekend", "onbekend", "gepland"),
        ("onbekend", "onbekend", "onbekend", "begin onbekend"),
        ("lopend", "na 2019", "onbekend", "begon na 2019"),
        ("lopend", "eind 2020", "onbekend", "sinds eind 2020"),
        ("onbekend", "begin 2020", "onbekend", "begon begin 2020"),
        ("onbekend", "2020-2023", "onbekend", "begon in de jaren 2020 tot en met 2023"),
        ("afgerond", "begin 2020", "eind 2023", "begin 2020 tot eind 2023"),
        ("afgerond", "2011", "na 2019", "begin in 2011, einde na 2019"),
        ("afgerond", "onbekend", "na 2019", "gestopt na 2019"),
        ("gepland", "na 2026", "onbekend", "gepland na 2026"),
    ],
)
def test_a_period_in_words(status: str, start: str, end: str, words: str) -> None:
    assert known(status, start, end) == words


@pytest.mark.parametrize("status", ["gepland", "afgerond", "onbekend"])
def test_only_what_still_runs_is_something_since(status: str) -> None:
    said = [
        known(status, start, end) for start, end in itertools.product(MOMENTS + VAGUE, repeat=2)
    ]
    assert [words for words in said if "sinds" in words] == []
    assert known("lopend", "2011").startswith("sinds")


@pytest.mark.parametrize(
    ("status", "words"),
    [("lopend", "sinds 2012"), ("onbekend", "begon in 2012"), ("gepland", "gepland vanaf 2012")],
)
def test_a_card_and_a_list_say_the_same(world: World, status: str, words: str) -> None:
    world.change(SOUP, "status: lopend", f"status: {status}")
    assert f"<dd>{words}</dd>" in record_page(world, "practice", "soep-op-de-stoep")
    assert f"Lier · {words}<" in record_page(world, "place", "lier")


def test_a_figure_of_an_unknown_year_says_so(world: World) -> None:
    shown = record_page(world, "practice", "soep-op-de-stoep")
    assert "jaar onbekend" not in shown and '<p class="small">2012' in shown
    world.change(SOUP, "    date: 2012\n", "    date: onbekend\n")
    assert '<p class="small">jaar onbekend' in record_page(world, "practice", "soep-op-de-stoep")
