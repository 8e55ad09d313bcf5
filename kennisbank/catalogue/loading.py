"""Loading: read every file of a collection, check what points where, and relate the records."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kennisbank.catalogue.catalogue import Catalogue
from kennisbank.catalogue.double_sources import all_sources, sources_twice
from kennisbank.catalogue.references import Targets, Unread, linked
from kennisbank.catalogue.relating import related
from kennisbank.catalogue.shared_names import asked_twice, shared_names
from kennisbank.reading import Entry, Problem, is_hidden, read_list, read_record
from kennisbank.records.kind import Kinds
from kennisbank.records.model import Record
from kennisbank.records.reference import Key, Reference, as_id, is_id
from kennisbank.records.source import Source
from kennisbank.records.sourced import Review
from kennisbank.settings import SettingsRead, read_settings


@dataclass(frozen=True, eq=False)
class Collection:
    """What a collection on disk holds: valid records, and what authors still have to mend."""

    catalogue: Catalogue
    entries: tuple[Entry[Record], ...]
    problems: tuple[Problem, ...]
    heads: tuple[Entry[Review], ...] = ()
    known: Mapping[str, frozenset[str]] = field(default_factory=dict)  # ids by kind, broken or not
    kinds: Kinds = Kinds(())
    told: SettingsRead = field(default_factory=SettingsRead)  # what it says of itself


def load(root: Path, kinds: Kinds) -> Collection:
    """Read every record file under `root` and relate the records; never raises."""
    read, heads, problems = _read_all(root, kinds)
    known = _known(read, _misnamed(root, kinds))
    records = tuple(entry.record for entry in read if entry.record)
    targets = Targets(known, kinds, records, _unread(root, read, kinds))
    entries = tuple(linked(entry, targets) for entry in read)
    problems += [problem for entry in entries for problem in entry.problems]
    problems += _duplicates(read)
    problems += sources_twice(read, kinds)
    problems += shared_names(read, kinds)
    problems += asked_twice(read)
    told = read_settings(root)
    problems += told.problems
    catalogue = related(_shown(entries, kinds), heads, told.settings.people)
    every = tuple(sorted(set(problems)))
    return Collection(catalogue, entries, every, tuple(heads), known, kinds, told)


def _read_all(
    root: Path, kinds: Kinds
) -> tuple[list[Entry[Record]], list[Entry[Review]], list[Problem]]:
    entries: list[Entry[Record]] = []
    heads: list[Entry[Review]] = []
    problems: list[Problem] = []
    for kind in kinds.files:
        files = (file for file in _files(root / kind.home) if file.suffix == ".yml")
        entries += [read_record(file, root, kind.record_model, file.stem) for file in files]
    for kind in kinds.listed:
        if (root / kind.home).exists():
            listing = read_list(root / kind.home, root, kind.record_model)
            entries += listing.entries
            heads += [listing.head] if listing.head else []
            problems += listing.problems
    return entries, heads, problems


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*") if not is_hidden(file.name))


def _misnamed(root: Path, kinds: Kinds) -> Iterator[Key]:
    """Yield what a file would hold if its name ended on .yml: who points to it is not to blame."""
    for kind in kinds.files:
        for file in _files(root / kind.home):
            if file.suffix != ".yml" and file.suffix.lower() in (".yml", ".yaml"):
                yield kind.name, as_id(file.stem)


def _unread(root: Path, entries: Iterable[Entry[Record]], kinds: Kinds) -> Unread:
    entries = tuple(entries)
    found = {entry.model.kind for entry in entries}
    lists = ((kind.name, (root / kind.home).exists()) for kind in kinds.listed)
    broken = ((entry.model.kind, entry.id) for entry in entries if entry.record is None)
    silent = (name for name, exists in lists if exists and name not in found)
    return Unread(frozenset(silent), frozenset(broken), kinds.holders)


def _shown(entries: Iterable[Entry[Record]], kinds: Kinds) -> list[Entry[Record]]:
    """Leave out a record that needs another one which cannot be read: every list shows both."""
    entries = list(entries)
    readable = {(entry.model.kind, str(entry.id)) for entry in entries if entry.record}
    return [entry for entry in entries if _needed(entry.record, kinds) <= readable]


def _needed(record: Record | None, kinds: Kinds) -> set[Key]:
    found = (getattr(record, name) for name in kinds.of(record).needs) if record else ()
    return {reference.key for reference in found if isinstance(reference, Reference)}


def _known(entries: Iterable[Entry[Record]], others: Iterable[Key]) -> dict[str, frozenset[str]]:
    """Collect the ids of each kind, also of broken records: their neighbours are not to blame.

    An id that is not spelled as one counts as what it should have been.
    """
    entries = tuple(entries)
    known: dict[str, set[str]] = defaultdict(set)
    for kind, id in others:
        known[kind].add(id)
    for entry in entries:
        known[entry.model.kind].add(entry.id if is_id(entry.id) else as_id(entry.id))
        for part in entry.record.parts if entry.record else ():
            known[part.kind].add(part.id)
    known[Source.kind].update(source.id for _, source, _ in all_sources(entries))
    return {kind: frozenset(ids) for kind, ids in known.items()}


def _duplicates(entries: Iterable[Entry[Record]]) -> Iterator[Problem]:
    """Refuse an id that a kind has twice; a source has cures of its own."""
    seen: dict[Key, Entry[Record]] = {}
    for entry in entries:
        if not isinstance(entry.record, Source):
            first = seen.setdefault((entry.model.kind, entry.id), entry)
            if first is not entry:
                yield entry.problem(("id",), f"'{entry.id}' staat ook in {first.path}")
