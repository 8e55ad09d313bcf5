"""What editors look at: the state of every card, and the gaps of all kinds."""

from kennisbank.catalogue import Found
from kennisbank.checks.gaps import gaps, waiting
from kennisbank.kinds.practice.report import card_reports
from kennisbank.records.model import Part, Record
from kennisbank.site.site import Page


def editors_page(page: Page) -> str:
    """Show the level, gaps, language and age of every card, and what nothing points to."""
    catalogue, kinds, today = page.site.catalogue, page.site.kinds, page.site.today
    found = (*gaps(catalogue, kinds), *waiting(catalogue, kinds, today))
    return page.fill(
        "practice/editors.html",
        reports=card_reports(catalogue, today, page.site.collection.told.words.jargon),
        gaps=[
            (gap.title, [(record, _holder(page, record)) for record in gap.records])
            for gap in found
        ],
    )


def _holder(page: Page, record: Found) -> Record | None:
    return page.site.catalogue.holder_of(record) if isinstance(record, Part) else None
