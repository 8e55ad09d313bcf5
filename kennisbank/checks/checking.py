"""Checks of a whole collection: each record once, and again when an answer it rests on changed."""

from collections.abc import Collection as Ids
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from kennisbank.catalogue import Catalogue, Collection
from kennisbank.checks import Desk, Fault, faults
from kennisbank.checks.copy_guard import guard_digest, read_guard
from kennisbank.checks.dates import contradicting, not_yet
from kennisbank.checks.images import MEDIA_FOLDER
from kennisbank.checks.markup import misread, typed
from kennisbank.checks.privacy import private
from kennisbank.memory.digests import digest_of
from kennisbank.memory.memory import recalled
from kennisbank.memory.queries import Query, note
from kennisbank.pictures import picture_content
from kennisbank.reading import Entry, Problem
from kennisbank.records.model import Record
from kennisbank.records.source import Source
from kennisbank.records.sourced import is_dated

CLEAN, FAULTY = b"clean", b"faulty"


def checked(collection: Collection, root: Path, reached: date) -> Iterator[Problem]:
    """Yield what is wrong in the records, list heads and settings of a collection, once read.

    `reached` is a day that has come.
    """
    guard, unreadable = read_guard(root)
    yield from unreadable
    today, words = _usual_day(collection), collection.told.words
    sources = SourcesOf(collection.catalogue)
    desk = Desk(sources, guard, root / MEDIA_FOLDER, today, reached, words, collection.catalogue)
    rests_on = digest_of((guard_digest(root), words, today)).hex()
    for entry in collection.entries:
        if entry.record and not _is_clean(entry, desk, collection, rests_on):
            for fault in _faults(entry.record, desk, collection):
                yield entry.problem(fault.loc, fault.message, fault.line)
    yield from _in_settings(collection)
    for head in collection.heads:
        for fault in (*contradicting(head.record, today), *not_yet(head.record, reached)):
            yield head.problem(fault.loc, fault.message)


def answer(collection: Collection, root: Path, reached: date, query: Query) -> object:
    """Answer what a check asked before; LookupError when it cannot be asked any more."""
    name, *texts = query
    if name == "past":
        return date.fromisoformat(texts[0]) < reached
    if name == "known":
        return texts[1] in collection.known.get(texts[0], ())
    if name == "picture":
        return picture_content(root / MEDIA_FOLDER / texts[0])
    return collection.catalogue.answer(name, *texts)


def _is_clean(entry: Entry[Record], desk: Desk, collection: Collection, rests_on: str) -> bool:
    """Say whether a record was found clean before, and would be again."""
    assert entry.record

    def look() -> bytes:
        return FAULTY if any(_faults(entry.record, desk, collection)) else CLEAN

    stamp = f"{rests_on} {digest_of(entry.record).hex()}"
    return recalled(f"{entry.path} {entry.id}", look, stamp) == CLEAN


def _faults(record: Record | None, desk: Desk, collection: Collection) -> Iterator[Fault]:
    if record:
        known = {kind: _Noted(kind, ids) for kind, ids in collection.known.items()}
        yield from faults(record, desk, collection.kinds.of(record))
        yield from misread(record, known, collection.kinds)
        yield from typed(record)


def _in_settings(collection: Collection) -> Iterator[Problem]:
    """Hold what a knowledge base says of itself to the same privacy as a card."""
    if entry := collection.told.entry:
        for fault in private(entry.record, collection.told.words.services):
            yield entry.problem(fault.loc, fault.message, fault.line)


def _usual_day(collection: Collection) -> date:
    """Return the middle one of the days of checking: a typo in one record does not move it."""
    records = [entry.record for entry in collection.entries]
    heads = [head.record for head in collection.heads]
    dated = (record for record in (*records, *heads) if is_dated(record))
    days = sorted(record.checked_on for record in dated)
    return days[len(days) // 2] if days else date.min


class SourcesOf(Mapping[str, Source]):
    """The sources of a catalogue by id, which note what is asked of them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def __getitem__(self, id: str) -> Source:
        found = self._catalogue.find(Source.kind, id)
        if not isinstance(found, Source):
            raise KeyError(id)
        return found

    def __iter__(self) -> Iterator[str]:
        return (str(source.id) for source in self._catalogue.all(Source))

    def __len__(self) -> int:
        return len(self._catalogue.all(Source))


class _Noted(Ids[str]):
    """The known ids of a kind, which note what is asked of them."""

    def __init__(self, kind: str, ids: Ids[str]) -> None:
        self._kind = kind
        self._ids = ids

    def __contains__(self, id: object) -> bool:
        note(("known", self._kind, str(id)))
        return id in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)  # only to name one that was meant: then there is a fault

    def __len__(self) -> int:
        return len(self._ids)
