"""Dates that contradict each other."""

from collections.abc import Iterator
from datetime import date

from kennisbank.checks.fault import Fault
from kennisbank.records.blocks import Period
from kennisbank.records.model import within
from kennisbank.records.sourced import Dated, is_dated
from kennisbank.records.when import Past, dutch_day, is_to_come

ROUGHLY = 3  # years that 'ca.' may be off
LONGEST_UNCHECKED = 5  # years from one review to the next

_TO_COME = "{} moet nog komen; kijk het jaar na"


def contradicting(record: object, today: date) -> Iterator[Fault]:
    """Find a period that ends before it begins, and a review due before the last one.

    Of two days that contradict each other the one further from today is blamed.
    """
    for loc, period in within(record, Period):
        if _ends_too_soon(period):
            message = f"het einde ({period.end}) valt vóór het begin ({period.start}); kijk na"
            yield Fault((*loc, "end"), message)
    if is_dated(record):
        yield from _out_of_order(record, today)


def not_yet(record: object, day: date) -> Iterator[Fault]:
    """Find what cannot have happened yet, when it was this day at least."""
    for loc, moment in within(record, Past):
        if moment.first_day and is_to_come(moment.first_day, day):
            yield Fault(loc, _TO_COME.format(moment.dutch))
    checked = record.checked_on if is_dated(record) else None
    if checked and is_to_come(checked, day) and not any(contradicting(record, day)):
        yield Fault(("checked_on",), _TO_COME.format(dutch_day(checked)))


def _out_of_order(record: Dated, today: date) -> Iterator[Fault]:
    if record.review_before <= record.checked_on:
        yield _odd_one(record, today)
    elif record.review_before.year > record.checked_on.year + LONGEST_UNCHECKED:
        since = f"deze dag komt meer dan {LONGEST_UNCHECKED} jaar na de vorige controle"
        cure = f"(checked_on: {record.checked_on}); kijk het jaar na"
        yield Fault(("review_before",), f"{since} {cure}")


def _odd_one(record: Dated, today: date) -> Fault:
    checked, due = record.checked_on, record.review_before
    if abs(checked - today) > abs(due - today):
        message = f"deze dag komt niet vóór de volgende controle (review_before: {due})"
        return Fault(("checked_on",), f"{message}; kijk het jaar na")
    message = f"deze dag komt niet na de vorige controle (checked_on: {checked})"
    return Fault(("review_before",), f"{message}; kies een latere")


def _ends_too_soon(period: Period) -> bool:
    """Compare as precisely as both are known; 'voor …' a start or 'na …' an end proves nothing."""
    start, end = period.start.sortable, period.end.sortable
    if not start or not end or period.start.startswith("voor") or period.end.startswith("na"):
        return False
    if period.end.last_year != period.end.year:
        end = str(period.end.last_year)
    if "ca." in period.start + period.end:
        return int(end[:4]) < int(start[:4]) - ROUGHLY
    shared = min(len(start), len(end))
    return end[:shared] < start[:shared]
