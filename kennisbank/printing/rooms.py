"""Room to write about the fields of a record: a name, a question, and lines or boxes for each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from kennisbank.authoring.fields import FieldText, fields
from kennisbank.printing.sheet import Blanks, Room
from kennisbank.records.model import Model
from kennisbank.records.text import Limit

WORDS_ON_A_LINE = 14
LINES_OF_A_LIST = 2
MOST_LINES = 6  # a page with white left gets more of them

Boxes = tuple[str, ...]


def each_field_once(model: type[Model], keys: Iterable[str]) -> None:
    """Refuse words for a form that forget, repeat or invent a field of a model."""
    counted, known = Counter(keys), set(model.model_fields)
    wrong = [key for key in sorted(known | set(counted)) if key not in known or counted[key] != 1]
    if wrong:
        message = "elk veld hoort één keer op het blad of bij of_editors: {fields}"
        raise PydanticCustomError("form_fields", message, {"fields": ", ".join(wrong)})


def rooms(
    model: type[Model],
    prompts: Mapping[str, str],
    *,
    required: str = "{title}",
    choices: Mapping[str, Boxes] | None = None,
    filled: Mapping[str, str] | None = None,
) -> Iterator[Room | Blanks]:
    """Yield a room for each field in `prompts`, under the name that the model gives it.

    A block of fields has a line for each, under its own name, unless there is something to tick.
    `choices` are boxes to tick that the model doesn't know, `filled` is what needs no asking.
    """
    texts = {text.key: text for text in fields(model, injected=frozenset())}
    for key, prompt in prompts.items():
        text, field = texts[key], model.model_fields[key]
        boxes = (choices or {}).get(key) or _choices(field.annotation)
        label = required.format(title=text.title) if text.required else text.title
        if text.inner and not boxes and get_origin(field.annotation) is not tuple:
            yield Blanks(label, prompt, tuple(part.title for part in text.inner))
        else:
            known = (filled or {}).get(key, "")
            yield Room(label, prompt, _lines(text, field, boxes), boxes, known)


def _choices(annotation: object) -> Boxes:
    """Return what an author chooses from, here or in the first field of a block that has that."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        inner = (_choices(field.annotation) for field in annotation.model_fields.values())
        return next((found for found in inner if found), ())
    return ()


def _lines(text: FieldText, field: FieldInfo, boxes: Boxes) -> int:
    """Count the lines for the longest text, for a list, or for a few words."""
    words = [limit.words for limit in _limits(field) if limit.words]
    if words:
        return min(MOST_LINES, -(-max(words) // WORDS_ON_A_LINE))
    if text.inner:
        return LINES_OF_A_LIST
    return 0 if boxes else 1


def _limits(field: FieldInfo) -> Iterator[Limit]:
    yield from (item for item in field.metadata if isinstance(item, Limit))
    for part in get_args(field.annotation):
        yield from (item for item in get_args(part) if isinstance(item, Limit))
