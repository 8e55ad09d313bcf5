"""The fields of a record as people read them: for the field table on the site."""

import typing
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic.fields import FieldInfo

from kennisbank.records.model import Model


@dataclass(frozen=True)
class FieldText:
    """One field: its key, its Dutch name and meaning, and the fields inside it."""

    key: str
    title: str
    description: str
    required: bool
    inner: tuple["FieldText", ...]


def fields(model: type[Model], *, injected: frozenset[str] = frozenset({"id"})) -> list[FieldText]:
    """Return the fields that an author fills in; `injected` ones come from the file's name."""
    written = model.model_fields.items()
    return [_field(key, field) for key, field in written if key not in injected]


def _field(key: str, field: FieldInfo) -> FieldText:
    inner = [text for model in _models(field.annotation) for text in fields(model, injected=NONE)]
    return FieldText(
        key, field.title or key, field.description or "", field.is_required(), tuple(inner)
    )


NONE: frozenset[str] = frozenset()


def _models(annotation: object) -> Iterator[type[Model]]:
    """Yield the models inside an annotation such as `tuple[Step, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _models(argument)
