"""Moments as sources give them: read, sorted and said in Dutch."""

import re
from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from kennisbank.authoring.schema import json_schema
from kennisbank.kinds.registry import registry
from kennisbank.printing.figures import year_of
from kennisbank.records.when import When
from tests.viewing import record_page
from tests.world import SOUP, World

READ = TypeAdapter(When)
# In the order in which they sort.
SAID = [
    ("onbekend", "onbekend", "onbekend", None),
    ("2019", "2019", "in 2019", date(2019, 1, 1)),
    ("begin 2019", "begin 2019", "begin 2019", date(2019, 1, 1)),
    ("2019-07", "juli 2019", "in juli 2019", date(2019, 7, 1)),
    ("eind 2019", "eind 2019", "eind 2019", date(2019, 10, 1)),
    ("na 2019-12", "na december 2019", "na december 2019", date(2020, 1, 1)),
    ("2020-2023", "2020 tot en met 2023", "in de jaren 2020 tot en met 2023", date(2020, 1, 1)),
    ("na 2020-02", "na februari 2020", "na februari 2020", date(2020, 3, 1)),
    ("na 2020-10-20", "na 20 oktober 2020", "na 20 oktober 2020", date(2020, 10, 21)),
    ("na 2020", "na 2020", "na 2020", date(2021, 1, 1)),
    ("2021", "2021", "in 2021", date(2021, 1, 1)),
]


@pytest.mark.parametrize(("text", "label", "sentence", "first"), SAID)
def test_a_moment_in_dutch(text: str, label: str, sentence: str, first: date | None) -> None:
    when = READ.validate_python(text)
    assert (when.dutch, when.in_sentence, when.first_day) == (label, sentence, first)


def test_moments_sort() -> None:
    texts = [text for text, *_ in SAID]
    assert sorted(texts, key=lambda text: When(text).sortable) == texts


@pytest.mark.parametrize(
    "text",
    [
        "2023-2020",
        "2020-2020",
        "ca. 2020-2023",
        "eind 2020-03",
        "begin",
        "na onbekend",
        "na 2020-13",
    ],
)
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValidationError, match="geen datum die we kennen"):
        READ.validate_python(text)


@pytest.mark.parametrize(
    ("text", "year"),
    [("2020-2023", "2020 tot en met 2023"), ("na 2019", "na 2019"), ("2019-05-03", "2019")],
)
def test_paper_says_as_much(text: str, year: str) -> None:
    assert year_of(When(text)) == year


def test_an_editor_takes_what_we_take() -> None:
    period = json_schema(registry().named("practice"))["properties"]["period"]
    pattern = period["properties"]["end"]["pattern"]
    assert all(re.fullmatch(pattern, text) for text, *_ in SAID)
    assert not re.fullmatch(pattern, "eind 2020-03")


@pytest.mark.parametrize(
    ("start", "end", "ends_too_soon"),
    [
        ("2012", "na 2010", False),
        ("2012", "2010-2013", False),
        ("2012", "2009-2010", True),
        ("eind 2012", "begin 2012", True),
        ("na 2012", "2012", False),
        ("na 2012", "2011", True),
    ],
)
def test_an_end_comes_after_its_start(
    world: World, start: str, end: str, ends_too_soon: bool
) -> None:
    world.change(SOUP, 'start: "2012", end: onbekend', f"start: {start}, end: {end}")
    assert any("valt vóór het begin" in problem for problem in world.problems()) is ends_too_soon


def test_a_page_says_since_when(world: World) -> None:
    world.change(SOUP, 'start: "2012"', "start: eind 2012")
    assert "sinds eind 2012" in record_page(world, "practice", "soep-op-de-stoep")
