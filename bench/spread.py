"""Repeated measurements told as a middle with its ends, and as ratios of runs side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Self


@dataclass(frozen=True)
class Spread:
    """The median of repeated measurements, and the lowest and highest."""

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Self:
        """Take the median of at least one measurement."""
        return cls(median(values), min(values), max(values))

    def told(self, decimals: int = 2) -> str:
        """Write it in Dutch: `1,50 [1,40–1,70]`, or without ends when it was measured once."""
        low, high = (in_dutch(end, decimals) for end in (self.low, self.high))
        ends = "" if low == high else f" [{low}–{high}]"
        return in_dutch(self.middle, decimals) + ends


def ratios(over: Sequence[float], under: Sequence[float]) -> Spread:
    """Return the ratio round by round: what slows the machine slows both of one round.

    Of a series that was measured in fewer rounds, the rounds that it has count.
    """
    return Spread.of([one / other for one, other in zip(over, under, strict=False)])


def in_dutch(value: float, decimals: int = 2) -> str:
    """Write a number with a comma, and with dots between the thousands."""
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))
