"""Worksites: the steps of a toolkit, which build on each other."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.kinds.choices import PhaseChoice
from kennisbank.records.asked import AskedAs
from kennisbank.records.blocks import Short
from kennisbank.records.model import Model, Part
from kennisbank.records.reference import Id
from kennisbank.records.text import Limit, Line, Prose

ShortLine = Annotated[Line, Limit(characters=160)]


class WorksiteStep(Model):
    """One thing a network does in a worksite."""

    title: Annotated[Line, Limit(characters=60)] = Field(
        title="Titel", description="Twee tot zes woorden."
    )
    text: Annotated[Line, Limit(characters=220)] = Field(
        title="Tekst", description="Wat je doet en waarom."
    )
    minutes: int = Field(
        30,
        title="Minuten",
        description="Hoelang dit in een sessie duurt; een voorstel als de bron het niet zegt.",
        ge=1,
        le=240,
    )


class Worksite(Part):
    """One part of a toolkit, with an own page."""

    kind: ClassVar[str] = "worksite"
    noun: ClassVar[str] = "werf"
    holder_kind: ClassVar[str] = "toolkit"

    number: int = Field(title="Nummer", description="De volgorde.", ge=1, le=9)
    name_id: Id = Field(title="Id", description="De korte naam in het adres.")
    name: Short = Field(title="Naam", description="De naam van de werf.")
    aim: Annotated[Prose, Limit(words=60)] = Field(
        title="Doel", description="Wat het netwerk hier uitzoekt."
    )
    inputs: tuple[ShortLine, ...] = Field(
        (), title="Wat je meebrengt", description="Wat er op tafel moet liggen."
    )
    steps: tuple[WorksiteStep, ...] = Field(
        (), title="Stappen", description="Wat je doet, in volgorde."
    )
    questions: tuple[ShortLine, ...] = Field(
        (), title="Vragen", description="Vragen om samen te beantwoorden."
    )
    outputs: tuple[ShortLine, ...] = Field(
        (), title="Wat je overhoudt", description="Wat er op het einde ligt."
    )
    builds_on: tuple[int, ...] = Field(
        (), title="Bouwt op", description="De nummers van de werven die hieraan voorafgaan."
    )
    phases: tuple[PhaseChoice, ...] = Field(
        (), title="Fasen", description="Bij welke fasen de redactie deze werf leest, en waarom."
    )
    asked_as: AskedAs = ()

    @property
    def toolkit(self) -> str:
        """The id of the toolkit that this worksite belongs to."""
        return self.holder

    @property
    def own_id(self) -> str:
        """The number."""
        return str(self.number)

    @property
    def label(self) -> str:
        """`Werf 1: Visievorming`."""
        return f"Werf {self.number}: {self.name}"

    @property
    def anchor(self) -> str:
        """`werf-1-visievorming/`."""
        return f"werf-{self.number}-{self.name_id}/"
