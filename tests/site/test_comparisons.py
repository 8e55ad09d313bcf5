"""What this site lays side by side: every figure that belongs there, and none typed over."""

import re

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.comparison.record import Comparison
from kennisbank.kinds.comparison.rows import compared_practices
from kennisbank.kinds.practice.record import ComparedFigure, Practice
from tests.html_page import HtmlPage

FEWEST_ROWS = 3  # two figures are no comparison


def figures(catalogue: Catalogue) -> list[ComparedFigure]:
    return [figure for card in catalogue.all(Practice) for figure in card.figures]


def test_each_comparison_has_enough_rows(catalogue: Catalogue) -> None:
    for comparison in catalogue.as_written(Comparison):
        assert len(compared_practices(catalogue, comparison)) >= FEWEST_ROWS, comparison.id


def test_eight_places_stand_beside_each_other_for_their_pass(catalogue: Catalogue) -> None:
    rows = compared_practices(catalogue, catalogue.one(Comparison, "passen"))
    assert [row.place.id for row in rows] == [
        *("aalst", "brugge", "dendermonde", "geraardsbergen"),
        *("halle", "kortrijk", "leuven", "zoersel"),
    ]


def test_every_discount_is_at_least_a_half_as_the_page_says(catalogue: Catalogue) -> None:
    aspect = "vergelijking/passen/korting"
    discounts = [one.value for one in figures(catalogue) if one.compares == aspect]
    assert len(discounts) == 4 and min(discounts) >= 50


def test_every_drawing_right_on_a_card_is_compared(catalogue: Catalogue) -> None:
    rights = [one for one in figures(catalogue) if "trekkingsrecht" in one.label]
    assert len(rights) == 6
    assert {one.compares for one in rights} == {"vergelijking/trekkingsrechten/bedrag"}


def test_a_column_counts_in_one_unit(catalogue: Catalogue) -> None:
    units: dict[str, set[str]] = {}
    for figure in figures(catalogue):
        if figure.compares:
            units.setdefault(figure.compares, set()).add(figure.unit.split()[0])
    assert units and all(len(found) == 1 for found in units.values())


def test_each_figure_shows_its_moment_and_its_source(
    pages: dict[str, HtmlPage], catalogue: Catalogue
) -> None:
    html = pages["vergelijken/"].html
    shown = re.findall(r"<td\b.*?</td>", html, re.DOTALL)
    said = [text for cell in shown for text in re.findall(r"<p>.*?</p>", cell, re.DOTALL)]
    assert len(said) == sum(bool(figure.compares) for figure in figures(catalogue))
    for text in said:
        assert re.search(r"\((?:[^)]*\d{4}|jaar onbekend)", text), text
        assert 'href="#bron-' in text, text


def test_policy_leads_to_what_was_counted(pages: dict[str, HtmlPage]) -> None:
    html = pages["kader/"].html
    assert 'href="../vergelijken/#passen"' in html
    assert 'href="../vergelijken/#trekkingsrechten"' in html
