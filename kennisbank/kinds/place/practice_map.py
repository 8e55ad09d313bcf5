"""Where practices stand on the map: a numbered dot each, and the same counted per province."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kennisbank.kinds.place.flanders import Outline, home, outline
from kennisbank.kinds.place.record import PROVINCES, Place
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
    at: Point


@dataclass(frozen=True)
class PracticeMap:
    """A map of Flanders and Brussels with the practices of a list, in the order of that list."""

    dots: tuple[Dot, ...]
    provinces: tuple[ProvinceCount, ...]
    rest: tuple[Point, ...]
    rest_count: int
    outline: Outline

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


def practice_map(rows: Sequence[tuple[Practice, Place]], rest: Sequence[Place] = ()) -> PracticeMap:
    """Return the map of practices with their seats; the first in the list is number one.

    `rest` are the seats of the practices that are not in this list; they get no number.
    """
    homes = [home(place) for _, place in rows]
    placed = zip(rows, _parted(homes), homes, strict=True)
    dots = tuple(
        Dot(number, practice, place, at, own)
        for number, ((practice, place), at, own) in enumerate(placed, start=1)
    )
    elsewhere = tuple(sorted({home(place) for place in rest} - set(homes)))
    counts = _counts([place for _, place in rows])
    return PracticeMap(dots, counts, elsewhere, len(rest), outline())


def _parted(homes: list[Point]) -> list[Point]:
    if len(homes) > MOST_NUMBERS:
        return homes
    return spread(homes, WIDE_DISTANCE if len(homes) <= FEW else DISTANCE)


def _counts(places: list[Place]) -> tuple[ProvinceCount, ...]:
    """Return the provinces with practices, the fullest first."""
    found = Counter(place.province for place in places)
    return tuple(
        ProvinceCount(province, PROVINCES[province], count, outline().middles[province])
        for province, count in found.most_common()
    )


@dataclass(frozen=True)
class PlaceMap:
    """One municipality on the map, and the others that have a practice."""

    place: Place
    at: Point
    others: tuple[Point, ...]
    outline: Outline

    @property
    def anchor(self) -> str:
        """On which side of the dot there is room for the name: `start` is to the right."""
        to_the_right = self.at.x + LETTER * (len(self.place.label) + 2)
        return "start" if to_the_right < self.outline.width else "end"


def place_map(place: Place, seats: Iterable[Place]) -> PlaceMap:
    """Return the map of a municipality among the seats of all practices."""
    others = {home(seat) for seat in seats if seat.id != place.id}
    return PlaceMap(place, home(place), tuple(sorted(others)), outline())
