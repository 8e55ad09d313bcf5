"""Benches in a ring round a table: as many as asked, each with rounded corners."""

from dataclasses import dataclass
from functools import cache
from math import asin, cos, degrees, radians, sin, sqrt
from typing import Literal

FEWEST_BENCHES = 3  # two benches would be one round table cut through


@dataclass(frozen=True)
class Bench:
    """The shape of one bench with its middle at noon: between two radii, less a gap beside it."""

    outer: float
    inner: float
    gap: float  # degrees on either side, so that benches stay apart
    outer_corner: float
    inner_corner: float


LARGE = Bench(outer=196, inner=132, gap=4.5, outer_corner=24, inner_corner=18)
SMALL = Bench(outer=96, inner=56, gap=6, outer_corner=14, inner_corner=8)


@dataclass(frozen=True)
class BenchSpot:
    """Beside a bench: the middle of its number, and where its name starts, ends or is centred."""

    x: float
    y: float
    name_x: float
    name_y: float
    anchor: Literal["start", "middle", "end"]


# The usual number, its names placed by eye.
_FIVE = (
    BenchSpot(0, -164, 0, -214, "middle"),
    BenchSpot(156, -50.7, 210, -62, "start"),
    BenchSpot(96.4, 132.7, 128, 192, "start"),
    BenchSpot(-96.4, 132.7, -128, 192, "end"),
    BenchSpot(-156, -50.7, -210, -62, "end"),
)


@dataclass(frozen=True)
class Ring:
    """A ring of benches: its shape at noon, and how far each is turned."""

    count: int

    @property
    def turns(self) -> tuple[str, ...]:
        """How many degrees each bench is turned, from the one at noon."""
        return tuple(_short(360 * at / self.count) for at in range(self.count))

    @property
    def between(self) -> tuple[str, ...]:
        """How many degrees the middle of each gap is turned, the first one after noon."""
        return tuple(_short(180 / self.count + 360 * at / self.count) for at in range(self.count))

    @property
    def large(self) -> str:
        """The path of a bench that has room for a number."""
        return _path(LARGE, self.count)

    @property
    def small(self) -> str:
        """The path of a bench of the small picture."""
        return _path(SMALL, self.count)

    @property
    def edge(self) -> str:
        """The path of the edge of the table before a bench, with radius 108."""
        half = radians(180 / self.count - 6)
        x, y = 108 * sin(half), -108 * cos(half)
        return f"M{_pair(-x, y)}A108 108 0 0 1 {_pair(x, y)}"

    @property
    def spots(self) -> tuple[BenchSpot, ...]:
        """Where the number and the name of each bench stand."""
        return (
            _FIVE
            if self.count == 5
            else tuple(_spot(360 * n / self.count) for n in range(self.count))
        )


@cache
def ring(count: int) -> Ring:
    """Return a ring of at least three benches."""
    return Ring(max(count, FEWEST_BENCHES))


def _path(bench: Bench, count: int) -> str:
    return bench_path(bench, 180 / count - bench.gap)


@cache
def bench_path(bench: Bench, half: float) -> str:
    """Return the path of a bench with its middle at noon, so many degrees to either side of it."""
    outside, inside = bench.outer - bench.outer_corner, bench.inner + bench.inner_corner
    x, y = _at(bench.outer, half - degrees(asin(bench.outer_corner / outside)))
    side, up = _at(sqrt(outside**2 - bench.outer_corner**2), half)
    low_side, low = _at(sqrt(inside**2 - bench.inner_corner**2), half)
    in_x, in_y = _at(bench.inner, half - degrees(asin(bench.inner_corner / inside)))
    far, near = _round(bench.outer_corner), _round(bench.inner_corner)
    return "".join(
        (
            f"M{_pair(-x, y)}A{_round(bench.outer)} 0 0 1 {_pair(x, y)}",
            f" {far} 0 0 1 {_pair(side, up)}L{_pair(low_side, low)}",
            f"A{near} 0 0 1 {_pair(in_x, in_y)} {_round(bench.inner)} 0 0 0{_pair(-in_x, in_y)}",
            f" {near} 0 0 1{_pair(-low_side, low)}",
            f"L{_pair(-side, up)}A{far} 0 0 1{_pair(-x, y)}Z",
        )
    )


def _at(radius: float, turned: float) -> tuple[float, float]:
    return radius * sin(radians(turned)), -radius * cos(radians(turned))


def _round(radius: float) -> str:
    return f"{_short(radius)} {_short(radius)}"


def _pair(x: float, y: float) -> str:
    """Write a point as short as path data allows: a minus parts two numbers too."""
    second = _short(y)
    return f"{_short(x)}{'' if second.startswith('-') else ' '}{second}"


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _spot(turned: float) -> BenchSpot:
    x, y = (round(value, 1) for value in _at(164, turned))
    name_x, name_y = _at(218, turned)
    anchor: Literal["start", "middle", "end"] = "middle"
    if abs(name_x) > 1:
        anchor = "start" if name_x > 0 else "end"
    return BenchSpot(x, y, round(name_x), round(name_y + (16 if name_y > 0 else 4)), anchor)
