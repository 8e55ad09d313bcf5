"""What a text has to know of the place where it is shown."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kennisbank.prose.glossary import Glossary

NO_GLOSSARY = Glossary()


def _nowhere(_scheme: str, _id: str) -> None:
    return None


def _uncounted(_source: str) -> None:
    return None


@dataclass(frozen=True)
class Setting:
    """The page, the paper or the feed around a text; make one per page.

    `link` turns a scheme and an id (`praktijk`, `kompas-halle`) into a link from this place, or
    None when there is no such record: then the words stay without a link. `source_number` is the
    position of a source in the list on this page, from 1; a mark without a number isn't shown.
    It is asked in reading order, so it may count.
    `seen` holds the ids of the terms this page has linked already: a term is linked once per page.
    `skip_term` is the term whose own page this is. By default own links and marks fall away.
    """

    link: Callable[[str, str], str | None] = _nowhere
    source_number: Callable[[str], int | None] = _uncounted
    glossary: Glossary = NO_GLOSSARY
    skip_term: str | None = None
    seen: set[str] = field(default_factory=set)

    def first_link(self, term: str) -> str | None:
        """Return the link to a term's explanation, once: for the first time it is asked here."""
        if term == self.skip_term or term in self.seen:
            return None
        address = self.link("begrip", term)
        if address:
            self.seen.add(term)
        return address
