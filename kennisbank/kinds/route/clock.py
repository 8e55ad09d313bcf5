"""The minutes of a meeting as benches along one table edge."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from kennisbank.kinds.route.record import Route


@dataclass(frozen=True)
class ClockBench:
    """A part of the meeting; start and width are parts of a hundred of the whole."""

    number: int
    minutes: int
    start: float
    width: float


@dataclass(frozen=True)
class Clock:
    """The whole meeting: a bench for each part, and the minutes that get a mark."""

    minutes: int
    benches: tuple[ClockBench, ...]
    marks: tuple[tuple[int, float], ...]


def clock(route: Route) -> Clock:
    """Return the benches of a route, as wide as their minutes, and a mark each half hour."""
    minutes = [stop.minutes for stop in route.stops]
    total = sum(minutes)
    starts = [0, *accumulate(minutes)]
    benches = (
        ClockBench(number, length, _share(start, total), _share(length, total))
        for number, (length, start) in enumerate(zip(minutes, starts, strict=False), start=1)
    )
    return Clock(total, tuple(benches), _marks(total))


def _marks(total: int) -> tuple[tuple[int, float], ...]:
    every: Sequence[int] = range(0, total + 1, 30 if total > 30 else 10)
    return tuple((minute, _share(minute, total)) for minute in every)


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 2)
