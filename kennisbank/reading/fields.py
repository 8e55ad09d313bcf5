"""Walks a model beside a tree of nodes: which field is meant at a path, and what it is called."""

import types
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from kennisbank.reading.nodes import Loc, Mapping, Node, Sequence, child


@dataclass(frozen=True)
class Spot:
    """A place in a record: the node, the types it may have, and the Dutch words that lead there."""

    node: Node
    types: tuple[Any, ...]
    labels: tuple[str, ...] = ()
    field: FieldInfo | None = None

    @property
    def label(self) -> str:
        """`fasen (phases), punt 1, waarom (why): `; nothing for the record itself."""
        return ", ".join(self.labels) + ": " if self.labels else ""

    @property
    def alternatives(self) -> Iterator[Any]:
        """Yield the types a value may have here, unions taken apart."""
        return _alternatives(self.types)

    @property
    def fields(self) -> dict[str, FieldInfo]:
        """The fields a block may have here, by key."""
        return {
            _key(name, field): field
            for model in _models(self.types)
            for name, field in model.model_fields.items()
        }


def spot_at(node: Node, model: type[BaseModel], loc: Iterable[str | int]) -> Spot:
    """Follow a path; parts that are not in the tree (pydantic's union tags) are skipped."""
    spot = Spot(node, (model,))
    for part in loc:
        spot = step(spot, part)
    return spot


def step(spot: Spot, part: str | int) -> Spot:
    """Go one key, or one position from 0, further; stay where the tree does not have it."""
    node = child(spot.node, part)
    if node is None:
        return spot
    if isinstance(spot.node, Sequence):
        label = f"punt {int(part) + 1}"
        return Spot(node, tuple(_inner(spot.types)), (*spot.labels, label), spot.field)
    return _step_to_key(spot, str(part), node)


def _step_to_key(spot: Spot, key: str, node: Node) -> Spot:
    field = spot.fields.get(key)
    found = (field.annotation,) if field else tuple(_inner(spot.types))
    return Spot(node, found, (*spot.labels, name_of(key, field)), field)


def walk(spot: Spot, loc: Loc = ()) -> Iterator[tuple[Loc, Spot]]:
    """Yield every node under a spot, itself included, with its path."""
    yield loc, spot
    parts: Iterable[str | int] = ()
    if isinstance(spot.node, Mapping):
        parts = [key.text for key, _ in spot.node.entries]
    elif isinstance(spot.node, Sequence):
        parts = range(len(spot.node.items))
    for part in parts:
        yield from walk(step(spot, part), (*loc, part))


def name_of(key: str, field: FieldInfo | None) -> str:
    """Return the Dutch title with the key behind it, or the key when that says the same."""
    title = field.title if field and field.title else key
    if title.casefold() == key.casefold():
        return key
    return f"{uncapitalised(title)} ({key})"


def uncapitalised(text: str) -> str:
    """Write a title within a sentence; an acronym keeps its capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def choices(annotations: Iterable[Any]) -> list[str]:
    """Return the texts of the `Literal` types among these, in the order of the model."""
    return [
        str(choice)
        for annotation in _alternatives(annotations)
        if typing.get_origin(annotation) is Literal
        for choice in typing.get_args(annotation)
    ]


def _key(name: str, field: FieldInfo) -> str:
    alias = field.validation_alias or field.alias
    return alias if isinstance(alias, str) else name


def _models(annotations: Iterable[Any]) -> Iterator[type[BaseModel]]:
    for annotation in _alternatives(annotations):
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield annotation


def _inner(annotations: Iterable[Any]) -> Iterator[Any]:
    """Yield the types of the items of lists and of the values of dictionaries."""
    for annotation in _alternatives(annotations):
        if typing.get_origin(annotation) not in (None, Literal):
            yield from (inner for inner in typing.get_args(annotation) if inner is not Ellipsis)


def _alternatives(annotations: Iterable[Any]) -> Iterator[Any]:
    """Take unions and annotated types apart."""
    for annotation in annotations:
        origin = typing.get_origin(annotation)
        if origin is Annotated:
            yield from _alternatives(typing.get_args(annotation)[:1])
        elif origin in (Union, types.UnionType):
            yield from _alternatives(typing.get_args(annotation))
        else:
            yield annotation
