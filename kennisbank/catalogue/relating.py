"""Relating: from entries to the catalogue, with who points to whom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kennisbank import prose
from kennisbank.catalogue.catalogue import Catalogue, in_order
from kennisbank.memory.digests import digest_of
from kennisbank.memory.memory import recalled
from kennisbank.reading import Entry
from kennisbank.records.kind import Found
from kennisbank.records.model import Record, within
from kennisbank.records.reference import Key, Reference
from kennisbank.records.source import Source
from kennisbank.records.sourced import Review, Sourced
from kennisbank.records.text import Prose
from kennisbank.text.folding import fold

CITES = "[^"  # how a citation begins


def related(
    entries: Iterable[Entry[Record]], heads: Iterable[Entry[Review]], people: str
) -> Catalogue:
    """Return the catalogue of all readable records, their parts and their own sources."""
    records: dict[Key, Found] = {}
    paths: dict[Key, str] = {}
    for entry in entries:
        for record in _parts(entry.record):
            key = (record.kind, record.id)
            records.setdefault(key, record)
            paths.setdefault(key, entry.path)
    named = _by_name(records.values())
    reviews = {head.path: head.record for head in heads if head.record}
    return Catalogue(records, paths, reviews, people, _users(records, named), named)


def _parts(record: Record | None) -> Iterator[Found]:
    """Yield the record with the parts and sources written inside it."""
    if record is None:
        return
    yield record
    yield from record.parts
    if isinstance(record, Sourced):
        yield from record.own_sources


def _by_name(records: Iterable[Found]) -> dict[str, Record]:
    own = (record for record in records if isinstance(record, Record))
    return {fold(name): record for record in own for name in record.names}


@dataclass(frozen=True)
class Pointed:
    """What a record points to: keys, and folded names that a record may answer to."""

    keys: tuple[Key, ...]
    names: tuple[str, ...]

    @classmethod
    def by(cls, record: Found) -> "Pointed":
        """Collect what a record points to, in the order in which it does."""
        own = record.own_sources if isinstance(record, Sourced) else ()
        keys = [reference.key for reference in _own_references(record)]
        keys += [(Source.kind, id) for id in (*_cited(record), *(str(one.id) for one in own))]
        return cls(tuple(keys), tuple(map(fold, record.mentioned_names)))

    def targets(self, named: Mapping[str, Record]) -> Iterator[Key]:
        """Yield the key of everything that is meant."""
        yield from self.keys
        yield from ((one.kind, one.id) for name in self.names if (one := named.get(name)))


class _Last:
    """What the records of the last catalogue point to: who edits changes one of a thousand."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Found, Pointed]] = {}  # each keeps its id its own

    def renewed(self, records: Iterable[Found]) -> list[Pointed]:
        """Return what each record points to, and keep that for the next catalogue."""
        last, self._kept = self._kept, {}
        for record in records:
            kept = last.get(id(record))
            self._kept[id(record)] = kept or (record, Pointed.by(record))
        return [pointed for _, pointed in self._kept.values()]


_LAST = _Last()


def _users(
    records: Mapping[Key, Found], named: Mapping[str, Record]
) -> dict[Key, tuple[Found, ...]]:
    users: dict[Key, dict[Key, Found]] = defaultdict(dict)
    ordered = sorted(records.values(), key=in_order)
    places = {id(record): place for place, record in enumerate(ordered)}
    pointed = _LAST.renewed(records.values())
    for (key, record), one in zip(records.items(), pointed, strict=True):
        for target in one.targets(named):
            if target in records and target != key:
                users[target][key] = record
    return {
        key: tuple(sorted(found.values(), key=lambda user: places[id(user)]))
        for key, found in users.items()
    }


def _cited(record: Found) -> Iterable[str]:
    """Return the sources that the prose of a record cites; of a large collection, as remembered."""
    texts = [text for _, text in within(record, Prose) if CITES in text]
    if not texts:
        return ()

    def found() -> bytes:
        return " ".join(dict.fromkeys(id for text in texts for id in prose.cited(text))).encode()

    kept = recalled(f"cited {record.kind} {record.id}", found, digest_of(texts).hex())
    return (found() if kept is None else kept).decode().split()


def _own_references(record: Found) -> Iterator[Reference]:
    """Yield what a record points to, without what its parts point to: they count as themselves."""
    inside = record.parts if isinstance(record, Record) else ()
    theirs = {id(reference) for part in inside for _, reference in part.references()}
    return (found for _, found in record.references() if id(found) not in theirs)
