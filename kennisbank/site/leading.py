"""Whether every address in the settings leads to a page: a generated one, or one in docs/.

The list of a kind that has no records yet counts: frame and home leave it out until it has some.
"""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.catalogue import Collection
from kennisbank.reading import Problem
from kennisbank.reading.problems import quoted, suggestion
from kennisbank.records.kind import Kinds
from kennisbank.records.model import within
from kennisbank.settings.address import PagePath, PageWord
from kennisbank.site.addresses import source_address
from kennisbank.site.pages import pages
from kennisbank.site.site import page_sources

NO_PAGE = "{0} leidt naar geen pagina{1}"
NO_LIST = "{0} is geen lijst{1}"
NO_WORD = "met {0} begint geen adres{1}"


def leading_nowhere(collection: Collection, docs: Path) -> Iterator[Problem]:
    """Yield a problem for each address in the settings that can have no page."""
    entry = collection.told.entry
    listed = possible_lists(collection.kinds)
    known = {*pages(collection), *listed, *map(source_address, page_sources(docs))}
    words = {first_word(address) for address in known}
    for loc, path in within(entry and entry.record, PagePath):
        asked, fits, message = path.partition("#")[0], known, NO_PAGE
        if loc[0] == "lists":
            asked, fits, message = path, listed, NO_LIST
        if entry and asked not in fits:
            yield entry.problem(loc, message.format(quoted(path), suggestion(asked, sorted(fits))))
    for loc, word in within(entry and entry.record, PageWord):
        if entry and word not in words:
            yield entry.problem(loc, NO_WORD.format(quoted(word), suggestion(word, sorted(words))))


def possible_lists(kinds: Kinds) -> set[str]:
    """Return the address of every list that a collection of these kinds may have."""
    return {page.address for kind in kinds for page in kind.lists} | {
        page.address for page in kinds.lists
    }


def first_word(address: str) -> str:
    """Return the first word of an address: `praktijken` of `praktijken/kompas-halle/`."""
    return address.partition("/")[0]
