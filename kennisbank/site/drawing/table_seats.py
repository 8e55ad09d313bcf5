"""Seats round a table, and where the names of who sits there stand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

from kennisbank.records.seats import seats_for
from kennisbank.site.drawing.points import Point

RADIUS = 87.5  # from the middle of the table to the middle of a seat
# Beside the first five of eight seats: the middle of a name, and how many letters a line holds.
BESIDE = (
    (Point(28, -91), 27),
    (Point(90, -60), 16),
    (Point(106, 0), 13),
    (Point(88, 64), 16),
    (Point(28, 90), 27),
)
NAME_LINE = 14.0


@dataclass(frozen=True)
class TextLine:
    """A line of a name, with the point where it starts."""

    text: str
    at: Point


@dataclass(frozen=True)
class TableSeats:
    """A table with a seat for each name; either all names stand beside it, or each has a number."""

    names: tuple[str, ...]
    lines: tuple[TextLine, ...]
    numbers: tuple[Point, ...]

    @property
    def total(self) -> int:
        """How many seats there are, the open ones included."""
        return seats_for(len(self.names))


def table_seats(names: Sequence[str]) -> TableSeats:
    """Return the table of these partners; the first sits at noon, the others follow clockwise."""
    lines = _beside(names)
    numbers = (
        () if lines else tuple(_seat(turn, seats_for(len(names))) for turn in range(len(names)))
    )
    return TableSeats(tuple(names), lines, numbers)


def _seat(turn: int, total: int) -> Point:
    angle = 2 * math.pi * turn / total
    return Point(round(RADIUS * math.sin(angle), 1), round(-RADIUS * math.cos(angle), 1))


def _beside(names: Sequence[str]) -> tuple[TextLine, ...]:
    """Return the lines of all names, or nothing when one of them does not fit."""
    if len(names) > len(BESIDE):
        return ()
    found = [
        (at, wrap(name, longest, break_long_words=False), longest)
        for name, (at, longest) in zip(names, BESIDE, strict=False)
    ]
    if any(len(lines) > 2 or max(map(len, lines)) > longest for _, lines, longest in found):
        return ()
    return tuple(
        line for number, (at, lines, _) in enumerate(found) for line in _set(at, lines, number)
    )


def _set(at: Point, lines: Sequence[str], number: int) -> list[TextLine]:
    """Stack the lines of a name round its middle; the outer two give way to their neighbours."""
    rise = {0: NAME_LINE, len(BESIDE) - 1: NAME_LINE / 4}.get(number, NAME_LINE / 2)
    top = at.y + 4.5 - rise * (len(lines) - 1)
    return [
        TextLine(text, Point(at.x, round(top + NAME_LINE * row, 1)))
        for row, text in enumerate(lines)
    ]
