"""Who is missing: the chairs round a table, to tick who sits there and to ask who does not."""

from itertools import groupby

from kennisbank.kinds.chair.record import Chair
from kennisbank.kinds.practice.record import Practice
from kennisbank.site.site import Page

MOST_ADDED = 6  # chairs that a network adds: more would not be read round one table


def chairs_page(page: Page) -> str:
    """Show every chair as empty; a script fills those that are ticked."""
    catalogue = page.site.catalogue
    chairs = catalogue.as_written(Chair)
    return page.fill(
        "chair/list.html",
        domains=[(name, list(those)) for name, those in groupby(chairs, lambda one: one.domain)],
        rows=[(chair, _practice(page, chair)) for chair in chairs],
        added=range(1, MOST_ADDED + 1),
        review=catalogue.review_of(chairs[0]),
    )


def _practice(page: Page, chair: Chair) -> Practice | None:
    there = chair.elsewhere
    return page.site.catalogue.maybe(Practice, there.id if there else None)
