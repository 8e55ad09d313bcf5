"""The page for searching."""

from kennisbank.records.kind import Found, Kind
from kennisbank.records.outline import shortened
from kennisbank.searching import facets_of_all
from kennisbank.site.site import Page

LONGEST_GROUP = 100  # records of one kind; of more, only the way to their own list


def search_page(page: Page) -> str:
    """Show the search box with everything there is below, which a script narrows down."""
    site = page.site
    groups = [(kind, *_lines(page, kind)) for kind in site.kinds if kind.heading]
    return page.fill(
        "search.html",
        groups=groups,
        all_here=all(count == len(records) for _, count, records in groups),
        facets=facets_of_all(site.catalogue, site.kinds, site.lists),
        themes=site.starts,
        first_themes=site.first_starts,
    )


def _lines(page: Page, kind: Kind) -> tuple[int, list[tuple[Found, str]]]:
    """Return how many records of a kind are shown, and those; none when their list has them."""
    catalogue = page.site.catalogue
    shown = [one for one in catalogue.members(kind.model) if kind.is_shown(catalogue, one)]
    here = [] if kind.lists and len(shown) > LONGEST_GROUP else shown
    return len(shown), [(record, shortened(kind.summary(record))) for record in here]
