"""What two records may not share: a name that texts link to, a sentence that people ask with."""

from collections.abc import Iterable, Iterator, Mapping

from kennisbank.reading import Entry, Loc, Problem
from kennisbank.records.asked import asked_in
from kennisbank.records.kind import Kinds, Names
from kennisbank.records.model import Record
from kennisbank.records.reference import as_id
from kennisbank.text.folding import fold

# A title that is taken may be the same story told again.
_CURES: Mapping[Loc, str] = {("title",): "kies een andere titel, of vul dat bestand aan"}


def shared_names(entries: Iterable[Entry[Record]], kinds: Kinds) -> Iterator[Problem]:
    """Refuse a name that another record of the same kind has already."""
    seen: dict[tuple[str, str], Entry[Record]] = {}
    for entry in sorted(entries, key=_has_other_name):
        names = kinds.named(entry.model.kind).names
        for loc, name in _names_of(entry.record, names) if names and entry.record else ():
            first = seen.setdefault((entry.model.kind, names.same(name)), entry) if names else entry
            if first.id != entry.id:
                cure = _CURES.get(loc, "haal hem bij één van beide weg")
                yield entry.problem(loc, f"'{name}' is al een naam van '{first.id}'; {cure}")


def asked_twice(entries: Iterable[Entry[Record]]) -> Iterator[Problem]:
    """Refuse a sentence that leads to something else already: search could not choose."""
    seen: dict[str, str] = {}
    for entry in entries:
        for loc, sentence in asked_in(entry.record) if entry.record else ():
            first, here = seen.get(fold(sentence)), entry.problem(loc, "")
            seen.setdefault(fold(sentence), f"{here.path}:{here.line}")
            if first:
                cure = "haal de zin op één van beide plaatsen weg"
                yield entry.problem(loc, f"'{sentence}' staat al in {first}; {cure}")


def _has_other_name(entry: Entry[Record]) -> bool:
    """Order a record that is called after its title before one that took the title over."""
    return entry.record is None or as_id(entry.record.label) != entry.id


def _names_of(record: Record, names: Names) -> Iterator[tuple[Loc, str]]:
    for field_name in names.fields:
        value = getattr(record, field_name)
        if isinstance(value, str):
            yield (field_name,), value
        elif isinstance(value, tuple):
            yield from (((field_name, position), name) for position, name in enumerate(value))
