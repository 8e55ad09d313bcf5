"""Whether everything that the settings point to is there: pages, and pictures of shared links.

A page is a generated one, or one in docs/. The list of a kind that has no records yet counts: frame
and home leave it out until it has some.
"""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.catalogue import Collection
from kennisbank.reading import Entry, Problem
from kennisbank.reading.problems import quoted, suggestion
from kennisbank.records.kind import Kinds
from kennisbank.records.model import within
from kennisbank.settings import Settings
from kennisbank.settings.address import PagePath, PageWord
from kennisbank.site.addresses import source_address
from kennisbank.site.assets import images as default_images
from kennisbank.site.pages import pages
from kennisbank.site.sharing import picture_path
from kennisbank.site.site import page_sources

NO_PAGE = "{0} leidt naar geen pagina{1}"
NO_LIST = "{0} is geen lijst{1}"
NO_WORD = "met {0} begint geen adres{1}"
NO_PICTURE = "{0} staat niet in docs/; zet het beeld daar, of haal dit weg"
TWICE = "{0} staat er al; neem beide samen"


def leading_nowhere(collection: Collection, docs: Path) -> Iterator[Problem]:
    """Yield a problem for each address and picture in the settings that is not there, or twice."""
    yield from _for_readers(collection, docs)
    entry = collection.told.entry
    if entry and entry.record:
        yield from _addresses(collection, docs, entry, entry.record)
        yield from _pictures(docs, entry, entry.record)
        yield from _twice(entry, entry.record)


def _known(collection: Collection, docs: Path) -> set[str]:
    listed = possible_lists(collection.kinds)
    return {*pages(collection), *listed, *map(source_address, page_sources(docs))}


def _for_readers(collection: Collection, docs: Path) -> Iterator[Problem]:
    """Look where a page that is no more sends its readers."""
    hidden = [entry for entry in collection.entries if entry.model.is_hidden and entry.record]
    known = _known(collection, docs) if hidden else set()
    for entry in hidden:
        for loc, path in within(entry.record, PagePath):
            asked = path.partition("#")[0]
            if asked not in known:
                cure = suggestion(asked, sorted(known))
                yield entry.problem(loc, NO_PAGE.format(quoted(path), cure))


def _addresses(
    collection: Collection, docs: Path, entry: Entry[Settings], settings: Settings
) -> Iterator[Problem]:
    listed = possible_lists(collection.kinds)
    known = _known(collection, docs)
    words = {first_word(address) for address in known}
    for loc, path in within(settings, PagePath):
        asked, fits, message = path.partition("#")[0], known, NO_PAGE
        if loc[0] == "lists":
            asked, fits, message = path, listed, NO_LIST
        if asked not in fits:
            yield entry.problem(loc, message.format(quoted(path), suggestion(asked, sorted(fits))))
    for loc, word in within(settings, PageWord):
        if word not in words:
            yield entry.problem(loc, NO_WORD.format(quoted(word), suggestion(word, sorted(words))))


def _pictures(docs: Path, entry: Entry[Settings], settings: Settings) -> Iterator[Problem]:
    ours = default_images()
    for at, share in enumerate(settings.share):
        path = picture_path(share.picture)
        if path not in ours and not (docs / path).is_file():
            yield entry.problem(("share", at, "picture"), NO_PICTURE.format(quoted(path)))


def _twice(entry: Entry[Settings], settings: Settings) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, page in enumerate(settings.lists):
        if page.address in seen:
            yield entry.problem(("lists", at, "address"), TWICE.format(quoted(page.address)))
        seen.add(page.address)


def possible_lists(kinds: Kinds) -> set[str]:
    """Return the address of every list that a collection of these kinds may have."""
    return {page.address for kind in kinds for page in kind.lists} | {
        page.address for page in kinds.lists
    }


def first_word(address: str) -> str:
    """Return the first word of an address: `praktijken` of `praktijken/kompas-halle/`."""
    return address.partition("/")[0]
