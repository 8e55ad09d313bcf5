"""The JSON Schema of a record file: what editors, forms and other tools check while you type.

It accepts what our own reader accepts, seen through the eyes of YAML 1.2: there `2011` without
quotes is a number, a day is a text, and a field left blank is null.
"""

import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, get_args

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from kennisbank.catalogue import Catalogue
from kennisbank.records.kind import Kind, Kinds
from kennisbank.records.model import Model
from kennisbank.records.reference import LONGEST_ID, Id, PathRef, Reference
from kennisbank.records.source import WebAddress
from kennisbank.records.text import Limit
from kennisbank.records.when import When

KnownIds = Mapping[str, Sequence[str]]  # ids by kind of record

SCHEMA_FOLDER = "data/schema"
NO_IDS: KnownIds = MappingProxyType({})

_DIALECT = "http://json-schema.org/draft-07/schema#"
_ID = {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": LONGEST_ID}
_PLACE = {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){2}$"}
_WHEN = {
    "type": ["string", "integer"],
    "pattern": (
        r"^(onbekend|\d{4}-\d{4}|(begin|eind)\s+\d{4}|"
        r"((ca\.|voor|na)\s+)?\d{4}(-\d{2}(-\d{2})?)?)$"
    ),
    "minimum": 1000,
    "maximum": 9999,
}
_DAY = {"pattern": r"^\d{4}-\d{2}-\d{2}$"}
_URL = {"pattern": r"^https?://\S+\.\S+$"}
_WORDS = "x-words"
_KIND = "x-kind"
_FIXED = {"pattern", "format", "enum", "const"}
_KEPT = _FIXED | {"type", "contentMediaType", "minimum", "maximum", "minLength", "maxLength"}
_KEPT |= {"minItems", "maxItems"}
_TITLING = ("title", "description")
# A quoted number is read as well; `type` and `pattern` say so.
_NUMBERS: Mapping[str, dict[str, object]] = {
    "integer": {"type": ["integer", "string"], "pattern": r"^-?\d+$"},
    "number": {"type": ["number", "string"], "pattern": r"^-?\d+(\.\d+)?$"},
}


def schema_text(kind: Kind, kinds: Kinds, catalogue: Catalogue | None = None) -> str:
    """Write the schema of a kind, with sorted keys: the text of `data/schema/<kind>.json`."""
    return as_text(json_schema(kind, vocabularies(catalogue, kinds)))


def as_text(schema: Mapping[str, Any]) -> str:
    """Write a schema with sorted keys, so that a change in it shows line by line."""
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def vocabularies(catalogue: Catalogue | None, kinds: Kinds) -> KnownIds:
    """Return the ids an author chooses from, sorted; 304 municipalities are too many to list."""
    if catalogue is None:
        return NO_IDS
    named = (kind for kind in kinds if kind.is_vocabulary)
    known = {kind.name: [one.id for one in catalogue.members(kind.model)] for kind in named}
    paths = {ref.kind: ref.choices(known) for ref in PathRef.__subclasses__()}
    return {name: sorted(ids) for name, ids in (known | paths).items()}


def json_schema(kind: Kind, choices: KnownIds = NO_IDS) -> dict[str, Any]:
    """Return the schema of a record's file, fields in the order of the model, all in Dutch.

    The record's own id is left out: it is the name of the file. References of a kind in
    `choices` may only be one of those ids.
    """
    about = f"Een {kind.noun}: één bestand in {kind.home}; de bestandsnaam is het id."
    body = _body(kind.model, choices, leave_out="id")
    return {**_head(kind.noun.capitalize(), about), **body}


def block_schema(model: type[Model], title: str, about: str) -> dict[str, Any]:
    """Return the schema of a file that holds one block of fields and has no id."""
    return {**_head(title, about), **_body(model, NO_IDS)}


def _head(title: str, about: str) -> dict[str, Any]:
    return {"$schema": _DIALECT, "title": title, "description": about}


def _body(model: type[Model], choices: KnownIds, leave_out: str = "") -> dict[str, Any]:
    written = model.model_json_schema(schema_generator=_Generator)
    return _Dutch(written.get("$defs", {}), choices).block(written, leave_out=leave_out)


class _Generator(GenerateJsonSchema):
    """Pydantic's own generator, which can't see what our text types accept."""

    def function_after_schema(
        self, schema: core_schema.AfterValidatorFunctionSchema
    ) -> JsonSchemaValue:
        validator = schema["function"]["function"]
        return {**super().function_after_schema(schema), **_accepted(validator)}


def _accepted(validator: object) -> dict[str, Any]:
    owner = getattr(validator, "__self__", None)
    if isinstance(owner, Limit):
        return {_WORDS: owner.words} if owner.words else {}
    if isinstance(owner, type) and issubclass(owner, Id):
        shape = _PLACE if issubclass(owner, PathRef) else _ID
        return {**shape, **({_KIND: owner.kind} if issubclass(owner, Reference) else {})}
    if isinstance(owner, type) and issubclass(owner, When):
        return dict(_WHEN)
    return dict(_URL) if validator is _web_address_validator() else {}


def _web_address_validator() -> object:
    return get_args(WebAddress)[-1].func


class _Dutch:
    """Rewrites pydantic's schema: definitions put in place, no other words than the fields'."""

    def __init__(self, definitions: Mapping[str, JsonSchemaValue], choices: KnownIds) -> None:
        self.definitions = definitions
        self.choices = choices

    def block(self, node: JsonSchemaValue, leave_out: str = "") -> dict[str, Any]:
        """Rewrite an object; a field that may be absent may also be left blank."""
        fields = {
            name: self._value(field)
            for name, field in node["properties"].items()
            if name != leave_out
        }
        required = [name for name in fields if name in node.get("required", ())]
        return {
            "type": "object",
            "properties": {
                name: field if name in required else _or_blank(field)
                for name, field in fields.items()
            },
            "additionalProperties": False,
            **({"required": required} if required else {}),
        }

    def _value(self, node: JsonSchemaValue) -> dict[str, Any]:
        """Rewrite what may stand behind a key or a dash."""
        meant = _without_null(node)
        return {**_about(node, meant), **self._shape(meant)}

    def _shape(self, node: JsonSchemaValue) -> dict[str, Any]:
        if "$ref" in node:
            return self.block(self.definitions[node["$ref"].rpartition("/")[2]])
        if "oneOf" in node:
            return {"oneOf": [self._value(each) for each in node["oneOf"]]}
        if node["type"] == "array":
            return {**_kept(node), "items": self._value(node["items"])}
        if ids := self.choices.get(node.get(_KIND, "")):
            return {"type": "string", "enum": list(ids)}
        return _scalar(_kept(node))


def _without_null(node: JsonSchemaValue) -> JsonSchemaValue:
    """Return the first of two alternatives: a value or none, a number or its text."""
    meant: JsonSchemaValue = node["anyOf"][0] if "anyOf" in node else node
    return meant


def _about(node: JsonSchemaValue, meant: JsonSchemaValue) -> dict[str, str]:
    about: dict[str, str] = {key: node[key] for key in _TITLING if key in node}
    words = f"Hoogstens {meant[_WORDS]} woorden." if _WORDS in meant else ""
    if words and "woorden" not in about.get("description", ""):
        about["description"] = f"{about.get('description', '')} {words}".strip()
    if isinstance(node.get("default"), str):
        about["default"] = node["default"]
    return about


def _kept(node: JsonSchemaValue) -> dict[str, Any]:
    return {key: value for key, value in node.items() if key in _KEPT}


def _scalar(node: dict[str, Any]) -> dict[str, Any]:
    if node.get("format") == "date":
        return {**node, **_DAY}
    if node["type"] == "string" and not _FIXED & node.keys():
        return {**node, "type": ["string", "number"]}
    return {**node, **_NUMBERS.get(str(node["type"]), {})}


def _or_blank(node: dict[str, Any]) -> dict[str, Any]:
    types = node["type"] if isinstance(node["type"], list) else [node["type"]]
    choices = {"enum": [*node["enum"], None]} if "enum" in node else {}
    return {**node, "type": [*types, "null"], **choices}
