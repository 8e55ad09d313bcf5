"""What phases and network models share: practices with the reason why they belong there."""

from collections.abc import Sequence

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.rows import practices_in, why_of
from kennisbank.records.model import Record
from kennisbank.site.portions import Portion, portion
from kennisbank.site.site import Page

Reasoned = tuple[Practice, str]


def _reasoned(catalogue: Catalogue, record: Record) -> Sequence[Reasoned]:
    return [(card, why_of(card, record)) for card in practices_in(catalogue.used_by(record))]


def reasoned_practices(page: Page, record: Record) -> Portion[Reasoned]:
    """Return the practices that belong to a record as its page shows them, with the reason."""
    return portion(page, _reasoned(page.site.catalogue, record))


def more_practices(page: Page, record: Record, heading: str) -> str:
    """Show where the practices of a record go on, on a page behind its own."""
    return page.fill(
        "reasoned.html",
        record=record,
        heading=heading,
        list=page.site.kinds.of(record).lists[0],
        part=reasoned_practices(page, record),
    )
