"""Comparisons: a figure says on its card where it belongs, and the page says the rest."""

import re

import pytest

from kennisbank.building.pages import fill
from kennisbank.kinds.comparison.page import comparisons_page
from tests.html_page import HtmlPage
from tests.viewing import page_of, record_page
from tests.world import SOUP, World

COMPARISONS = """\
checked_on: 2026-11-21
review_before: 2027-11-21
records:
- id: kommen
  title: Hoeveel soep er was
  question: Hoeveel kommen schepte een straat uit?
  aspects:
    - {name_id: aantal, name: Aantal}
    - {name_id: prijs, name: Prijs}
  conclusions:
    - In Lier kookten ze veel.[^gedeelde-bron]
  limits:
    - Of de soep lekker was.
  helps:
    - {target: werf/soeppad/1, why: Hoeveel kommen je nodig hebt.}
  themes: [buurt]
  sources: [gedeelde-bron]
"""
FILE = "data/comparisons.yml"
SECOND = "practices/tweede-kaart.yml"
FIGURE = "    source: gazet-2012\nquestions:"
CHOSEN = "    source: gazet-2012\n    compares: vergelijking/kommen/{aspect}\nquestions:"
DERIVED = """\
figures:
  - {value: 30, unit: kommen, label: kommen op één dag, date: onbekend, certainty: afgeleid,
     formula: 10 + 20, source: gedeelde-bron, compares: vergelijking/kommen/aantal}
"""


@pytest.fixture
def compared(world: World) -> World:
    """A world in which two cards have a figure in the same column."""
    world.write(FILE, COMPARISONS)
    world.change(SOUP, FIGURE, CHOSEN.format(aspect="aantal"))
    world.change(SECOND, "voice:", f"{DERIVED}voice:")
    assert world.problems() == []
    return world


def shown(world: World) -> HtmlPage:
    return HtmlPage(comparisons_page(page_of(world, "vergelijken/")))


def cells(page: HtmlPage) -> list[list[str]]:
    """The text of each cell, row by row."""
    rows = re.findall(r"<tr>(.*?)</tr>", page.html, re.DOTALL)
    inside = (re.findall(r"<t[hd]\b.*?</t[hd]>", row, re.DOTALL) for row in rows)
    return [[" ".join(HtmlPage(cell).text().split()) for cell in row] for row in inside]


def test_each_card_is_a_row_by_place_with_moment_certainty_and_source(compared: World) -> None:
    assert cells(shown(compared)) == [
        ["Praktijk", "Aantal", "Prijs"],
        [
            "Tweede kaart, Halle",
            "30 kommen op één dag (jaar onbekend, berekend: 10 + 20)1",
            "niet gevonden",
        ],
        [
            "Soep op de stoep, Lier",
            "1.060 kommen soep in het eerste jaar (2012)2",
            "niet gevonden",
        ],
    ]


def test_a_figure_stands_in_the_column_that_it_chose(compared: World) -> None:
    compared.change(SOUP, "kommen/aantal", "kommen/prijs")
    (*_, row) = cells(shown(compared))
    assert row[1] == "niet gevonden" and row[2].startswith("1.060")


def test_a_card_without_such_a_figure_has_no_row(compared: World) -> None:
    compared.change(SOUP, "    compares: vergelijking/kommen/aantal\n", "")
    assert [row[0] for row in cells(shown(compared))] == ["Praktijk", "Tweede kaart, Halle"]


def test_a_cell_bears_the_name_of_its_column_for_a_small_screen(compared: World) -> None:
    assert shown(compared).html.count('data-name="Aantal"') == 2


def test_a_column_that_does_not_exist_is_refused_with_what_there_is(compared: World) -> None:
    compared.change(SOUP, "kommen/aantal", "kommen/aantl")
    (problem,) = compared.problems()
    assert "bedoelde je 'vergelijking/kommen/aantal'?" in problem


def test_another_kind_of_place_is_no_column(compared: World) -> None:
    compared.change(SOUP, "vergelijking/kommen/aantal", "kommen")
    (problem,) = compared.problems()
    assert "schrijf vergelijking/<id>/<aspect>" in problem


def test_it_is_found_from_its_theme_its_worksite_and_a_card(compared: World) -> None:
    theme = record_page(compared, "theme", "buurt")
    worksite = record_page(compared, "worksite", "soeppad/1")
    card = record_page(compared, "practice", "soep-op-de-stoep")
    for html in (theme, worksite, card):
        assert 'href="../../vergelijken/#kommen"' in html
    assert "Hoeveel kommen je nodig hebt." in worksite


def test_a_card_that_compares_nothing_names_no_comparison(compared: World) -> None:
    compared.change(SOUP, "    compares: vergelijking/kommen/aantal\n", "")
    assert "Naast andere praktijken" not in record_page(compared, "practice", "soep-op-de-stoep")


def test_the_page_is_there_only_with_comparisons(compared: World) -> None:
    def addresses() -> set[str]:
        return {address for address in page_of(compared, "").site.pages}

    assert "vergelijken/" in addresses()
    site = page_of(compared, "").site
    assert "Of de soep lekker was." in fill(site, site.pages["vergelijken/"], "vergelijken/")
    (compared.root / FILE).unlink()
    compared.change(SOUP, "    compares: vergelijking/kommen/aantal\n", "")
    compared.change(SECOND, ", compares: vergelijking/kommen/aantal", "")
    assert "vergelijken/" not in addresses()
