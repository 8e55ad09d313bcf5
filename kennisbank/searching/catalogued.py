"""Search records from the catalogue: every page that a reader can land on, never scraped."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypedDict

from kennisbank.catalogue import Catalogue, Found
from kennisbank.records.asked import FIELD as ASKED_AS
from kennisbank.records.kind import Kind, Kinds, ListPage
from kennisbank.records.model import Record
from kennisbank.searching.faceting import TYPE, Facet, facets, short, values_of
from kennisbank.searching.search_record import SearchRecord, SearchSection

ANY_TYPE = {TYPE: "Soort pagina"}  # the facet that every page has


class SearchFields(TypedDict, total=False):
    """What a kind tells search of a record, beside its label and the sections of its page."""

    title: str
    summary: str
    aliases: tuple[str, ...]
    under: tuple[str, ...]
    place: str
    begun: str
    checked: str
    sections: tuple[SearchSection, ...]
    within: tuple[SearchRecord, ...]  # what stands on its page and is found by itself


def named(heading: str, texts: Iterable[str | None]) -> tuple[SearchSection, ...]:
    """Return a section without an own anchor, for what a page shows outside its headings."""
    text = ". ".join(one for one in texts if one)
    return (SearchSection(h=heading, text=text),) if text else ()


def search_records(
    catalogue: Catalogue, kinds: Kinds, lists: Iterable[ListPage] = ()
) -> Iterator[SearchRecord]:
    """Yield a search record for each record that is shown, its parts behind it, and each list."""
    for kind, one in _searched(catalogue, kinds):
        yield search_record(catalogue, kind, one)
        yield from _within(catalogue, kind, one)
    yield from (_list_record(one) for one in lists if one.is_searched)


def count_searched(catalogue: Catalogue, kinds: Kinds, lists: Iterable[ListPage] = ()) -> int:
    """Return how many search records there are, without reading their pages."""
    found = sum(1 + len(_within(catalogue, *one)) for one in _searched(catalogue, kinds))
    return found + sum(one.is_searched for one in lists)


def _searched(catalogue: Catalogue, kinds: Kinds) -> Iterator[tuple[Kind, Found]]:
    """Yield what search knows, with its kind: each record that is shown, its parts behind it."""
    for kind in kinds:
        for record in catalogue.members(kind.model):
            if isinstance(record, Record) and kind.is_shown(catalogue, record):
                found: tuple[Found, ...] = (record, *record.parts)
                yield from ((kinds.of(one), one) for one in found if kinds.of(one).search)


def _fields(catalogue: Catalogue, kind: Kind, record: Found) -> Mapping[str, Any]:
    """Return what its kind tells of a record; it is asked once."""
    return catalogue.once(
        "search fields", record, lambda: kind.search(catalogue, record) if kind.search else {}
    )


def _within(catalogue: Catalogue, kind: Kind, record: Found) -> tuple[SearchRecord, ...]:
    within: tuple[SearchRecord, ...] = _fields(catalogue, kind, record).get("within", ())
    return within


def _list_record(page: ListPage) -> SearchRecord:
    return SearchRecord(
        id=page.address, url=page.address, type="pagina", title=page.title, summary=page.lead
    )


def search_record(catalogue: Catalogue, kind: Kind, record: Found) -> SearchRecord:
    """Return one page as the search engine takes it; of a record it is made once."""
    return catalogue.once("search record", record, lambda: _search_record(catalogue, kind, record))


def _search_record(catalogue: Catalogue, kind: Kind, record: Found) -> SearchRecord:
    own = dict(_fields(catalogue, kind, record))
    own.pop("within", None)
    values = kind.facets(catalogue, record)
    return SearchRecord(
        id=f"{record.kind}:{record.id}",
        url=record.address,
        type=record.noun,
        title=own.pop("title", record.label),
        facets={key: found for key, found in values.items() if found},
        sections=(*_sections(catalogue, kind, record), *own.pop("sections", ())),
        asked_as=tuple(getattr(record, ASKED_AS, ())),
        **({"checked": str(getattr(record, "checked_on", ""))} | own),
    )


def _sections(catalogue: Catalogue, kind: Kind, record: Found) -> Iterator[SearchSection]:
    for section in kind.sections(catalogue, record):
        if section.text:
            yield SearchSection(id=section.id, h=section.title, text=section.text)


def facets_of_kind(catalogue: Catalogue, kinds: Kinds, kind: Kind) -> list[Facet]:
    """Return what the list of one kind can be filtered by."""
    found = (kind.facets(catalogue, one) for one in catalogue.members(kind.model))
    return facets(found, kinds.facets)


def facets_of_all(
    catalogue: Catalogue, kinds: Kinds, lists: Iterable[ListPage] = ()
) -> list[Facet]:
    """Return what everything that can be found can be filtered by."""
    records = (
        {TYPE: (one.noun,), **kind.facets(catalogue, one)}
        for kind, one in _searched(catalogue, kinds)
    )
    pages = (values_of(_list_record(one)) for one in lists if one.is_searched)
    inside = (
        values_of(part) for one in _searched(catalogue, kinds) for part in _within(catalogue, *one)
    )
    return facets((*records, *inside, *pages), ANY_TYPE | dict(kinds.facets))


def short_values(catalogue: Catalogue, kinds: Kinds, record: Found) -> dict[str, tuple[str, ...]]:
    """Return the short names of a record's values, by facet."""
    found = kinds.of(record).facets(catalogue, record)
    return {
        key: tuple(map(short, filter(None, labels)))
        for key, labels in found.items()
        if key in kinds.facets and any(labels)
    }
