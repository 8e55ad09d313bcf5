"""Freshness: which records wait for a new look; a report, never a failure."""

from collections.abc import Iterator
from datetime import date

from kennisbank.catalogue import Catalogue
from kennisbank.records.model import Record
from kennisbank.records.source import Source
from kennisbank.records.sourced import Dated, is_due


def stale(catalogue: Catalogue, today: date) -> tuple[Record, ...]:
    """Return the records of every kind whose review date has passed, the longest waiting first."""
    due = [(record, review) for record, review in _reviewed(catalogue) if is_due(review, today)]
    longest = sorted(due, key=lambda found: (found[1].review_before, found[0].id))
    return tuple(record for record, _ in longest)


def undated(catalogue: Catalogue) -> tuple[Record, ...]:
    """Return the records of which nobody can say when they were checked, by id."""
    dated = {(record.kind, record.id) for record, _ in _reviewed(catalogue)}
    found = (one for one in _own(catalogue) if (one.kind, one.id) not in dated)
    return tuple(sorted(found, key=lambda record: record.id))


def _reviewed(catalogue: Catalogue) -> Iterator[tuple[Record, Dated]]:
    for record in _own(catalogue):
        if review := catalogue.review_of(record):
            yield record, review


def _own(catalogue: Catalogue) -> Iterator[Record]:
    """Yield what is checked by itself: a part or a source goes along with the record it is on."""
    for record in catalogue.records:
        if isinstance(record, Record) and not _goes_along(catalogue, record):
            yield record


def _goes_along(catalogue: Catalogue, record: Record) -> bool:
    return isinstance(record, Source) and catalogue.review_of(record) is None
