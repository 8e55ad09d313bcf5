"""Names that two records may not share: a text can only link to one of them."""

from collections.abc import Iterable, Iterator

from kennisbank.reading import Entry, Loc, Problem
from kennisbank.records.kind import Kinds, Names
from kennisbank.records.model import Record


def shared_names(entries: Iterable[Entry[Record]], kinds: Kinds) -> Iterator[Problem]:
    """Refuse a name that another record of the same kind has already."""
    seen: dict[tuple[str, str], Entry[Record]] = {}
    for entry in entries:
        names = kinds.named(entry.model.kind).names
        for loc, name in _names_of(entry.record, names) if names and entry.record else ():
            first = seen.setdefault((entry.model.kind, names.same(name)), entry) if names else entry
            if first is not entry:
                message = (
                    f"'{name}' is al een naam van '{first.id}'; haal hem bij één van beide weg"
                )
                yield entry.problem(loc, message)


def _names_of(record: Record, names: Names) -> Iterator[tuple[Loc, str]]:
    for field_name in names.fields:
        value = getattr(record, field_name)
        if isinstance(value, str):
            yield (field_name,), value
        elif isinstance(value, tuple):
            yield from (((field_name, position), name) for position, name in enumerate(value))
