"""How groups of seats share a row: each as wide as its columns of five."""

from collections.abc import Mapping
from dataclasses import dataclass

from kennisbank.kinds.event.record import EventFigure, Seating
from kennisbank.records.reference import Id

ROWS = 5
SEAT_REM, GAP_REM, LEAST_REM = 2.0, 1.5, 18.0


@dataclass(frozen=True)
class SeatPlan:
    """The columns of seats of each group, from left to right."""

    groups: tuple[int, ...]

    @property
    def columns(self) -> str:
        """The widths as CSS: in proportion, but with room for the words below a small group."""
        return " ".join(f"minmax(6.5rem, {count}fr)" for count in self.groups)

    @property
    def widest(self) -> float:
        """How wide the row may become, in rem; a few people don't get larger seats."""
        row = SEAT_REM * sum(self.groups) + GAP_REM * (len(self.groups) - 1)
        return max(LEAST_REM, row)


def seat_plan(seating: Seating, figures: Mapping[Id, EventFigure]) -> SeatPlan:
    """Return the plan of a seating; its figures are whole numbers, as the record promises."""
    counts = (int(figures[group.figure].value) for group in seating.groups)
    return SeatPlan(tuple(-(-count // ROWS) for count in counts))
