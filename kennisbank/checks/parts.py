"""What a check finds in a record, and the walk that finds it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from kennisbank.records.model import Model
from kennisbank.records.reference import Id

Loc = tuple[str | int, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class Fault:
    """Something an author has to mend: the keys and list positions (from 0), and the cure.

    `line` counts the lines of the text before the fault.
    """

    loc: Loc
    message: str
    line: int = 0


def parts(record: object, kind: type[T]) -> list[tuple[Loc, T]]:
    """Return every value of one kind inside a record, the record included, with its place."""
    found: list[tuple[Loc, T]] = []

    def collect(value: object, loc: Loc) -> None:
        if isinstance(value, kind):
            found.append((loc, value))
        if isinstance(value, Model):
            for name, inner in vars(value).items():
                collect(inner, (*loc, name))
        elif isinstance(value, tuple):
            for position, inner in enumerate(value):
                collect(inner, (*loc, position))

    collect(record, ())
    return found


def texts(record: object) -> Iterator[tuple[Loc, str]]:
    """Yield every text in a record but the ids; dates and fixed choices count as texts."""
    return ((loc, text) for loc, text in parts(record, str) if not isinstance(text, Id))
