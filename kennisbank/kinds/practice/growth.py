"""Few dated values as seats on stems: a true time axis, and heights from zero."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from kennisbank.kinds.practice.record import Practice
from kennisbank.records.blocks import Figure
from kennisbank.records.when import When
from kennisbank.site.drawing.points import Point
from kennisbank.text.numbers import belgian

SEAT = (30.0, 17.0)  # width and height


@dataclass(frozen=True)
class Canvas:
    """The measures of a drawing, in the units of its viewBox."""

    name: str
    width: float
    height: float
    left: float
    letter: float  # about how wide a letter of a label is
    years: int  # at most so many years have room for their number

    @property
    def base(self) -> float:
        """How far down the time axis lies."""
        return self.height - 26

    @property
    def right(self) -> float:
        """Where the time axis ends; half a seat may stand beyond it."""
        return self.width - SEAT[0] / 2 - 1


DESK = Canvas("desk", 660, 240, 54, 9.4, 9)
PHONE = Canvas("phone", 320, 250, 52, 8.9, 5)
CHART_TOP = 26.0


@dataclass(frozen=True)
class ChartBox:
    """A rectangle that nothing else may cover."""

    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: "ChartBox") -> bool:
        """Say whether two rectangles share a piece."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True)
class Label:
    """What stands beside a seat; `anchor` says which end of the text is at `at`."""

    text: str
    at: Point
    anchor: str
    box: ChartBox


@dataclass(frozen=True)
class Stem:
    """A value on its stem; an open seat counts something else than the filled ones."""

    figure: Figure
    seat: Point
    is_open: bool
    label: "Label | None"

    @property
    def value(self) -> str:
        """The number with its unit, as readers see it in the text."""
        return _value(self.figure, self.figure.unit)


@dataclass(frozen=True)
class GrowthChart:
    """One drawing: stems, the heights that have a line, and the years below the axis."""

    sheet: Canvas
    stems: tuple[Stem, ...]
    heights: tuple[tuple[int, float], ...]
    years: tuple[tuple[int, float], ...]
    turns: tuple[float, ...]  # where one year becomes the next

    @property
    def in_time(self) -> tuple[Stem, ...]:
        """The stems from the oldest to the latest."""
        return tuple(sorted(self.stems, key=lambda stem: stem.seat.x))

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources of the values, each once, in the order of time."""
        return tuple(dict.fromkeys(stem.figure.source for stem in self.in_time))


def growth_charts(card: Practice) -> tuple[GrowthChart, ...]:
    """Return the drawing of what grew on a card, once for a desk and once for a phone."""
    if card.growth is None:
        return ()
    same = card.dated(card.growth.unit)
    other = card.dated(card.growth.other_unit)
    return tuple(_chart(sheet, same, other) for sheet in (DESK, PHONE))


def in_years(moment: When) -> float:
    """Return a moment as a number of years; a month or year alone stands in its middle."""
    year, month, day = (int(part) for part in f"{moment.sortable}-0-0".split("-")[:3])
    if day:
        return year + (month - 1 + (day - 0.5) / 31) / 12
    return year + ((month - 0.5) / 12 if month else 0.5)


def ticks(highest: Decimal) -> range:
    """Return two to five round numbers from zero, the last one not below `highest`."""
    size = 10 ** math.floor(math.log10(highest / 2)) if highest > 2 else 1
    step = next(size * times for times in (1, 2, 5, 10) if size * times * 4 >= highest)
    return range(0, step * math.ceil(highest / step) + 1, step)


def _chart(sheet: Canvas, same: Sequence[Figure], other: Sequence[Figure]) -> GrowthChart:
    figures = [*same, *other]
    heights = ticks(max(figure.value for figure in figures))
    first, last = _years(figures)
    wide = (sheet.right - sheet.left) / (last + 1 - first)

    def across(year: float) -> float:
        return round(sheet.left + (year - first) * wide, 1)

    def up(value: Decimal | int) -> float:
        return round(sheet.base - float(value) / heights[-1] * (sheet.base - CHART_TOP), 1)

    seats = [Point(across(in_years(figure.date)), up(figure.value)) for figure in figures]
    every = math.ceil((last + 1 - first) / sheet.years)
    return GrowthChart(
        sheet,
        tuple(_labelled(sheet, figures, seats, len(same))),
        tuple((height, up(height)) for height in heights),
        tuple((year, across(year + 0.5)) for year in range(first, last + 1, every)),
        tuple(across(year) for year in range(first, last + 2)),
    )


def _years(figures: Sequence[Figure]) -> tuple[int, int]:
    years = [figure.date.year for figure in figures if figure.date.year]
    return min(years), max(years)


def _labelled(
    sheet: Canvas, figures: Sequence[Figure], seats: Sequence[Point], same: int
) -> list[Stem]:
    """Give each seat a label where it covers no seat, stem or other label; else it has none."""
    taken = [_seat_box(seat) for seat in seats] + [_stem_box(sheet, seat) for seat in seats]
    stems = []
    for number, (figure, seat) in enumerate(zip(figures, seats, strict=True)):
        labels = (*_labels(sheet, figure, figure.unit, seat), *_labels(sheet, figure, "", seat))
        label = next((label for label in labels if _fits(sheet, label.box, taken)), None)
        taken += [label.box] if label else []
        stems.append(Stem(figure, seat, number >= same, label))
    return stems


def _value(figure: Figure, unit: str) -> str:
    return f"{figure.shown or belgian(figure.value)} {unit}".strip()


def _labels(sheet: Canvas, figure: Figure, unit: str, seat: Point) -> tuple[Label, ...]:
    """Return the labels by preference: right of the seat, left of it, above it."""
    text = _value(figure, unit)
    wide = sheet.letter * max(len(text), len(figure.date.dutch))
    right, left = round(seat.x + SEAT[0] / 2 + 7, 1), round(seat.x - SEAT[0] / 2 - 7, 1)
    top, bottom, over = seat.y - 10, seat.y + 30, seat.y - 42
    above = ChartBox(seat.x - wide / 2, over - 12, seat.x + wide / 2, over + 30)
    return (
        Label(text, Point(right, seat.y), "start", ChartBox(right, top, right + wide, bottom)),
        Label(text, Point(left, seat.y), "end", ChartBox(left - wide, top, left, bottom)),
        Label(text, Point(seat.x, over), "middle", above),
    )


def _fits(sheet: Canvas, box: ChartBox, taken: Sequence[ChartBox]) -> bool:
    within = box.left >= sheet.left and box.right <= sheet.width and box.top >= -SEAT[1]
    return within and not any(box.covers(other) for other in taken)


def _seat_box(seat: Point) -> ChartBox:
    half = SEAT[0] / 2
    return ChartBox(seat.x - half, seat.y - SEAT[1] / 2, seat.x + half, seat.y + SEAT[1] / 2)


def _stem_box(sheet: Canvas, seat: Point) -> ChartBox:
    return ChartBox(seat.x - 2, seat.y, seat.x + 2, sheet.base)
