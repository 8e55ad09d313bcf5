"""Dates that contradict each other."""

from collections.abc import Iterator
from datetime import date

from kennisbank.checks.fault import Fault
from kennisbank.records.blocks import Period
from kennisbank.records.model import within
from kennisbank.records.sourced import Dated


def contradicting(record: object, today: date) -> Iterator[Fault]:
    """Find a period that ends before it begins, and a review due before the last one.

    Of two days that contradict each other the one further from today is blamed.
    """
    for loc, period in within(record, Period):
        if _ends_too_soon(period):
            message = f"het einde ({period.end}) valt vóór het begin ({period.start}); kijk na"
            yield Fault((*loc, "end"), message)
    if isinstance(record, Dated) and record.review_before <= record.checked_on:
        yield _odd_one(record, today)


def _odd_one(record: Dated, today: date) -> Fault:
    checked, due = record.checked_on, record.review_before
    if abs(checked - today) > abs(due - today):
        message = f"deze dag komt niet vóór de volgende controle (review_before: {due})"
        return Fault(("checked_on",), f"{message}; kijk het jaar na")
    message = f"deze dag komt niet na de vorige controle (checked_on: {checked})"
    return Fault(("review_before",), f"{message}; kies een latere")


def _ends_too_soon(period: Period) -> bool:
    """Compare as precisely as both are known; 'ca.' and a start 'voor …' prove nothing."""
    start, end = str(period.start), period.end.removeprefix("voor").strip()
    if not (start[0].isdigit() and end[0].isdigit()):
        return False
    shared = min(len(start), len(end))
    return end[:shared] < start[:shared]
