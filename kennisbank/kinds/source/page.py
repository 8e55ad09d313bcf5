"""The list of all sources, by publisher."""

from itertools import groupby

from kennisbank.catalogue import Catalogue
from kennisbank.records.paging import Cut
from kennisbank.records.source import Source
from kennisbank.site.portions import firsts, portion
from kennisbank.site.portions import letters as alphabet
from kennisbank.site.site import Page
from kennisbank.text.folding import fold

SOURCE_PAGES = Cut(most=400, each=250)  # a source takes a line or two, and no drawing


def sources_page(page: Page) -> str:
    """Show every source below its publisher, with where it is used."""
    catalogue = page.site.catalogue
    sources = by_publisher(catalogue)
    part = portion(page, sources, SOURCE_PAGES)
    rows = [(source, catalogue.used_by(source)) for source in part.rows]
    publishers = [
        (name, list(group)) for name, group in groupby(rows, lambda row: row[0].publisher)
    ]
    letters = groupby(publishers, lambda row: _letter(row[0]))
    return page.fill(
        "source/list.html",
        part=part,
        letters=[(letter, list(group)) for letter, group in letters],
        alphabet=alphabet(page, firsts(sources, _initial, SOURCE_PAGES)),
    )


def by_publisher(catalogue: Catalogue) -> list[Source]:
    """Return all sources in the order of their list."""
    return sorted(catalogue.all(Source), key=lambda source: (fold(source.publisher), source.title))


def _letter(publisher: str) -> str:
    return fold(publisher)[:1] or "#"


def _initial(source: Source) -> tuple[str, str]:
    letter = _letter(source.publisher)
    return letter, f"#letter-{letter}"
