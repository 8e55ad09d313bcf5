"""What a card says in one place fits with what it says in another."""

from typing import Any

import pytest
from pydantic import ValidationError

from kennisbank.records.model import Loc
from tests.generator.test_checks import SOURCES, card, figure, found, messages
from tests.world import SOUP, World

GUESS = {"text": "Dat hielp, vermoeden we.", "sources": ["gazet"]}
ENDED = {"start": "2010", "end": "2014"}
PLANNED = {"start": "2010", "end": "2028"}


@pytest.mark.parametrize(
    ("changes", "loc", "told"),
    [
        ({"worked": [GUESS]}, ("worked", 0, "text"), "'vermoeden' is nog geen bevinding"),
        ({"conditions": [{**GUESS, "text": "Misschien tijd."}]}, ("conditions", 0, "text"),
         "'Misschien' is nog geen bevinding"),
        ({"voice": {"level": "trekker"}}, ("voice", "level"), "zet bij sources het id"),
        ({"partners": [{"name": "De Soeplepel"}, {"name": "de soeplepel"}]},
         ("partners", 1, "name"), "'de soeplepel' staat hier al"),
        ({"period": ENDED}, ("status",), "'lopend' past niet bij het einde (2014)"),
        ({"period": PLANNED, "status": "afgerond"}, ("status",), "'afgerond' past niet bij"),
        ({"checked_on": "2011-05-04", "review_before": "2012-05-04"}, ("checked_on",),
         "de bron 'gazet' is van"),
        ({"figures": [figure(date="2021")]}, ("figures", 0, "date"), "de bron is van"),
        ({"figures": [figure(), figure()]}, ("figures", 1), "dit staat hier al"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told(changes: dict[str, Any], loc: Loc, told: str) -> None:
    dated = [{**source, "date": "2012-05-03"} for source in SOURCES]
    [fault, *more] = found(card(**{"sources": dated, **changes}))
    assert fault.loc == loc and fault.message.startswith(told)
    assert {one.loc for one in more} <= {loc}


@pytest.mark.parametrize(
    "changes",
    [
        {"voice": {"level": "trekker", "sources": ["gazet"]}},
        {"period": ENDED, "status": "afgerond"},
        {"period": {"start": "2010", "end": "na 2014"}},
        {"period": PLANNED},
        {"figures": [figure(date="2012")]},
        {"figures": [figure(date="ca. 2014")]},
        {"figures": [figure(date="2031")], "status": "gepland", "level": "schets"},
    ],
)
def test_what_fits_is_not_told(changes: dict[str, Any]) -> None:
    dated = [{**source, "date": "2012-05-03"} for source in SOURCES]
    told = messages(**{"sources": dated, **changes})
    assert [message for message in told if "moet nog komen" not in message] == []


def test_a_partner_by_another_of_its_names_is_the_same(world: World) -> None:
    world.change(SOUP, "{name: De Soeplepel}", "{name: Stadsbestuur Lier}")
    (problem,) = world.problems()
    assert "partners, punt 2, naam (name): 'Stadsbestuur Lier' staat hier al" in problem


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [("144", "mensen", "145"), ("1060", "kommen", "2.000"), ("20", "procent", "1 op 7")],
)
def test_a_figure_is_shown_as_the_number_that_it_is(value: str, unit: str, shown: str) -> None:
    given = figure(value=value, unit=unit, shown=shown, certainty="vermeld", formula=None)
    [fault] = found(card(figures=[given]))
    assert fault.loc == ("figures", 0, "shown") and f"waarde ({value})" in fault.message


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("1060", "kommen", "1.060"),
        ("5420.04", "euro", "5.420,04"),
        ("63", "procent", "63 %"),
        ("14.25", "procent", "1 op 7"),
        ("50", "procent", "de helft"),
        ("25", "procent", "¼"),
        ("40", "kinderen", "ca. 40"),
        ("3", "straten", "3 op 17"),
    ],
)
def test_another_way_of_writing_is_free(value: str, unit: str, shown: str) -> None:
    given = figure(value=value, unit=unit, shown=shown, certainty="vermeld", formula=None)
    assert messages(figures=[given]) == []


def test_what_is_one_sentence() -> None:
    with pytest.raises(ValidationError, match="meer dan één zin"):
        card(what="Vier buren koken soep. De straat eet mee.")


def test_a_review_is_due_within_some_years() -> None:
    assert messages(review_before="2031-11-21") == []
    [fault] = found(card(review_before="2127-11-21"))
    assert fault.loc == ("review_before",) and "meer dan 5 jaar" in fault.message


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("Wie eet er **mee**?", "'**'"),
        ("Wie eet er mee?[^gazet]", "'[^gazet]'"),
        ("Wie eet er mee? [1]", "'[1]'"),
        ("Wie eet <i>mee</i>?", "'<i>'"),
        ("Wie leest [dit](https://a.example)?", "'[dit]('"),
    ],
)
def test_the_signs_of_prose_are_told_in_a_plain_line(world: World, line: str, sign: str) -> None:
    world.change(SOUP, "{text: Wie is er nooit bij?}", f'{{text: "{line}"}}')
    (problem,) = world.problems()
    assert f"vragen (questions), punt 3, tekst (text): {sign} komt zo op de pagina" in problem


@pytest.mark.parametrize("line", ["Wie is er <nooit bij?", "Is 2 * 3 zes?", "Wat [denk] je?"])
def test_other_signs_may_stand_in_a_plain_line(world: World, line: str) -> None:
    world.change(SOUP, "{text: Wie is er nooit bij?}", f'{{text: "{line}"}}')
    assert world.problems() == []


@pytest.mark.parametrize("title", ["S\u043eep op de stoep", "Soep op de \u03c3toep"])
def test_a_letter_of_another_alphabet_in_a_word_is_told(world: World, title: str) -> None:
    world.change(SOUP, "title: Soep op de stoep", f"title: {title}")
    (problem,) = world.problems()
    assert "titel (title): er staat een letter uit een ander schrift" in problem


def test_a_word_in_another_alphabet_is_a_word(world: World) -> None:
    world.change(SOUP, "title: Soep op de stoep", "title: Soep (суп) en β-caroteen")
    assert world.problems() == []


@pytest.mark.parametrize("end", ["…", "...", ".", ","])
def test_an_address_that_was_cut_off_is_told(world: World, end: str) -> None:
    world.change(SOUP, '"https://gazet.example/soep"', f'"https://gazet.example/so{end}"')
    (problem,) = world.problems()
    assert "webadres (url): is niet heel" in problem
