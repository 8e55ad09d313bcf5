"""What phases and network models share: practices with the reason why they belong there."""

from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.rows import practices_of, why_of
from kennisbank.records.model import Record
from kennisbank.site.portions import Portion, portion_of
from kennisbank.site.site import Page

Reasoned = tuple[Practice, str]


def reasoned_practices(page: Page, record: Record) -> Portion[Reasoned]:
    """Return the practices that belong to a record as its page shows them, with the reason."""
    part = practices_of(page, record)
    found = [(card, why_of(card, record)) for card in part.rows]
    return portion_of(page, found, part.total)


def more_practices(page: Page, record: Record, heading: str) -> str:
    """Show where the practices of a record go on, on a page behind its own."""
    return page.fill(
        "reasoned.html",
        record=record,
        heading=heading,
        list=page.site.kinds.of(record).lists[0],
        part=reasoned_practices(page, record),
    )
