"""What a card is tied to, as numbered seats round it; the list beside it has the same numbers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kennisbank.catalogue import Found
from kennisbank.site.drawing.points import Point

# From the middle: where a line leaves the card, and the middle of a seat.
TABLE, RADIUS = 40.0, 84.0
# A seat is at most this wide, and as deep as this.
WIDEST_SEAT, DEEP = 30.0, 20.0
# Between two groups stays this much of the room of a seat.
GAP = 0.7
# Fewer ties than this are a list; a drawing adds nothing to it.
FEWEST_SEATS_AROUND = 4
# More seats than this don't fit round the card.
MOST = 20


@dataclass(frozen=True)
class Tie:
    """Another record, with why it is here; a guess of the editors is not in any source."""

    record: Found
    text: str
    is_guess: bool = False


@dataclass(frozen=True)
class NumberedTie:
    """A tie with its number on the drawing and in the list."""

    number: int
    tie: Tie
    seat: Point
    edge: Point
    degrees: float  # how far the seat is turned, so that it faces the card


@dataclass(frozen=True)
class TieGroup:
    """Ties of one kind, under a name readers know."""

    name: str
    ties: tuple[NumberedTie, ...]


@dataclass(frozen=True)
class Ties:
    """All ties of a card, in groups that stand apart on the drawing."""

    groups: tuple[TieGroup, ...]
    width: float  # of a seat

    @property
    def all(self) -> tuple[NumberedTie, ...]:
        """Every tie, by number."""
        return tuple(tie for group in self.groups for tie in group.ties)

    @property
    def is_drawn(self) -> bool:
        """Whether a drawing says more than the list does."""
        return FEWEST_SEATS_AROUND <= len(self.all) <= MOST


def numbered_ties(groups: Sequence[tuple[str, Sequence[Tie]]]) -> Ties:
    """Number the ties of the groups that have any, and give each a seat, clockwise from noon."""
    filled = [(name, ties) for name, ties in groups if ties]
    room = sum(len(ties) for _, ties in filled) + GAP * len(filled)
    numbered, number, turn = [], 0, 0.0
    for name, ties in filled:
        seats = [_tie(number + at + 1, tie, (turn + at) / room) for at, tie in enumerate(ties)]
        numbered.append(TieGroup(name, tuple(seats)))
        number += len(ties)
        turn += len(ties) + GAP
    return Ties(tuple(numbered), _width(room))


def _width(room: float) -> float:
    """Return how wide a seat may be, with `room` of them on the circle."""
    return (
        round(min(WIDEST_SEAT, 2 * math.pi * (RADIUS - DEEP / 2) / room - 3), 1)
        if room
        else WIDEST_SEAT
    )


def _tie(number: int, tie: Tie, turn: float) -> NumberedTie:
    return NumberedTie(number, tie, _at(turn, RADIUS), _at(turn, TABLE), round(360 * turn, 1))


def _at(turn: float, radius: float) -> Point:
    """Return the point at a part of a full turn, clockwise from noon."""
    angle = 2 * math.pi * turn
    return Point(round(radius * math.sin(angle), 1), round(-radius * math.cos(angle), 1))
