"""What the list of practices fetches once somebody filters it, when it is longer than a page.

One file says what every practice can be filtered by and sorted on; its rows stand in blocks, of
which a reader only gets those that show.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.rows import PracticeRow, practice_rows, practices_on
from kennisbank.records.kind import Kinds
from kennisbank.records.paging import ROW_PAGES
from kennisbank.searching import as_script, short_values
from kennisbank.searching.shipping import Make
from kennisbank.site.addresses import page_url
from kennisbank.site.assets import version
from kennisbank.site.site import Page, Site

LIST_HOME = "praktijken/"
FACETS_FILE = f"{LIST_HOME}facets.js"
PROVINCE, BEGUN, CHECKED = "in", "jongst", "nagekeken"


def list_files(site: Site) -> Iterator[tuple[str, Make]]:
    """Yield how each file is made, by its path; none for a list of one page."""
    cards = site.catalogue.all(Practice)
    if ROW_PAGES.pages(len(cards)) > 1:
        yield FACETS_FILE, partial(_facets_file, site)
        for number, _ in enumerate(_blocks(cards)):
            yield f"{LIST_HOME}rows-{number}.js", partial(_rows_file, site, number)


def _blocks(cards: tuple[Practice, ...]) -> Iterator[tuple[Practice, ...]]:
    for start in range(0, len(cards), ROW_PAGES.each):
        yield cards[start : start + ROW_PAGES.each]


def _facets_file(site: Site) -> bytes:
    cards = site.catalogue.all(Practice)
    page = _page(site)
    content = {
        "each": ROW_PAGES.each,
        "versions": [_version(practice_rows(page, block)) for block in _blocks(cards)],
        "columns": _columns(site.catalogue, site.kinds, cards),
    }
    return as_script("listFacets", content).encode()


def _columns(catalogue: Catalogue, kinds: Kinds, cards: tuple[Practice, ...]) -> dict[str, Any]:
    """Return the values of all cards per facet and per order, each value written once."""
    shorts = [short_values(catalogue, kinds, card) for card in cards]
    found = {key: [values.get(key, ()) for values in shorts] for key in kinds.facets}
    found[PROVINCE] = [(str(catalogue.one(Place, card.place).province or ""),) for card in cards]
    found[BEGUN] = [(card.period.start.sortable,) for card in cards]
    found[CHECKED] = [(str(card.checked_on),) for card in cards]
    return {key: _column(rows) for key, rows in found.items()}


def _column(rows: list[tuple[str, ...]]) -> dict[str, Any]:
    """Return the different values, and per row which it has: `0.3` are the first and the fourth."""
    values = sorted({value for row in rows for value in row})
    place = {value: str(number) for number, value in enumerate(values)}
    return {
        "values": values,
        "rows": "|".join(".".join(place[value] for value in row) for row in rows),
    }


def _rows_file(site: Site, block: int) -> bytes:
    page = _page(site)
    start = block * ROW_PAGES.each
    rows = enumerate(practice_rows(page, practices_on(site, block + 1)[0]), start=start + 1)
    content = [page.fill("practice/rows.html", row=row, number=number) for number, row in rows]
    return as_script("listRows", content).encode()


def _page(site: Site) -> Page:
    """Return the first page of the list: from there the links in the rows start."""
    return Page(site, page_url(LIST_HOME, directory_urls=site.directory_urls))


def _version(rows: Iterable[PracticeRow]) -> str:
    """Return the query that names what some rows show."""
    return version(repr([_shown(row) for row in rows]).encode())


def _shown(row: PracticeRow) -> tuple[Any, ...]:
    card = row.practice
    phases = [phase.label for phase in row.phases]
    return card.address, card.label, row.place.label, card.ran, card.line, row.partner_count, phases
