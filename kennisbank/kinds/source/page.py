"""The list of all sources, by publisher."""

from itertools import groupby

from kennisbank.records.source import Source
from kennisbank.site.site import Page
from kennisbank.text.folding import fold


def sources_page(page: Page) -> str:
    """Show every source below its publisher, with where it is used."""
    catalogue = page.site.catalogue
    sources = sorted(
        catalogue.all(Source), key=lambda source: (fold(source.publisher), source.title)
    )
    rows = [(source, catalogue.used_by(source)) for source in sources]
    publishers = [
        (name, list(group)) for name, group in groupby(rows, lambda row: row[0].publisher)
    ]
    letters = groupby(publishers, lambda row: fold(row[0])[:1] or "#")
    return page.fill(
        "source/list.html",
        count=len(rows),
        letters=[(letter, list(group)) for letter, group in letters],
    )
