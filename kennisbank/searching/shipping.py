"""Everything that a built site needs for search: the index, the engine and the scripts of pages."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from kennisbank.browser import MODULES
from kennisbank.browser.joining import script
from kennisbank.catalogue import Catalogue
from kennisbank.memory.queries import Kept
from kennisbank.records.kind import Kinds, ListPage
from kennisbank.searching.catalogued import ANY_TYPE, count_searched, search_records
from kennisbank.searching.own_words import NO_OWN_WORDS, OwnWords
from kennisbank.searching.search_record import SearchRecord
from kennisbank.searching.synonyms import rows_of
from kennisbank.searching.writing import CORE, TEXT, VERSION_FILE, block_names, index_files
from kennisbank.text.quotes import curled

SEARCH_MODULES = MODULES / "search"
SCRIPT_FOLDER = "assets/javascripts"
SEARCH_FOLDER = "zoeken"  # beside the page that asks
ENGINE = "engine.js"

# What a page loads; each starts at the module of its name.
PAGE_SCRIPTS = (
    "suggestions.js",
    "search-start.js",
    "search-page.js",
    "practice-filter.js",
    "practice-pages.js",
    "marking.js",
)

SEARCH_SCRIPTS = (
    f"{SEARCH_FOLDER}/{ENGINE}",
    *(f"{SCRIPT_FOLDER}/{name}" for name in PAGE_SCRIPTS),
)

Make = Callable[[], bytes]


def is_index(path: str) -> bool:
    """Say whether a file of search changes with the collection."""
    return path.startswith(f"{SEARCH_FOLDER}/") and not path.endswith(ENGINE)


def search_files(
    catalogue: Catalogue,
    kinds: Kinds,
    lists: Iterable[ListPage] = (),
    others: Iterable[SearchRecord] = (),
    own: OwnWords = NO_OWN_WORDS,
    moved: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[tuple[str, Make]]:
    """Yield how each search file of a site is made, by its path.

    `others` are pages that no record makes, such as those that people write; `own` are the words
    that the collection adds to Dutch. `moved` says where records stand whose list goes on over
    more pages.
    """
    lists, others = tuple(lists), tuple(others)
    found = partial(_found, catalogue, kinds, lists, others, moved)
    make = partial(_index, catalogue, kinds, found, own)
    made: Kept[str] = Kept()
    count = count_searched(catalogue, kinds, lists) + len(others)
    for name in (CORE, TEXT, VERSION_FILE, *block_names(count)):
        yield f"{SEARCH_FOLDER}/{name}", partial(_taken, made, make, name)
    yield f"{SEARCH_FOLDER}/{ENGINE}", partial(_script, ENGINE)
    for name in PAGE_SCRIPTS:
        yield f"{SCRIPT_FOLDER}/{name}", partial(_script, name)


def _found(
    catalogue: Catalogue,
    kinds: Kinds,
    lists: tuple[ListPage, ...],
    others: tuple[SearchRecord, ...],
    moved: Mapping[str, str],
) -> Iterator[SearchRecord]:
    found = (*search_records(catalogue, kinds, lists), *others)
    return (_shown(record, moved.get(record.url, record.url)) for record in found)


def _index(
    catalogue: Catalogue, kinds: Kinds, found: Callable[[], Iterable[SearchRecord]], own: OwnWords
) -> dict[str, str]:
    names = ANY_TYPE | dict(kinds.facets)
    return index_files(found(), rows_of(catalogue.explained), names, own)


def _shown(record: SearchRecord, url: str) -> SearchRecord:
    """Return a record with the quotation marks that its page shows, at the address of that."""
    sections = (
        section.model_copy(update={"h": curled(section.h), "text": curled(section.text)})
        for section in record.sections
    )
    title, summary = curled(record.title), curled(record.summary)
    return record.model_copy(
        update={"url": url, "title": title, "summary": summary, "sections": tuple(sections)}
    )


def _taken(made: Kept[str], make: Callable[[], dict[str, str]], name: str) -> bytes:
    return made.take("index", make)[name].encode()


def _script(name: str) -> bytes:
    module = name.removesuffix(".js").replace("-", "_")
    return script(SEARCH_MODULES / f"{module}.mjs").encode()
