"""What a check finds in a record, and the texts it looks through."""

from collections.abc import Iterator
from dataclasses import dataclass

from kennisbank.records.model import Loc, within
from kennisbank.records.reference import Id


@dataclass(frozen=True)
class Fault:
    """Something an author has to mend: the keys and list positions (from 0), and the cure.

    `line` counts the lines of the text before the fault.
    """

    loc: Loc
    message: str
    line: int = 0


def texts(record: object) -> Iterator[tuple[Loc, str]]:
    """Yield every text in a record but the ids; dates and fixed choices count as texts."""
    return ((loc, text) for loc, text in within(record, str) if not isinstance(text, Id))
