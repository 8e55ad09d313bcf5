"""What search is given of a collection, and what it is not given though it has a page."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from kennisbank.catalogue import Collection
from kennisbank.kinds.registry import registry
from kennisbank.searching import SearchRecord, hand_written, search_records
from kennisbank.site.found_on_paper import found_on_paper
from kennisbank.site.pages import lists, pages
from tests.papering import papers_in


def found_in(collection: Collection) -> list[SearchRecord]:
    """Return everything of a collection that a question may lead to."""
    return list(search_records(collection.catalogue, registry(), lists(collection)))


def found_on_site(collection: Collection, root: Path) -> list[SearchRecord]:
    """Return that, with what a site of it has beside."""
    return [*found_in(collection), *found_beside(root)]


def found_beside(root: Path) -> tuple[SearchRecord, ...]:
    """Return the pages that people wrote, and the sheets."""
    return (*hand_written(root / "docs"), *found_on_paper(papers_in(root).all))


def misplaced(collection: Collection) -> list[str]:
    """Return the ids of what leads to no page, or to no place on it."""
    known, sections = pages(collection), _sections(collection)
    return [
        record.id
        for record in found_in(collection)
        if (page := record.url.partition("#")[0]) not in known
        or {section.id for section in record.sections} - {"", *sections.get(page, ())}
    ]


def _sections(collection: Collection) -> dict[str, list[str]]:
    """Return the anchors on the page of each record, by its address."""
    catalogue, kinds = collection.catalogue, collection.kinds
    return {
        record.address: [section.id for section in kinds.of(record).sections(catalogue, record)]
        for record in catalogue.records
    }


def forgotten(collection: Collection) -> set[str]:
    """Return the pages that no question leads to; those for paper lead on by themselves."""
    led = {record.url.partition("#")[0] for record in found_in(collection)}
    return {url for url in pages(collection) if not url.startswith("p/")} - led


def twice(ids: Iterable[str]) -> set[str]:
    """Return what stands in a row more than once."""
    return {id for id, times in Counter(ids).items() if times > 1}
