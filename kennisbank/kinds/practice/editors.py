"""What editors look at: the state of every card, and the gaps of all kinds."""

from kennisbank.catalogue import Found
from kennisbank.checks.gaps import GapReport, gaps, waiting
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.practice.report import card_reports
from kennisbank.kinds.rows import practice_ids
from kennisbank.records.model import Part, Record
from kennisbank.records.paging import Cut
from kennisbank.site.portions import portion
from kennisbank.site.site import Page

CARDS = Cut(most=150, each=100)
GAPS = Cut(most=150, each=100)  # of more records only the first


def editors_page(page: Page) -> str:
    """Show the level, gaps, language and age of every card, and what nothing points to."""
    catalogue, today = page.site.catalogue, page.site.today
    part = portion(page, practice_ids(page.site), CARDS)
    jargon = page.site.collection.told.words.jargon
    return page.fill(
        "practice/editors.html",
        part=part,
        reports=card_reports(catalogue, today, jargon, catalogue.those(Practice, part.rows)),
        gaps=[_listed(page, gap) for gap in _gaps(page)] if part.is_first else [],
    )


def _gaps(page: Page) -> list[GapReport]:
    catalogue, kinds = page.site.catalogue, page.site.kinds
    return [*gaps(catalogue, kinds), *waiting(catalogue, kinds, page.site.today)]


def _listed(page: Page, gap: GapReport) -> tuple[str, int, list[tuple[Found, Record | None]]]:
    """Return the title of a gap, how many records have it, and not too many of those."""
    shown = gap.records[: GAPS.each] if GAPS.pages(len(gap.records)) > 1 else gap.records
    return gap.title, len(gap.records), [(record, _holder(page, record)) for record in shown]


def _holder(page: Page, record: Found) -> Record | None:
    return page.site.catalogue.holder_of(record) if isinstance(record, Part) else None
