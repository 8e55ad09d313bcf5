"""The practice table: one conversation of a dossier, with everything its handout needs."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.kinds.references import PracticeRef
from kennisbank.records.asked import AskedAs
from kennisbank.records.blocks import (
    Figure,
    Finding,
    Note,
    Person,
    Question,
    Sentence,
    Short,
    Step,
    SuccessFactor,
)
from kennisbank.records.model import Model, Part
from kennisbank.records.reference import SourceRef
from kennisbank.records.text import Limit, Line, Prose
from kennisbank.records.when import Past


class Study(Model):
    """A study that was presented at a table."""

    title: Sentence = Field(title="Titel", description="Wat er onderzocht werd.")
    by: Short | None = Field(None, title="Door", description="De organisatie achter de studie.")
    date: Past = Field(title="Datum", description="Wanneer de studie gebeurde.")
    text: Note = Field(title="Tekst", description="Wat ze naging en wat ze opleverde.")
    source: SourceRef = Field(title="Bron", description="Het id van een bron van dit dossier.")


class Table(Part):
    """One practice table of a dossier, with everything its handout needs."""

    kind: ClassVar[str] = "table"
    noun: ClassVar[str] = "tafel"
    holder_kind: ClassVar[str] = "dossier"

    number: int = Field(title="Nummer", description="Het nummer van de tafel.", ge=1, le=30)
    title: Annotated[Line, Limit(characters=70)] = Field(
        title="Titel", description="Waar de tafel over ging."
    )
    headline: Annotated[Line, Limit(characters=32)] | None = Field(
        None, title="Kop op papier", description="Een korte kop voor de handout."
    )
    subtitle: Annotated[Line, Limit(characters=90)] | None = Field(
        None, title="Ondertitel", description="Eén regel onder de kop op papier."
    )
    question: Annotated[Line, Limit(characters=140)] = Field(
        title="Vraag", description="De vraag van deze tafel."
    )
    summary: Annotated[Prose, Limit(words=45)] = Field(
        title="Kern", description="Waarom je aan deze tafel gaat zitten."
    )
    text: Annotated[Prose, Limit(words=110)] = Field(
        title="Verhaal", description="De praktijk in het kort, voor de handout."
    )
    hosts: tuple[Person, ...] = Field(
        (), title="Wie vertelt", description="Wie aan deze tafel vertelde; leeg als onbekend."
    )
    practices: tuple[PracticeRef, ...] = Field(
        (), title="Praktijken", description="Id's van praktijken aan deze tafel."
    )
    see_also: tuple[PracticeRef, ...] = Field(
        (),
        title="Zie ook",
        description="Id's van verwante praktijken die niet aan deze tafel zaten. Hun partners en"
        " cijfers tellen niet mee.",
    )
    studies: tuple[Study, ...] = Field(
        (), title="Studies", description="Onderzoek dat aan de tafel kwam."
    )
    handholds: tuple[Finding, ...] = Field(
        (), title="Handvatten", description="Wat je van deze tafel meeneemt.", max_length=5
    )
    steps: tuple[Step, ...] = Field(
        (), title="Stappen", description="Geen, of drie tot vijf stappen.", max_length=5
    )
    figures: tuple[Figure, ...] = Field(
        (), title="Cijfers", description="Hoogstens drie getallen voor de handout.", max_length=3
    )
    questions: tuple[Question, ...] = Field(
        (), title="Vragen", description="Geen, of drie tot vijf voor het gesprek.", max_length=5
    )
    success_factors: tuple[SuccessFactor, ...] = Field(
        (), title="Succesfactoren", description="Wat een netwerk kan aankruisen.", max_length=6
    )
    asked_as: AskedAs = ()

    @property
    def dossier(self) -> str:
        """The id of the dossier that this table belongs to."""
        return self.holder

    @property
    def own_id(self) -> str:
        """The number."""
        return str(self.number)

    @property
    def mentioned_names(self) -> tuple[str, ...]:
        """The organisations of the hosts."""
        return tuple(host.organisation for host in self.hosts if host.organisation)

    @property
    def label(self) -> str:
        """`Tafel 3: Samenwerken met bovenlokale partners`."""
        return f"Tafel {self.number}: {self.title}"

    @property
    def anchor(self) -> str:
        """`tafel-<number>/`."""
        return f"tafel-{self.number}/"
