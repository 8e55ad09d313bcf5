"""The sentences with which people ask for a record, in the words of their own situation."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from kennisbank.records.model import Loc, Model, Record, within
from kennisbank.records.text import Limit, Line

FIELD = "asked_as"

AskedAs = Annotated[
    tuple[Annotated[Line, Limit(characters=60)], ...],
    Field(
        title="Zo vragen mensen het",
        description="Drie of meer korte zinnen van wie dit nodig heeft, in gewone woorden:"
        " 'partners haken af'. Ze staan niet op de pagina, maar wie zo zoekt, komt er uit. Geef"
        " elke zin maar één plaats.",
        min_length=3,
        max_length=12,
    ),
]


def asked_in(record: Record) -> Iterator[tuple[Loc, Line]]:
    """Yield each such sentence of a record and of what stands inside it, with its place."""
    for loc, one in within(record, Model):
        for position, sentence in enumerate(getattr(one, FIELD, ())):
            yield (*loc, FIELD, position), sentence
