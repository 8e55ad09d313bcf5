"""The catalogue: every record of a collection, asked from any side."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from kennisbank import prose
from kennisbank.records.kind import Found
from kennisbank.records.model import Part, Record
from kennisbank.records.named import Explained
from kennisbank.records.reference import Key
from kennisbank.records.source import Source
from kennisbank.records.sourced import Dated, Review, Sourced
from kennisbank.settings import THOSE_CONCERNED
from kennisbank.text.folding import fold

R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Part)


@dataclass(frozen=True)
class Catalogue:
    """The valid records of a collection; a broken record is absent, but its id stays known."""

    records: Mapping[Key, Found] = field(default_factory=dict)
    paths: Mapping[Key, str] = field(default_factory=dict)
    heads: Mapping[str, Review] = field(default_factory=dict)  # of list files, by path
    people: str = THOSE_CONCERNED  # whose voice belongs on a card, as the collection says it
    _users: Mapping[Key, tuple[Found, ...]] = field(default_factory=dict)
    _named: Mapping[str, Record] = field(default_factory=dict)
    _all: dict[type[Record], tuple[Any, ...]] = field(default_factory=dict, compare=False)

    def find(self, kind: str, id: str) -> Found | None:
        """Return the record or part of this kind and id, or None."""
        return self.records.get((kind, id))

    def all(self, model: type[R]) -> tuple[R, ...]:
        """Return every record of one model, by number where it has one, else by name."""
        if model not in self._all:
            found = [record for record in self.records.values() if isinstance(record, model)]
            self._all[model] = tuple(sorted(found, key=in_order))
        return self._all[model]

    def as_written(self, model: type[R]) -> tuple[R, ...]:
        """Return every record of one model in the order of its file."""
        return tuple(record for record in self.records.values() if isinstance(record, model))

    def parts(self, model: type[P]) -> tuple[P, ...]:
        """Return every part of one model, in the order of the records that hold them."""
        found = (part for part in self.records.values() if isinstance(part, model))
        return tuple(sorted(found, key=lambda part: in_order(self.holder_of(part))))

    def members(self, model: type[Found]) -> tuple[Found, ...]:
        """Return every record or part of one model, in order."""
        return self.all(model) if issubclass(model, Record) else self.parts(model)

    def holder_of(self, part: Part) -> Record:
        """Return the record that a part belongs to."""
        record = self.records[(part.holder_kind, part.holder)]
        assert isinstance(record, Record)
        return record

    def one(self, model: type[R], id: str) -> R:
        """Return the record of a reference that has been checked; KeyError when it is unknown."""
        record = self.records[(model.kind, id)]
        assert isinstance(record, model)
        return record

    def maybe(self, model: type[R], id: str | None) -> R | None:
        """Return the record of this id; None without an id, or when it cannot be read now."""
        record = self.records.get((model.kind, id)) if id else None
        return record if isinstance(record, model) else None

    def those(self, model: type[R], ids: Iterable[str]) -> list[R]:
        """Return the records of these ids that can be read, in the same order."""
        found = (self.records.get((model.kind, id)) for id in ids)
        return [record for record in found if isinstance(record, model)]

    def numbered_sources(self, record: Sourced) -> tuple[tuple[int, Source], ...]:
        """Return the sources of a record with the numbers that its marks show."""
        numbered = enumerate(record.source_ids, start=1)
        found = ((number, self.maybe(Source, id)) for number, id in numbered)
        return tuple((number, source) for number, source in found if source)

    def used_by(self, record: Found) -> tuple[Found, ...]:
        """Return the records that point to this one, by name; a table counts as itself."""
        return self._users.get((record.kind, record.id), ())

    def review_of(self, record: Record) -> Dated | None:
        """Return when a record was checked: it says so itself, or the head of its list does."""
        if isinstance(record, Dated):
            return record
        return self.heads.get(self.paths[(record.kind, record.id)])

    @cached_property
    def glossary(self) -> prose.Glossary:
        """The words that prose links to at their first occurrence."""
        return prose.Glossary(
            (one.id, one.spellings, prose.plain(one.explanation)) for one in self.explained
        )

    @property
    def explained(self) -> tuple[Explained, ...]:
        """Every record that explains a word, by name."""
        return self.all(Explained)

    def named(self, name: str) -> Record | None:
        """Return the record that plain text means by this name, however it is spelled."""
        return self._named.get(fold(name))


def in_order(record: Found) -> tuple[int, str, str]:
    """Return what records are sorted by: their number where they have one, else their name."""
    return getattr(record, "number", 0), fold(record.label), record.id
