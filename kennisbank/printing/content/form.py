"""The paper form for a new practice: made from the fields of its model, so that it never lags."""

from collections.abc import Iterator, Mapping
from typing import Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from kennisbank.catalogue import Catalogue
from kennisbank.printing.content.handout import licence_of
from kennisbank.printing.sheet import (
    Block,
    Fact,
    Facts,
    FlowContent,
    Imprint,
    Passage,
    Room,
    RunningHead,
)
from kennisbank.printing.style import FormWords, house_style
from kennisbank.prose import tree
from kennisbank.publishing.fields import FieldText, fields
from kennisbank.records import Model, Practice
from kennisbank.records.text import Limit

# What the editors fill in: nobody else has to know our ids, levels and dates.
OF_EDITORS = frozenset(
    {"id", "headline", "covers", "network_model", "phases", "level", "aliases", "see_also"}
    | {"media", "checked_on", "review_before", "uncertain", "people"}
)
OURS = frozenset({"id", "origin", "certainty", "formula", "shown", "source", "sources", "seen_on"})
WORDS_ON_A_LINE = 14
LINES_OF_A_LIST = 4
MOST_LINES = 7


def practice_form(catalogue: Catalogue, __: None, imprint: Imprint) -> FlowContent:
    """Return the form with a label, an explanation and room for every field an author knows."""
    words = house_style().form
    vocabulary = {
        "themes": tuple(theme.label for theme in catalogue.themes),
        "audiences": tuple(audience.label for audience in catalogue.audiences),
    }
    return FlowContent(
        title=words.title,
        head=RunningHead((words.kicker, imprint.site_name), (words.headline, imprint.site_name)),
        headline=words.headline,
        subtitle=words.subtitle,
        blocks=tuple(_blocks(words, vocabulary)),
        source=licence_of(imprint),
    )


def _blocks(words: FormWords, vocabulary: Mapping[str, tuple[str, ...]]) -> Iterator[Block]:
    guides = house_style().guides
    yield Passage(tuple(tree(words.lead)), leads=True)
    yield Facts((Fact(guides.who), Fact(guides.date)))
    for text in fields(Practice, injected=OF_EDITORS):
        yield _room(text, Practice.model_fields[text.key], words, vocabulary)


def _room(
    text: FieldText, field: FieldInfo, words: FormWords, vocabulary: Mapping[str, tuple[str, ...]]
) -> Room:
    label = words.required.format(title=text.title) if text.required else text.title
    inner = " · ".join(one.title for one in text.inner if one.key not in OURS)
    hint = f"{words.hints.get(text.key, text.description)} {inner}".strip()
    choices = vocabulary.get(text.key) or _choices(field.annotation)
    return Room(label, hint, _lines(text, field, choices), choices)


def _choices(annotation: object) -> tuple[str, ...]:
    """Return what an author chooses from, here or in the first field of a block that has that."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        inner = (_choices(field.annotation) for field in annotation.model_fields.values())
        return next((found for found in inner if found), ())
    return ()


def _lines(text: FieldText, field: FieldInfo, choices: tuple[str, ...]) -> int:
    words = [limit.words for limit in _limits(field) if limit.words]
    if words:
        return min(MOST_LINES, -(-max(words) // WORDS_ON_A_LINE))
    if text.inner:
        return LINES_OF_A_LIST if not choices else 1
    return 0 if choices else 1


def _limits(field: FieldInfo) -> Iterator[Limit]:
    yield from (item for item in field.metadata if isinstance(item, Limit))
    for part in get_args(field.annotation):
        yield from (item for item in get_args(part) if isinstance(item, Limit))
