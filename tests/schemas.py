"""What an editor sees of a card: its text read as YAML 1.2, held against our JSON Schema."""

import re
from collections.abc import Iterator
from typing import Any

import yaml
from jsonschema import Draft7Validator
from pydantic import BaseModel

from kennisbank.authoring.schema import json_schema, vocabularies
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.registry import registry


class CoreLoader(yaml.SafeLoader):
    """Reads YAML 1.2 as editors do: a day is a text, 2011 a number, `no` a text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012


for tag, pattern in {
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+",
    "float": r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?",
    "null": r"~|null|Null|NULL|",
}.items():
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), None
    )


def schema_of(kind: str, catalogue: Catalogue) -> dict[str, Any]:
    """Return the schema of a kind, with the ids of a collection."""
    return json_schema(registry().named(kind), vocabularies(catalogue, registry()))


def faults_of(kind: str, text: str, catalogue: Catalogue) -> list[str]:
    """Return where an editor finds something wrong."""
    validator = Draft7Validator(schema_of(kind, catalogue))
    return [error.json_path for error in validator.iter_errors(yaml.load(text, CoreLoader))]  # noqa: S506


def models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield a model and every model inside it."""
    yield model
    for field in model.model_fields.values():
        for inner in _models_in(field.annotation):
            yield from models(inner)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models_in(argument)
