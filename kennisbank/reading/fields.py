"""Walks a model beside a tree of nodes: which field is meant at a path, and what it is called."""

import collections.abc
import types
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from kennisbank.reading.nodes import Mapping, Sequence, YamlNode, child
from kennisbank.records.model import Loc

Types = tuple[Any, ...]
Fields = collections.abc.Mapping[str, FieldInfo]


@dataclass(frozen=True)
class Spot:
    """A place in a record: the node, the types it may have, and the keys that lead there."""

    node: YamlNode
    types: Types
    trail: tuple[tuple[str | int, FieldInfo | None], ...] = ()
    field: FieldInfo | None = None

    @property
    def labels(self) -> list[str]:
        """The Dutch words that lead here, a position counted from 1."""
        return [
            f"punt {part + 1}" if isinstance(part, int) else name_of(part, field)
            for part, field in self.trail
        ]

    @property
    def label(self) -> str:
        """`fasen (phases), punt 1, waarom (why): `; nothing for the record itself."""
        return ", ".join(self.labels) + ": " if self.labels else ""

    @property
    def alternatives(self) -> Iterable[Any]:
        """The types a value may have here, unions taken apart."""
        return _alternatives(self.types)

    @property
    def fields(self) -> Fields:
        """The fields a block may have here, by key."""
        return _fields(self.types)


def spot_at(node: YamlNode, model: type[BaseModel], loc: Iterable[str | int]) -> Spot:
    """Follow a path; parts that are not in the tree (pydantic's union tags) are skipped."""
    spot = Spot(node, (model,))
    for part in loc:
        spot = step(spot, part)
    return spot


def step(spot: Spot, part: str | int) -> Spot:
    """Go one key, or one position from 0, further; stay where the tree does not have it."""
    node = child(spot.node, part)
    return spot if node is None else _further(spot, part, node)


def _further(spot: Spot, part: str | int, node: YamlNode) -> Spot:
    if isinstance(spot.node, Sequence):
        return Spot(node, _inner(spot.types), (*spot.trail, (part, None)), spot.field)
    field = spot.fields.get(str(part))
    found = (field.annotation,) if field else _inner(spot.types)
    return Spot(node, found, (*spot.trail, (part, field)), field)


def walk(spot: Spot, loc: Loc = ()) -> Iterator[tuple[Loc, Spot]]:
    """Yield every node under a spot, itself included, with its path."""
    yield loc, spot
    for part, node in _parts(spot.node):
        yield from walk(_further(spot, part, node), (*loc, part))


def _parts(node: YamlNode) -> Iterable[tuple[str | int, YamlNode]]:
    if isinstance(node, Mapping):
        return ((key.text, value) for key, value in node.entries)
    return enumerate(node.items) if isinstance(node, Sequence) else ()


def name_of(key: str, field: FieldInfo | None) -> str:
    """Return the Dutch title with the key behind it, or the key when that says the same."""
    title = field.title if field and field.title else key
    if title.casefold() == key.casefold():
        return key
    return f"{uncapitalised(title)} ({key})"


def uncapitalised(text: str) -> str:
    """Write a title within a sentence; an acronym keeps its capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def choices(types: Iterable[Any]) -> list[str]:
    """Return the texts of the `Literal` types among these, in the order of the model."""
    return [
        str(choice)
        for one in _alternatives(tuple(types))
        if _origin(one) is Literal
        for choice in typing.get_args(one)
    ]


# A model is the same for every record: what is asked of its types is worked out once.


@cache
def _fields(types: Types) -> Fields:
    return {
        _key(name, field): field
        for model in _models(types)
        for name, field in model.model_fields.items()
    }


def _key(name: str, field: FieldInfo) -> str:
    alias = field.validation_alias or field.alias
    return alias if isinstance(alias, str) else name


def _models(types: Types) -> Iterator[type[BaseModel]]:
    for one in _alternatives(types):
        if isinstance(one, type) and issubclass(one, BaseModel):
            yield one


@cache
def _inner(types: Types) -> Types:
    """Return the types of the items of lists and of the values of dictionaries."""
    return tuple(
        inner
        for one in _alternatives(types)
        if _origin(one) not in (None, Literal)
        for inner in typing.get_args(one)
        if inner is not Ellipsis
    )


@cache
def _alternatives(types: Types) -> Types:
    """Take unions and annotated types apart."""
    return tuple(found for one in types for found in _taken_apart(one))


def _origin(one: Any) -> Any:
    return typing.get_origin(one)


def _taken_apart(one: Any) -> Types:
    origin = _origin(one)
    if origin is Annotated:
        return _alternatives(typing.get_args(one)[:1])
    if origin in (Union, types.UnionType):
        return _alternatives(typing.get_args(one))
    return (one,)
