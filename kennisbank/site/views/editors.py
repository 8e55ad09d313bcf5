"""What editors look at: the state of every card, the gaps, and what each level asks."""

from kennisbank.catalogue import Found
from kennisbank.checks.report import card_reports, gaps, waiting
from kennisbank.records.model import Part, Record
from kennisbank.site.site import Page


def editors_page(page: Page) -> str:
    """Show the level, gaps, language and age of every card, and what nothing points to."""
    catalogue = page.site.catalogue
    reports = card_reports(catalogue, page.site.today, page.site.loaded.told.words.jargon)
    return page.fill(
        "editors.html",
        reports=reports,
        gaps=[
            (gap.title, [(record, _holder(page, record)) for record in gap.records])
            for gap in (*gaps(catalogue), *waiting(catalogue, page.site.today))
        ],
    )


def _holder(page: Page, record: Found) -> Record | None:
    return page.site.catalogue.holder_of(record) if isinstance(record, Part) else None
