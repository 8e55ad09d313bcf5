"""Which figures of which cards stand in a comparison."""

from collections.abc import Iterator
from dataclasses import dataclass

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.comparison.record import Comparison
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import ComparedFigure, Practice
from kennisbank.text.folding import fold


@dataclass(frozen=True)
class ComparedPractice:
    """A practice as a row of a comparison: its figures by column, which may hold none."""

    practice: Practice
    place: Place
    cells: tuple[tuple[ComparedFigure, ...], ...]

    @property
    def source_ids(self) -> Iterator[str]:
        """The sources of its figures, from left to right."""
        return (str(figure.source) for cell in self.cells for figure in cell)


def compared_practices(catalogue: Catalogue, comparison: Comparison) -> list[ComparedPractice]:
    """Return every practice with a figure in a comparison, by the name of its municipality."""
    found = {
        user.id: user
        for aspect in comparison.aspects
        for user in catalogue.used_by(aspect)
        if isinstance(user, Practice)
    }
    rows = (_row(catalogue, comparison, card) for card in found.values())
    return sorted(rows, key=lambda row: (fold(row.place.label), fold(row.practice.label)))


def _row(catalogue: Catalogue, comparison: Comparison, card: Practice) -> ComparedPractice:
    cells = (
        tuple(one for one in card.figures if one.compares and one.compares.key[1] == aspect.id)
        for aspect in comparison.aspects
    )
    return ComparedPractice(card, catalogue.one(Place, card.place), tuple(cells))
