"""Where practices stand on the map: a numbered dot each, and the same counted per province."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.land_map.drawn import Drawn, drawn_map
from kennisbank.kinds.place.lying import province_of
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.site.drawing.points import Point
from kennisbank.site.drawing.spreading import spread

# Numbers stay readable up to this many; a fuller map shows its counts per province.
MOST_NUMBERS = 60
# Up to this many numbers also fit on a phone, with room for a dot of ten pixels.
FEW = 12
DISTANCE, WIDE_DISTANCE = 25.0, 54.0
# A dot that stands further than this from its municipality gets a line to it.
OFF = 9.0
# About how wide a letter of a name on the map is.
LETTER = 19.0


@dataclass(frozen=True)
class Dot:
    """A practice on the map; `number` is its place in the list."""

    number: int
    practice: Practice
    place: Place
    at: Point
    home: Point

    @property
    def is_moved(self) -> bool:
        """Whether it had to make room, and needs a line to its municipality."""
        return abs(self.at.x - self.home.x) + abs(self.at.y - self.home.y) > OFF


@dataclass(frozen=True)
class ProvinceCount:
    """How many of the practices have their seat in a province, and where to write that."""

    id: str
    name: str
    count: int
    at: Point | None  # None for one that the map does not show


@dataclass(frozen=True)
class PracticeMap:
    """A map with the practices of a list, in the order of that list."""

    dots: tuple[Dot, ...]
    provinces: tuple[ProvinceCount, ...]
    rest: tuple[Point, ...]
    rest_count: int
    outline: Drawn

    @property
    def size(self) -> str:
        """`few`, `many` or `full`: whether the numbers fit everywhere, on a desk, or nowhere."""
        if len(self.dots) <= FEW:
            return "few"
        return "many" if len(self.dots) <= MOST_NUMBERS else "full"

    @property
    def spots(self) -> tuple[Point, ...]:
        """The municipalities with a practice of this list, each once."""
        return tuple(dict.fromkeys(dot.home for dot in self.dots))


def practice_map(
    catalogue: Catalogue, rows: Sequence[tuple[Practice, Place]], rest: Sequence[Place] = ()
) -> PracticeMap | None:
    """Return the map of practices with their seats; the first in the list is number one.

    `rest` are the seats of the practices that are not in this list; they get no number. None when
    the collection has no map.
    """
    drawn = drawn_map(catalogue)
    if drawn is None:
        return None
    numbered = [
        (number, practice, place, own)
        for number, (practice, place) in enumerate(rows, start=1)
        if (own := home(drawn, place))
    ]
    homes = [own for *_, own in numbered]
    placed = zip(numbered, _parted(homes), strict=True)
    dots = tuple(Dot(number, card, place, at, own) for (number, card, place, own), at in placed)
    elsewhere = {point for place in rest if (point := home(drawn, place))} - set(homes)
    counts = _counts(catalogue, drawn, [place for _, place in rows])
    return PracticeMap(dots, counts, tuple(sorted(elsewhere)), len(rest), drawn)


def home(drawn: Drawn, place: Place) -> Point | None:
    """Return where a municipality lies on the drawing; None without coordinates."""
    if place.lon is None or place.lat is None:
        return None
    return drawn.at(place.lon, place.lat)


def _parted(homes: list[Point]) -> list[Point]:
    if len(homes) > MOST_NUMBERS:
        return homes
    return spread(homes, WIDE_DISTANCE if len(homes) <= FEW else DISTANCE)


def _counts(catalogue: Catalogue, drawn: Drawn, places: list[Place]) -> tuple[ProvinceCount, ...]:
    """Return the provinces with practices, the fullest first."""
    found = Counter(province_of(catalogue, place) for place in places)
    return tuple(
        ProvinceCount(province.id, province.label, count, drawn.middles.get(province.id))
        for province, count in found.most_common()
        if province
    )


@dataclass(frozen=True)
class PlaceMap:
    """One municipality on the map, and the others that have a practice."""

    place: Place
    where: str  # 'in de provincie Antwerpen', or nothing
    at: Point
    others: tuple[Point, ...]
    outline: Drawn

    @property
    def anchor(self) -> str:
        """On which side of the dot there is room for the name: `start` is to the right."""
        to_the_right = self.at.x + LETTER * (len(self.place.label) + 2)
        return "start" if to_the_right < self.outline.width else "end"


def place_map(catalogue: Catalogue, place: Place, seats: Iterable[Place]) -> PlaceMap | None:
    """Return the map of a municipality among the seats of all practices, if it lies on one."""
    drawn = drawn_map(catalogue)
    here = home(drawn, place) if drawn else None
    if drawn is None or here is None:
        return None
    others = {home(drawn, seat) for seat in seats if seat.id != place.id}
    province = province_of(catalogue, place)
    where = province.where if province else ""
    return PlaceMap(place, where, here, tuple(sorted(filter(None, others))), drawn)
