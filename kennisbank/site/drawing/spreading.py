"""Dots that would cover each other move apart, and stay as near to their own place as they can."""

import math
from collections.abc import Sequence
from itertools import combinations

from kennisbank.site.drawing.points import Point

ROUNDS = 160
# The angle at which seeds sit in a sunflower: dots of one town leave it in all directions.
_TURN = math.pi * (3 - math.sqrt(5))


def spread(homes: Sequence[Point], distance: float) -> list[Point]:
    """Return a place for each home so that no two are closer than `distance`."""
    dots = [_nudged(home, number) for number, home in enumerate(homes)]
    for _ in range(ROUNDS):
        dots = [_towards(dot, home) for dot, home in zip(dots, homes, strict=True)]
        _part(dots, distance)
    return _settled(dots, distance)


def _settled(dots: list[Point], distance: float) -> list[Point]:
    """Part dots, without the pull home, until they are apart in tenths as well.

    It ends: there is always room outside.
    """
    room = distance
    while True:
        while _part(dots, room):
            pass
        rounded = [Point(round(dot.x, 1), round(dot.y, 1)) for dot in dots]
        if all(math.dist(one, other) >= distance for one, other in combinations(rounded, 2)):
            return rounded
        room += 0.1


def _nudged(home: Point, number: int) -> Point:
    angle = number * _TURN
    return Point(home.x + 0.1 * math.cos(angle), home.y + 0.1 * math.sin(angle))


def _towards(dot: Point, home: Point) -> Point:
    return Point(dot.x + 0.1 * (home.x - dot.x), dot.y + 0.1 * (home.y - dot.y))


def _part(dots: list[Point], distance: float) -> bool:
    """Push apart each pair that is too close; say whether there was one."""
    found = False
    for one, other in combinations(range(len(dots)), 2):
        across, down = dots[other].x - dots[one].x, dots[other].y - dots[one].y
        if abs(across) >= distance or abs(down) >= distance:
            continue
        apart = math.hypot(across, down)
        if apart >= distance:
            continue
        found = True
        # A little further than needed, so that rounding to tenths keeps them apart.
        push = (distance + 0.3 - apart) / 2 / apart
        dots[one] = Point(dots[one].x - push * across, dots[one].y - push * down)
        dots[other] = Point(dots[other].x + push * across, dots[other].y + push * down)
    return found
