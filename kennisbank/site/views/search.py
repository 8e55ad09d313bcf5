"""The page for searching."""

from kennisbank.records.kind import Found, Kind
from kennisbank.records.outline import shortened
from kennisbank.searching import facets_of_all
from kennisbank.site.site import Page


def search_page(page: Page) -> str:
    """Show the search box with everything there is below, which a script narrows down."""
    site = page.site
    return page.fill(
        "search.html",
        groups=[(kind.heading, _lines(page, kind)) for kind in site.kinds if kind.heading],
        facets=facets_of_all(site.catalogue, site.kinds, site.lists),
        themes=site.starts,
        first_themes=site.first_starts,
    )


def _lines(page: Page, kind: Kind) -> list[tuple[Found, str]]:
    catalogue = page.site.catalogue
    shown = (one for one in catalogue.members(kind.model) if kind.is_shown(catalogue, one))
    return [(record, shortened(kind.summary(record))) for record in shown]
