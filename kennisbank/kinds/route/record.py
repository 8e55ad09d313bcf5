"""Routes: cards, questions and tools in an order, with minutes, for one meeting of a network."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kennisbank.kinds.references import PhaseRef, PracticeRef, ToolRef, WorksiteRef
from kennisbank.records.asked import AskedAs
from kennisbank.records.blocks import Short
from kennisbank.records.model import Model, Record, misfit
from kennisbank.records.named import Formerly
from kennisbank.records.text import Limit, Line, Prose


class Stop(Model):
    """One part of the meeting: what you do, with what, and how long."""

    title: Annotated[Line, Limit(characters=60)] = Field(
        title="Titel", description="Wat je in dit deel doet."
    )
    minutes: int = Field(title="Minuten", description="Hoelang dit deel duurt.", ge=1, le=240)
    text: Annotated[Prose, Limit(words=60)] = Field(
        title="Tekst", description="Hoe je het aanpakt."
    )
    questions: tuple[Annotated[Line, Limit(characters=140)], ...] = Field(
        (), title="Vragen", description="Vragen om samen te beantwoorden.", max_length=5
    )
    practices: tuple[PracticeRef, ...] = Field(
        (), title="Praktijken", description="Id's van praktijken die je erbij legt."
    )
    tools: tuple[ToolRef, ...] = Field(
        (), title="Hulpmiddelen", description="Id's van hulpmiddelen die je gebruikt."
    )
    worksites: tuple[WorksiteRef, ...] = Field(
        (), title="Werven", description="werf/<toolkit>/<nummer>: van welke werf je het blad neemt."
    )
    phases: tuple[PhaseRef, ...] = Field(
        (), title="Fasen", description="Id's van fasen waarvan je het blad neemt."
    )


class Route(Record):
    """A meeting from start to end, made by the editors out of what the collection holds."""

    kind: ClassVar[str] = "route"
    noun: ClassVar[str] = "route"
    section: ClassVar[str] = "routes"

    title: Short = Field(title="Titel", description="De naam van de route.")
    number: int = Field(title="Nummer", description="De volgorde in de lijst.", ge=1, le=20)
    summary: Annotated[Prose, Limit(words=60)] = Field(
        title="Kern", description="Voor wie de route is, en wat ze oplevert."
    )
    minutes: int = Field(title="Minuten", description="Hoelang alles samen duurt.", ge=1, le=480)
    phases: tuple[PhaseRef, ...] = Field((), title="Fasen", description="Id's van fasen.")
    stops: tuple[Stop, ...] = Field(
        title="Onderdelen", description="De onderdelen, in volgorde.", min_length=2
    )
    asked_as: AskedAs = ()
    formerly: Formerly = ()

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        total = sum(stop.minutes for stop in self.stops)
        if total != self.minutes:
            cure = "de onderdelen duren samen {total} minuten; reken na"
            raise misfit(cure, "minutes", total=total)
        return self
