"""The worksites of a toolkit in their order, with a curve from each to what builds on it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

from kennisbank.kinds.worksite.record import Worksite
from kennisbank.site.drawing.points import Point

STOP = 21.0  # radius of a worksite
# A curve to the next worksite lands this far before its middle; each step more, further along.
ASIDE, FURTHER = 16.0, 12.0
RISE = 30.0  # how much a curve rises for each worksite it passes over
LETTER, LINE = 8.4, 19.0


@dataclass(frozen=True)
class Station:
    """A worksite on the path, with its name in lines below it when there is room."""

    worksite: Worksite
    at: Point
    name: tuple[str, ...]


@dataclass(frozen=True)
class Curve:
    """A line from an earlier worksite to one that builds on it, with the turn of its arrow."""

    earlier: int
    later: int
    start: Point
    up: Point
    down: Point
    end: Point

    @property
    def degrees(self) -> float:
        """Which way the arrow points; 90 is straight down."""
        across, down = self.end.x - self.down.x, self.end.y - self.down.y
        return round(math.degrees(math.atan2(down, across)), 1)


@dataclass(frozen=True)
class WorksitePath:
    """One drawing of the path, `desk` or `phone`."""

    name: str
    width: float
    height: float
    stops: tuple[Station, ...]
    curves: tuple[Curve, ...]


def worksite_paths(worksites: Sequence[Worksite]) -> tuple[WorksitePath, ...]:
    """Return the path for a desk and for a phone; none when no worksite builds on another."""
    if not any(site.builds_on for site in worksites):
        return ()
    return (_path("desk", 640, worksites), _path("phone", 320, worksites))


def _path(name: str, width: float, worksites: Sequence[Worksite]) -> WorksitePath:
    step = width / len(worksites)
    furthest = max(site.number - min(site.builds_on, default=site.number) for site in worksites)
    row = round(8 + STOP + RISE * furthest * 0.75, 1)
    names = [_name(site, step) if name == "desk" else () for site in worksites]
    stops = tuple(
        Station(site, Point(round(step * (turn + 0.5), 1), row), names[turn])
        for turn, site in enumerate(worksites)
    )
    middles = {stop.worksite.number: stop.at for stop in stops}
    curves = tuple(
        _curve(earlier, site.number, middles) for site in worksites for earlier in site.builds_on
    )
    height = row + STOP + 8 + LINE * max(map(len, names))
    return WorksitePath(name, width, height, stops, curves)


def _curve(earlier: int, later: int, middles: dict[int, Point]) -> Curve:
    steps = later - earlier
    aside = max(-ASIDE, ASIDE - FURTHER * (steps - 1))
    top = round(math.sqrt(STOP**2 - aside**2), 1) + 4
    foot = round(middles[earlier].y - top, 1)
    high = round(foot - RISE * steps, 1)
    start, end = middles[earlier].x + aside, middles[later].x - aside
    lean = (end - start) / 6
    return Curve(
        earlier,
        later,
        Point(start, foot),
        Point(round(start + lean, 1), high),
        Point(round(end - lean, 1), high),
        Point(end, foot),
    )


def _name(site: Worksite, room: float) -> tuple[str, ...]:
    return tuple(wrap(site.name, int(room / LETTER), break_long_words=False))
