"""The page on which figures of several cards stand side by side."""

from kennisbank.kinds.comparison.record import Comparison
from kennisbank.kinds.comparison.rows import compared_practices
from kennisbank.kinds.rows import helped
from kennisbank.kinds.theme.record import Theme
from kennisbank.records.source import Source
from kennisbank.site.site import Page


def comparisons_page(page: Page) -> str:
    """Show every comparison; a figure bears the number of the source that its card names."""
    catalogue = page.site.catalogue
    tables = [(one, compared_practices(catalogue, one)) for one in catalogue.as_written(Comparison)]
    cited = (id for one, rows in tables for row in rows for id in row.source_ids)
    own = (id for one, _ in tables for id in one.source_ids)
    ids = tuple(dict.fromkeys((*cited, *own)))
    return page.citing(ids).fill(
        "comparison/list.html",
        tables=tables,
        themes={one.id: catalogue.those(Theme, one.themes) for one, _ in tables},
        helped={one.id: helped(page, one.helps) for one, _ in tables},
        sources=list(enumerate((catalogue.one(Source, id) for id in ids), start=1)),
        review=catalogue.review_of(tables[0][0]),
    )
