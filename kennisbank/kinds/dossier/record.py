"""The dossier: what was said on one occasion, at one or more practice tables."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kennisbank.kinds.references import EventRef, PlaceRef, ThemeRef
from kennisbank.kinds.table.record import Table
from kennisbank.records.blocks import (
    Note,
    Question,
    Short,
)
from kennisbank.records.model import Model, Part, misfit
from kennisbank.records.named import Formerly
from kennisbank.records.sourced import CheckedOn, ReviewBefore, Sourced, Sources
from kennisbank.records.text import Limit, Prose
from kennisbank.records.when import Past

_NOT_IN_ORDER = "de tafels staan in volgorde; hier hoort een nummer na {before}"
_GAP = (
    "nummer de tafels vanaf 1; was dit tafel {number} en ken je de andere niet,"
    " zeg dan bij tables_offered hoeveel tafels er waren"
)

_TOO_FEW = "er was een tafel {number}; dan waren er minstens zoveel"


class Occasion(Model):
    """When and by whom the tables were set."""

    title: Short = Field(title="Titel", description="Wat voor bijeenkomst het was.")
    date: Past = Field(title="Datum", description="Wanneer ze plaatsvond.")
    place: PlaceRef | None = Field(
        None, title="Gemeente", description="Waar; laat weg als onbekend."
    )
    organisers: tuple[Short, ...] = Field(
        (), title="Organisatoren", description="Namen van organisaties."
    )
    event: EventRef | None = Field(
        None, title="Bijeenkomst", description="Het id van de bijeenkomst, als ze er staat."
    )


class Dossier(Sourced):
    """A bundle of practice tables around one occasion."""

    kind: ClassVar[str] = "dossier"
    noun: ClassVar[str] = "dossier"
    section: ClassVar[str] = "dossiers"

    title: Short = Field(title="Titel", description="De titel van het dossier.")
    summary: Annotated[Prose, Limit(words=90)] = Field(
        title="Kern", description="Waar het dossier over gaat, in hoogstens negentig woorden."
    )
    occasion: Occasion = Field(title="Gelegenheid", description="De bijeenkomst erachter.")
    themes: tuple[ThemeRef, ...] = Field((), title="Thema's", description="Id's van thema's.")
    key_questions: tuple[Question, ...] = Field(
        (), title="Vragen van de dag", description="De vragen van de hele bijeenkomst."
    )
    tables: tuple[Table, ...] = Field(
        title="Tafels", description="De praktijktafels, in volgorde.", min_length=1
    )
    tables_offered: int | None = Field(
        None,
        title="Aantal tafels",
        description="Hoeveel tafels er waren, als we ze niet allemaal kennen.",
    )
    uncertain: tuple[Note, ...] = Field((), title="Onzeker", description="Wat we niet terugvonden.")
    sources: Sources
    checked_on: CheckedOn
    review_before: ReviewBefore
    formerly: Formerly = ()

    @model_validator(mode="after")
    def _numbered(self) -> Self:
        before = 0
        for position, table in enumerate(self.tables):
            if table.number <= before:
                raise misfit(_NOT_IN_ORDER, "tables", position, "number", before=before)
            if table.number > before + 1 and (self.tables_offered or 0) < table.number:
                raise misfit(_GAP, "tables", position, "number", number=table.number)
            before = table.number
        if self.tables_offered and self.tables_offered < before:
            raise misfit(_TOO_FEW, "tables_offered", number=before)
        return self

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def table_count(self) -> int:
        """How many tables there were, also those we know nothing about."""
        return self.tables_offered or len(self.tables)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The tables."""
        return self.tables

    @property
    def mentioned_names(self) -> tuple[str, ...]:
        """The organisers of the occasion."""
        return self.occasion.organisers
