"""The practice card: what a local network did, with whom, and what came of it."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    model_validator,
)
from pydantic_core import PydanticCustomError

from kennisbank import prose
from kennisbank.kinds.choices import Helps, ModelChoice, PhaseChoice
from kennisbank.kinds.references import AspectRef, AudienceRef, PlaceRef, PracticeRef, ThemeRef
from kennisbank.records.blocks import (
    Contact,
    Figure,
    Finding,
    Image,
    Note,
    Paragraphs,
    Partner,
    Period,
    Person,
    Question,
    SaidBy,
    Sentence,
    Short,
    Step,
    SuccessFactor,
)
from kennisbank.records.model import Model, misfit
from kennisbank.records.named import Formerly
from kennisbank.records.sourced import CheckedOn, ReviewBefore, Sourced, Sources
from kennisbank.records.text import Limit, Line, Prose
from kennisbank.records.when import UNKNOWN

WHAT_WORDS = 14
KERN_SENTENCE = 14  # words on average; what people in poverty read with ease at a table
KERN_LONGEST = 24  # words in one sentence
KERN_LONG_WORDS = 0.15  # share of long words

Level = Literal["schets", "beschreven", "bevestigd"]


class Voice(Model):
    """How the people whom it is about took part, in the practice and in writing the card."""

    level: Literal[
        "onbekend", "niet", "geïnformeerd", "geraadpleegd", "meegewerkt", "meebeslist", "trekker"
    ] = Field(title="Niveau", description="Hoe ver de mensen om wie het gaat, meededen.")
    note: Note | None = Field(
        None, title="Toelichting", description="Wat de bronnen erover zeggen, of net niet."
    )
    writers: Short = Field(
        Line("nog niemand"),
        title="Schreven mee",
        description="Welke groep van hen aan deze kaart meeschreef, zonder namen.",
    )
    sources: SaidBy = ()


class Effort(Model):
    """What it took; what no source says is `onbekend`."""

    cost: Sentence = Field(Line(UNKNOWN), title="Geld", description="Wat het kost, met jaartal.")
    time: Sentence = Field(Line(UNKNOWN), title="Tijd", description="Hoeveel tijd het vraagt.")
    people: Sentence = Field(
        Line(UNKNOWN), title="Mensen", description="Hoeveel mensen eraan werken, en wie."
    )
    sources: SaidBy = ()


def _one_place(value: object) -> object:
    if isinstance(value, list):
        raise PydanticCustomError(
            "one_place", "hier hoort één gemeente; zet alle gemeenten samen bij covers"
        )
    return value


class ComparedFigure(Figure):
    """A figure that may stand beside those of other cards."""

    compares: AspectRef | None = Field(
        None,
        title="Vergelijkt",
        description="In welke kolom het komt: vergelijking/<id>/<aspect> uit data/comparisons.yml.",
    )


def _whole_sentence(text: Line) -> Line:
    """Ask for an end: in a list the line stands below others that have one."""
    if text[-1] not in ".?!…":
        raise PydanticCustomError("sentence", "is nog geen zin; zet er een punt achter")
    if len(list(filter(None, prose.sentences(text)))) > 1:
        raise PydanticCustomError("sentence", "is meer dan één zin; maak er één van")
    return text


class Growth(Model):
    """What grew: the dated figures of one unit, drawn on a true time axis from zero."""

    title: Annotated[Line, Limit(characters=40)] = Field(
        title="Titel", description="Wat je op de tekening ziet, zoals 'Steeds meer passen'."
    )
    unit: Short = Field(
        title="Eenheid", description="De eenheid van de cijfers die je op de tekening zet."
    )
    other_unit: Short | None = Field(
        None, title="Andere eenheid", description="Cijfers die erbij horen maar iets anders tellen."
    )
    why_other: Sentence | None = Field(
        None, title="Waarom anders", description="Wat die andere cijfers tellen; dat staat erbij."
    )

    @model_validator(mode="after")
    def _explained(self) -> Self:
        if bool(self.other_unit) != bool(self.why_other):
            given = "other_unit" if self.other_unit else "why_other"
            raise misfit("other_unit en why_other horen samen; vul ze allebei in", given)
        return self


class Practice(Sourced):
    """A practice card; `docs/meewerken/velden.md` explains each field to authors."""

    kind: ClassVar[str] = "practice"
    noun: ClassVar[str] = "praktijk"
    section: ClassVar[str] = "praktijken"

    title: Short = Field(title="Titel", description="De naam van de praktijk.")
    headline: Annotated[Line, Limit(characters=32)] | None = Field(
        None, title="Kop op papier", description="Een korte kop voor de handout."
    )
    what: Annotated[Line, Limit(words=WHAT_WORDS), AfterValidator(_whole_sentence)] | None = Field(
        None,
        title="In één zin",
        description="Wie deed wat, zodat wat? Lijsten tonen deze zin, van hoogstens veertien"
        " woorden; vanaf niveau beschreven is ze nodig.",
    )
    summary: Annotated[Prose, Limit(words=90)] = Field(
        title="Kern",
        description="De praktijk in hoogstens negentig gewone woorden, zonder vaktaal. Een zin telt"
        f" gemiddeld hoogstens {KERN_SENTENCE} woorden en nooit meer dan {KERN_LONGEST}; hoogstens"
        f" {KERN_LONG_WORDS:.0%} van de woorden is lang.".replace("%", " procent"),
    )
    place: Annotated[PlaceRef, BeforeValidator(_one_place)] = Field(
        title="Gemeente", description="Waar de praktijk zit."
    )
    covers: tuple[PlaceRef, ...] = Field(
        (), title="Werkt in", description="Alle gemeenten, als het er meer dan één zijn."
    )
    area: Short | None = Field(
        None, title="Gebied", description="Wijk, dorp, stad, streek of regio."
    )
    period: Period = Field(Period(), title="Periode", description="Van wanneer tot wanneer.")
    status: Literal["gepland", "lopend", "afgerond", "onbekend"] = Field(
        title="Stand", description="Loopt ze nog, of is het een plan?"
    )
    network_model: ModelChoice | None = Field(
        None, title="Netwerkmodel", description="Het model dat het best past."
    )
    phases: tuple[PhaseChoice, ...] = Field(
        (), title="Fasen", description="De fasen waarin een netwerk hier iets vindt."
    )
    helps: Helps = ()
    themes: tuple[ThemeRef, ...] = Field(
        title="Thema's", description="Id's van thema's; minstens één.", min_length=1
    )
    audiences: tuple[AudienceRef, ...] = Field(
        (), title="Doelgroepen", description="Id's van doelgroepen."
    )
    partners: tuple[Partner, ...] = Field(
        (),
        title="Partners",
        description="Wie mee aan tafel zit; vanaf niveau beschreven minstens twee.",
    )
    motive: Paragraphs | None = Field(
        None, title="Aanleiding", description="Waarom men eraan begon."
    )
    goal: Paragraphs | None = Field(None, title="Doel", description="Wat men wilde bereiken.")
    approach: Paragraphs | None = Field(
        None, title="Aanpak", description="Hoe het werkt; zet bronnen als [^id]."
    )
    result: Paragraphs | None = Field(
        None, title="Resultaat", description="Wat ervan kwam, volgens de bronnen."
    )
    steps: tuple[Step, ...] = Field(
        (), title="Stappen", description="Geen, of drie tot vijf stappen.", max_length=5
    )
    worked: tuple[Finding, ...] = Field((), title="Wat werkte", description="Wat goed ging.")
    struggled: tuple[Finding, ...] = Field(
        (), title="Wat moeilijk bleef", description="Wat niet of moeizaam ging."
    )
    conditions: tuple[Finding, ...] = Field(
        (), title="Voorwaarden", description="Wat er nodig is voor het kan werken."
    )
    voice: Voice = Field(
        title="Stem", description="Hoe de mensen om wie het gaat, meededen en meeschreven."
    )
    effort: Effort = Field(Effort(), title="Inzet", description="Geld, tijd en mensen.")
    figures: tuple[ComparedFigure, ...] = Field(
        (), title="Cijfers", description="Getallen met datum en bron."
    )
    growth: Growth | None = Field(
        None, title="Groei", description="Een tekening van cijfers die je mag vergelijken."
    )
    questions: tuple[Question, ...] = Field(
        (),
        title="Vragen",
        description="Geen, of drie tot vijf vragen voor een gesprek.",
        max_length=5,
    )
    success_factors: tuple[SuccessFactor, ...] = Field(
        (), title="Succesfactoren", description="Wat een netwerk kan aankruisen.", max_length=6
    )
    contact: Contact | None = Field(None, title="Contact", description="Waar je meer kunt vragen.")
    people: tuple[Person, ...] = Field(
        (), title="Mensen", description="Wie in een beroepsrol publiek sprak."
    )
    level: Level = Field(title="Niveau", description="Hoeveel deze kaart weet.")
    uncertain: tuple[Note, ...] = Field((), title="Onzeker", description="Wat we niet terugvonden.")
    aliases: tuple[Short, ...] = Field(
        (), title="Ook bekend als", description="Andere namen van de praktijk."
    )
    see_also: tuple[PracticeRef, ...] = Field(
        (), title="Zie ook", description="Id's van verwante praktijken."
    )
    media: tuple[Image, ...] = Field((), title="Beelden", description="Foto's bij de kaart.")
    sources: Sources
    checked_on: CheckedOn
    review_before: ReviewBefore
    formerly: Formerly = ()

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def line(self) -> str:
        """What it is in one sentence, for a list: its own, or the first of the kern."""
        return self.what or prose.first_sentence(self.summary)

    @property
    def mentioned_names(self) -> tuple[str, ...]:
        """The partners, and those for whom the people named here work."""
        partners = (partner.name for partner in self.partners)
        return (*partners, *(person.organisation for person in self.people if person.organisation))

    @property
    def municipalities(self) -> tuple[PlaceRef, ...]:
        """Where it works: `covers`, or the seat when nothing is filled in."""
        return self.covers or (self.place,)

    @property
    def ran(self) -> str:
        """When it ran, in words that no source contradicts."""
        return self.period.as_known(self.status)

    def dated(self, unit: str | None) -> tuple[ComparedFigure, ...]:
        """Return the figures of a unit whose moment is known, the oldest first."""
        figures = (figure for figure in self.figures if figure.unit == unit and figure.date.year)
        return tuple(sorted(figures, key=lambda figure: figure.date.sortable))

    @model_validator(mode="after")
    def _growth_is_dated(self) -> Self:
        if self.growth is None:
            return self
        if len({figure.date.sortable for figure in self.dated(self.growth.unit)}) < 2:
            cure = "growth vraagt minstens twee cijfers van deze eenheid, op twee momenten"
            raise misfit(cure, "growth", "unit")
        if self.growth.other_unit and not self.dated(self.growth.other_unit):
            cure = "geen cijfer met datum heeft deze eenheid; kijk ze na bij figures"
            raise misfit(cure, "growth", "other_unit")
        return self
