"""Seats in a ring, in benches: one for each question, those of a phase close together."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import cos, radians, sin

from kennisbank.site.drawing.benches import Bench, bench_path
from kennisbank.site.drawing.points import Point

BETWEEN_SEATS = 3.0  # degrees, within a bench
BETWEEN_BENCHES = 9.0
RING_SEAT = Bench(outer=194, inner=128, gap=0, outer_corner=22, inner_corner=17)
TABLE = 124.0  # where a seat that waits for an answer is a line
AROUND = 206.0  # where an arc marks the seat that is asked now
NAME_RADIUS = 222.0  # where the names of the benches stand
NUMBER_RADIUS = 104.0  # where the numbers of the benches stand


@dataclass(frozen=True)
class BenchName:
    """Where the number of a bench and its name stand, and from which side the name is written."""

    number: Point
    name: Point
    anchor: str


@dataclass(frozen=True)
class SeatRing:
    """The shapes of a seat at noon, and how far each is turned, in degrees."""

    width: float  # of a seat, in degrees
    turns: tuple[float, ...]
    benches: tuple[BenchName, ...]

    @property
    def seat(self) -> str:
        """The path of a seat."""
        return bench_path(RING_SEAT, self.width / 2)

    @property
    def waiting(self) -> str:
        """The path of a short line at the table: a seat without an answer yet."""
        return _arc(TABLE, self.width / 2 - 5)

    @property
    def mark(self) -> str:
        """The path of an arc outside a seat."""
        return _arc(AROUND, self.width / 2 - 3)


@cache
def seat_ring(sizes: tuple[int, ...]) -> SeatRing:
    """Return a ring of benches with so many seats each, the first just past noon's left."""
    seats = sum(sizes)
    gaps = BETWEEN_BENCHES * len(sizes) + BETWEEN_SEATS * (seats - len(sizes))
    width = (360 - gaps) / max(seats, 1)
    starts = tuple(_starts(sizes, width))
    turns = tuple(
        round(start + at * (width + BETWEEN_SEATS) + width / 2, 2)
        for start, size in zip(starts, sizes, strict=True)
        for at in range(size)
    )
    middles = (
        start + (size * width + (size - 1) * BETWEEN_SEATS) / 2
        for start, size in zip(starts, sizes, strict=True)
    )
    return SeatRing(width, turns, tuple(map(_bench_name, middles)))


def _starts(sizes: tuple[int, ...], width: float) -> Iterator[float]:
    """Yield where each bench begins: the middle of the first stands at noon."""
    first = sizes[0] if sizes else 0
    start = -(first * width + (first - 1) * BETWEEN_SEATS) / 2
    for size in sizes:
        yield start
        start += size * width + (size - 1) * BETWEEN_SEATS + BETWEEN_BENCHES


def _bench_name(turn: float) -> BenchName:
    name = _at(NAME_RADIUS, turn)
    anchor = "middle" if abs(name.x) < 40 else "start" if name.x > 0 else "end"
    return BenchName(_at(NUMBER_RADIUS, turn), name, anchor)


def _arc(radius: float, half: float) -> str:
    end = _at(radius, half)
    return f"M{-end.x} {end.y}A{radius:g} {radius:g} 0 0 1 {end.x} {end.y}"


def _at(radius: float, turn: float) -> Point:
    return Point(round(radius * sin(radians(turn)), 1), round(-radius * cos(radians(turn)), 1))
