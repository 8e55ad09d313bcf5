"""Points on a drawing, and soft lines through them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Point(NamedTuple):
    """A place on a drawing: x to the right, y downwards, in the units of its viewBox."""

    x: float
    y: float


def soft_ring(points: Sequence[Point]) -> str:
    """Return the path data of a closed line that rounds each of the points as a corner."""
    following = [*points[1:], points[0]]
    curves = (
        _curve(corner, _middle(corner, end)) for corner, end in zip(points, following, strict=True)
    )
    return f"M{_written(_middle(points[-1], points[0]))}{''.join(curves)}Z"


def soft_line(points: Sequence[Point]) -> str:
    """Return the path data of an open line from the first point to the last, round in between."""
    start, *corners, last = points
    ends = [*(_middle(one, other) for one, other in pairwise(corners)), last]
    if not corners:
        return f"M{_written(start)}L{_written(last)}"
    curves = (_curve(corner, end) for corner, end in zip(corners, ends, strict=True))
    return f"M{_written(start)}{''.join(curves)}"


def _curve(corner: Point, end: Point) -> str:
    return f"Q{_written(corner)} {_written(end)}"


def _middle(one: Point, other: Point) -> Point:
    return Point((one.x + other.x) / 2, (one.y + other.y) / 2)


def _written(point: Point) -> str:
    return f"{point.x:.1f} {point.y:.1f}"
