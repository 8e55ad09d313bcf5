"""The sources of a sheet: numbered in the order in which a reader meets them."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.printing.sheet import Tree
from kennisbank.printing.style import HandoutWords
from kennisbank.records import Source


class Citations:
    """Counts the sources that a sheet refers to; ask in reading order."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.ids: list[str] = []

    def number(self, id: str) -> int | None:
        """Return the number of a source on this sheet, from 1; None for an unknown source."""
        if self._catalogue.find(Source.kind, id) is None:
            return None
        if id not in self.ids:
            self.ids.append(id)
        return self.ids.index(id) + 1

    def tree(self, text: str) -> Tree:
        """Return a text for paper, with its source marks numbered and without internal links."""
        return tuple(prose.tree(text, prose.Setting(source_number=self.number)))

    def line(self, words: HandoutWords) -> str:
        """Return `Bron: …` or `Bronnen: 1. … 2. …`."""
        described = [_described(self._catalogue.source(id)) for id in self.ids]
        if len(described) == 1:
            return f"{words.source} {described[0]}"
        numbered = (f"{number}. {text}" for number, text in enumerate(described, start=1))
        return f"{words.sources} {' '.join(numbered)}"


def _described(source: Source) -> str:
    date = f", {source.date.dutch}" if source.date and source.date.year else ""
    return f"{source.title} ({source.publisher}{date})."
