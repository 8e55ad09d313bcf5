"""Two or three practices beside each other, on equal fields.

The page knows their names; what stands in a column comes in a file of its own once somebody
chooses that practice, so that the page stays as small with a thousand cards.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from kennisbank import prose
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import ComparedFigure, Practice
from kennisbank.kinds.rows import chosen_phases
from kennisbank.records.blocks import Finding
from kennisbank.searching import as_script
from kennisbank.searching.shipping import Make
from kennisbank.site.addresses import page_url
from kennisbank.site.site import Page, Site

T = TypeVar("T")

BESIDE_HOME = "praktijken/naast-elkaar/"
MOST_BESIDE = 2  # of each list: three columns with more of it do not fit on one sheet

# The rows, by the name that a cell of a column has.
BESIDE_ROWS = {
    "plaats": "Waar",
    "wanneer": "Wanneer",
    "model": "Model",
    "fasen": "Fase",
    "partners": "Aan tafel",
    "inzet": "Wat het vraagt",
    "werkte": "Wat werkte",
    "moeilijk": "Wat moeilijk bleef",
    "cijfers": "In cijfers",
    "stem": "De stem van {people}",
    "onzeker": "Wat we niet weten",
}


@dataclass(frozen=True)
class Few(Generic[T]):
    """The first of a list, and how many more there are."""

    shown: tuple[T, ...]
    more: int


def practices_beside(page: Page) -> str:
    """Show from which practices to choose, and the rows that wait for them."""
    catalogue = page.site.catalogue
    cards = catalogue.all(Practice)
    return page.fill(
        "practice/beside.html",
        choices=[(card, catalogue.one(Place, card.place)) for card in cards],
        rows={name: words.format(people=catalogue.people) for name, words in BESIDE_ROWS.items()},
        files=page.href(f"{BESIDE_HOME}kolom.js"),
    )


def beside_files(site: Site) -> Iterator[tuple[str, Make]]:
    """Yield how the column of each practice is made, by the path of its file."""
    for card in site.catalogue.all(Practice):
        yield f"{BESIDE_HOME}{card.id}.js", partial(_column_file, site, card.id)


def _column_file(site: Site, id: str) -> bytes:
    page = Page(site, page_url(BESIDE_HOME, directory_urls=site.directory_urls))
    return as_script("besideColumn", _column(page, site.catalogue.one(Practice, id))).encode()


def _column(page: Page, card: Practice) -> str:
    catalogue, choice = page.site.catalogue, card.network_model
    return page.fill(
        "practice/beside_column.html",
        practice=card,
        place=catalogue.one(Place, card.place),
        covers=catalogue.those(Place, card.covers),
        model=catalogue.maybe(NetworkModel, choice.id if choice else None),
        phases=[phase for phase, _ in chosen_phases(page, card.phases)],
        worked=_few(_texts(card.worked)),
        struggled=_few(_texts(card.struggled)),
        figures=_few(_telling(card.figures)),
        voice=prose.first_sentence(card.voice.note) if card.voice.note else "",
        uncertain=_few(tuple(prose.first_sentence(note) for note in card.uncertain)),
    )


def _texts(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """Return findings as plain text: a source has no number on this page."""
    return tuple(prose.plain(finding.text) for finding in findings)


def _telling(figures: tuple[ComparedFigure, ...]) -> tuple[ComparedFigure, ...]:
    """Return figures with the latest first; those without a year last."""
    return tuple(sorted(figures, key=lambda figure: figure.date.sortable, reverse=True))


def _few(items: tuple[T, ...]) -> Few[T]:
    return Few(items[:MOST_BESIDE], max(0, len(items) - MOST_BESIDE))
