"""Checks: what must hold for a record beyond its types and references.

A check yields a `Fault` for each thing an author has to mend. The catalogue knows the line.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kennisbank.catalogue import Catalogue
from kennisbank.checks.copy_guard import Guard, copied
from kennisbank.checks.dates import contradicting, not_yet
from kennisbank.checks.fault import Fault
from kennisbank.checks.figures import miscounted, miswritten
from kennisbank.checks.images import MEDIA_FOLDER, unusable
from kennisbank.checks.names import dressed, merged, misspelled, mixed
from kennisbank.checks.privacy import private
from kennisbank.checks.repeats import repeated
from kennisbank.records.kind import Kind
from kennisbank.records.model import Record
from kennisbank.records.source import Source
from kennisbank.settings import Words

__all__ = ["Desk", "Fault", "Guard", "faults"]


@dataclass(frozen=True)
class Desk:
    """What the checks ask from outside a record: what it points to, guard, images, day, own words.

    `today` only tells which of two days is odd, `reached` which day must have come; nothing fails
    because either passed.
    """

    sources: Mapping[str, Source] = field(default_factory=dict)
    guard: Guard = field(default_factory=Guard)
    media: Path = Path(MEDIA_FOLDER)
    today: date = date.min
    reached: date = date.max
    words: Words = field(default_factory=Words)
    catalogue: Catalogue = field(default_factory=Catalogue)


def faults(record: Record, desk: Desk, kind: Kind) -> Iterator[Fault]:
    """Yield everything that is wrong with one valid record: what its kind asks, then the rest."""
    for check in kind.checks:
        yield from check(record, desk)
    yield from miscounted(record)
    yield from miswritten(record)
    yield from contradicting(record, desk.today)
    yield from not_yet(record, desk.reached)
    yield from dressed(record)
    yield from mixed(record)
    yield from merged(record, desk.catalogue)
    yield from misspelled(record, desk.catalogue)
    yield from unusable(record, desk.media)
    yield from private(record, desk.words.services)
    yield from copied(record, desk.guard)
    yield from repeated(record)
