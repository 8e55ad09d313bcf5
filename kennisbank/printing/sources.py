"""The sources of a sheet: numbered in the order in which a reader meets them."""

from kennisbank import prose
from kennisbank.printing.edition import Edition
from kennisbank.printing.sheet import Tree
from kennisbank.records.source import Source
from kennisbank.records.when import UNKNOWN


class Citations:
    """Counts the sources that a sheet refers to; ask in reading order."""

    def __init__(self, edition: Edition) -> None:
        self._catalogue = edition.catalogue
        self._words = edition.style.shared
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

    def line(self) -> str:
        """Return `Bron: …` or `Bronnen: 1. … 2. …`; '' when nothing was cited."""
        words = self._words
        if not self.ids:
            return ""
        lines = [described(self._catalogue.one(Source, id)) for id in self.ids]
        if len(lines) == 1:
            return f"{words.source} {lines[0]}"
        numbered = (f"{number}. {text}" for number, text in enumerate(lines, start=1))
        return f"{words.sources} {' '.join(numbered)}"


def described(source: Source) -> str:
    """Return a source as one line: its title, and who published it when."""
    about = published(source)
    return f"{source.title} ({about})." if about else f"{source.title}."


def published(source: Source) -> str:
    """Return who made a source and when, without what is unknown or the title already says."""
    publisher = "" if source.publisher.startswith(UNKNOWN) else source.publisher
    day = source.date.dutch if source.date and source.date.year else ""
    parts = (*source.authors, publisher, "" if day in source.title else day)
    return ", ".join(part for part in parts if part)
