"""The catalogue: every record of a collection, asked from any side."""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from kennisbank import prose
from kennisbank.memory.queries import Kept, note
from kennisbank.records.kind import Found
from kennisbank.records.model import Part, Record
from kennisbank.records.named import Explained
from kennisbank.records.reference import Key
from kennisbank.records.source import Source
from kennisbank.records.sourced import Dated, Review, Sourced, is_dated
from kennisbank.settings import THOSE_CONCERNED
from kennisbank.text.folding import fold
from kennisbank.text.slips import is_one_off, shorter

R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Part)
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The valid records of a collection; a broken record is absent, but its id stays known.

    Each answer notes the question, so that whoever makes something of it knows what it rests on.
    """

    _records: Mapping[Key, Found] = field(default_factory=dict)
    _paths: Mapping[Key, str] = field(default_factory=dict)
    _heads: Mapping[str, Review] = field(default_factory=dict)  # of list files, by path
    people: str = THOSE_CONCERNED  # whose voice belongs on a card, as the collection says it
    _users: Mapping[Key, tuple[Found, ...]] = field(default_factory=dict)
    _named: Mapping[str, Record] = field(default_factory=dict)
    _all: dict[type[Found], tuple[Any, ...]] = field(default_factory=dict)
    _made: Kept[tuple[str, ...]] = field(default_factory=Kept)

    def find(self, kind: str, id: str) -> Found | None:
        """Return the record or part of this kind and id, or None."""
        note(("record", kind, id))
        return self._records.get((kind, id))

    def record(self, kind: str, id: str) -> Found:
        """Return the record or part of this kind and id; KeyError when it is unknown."""
        note(("record", kind, id))
        return self._records[(kind, id)]

    def once(self, name: str, record: Found, make: Callable[[], T]) -> T:
        """Return what is made of a record, by the name of that; made only the first time."""
        return self._made.take((name, record.kind, record.id), make)

    @property
    def records(self) -> tuple[Found, ...]:
        """Every record and part, in the order in which they were read."""
        note(("records",))
        return tuple(self._records.values())

    def all(self, model: type[R]) -> tuple[R, ...]:
        """Return every record of one model, by number where it has one, else by name."""
        note(("all", place_of(model)))
        if model not in self._all:
            found = [record for record in self._records.values() if isinstance(record, model)]
            self._all[model] = tuple(sorted(found, key=in_order))
        return self._all[model]

    def as_written(self, model: type[R]) -> tuple[R, ...]:
        """Return every record of one model in the order of its file."""
        note(("written", place_of(model)))
        return tuple(record for record in self._records.values() if isinstance(record, model))

    def parts(self, model: type[P]) -> tuple[P, ...]:
        """Return every part of one model, in the order of the records that hold them."""
        note(("parts", place_of(model)))
        if model not in self._all:
            found = (part for part in self._records.values() if isinstance(part, model))
            self._all[model] = tuple(sorted(found, key=lambda part: in_order(self._holder(part))))
        return self._all[model]

    def members(self, model: type[Found]) -> tuple[Found, ...]:
        """Return every record or part of one model, in order."""
        return self.all(model) if issubclass(model, Record) else self.parts(model)

    def holder_of(self, part: Part) -> Record:
        """Return the record that a part belongs to."""
        note(("record", part.holder_kind, part.holder))
        return self._holder(part)

    def one(self, model: type[R], id: str) -> R:
        """Return the record of a reference that has been checked; KeyError when it is unknown."""
        record = self.record(model.kind, id)
        assert isinstance(record, model)
        return record

    def maybe(self, model: type[R], id: str | None) -> R | None:
        """Return the record of this id; None without an id, or when it cannot be read now."""
        record = self.find(model.kind, id) if id else None
        return record if isinstance(record, model) else None

    def those(self, model: type[R], ids: Iterable[str]) -> list[R]:
        """Return the records of these ids that can be read, in the same order."""
        found = (self.find(model.kind, id) for id in ids)
        return [record for record in found if isinstance(record, model)]

    def numbered_sources(self, record: Sourced) -> tuple[tuple[int, Source], ...]:
        """Return the sources of a record with the numbers that its marks show."""
        numbered = enumerate(record.source_ids, start=1)
        found = ((number, self.maybe(Source, id)) for number, id in numbered)
        return tuple((number, source) for number, source in found if source)

    def used_by(self, record: Found) -> tuple[Found, ...]:
        """Return the records that point to this one, by name; a table counts as itself."""
        note(("users", record.kind, record.id))
        return self._users.get((record.kind, record.id), ())

    def path_of(self, record: Found) -> str:
        """Return the file that holds a record, from the root; KeyError when it is unknown."""
        note(("path", record.kind, record.id))
        return self._paths[(record.kind, record.id)]

    def review_of(self, record: Record) -> Dated | None:
        """Return when a record was checked: it says so itself, or the head of its list does."""
        if is_dated(record):
            return record
        path = self.path_of(record)
        note(("head", path))
        return self._heads.get(path)

    @property
    def glossary(self) -> prose.Glossary:
        """The words that prose links to at their first occurrence."""
        note(("all", place_of(Explained)))
        return self._glossary

    @cached_property
    def _glossary(self) -> prose.Glossary:
        return prose.Glossary(
            (one.id, one.spellings, prose.plain(one.explanation)) for one in self.explained
        )

    @property
    def explained(self) -> tuple[Explained, ...]:
        """Every record that explains a word, by name."""
        return self.all(Explained)

    def named(self, name: str) -> Record | None:
        """Return the record that plain text means by this name, however it is spelled."""
        note(("named", fold(name)))
        return self._named.get(fold(name))

    def near(self, name: str) -> str:
        """Return a name of a record that is one letter from this one; nothing when none is."""
        note(("near", fold(name)))
        return self._near(fold(name))

    def _near(self, folded: str) -> str:
        found = (
            known for short in (folded, *shorter(folded)) for known in self._short.get(short, ())
        )
        return next((self._named_as[one] for one in found if is_one_off(folded, one)), "")

    @cached_property
    def _short(self) -> Mapping[str, list[str]]:
        """Each known name by what is left of it without one of its letters, and whole."""
        found: dict[str, list[str]] = defaultdict(list)
        for known in self._named:
            for short in (known, *shorter(known)):
                found[short].append(known)
        return found

    @cached_property
    def _named_as(self) -> Mapping[str, str]:
        """Each known name as its record spells it."""
        return {fold(name): name for record in self._named.values() for name in record.names}

    def answer(self, name: str, *texts: str) -> object:
        """Answer a question that was noted before; LookupError when it cannot be put any more."""
        if name in ("all", "parts", "written"):
            ask = {"all": self.all, "parts": self.parts, "written": self.as_written}[name]
            return ask(model_at(*texts))
        if name in ("record", "users", "path"):
            tables = {"record": self._records, "users": self._users, "path": self._paths}
            return tables[name].get((texts[0], texts[1]))
        if name in ("head", "named"):
            return (self._heads if name == "head" else self._named).get(texts[0])
        if name == "near":
            return self._near(texts[0])
        if name == "records":
            return self.records
        raise LookupError(name)

    def _holder(self, part: Part) -> Record:
        record = self._records[(part.holder_kind, part.holder)]
        assert isinstance(record, Record)
        return record


def place_of(model: type[Any]) -> str:
    """Return how a question names a model: where its class stands."""
    return f"{model.__module__}:{model.__qualname__}"


def model_at(place: str) -> Any:
    """Return the model that stands there; LookupError when it does not any more."""
    module, _, name = place.partition(":")
    found = getattr(sys.modules.get(module), name, None)
    if found is None:
        raise LookupError(place)
    return found


def in_order(record: Found) -> tuple[int, str, str]:
    """Return what records are sorted by: their number where they have one, else their name."""
    return getattr(record, "number", 0), fold(record.label), record.id
