"""A source has one home: its id, or its web address, may stand in one place only."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from kennisbank.reading import Entry, Loc, Problem
from kennisbank.records.kind import Kinds
from kennisbank.records.model import Record
from kennisbank.records.reference import as_id
from kennisbank.records.source import Source
from kennisbank.records.sourced import Sourced

_ANY_START = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


def all_sources(entries: Iterable[Entry[Record]]) -> Iterator[tuple[Entry[Record], Source, Loc]]:
    """Yield every source with the entry that holds it and its place there."""
    for entry in entries:
        if isinstance(entry.record, Source):
            yield entry, entry.record, ()
        if isinstance(entry.record, Sourced):
            for position, source in enumerate(entry.record.sources):
                if isinstance(source, Source):
                    yield entry, source, ("sources", position)


def sources_twice(entries: Iterable[Entry[Record]], kinds: Kinds) -> Iterator[Problem]:
    """Tell of a source that it stands elsewhere: by its id, else by its web address."""
    by_id: dict[str, Entry[Record]] = {}
    by_page: dict[str, tuple[Entry[Record], Source]] = {}
    copies: dict[tuple[int, str], list[tuple[Entry[Record], Loc, str]]] = defaultdict(list)
    for entry, source, loc in sorted(all_sources(entries), key=_claims_first):
        first = by_id.setdefault(source.id, entry)
        if first is not entry:
            copies[id(entry), first.path].append((entry, loc, source.id))
        elif source.url:
            holder, other = by_page.setdefault(_page(source.url), (entry, source))
            if other.id != source.id:
                message = f"dit webadres hoort al bij de bron '{other.id}' in {holder.path}"
                yield entry.problem((*loc, "url"), f"{message}; gebruik overal dat id")
    for (_, path), found in copies.items():
        entry, loc, _ = found[0]
        yield entry.problem((*loc, "id"), _same_ids([name for _, _, name in found], path, kinds))


def _same_ids(ids: list[str], path: str, kinds: Kinds) -> str:
    """Name the sources that also stand in another file: a whole copied card is told once."""
    named = ", ".join(f"'{id}'" for id in ids)
    told = f"de bron {named} staat" if len(ids) == 1 else f"de bronnen {named} staan"
    shared = kinds.home_of(Source.kind)
    if path == shared:
        return f"{told} ook in {path}; schrijf hier alleen het id"
    cure = f"zet wat op meer kaarten hoort in {shared} en schrijf op de kaart alleen het id"
    return f"{told} ook in {path}; {cure}"


def _claims_first(found: tuple[Entry[Record], Source, Loc]) -> tuple[bool, bool]:
    """Order the shared list before cards, and a card named after its title before a copy of it."""
    entry = found[0]
    own_name = as_id(entry.record.label) if entry.record else ""
    return entry.model is not Source, not entry.id or entry.id != own_name


def _page(url: str) -> str:
    """Return what two spellings of one web address share: http or https, www, a last slash."""
    return _ANY_START.sub("", url).rstrip("/")
