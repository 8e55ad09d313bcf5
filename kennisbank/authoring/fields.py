"""The fields of a record as people read them: for the field table on the site."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kennisbank.authoring.limits import first_shape, limits
from kennisbank.authoring.schema import block_schema
from kennisbank.records.model import Model


@dataclass(frozen=True)
class FieldText:
    """One field: its key, its Dutch name, its meaning with every limit, and the fields inside."""

    key: str
    title: str
    description: str
    required: bool
    inner: tuple["FieldText", ...]


def fields(model: type[Model], *, injected: frozenset[str] = frozenset({"id"})) -> list[FieldText]:
    """Return the fields that an author fills in; `injected` ones come from the file's name."""
    return [field for field in _fields(block_schema(model, "", "")) if field.key not in injected]


def _fields(block: Mapping[str, Any]) -> list[FieldText]:
    required = block.get("required", ())
    return [_field(key, node, key in required) for key, node in block["properties"].items()]


def _field(key: str, node: Mapping[str, Any], required: bool) -> FieldText:
    about = " ".join([node.get("description", ""), *limits(node)]).strip()
    shape = first_shape(node)
    shape = first_shape(shape["items"]) if "items" in shape else shape
    inner = _fields(shape) if "properties" in shape else []
    return FieldText(key, node.get("title", key), about, required, tuple(inner))
