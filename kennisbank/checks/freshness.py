"""Freshness: which records wait for a new look; a report, never a failure."""

from collections.abc import Iterable
from datetime import date

from kennisbank.records import Dossier, Practice

Dated = Practice | Dossier


def stale(records: Iterable[Dated], today: date) -> tuple[Dated, ...]:
    """Return the records whose review date has passed, the longest waiting first."""
    waiting = (record for record in records if record.review_before < today)
    return tuple(sorted(waiting, key=lambda record: (record.review_before, record.id)))
