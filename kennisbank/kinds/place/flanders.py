"""The Flemish provinces and Brussels, drawn by hand as a simplified outline of our own.

`flanders.json` holds degrees (WGS 84): arcs between the corners where borders meet. The lines
between provinces run about halfway between the municipalities of either side. Each municipality
of `data/places.yml` lies in its own province; a test keeps it so.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from kennisbank.kinds.place.record import Place
from kennisbank.site.drawing.points import Point, soft_line, soft_ring

# One degree north is 310 units; one degree east is cos(51°) of that.
NORTH = 310.0
EAST = NORTH * 0.6293
WEST_EDGE, NORTH_EDGE = 2.5, 51.55
WIDTH, HEIGHT = 676, 278


def on_sheet(lon: float, lat: float) -> Point:
    """Return the place on the drawing of a point in degrees."""
    return Point(round((lon - WEST_EDGE) * EAST, 1), round((NORTH_EDGE - lat) * NORTH, 1))


def home(place: Place) -> Point:
    """Return where a municipality lies on the drawing."""
    return on_sheet(place.lon, place.lat)


@dataclass(frozen=True)
class Outline:
    """The land, ready to draw: path data, and rings of points for whoever wants to measure."""

    arcs: dict[str, tuple[Point, ...]]
    provinces: dict[str, tuple[str, ...]]
    outer: tuple[str, ...]
    middles: dict[str, Point]
    voeren: tuple[Point, ...]
    brussels: tuple[Point, ...]
    width: int = WIDTH
    height: int = HEIGHT

    @cached_property
    def land(self) -> str:
        """The border of the Flemish Region, with Voeren apart."""
        return soft_ring(self._ring(self.outer)) + soft_ring(self.voeren)

    @cached_property
    def borders(self) -> str:
        """The lines between the provinces."""
        return "".join(soft_line(arc) for name, arc in self.arcs.items() if name not in self.outer)

    @cached_property
    def capital(self) -> str:
        """The border of the Brussels-Capital Region."""
        return soft_ring(self.brussels)

    def rings(self, province: str) -> tuple[tuple[Point, ...], ...]:
        """Return the corners of a province, each closed piece apart."""
        if province == "brussel":
            return (self.brussels,)
        exclaves = (self.voeren,) if province == "limburg" else ()
        return (self._ring(self.provinces[province]), *exclaves)

    def _ring(self, names: Sequence[str]) -> tuple[Point, ...]:
        """Join arcs end to end; a minus before a name walks that arc backwards."""
        return tuple(point for name in names for point in self._arc(name)[:-1])

    def _arc(self, name: str) -> tuple[Point, ...]:
        return self.arcs[name[1:]][::-1] if name.startswith("-") else self.arcs[name]


@cache
def outline() -> Outline:
    """Return the outline of `flanders.json`, projected to the sheet."""
    drawn: dict[str, Any] = json.loads(
        Path(__file__).with_name("flanders.json").read_text(encoding="utf-8")
    )
    return Outline(
        arcs={name: _points(arc) for name, arc in drawn["arcs"].items()},
        provinces={name: tuple(ring) for name, ring in drawn["provinces"].items()},
        outer=tuple(drawn["outer"]),
        middles={name: on_sheet(*middle) for name, middle in drawn["middles"].items()},
        voeren=_points(drawn["voeren"]),
        brussels=_points(drawn["brussels"]),
    )


def _points(degrees: Sequence[tuple[float, float]]) -> tuple[Point, ...]:
    return tuple(on_sheet(lon, lat) for lon, lat in degrees)
