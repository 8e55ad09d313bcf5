"""A map projected to its drawing: path data, and rings of points for whoever wants to measure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.land_map.record import Area, LandMap, degrees
from kennisbank.site.drawing.points import Point, soft_line, soft_ring


@dataclass(frozen=True)
class Drawn:
    """The land, ready to draw."""

    map: LandMap

    @property
    def width(self) -> int:
        """The width of the drawing, in units."""
        return self.map.extent.width

    @property
    def height(self) -> int:
        """The height of the drawing, in units."""
        return self.map.extent.height

    def at(self, lon: float, lat: float) -> Point:
        """Return the place on the drawing of a point in degrees."""
        extent = self.map.extent
        across, down = lon - extent.west, extent.north - lat
        return Point(round(across * extent.east_units, 1), round(down * extent.north_units, 1))

    @cached_property
    def arcs(self) -> dict[str, tuple[Point, ...]]:
        """The lines by their name."""
        return {arc.id: self._points(arc.points) for arc in self.map.arcs}

    @cached_property
    def middles(self) -> dict[str, Point]:
        """Where the number of each province stands."""
        return {str(area.province): self._points(area.middle)[0] for area in self.map.areas}

    @cached_property
    def land(self) -> str:
        """The border of the whole, with what lies apart."""
        apart = (ring for area in self.map.areas if area.within == "nee" for ring in self._of(area))
        return soft_ring(self._ring(self.map.outer)) + "".join(map(soft_ring, apart))

    @cached_property
    def borders(self) -> str:
        """The lines between the provinces."""
        inner = (arc for name, arc in self.arcs.items() if name not in self.map.outer)
        return "".join(map(soft_line, inner))

    @cached_property
    def capital(self) -> str:
        """The border of what lies within another province."""
        within = (ring for area in self.map.areas if area.within == "ja" for ring in self._of(area))
        return "".join(map(soft_ring, within))

    def rings(self, province: str) -> tuple[tuple[Point, ...], ...]:
        """Return the corners of a province, each closed piece apart."""
        area = next(area for area in self.map.areas if area.province == province)
        own = (self._ring(area.border),) if area.border else ()
        return (*own, *self._of(area))

    def _of(self, area: Area) -> Iterator[tuple[Point, ...]]:
        return (self._points(piece) for piece in area.pieces)

    def _points(self, corners: str) -> tuple[Point, ...]:
        return tuple(self.at(lon, lat) for lon, lat in degrees(corners))

    def _ring(self, names: Sequence[str]) -> tuple[Point, ...]:
        """Join arcs end to end; a minus before a name walks that arc backwards."""
        return tuple(point for name in names for point in self._arc(name)[:-1])

    def _arc(self, name: str) -> tuple[Point, ...]:
        return self.arcs[name[1:]][::-1] if name.startswith("-") else self.arcs[name]


def drawn_map(catalogue: Catalogue) -> Drawn | None:
    """Return the map of a collection, its first one by title; None when it has none."""
    maps = catalogue.all(LandMap)
    return _drawn(maps[0]) if maps else None


_drawn = lru_cache(maxsize=4)(Drawn)
