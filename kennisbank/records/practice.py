"""The practice card: what a local network did, with whom, and what came of it."""

import re
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from kennisbank.records.model import Model
from kennisbank.records.reference import (
    AudienceRef,
    GuideRef,
    NetworkModelRef,
    PhaseRef,
    PlaceRef,
    PracticeRef,
    SourceRef,
    ThemeRef,
    as_id,
)
from kennisbank.records.source import WebAddress
from kennisbank.records.sourced import CheckedOn, ReviewBefore, Sourced, Sources
from kennisbank.records.text import Limit, Line, Prose
from kennisbank.records.when import UNKNOWN, Day, When

Basis = Literal["bron", "inschatting"]
Origin = Literal["bron", "redactie"]
Level = Literal["schets", "beschreven", "bevestigd"]

Short = Annotated[Line, Limit(characters=60)]
Sentence = Annotated[Line, Limit(characters=200)]
Note = Annotated[Prose, Limit(words=60)]
Paragraphs = Annotated[Prose, Limit(words=220)]

MAILBOX = r"^[a-z0-9._+-]+@[a-z0-9.-]+\.[a-z]{2,}$"
IMAGE_NAME = r"^[a-z0-9][a-z0-9-]*\.(jpg|png|webp)$"


class Period(Model):
    """From when until when, as far as the sources say."""

    start: When = Field(When(UNKNOWN), title="Begin", description="Wanneer het begon.")
    end: When = Field(When(UNKNOWN), title="Einde", description="Wanneer het stopte.")
    note: Sentence | None = Field(None, title="Toelichting", description="Wat de data niet zeggen.")


class ModelChoice(Model):
    """The network model that fits this practice best."""

    id: NetworkModelRef = Field(title="Model", description="Het id van een netwerkmodel.")
    basis: Basis = Field(title="Basis", description="Staat het in een bron, of schat je het in?")
    why: Sentence = Field(title="Waarom", description="Waarom dit model past.")


class PhaseChoice(Model):
    """A phase in which this practice has something to show."""

    id: PhaseRef = Field(title="Fase", description="Het id van een fase.")
    basis: Basis = Field(title="Basis", description="Staat het in een bron, of schat je het in?")
    why: Sentence = Field(title="Waarom", description="Wat een netwerk in die fase hier vindt.")


class Help(Model):
    """A worksite, critical factor or question group for which a network finds something here."""

    target: GuideRef = Field(
        title="Plek",
        description="werf/<toolkit>/<nummer>, factor/<netwerkmodel>/<id> of vragen/<fase>/<id>.",
    )
    why: Sentence = Field(title="Waarom", description="Wat een netwerk daarvoor hier vindt.")


Helps = Annotated[
    tuple[Help, ...],
    Field(
        title="Helpt bij",
        description="Werven, kritische factoren en vraaggroepen, met wat een netwerk hier vindt.",
        max_length=3,
    ),
]


class Partner(Model):
    """Someone at the table; linked to an organisation of that name when there is one."""

    name: Short = Field(title="Naam", description="De naam zoals de bron hem geeft.")
    role: Sentence | None = Field(None, title="Rol", description="Wat deze partner doet.")


class Step(Model):
    """One step on the way from question to result."""

    title: Annotated[Line, Limit(characters=32)] = Field(
        title="Titel", description="Twee of drie woorden."
    )
    text: Annotated[Line, Limit(characters=140)] = Field(
        title="Tekst", description="Wat er in deze stap gebeurde."
    )


class Finding(Model):
    """Something that worked, stayed hard or is needed, with the sources that say so."""

    text: Annotated[Prose, Limit(words=45)] = Field(
        title="Tekst", description="Eén of twee zinnen."
    )
    sources: tuple[SourceRef, ...] = Field(
        title="Bronnen", description="Id's van bronnen op deze kaart.", min_length=1
    )


class Voice(Model):
    """How people in poverty took part, in the practice and in writing the card."""

    level: Literal[
        "onbekend", "niet", "geïnformeerd", "geraadpleegd", "meegewerkt", "meebeslist", "trekker"
    ] = Field(title="Niveau", description="Hoe ver mensen in armoede meededen.")
    note: Note | None = Field(
        None, title="Toelichting", description="Wat de bronnen erover zeggen, of net niet."
    )
    writers: Short = Field(
        Line("nog niemand"),
        title="Schreven mee",
        description="Welke groep van hen aan deze kaart meeschreef, zonder namen.",
    )
    sources: tuple[SourceRef, ...] = Field(
        (), title="Bronnen", description="Id's van bronnen op deze kaart."
    )


class Effort(Model):
    """What it took; what no source says is `onbekend`."""

    cost: Sentence = Field(Line(UNKNOWN), title="Geld", description="Wat het kost, met jaartal.")
    time: Sentence = Field(Line(UNKNOWN), title="Tijd", description="Hoeveel tijd het vraagt.")
    people: Sentence = Field(
        Line(UNKNOWN), title="Mensen", description="Hoeveel mensen eraan werken, en wie."
    )


_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?")
_THOUSANDS = re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})+")


def _number(value: object) -> Decimal:
    """Read a plain number; `1.000` is a thousand to a Fleming and one to a computer."""
    text = str(value).strip()
    if _THOUSANDS.fullmatch(text) and not text.startswith(("0", "-0")):
        raise PydanticCustomError("thousands", "schrijf duizend als 1000, zonder punt")
    if text.endswith("%"):
        raise PydanticCustomError("percent", "laat % weg; schrijf het getal alleen")
    if _NUMBER.fullmatch(text.replace(",", ".", 1)) and "," in text:
        better = text.replace(",", ".")
        raise PydanticCustomError(
            "comma", "schrijf een punt in plaats van de komma: {better}", {"better": better}
        )
    if not _NUMBER.fullmatch(text):
        raise PydanticCustomError("number", "is geen getal; schrijf het met cijfers, zoals 2.5")
    return Decimal(text)


def _one_place(value: object) -> object:
    if isinstance(value, list):
        raise PydanticCustomError(
            "one_place", "hier hoort één gemeente; zet alle gemeenten samen bij covers"
        )
    return value


Number = Annotated[Decimal, BeforeValidator(_number), WithJsonSchema({"type": "number"})]


class Figure(Model):
    """A number with its meaning, moment and source."""

    value: Number = Field(title="Waarde", description="Het getal, met een punt voor decimalen.")
    unit: Short = Field(title="Eenheid", description="Wat je telt: kinderen, procent, euro …")
    label: Annotated[Line, Limit(characters=110)] = Field(
        title="Betekenis", description="Wat het getal zegt; lees het als 'getal, betekenis'."
    )
    shown: Annotated[Line, Limit(characters=10)] | None = Field(
        None, title="Getoond als", description="Een andere schrijfwijze, zoals '2 op 10'."
    )
    date: When = Field(title="Datum", description="Wanneer het getal klopte.")
    certainty: Literal["vermeld", "afgeleid", "onzeker"] = Field(
        title="Zekerheid", description="Staat het er zo, is het berekend, of is het onzeker?"
    )
    formula: Annotated[Line, Limit(characters=60)] | None = Field(
        None, title="Formule", description="Bij een afgeleid getal: hoe je het berekent."
    )
    source: SourceRef = Field(title="Bron", description="Het id van een bron op deze kaart.")


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
            raise PydanticCustomError(
                "other_unit", "other_unit en why_other horen samen; vul ze allebei in"
            )
        return self


class Question(Model):
    """A question that can open a conversation at a table."""

    text: Annotated[Line, Limit(characters=140)] = Field(
        title="Tekst", description="Eén open vraag."
    )
    origin: Origin = Field(
        "redactie", title="Herkomst", description="Komt ze uit een bron, of van de redactie?"
    )


class SuccessFactor(Model):
    """Something a network can tick: it works already, or we work on it."""

    name: Annotated[Line, Limit(characters=40)] = Field(
        title="Naam", description="Twee of drie woorden."
    )
    text: Annotated[Line, Limit(characters=90)] = Field(
        title="Tekst", description="Eén zin die je kunt aankruisen."
    )
    origin: Origin = Field(
        "redactie", title="Herkomst", description="Komt ze uit een bron, of van de redactie?"
    )


class Contact(Model):
    """Where to ask more: an organisation, never a private person."""

    name: Short = Field(title="Naam", description="De organisatie of dienst.")
    url: WebAddress | None = Field(None, title="Website", description="De pagina van de dienst.")
    mailbox: Annotated[str, StringConstraints(pattern=MAILBOX)] | None = Field(
        None, title="Mailbox", description="Een mailbox van een dienst, nooit van een persoon."
    )


class Person(Model):
    """Someone who spoke in public in a professional role; the only place for a name."""

    name: Short | None = Field(
        None, title="Naam", description="Alleen wie in een beroepsrol publiek sprak."
    )
    role: Short | None = Field(None, title="Rol", description="De rol, zoals coördinator.")
    organisation: Short | None = Field(
        None, title="Organisatie", description="Voor wie deze persoon werkt."
    )
    source: SourceRef | None = Field(None, title="Bron", description="Waar de naam publiek staat.")
    review_before: Day | None = Field(
        None, title="Nakijken voor", description="Na deze dag tonen we alleen nog de rol."
    )

    @model_validator(mode="after")
    def _accounted_for(self) -> Self:
        if self.name and not (self.role and self.source and self.review_before):
            raise PydanticCustomError(
                "person", "een naam vraagt ook role, source en review_before; vul ze aan"
            )
        return self


def image_name_fault(name: str) -> str:
    """Say what to do about the name of an image file; nothing when it is a good one."""
    if re.fullmatch(IMAGE_NAME, name):
        return ""
    stem, _, ending = name.strip().rpartition(".")
    kind = {"jpeg": "jpg"}.get(ending.casefold(), ending.casefold())
    if kind not in ("jpg", "png", "webp"):
        return "is geen jpg, png of webp; bewaar het beeld als jpg of png"
    if "/" in name or "\\" in name:
        return "noemt een map; zet het beeld in practices/media/ en schrijf alleen de naam"
    better = f"{as_id(stem) or 'foto'}.{kind}"
    return f"heeft hoofdletters, spaties of andere tekens; hernoem het bestand naar {better}"


def _image_name(name: str) -> str:
    fault = image_name_fault(name)
    if fault:
        raise PydanticCustomError("image_name", "{fault}", {"fault": fault})
    return name


ImageName = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    AfterValidator(_image_name),
    WithJsonSchema({"type": "string", "pattern": IMAGE_NAME}),
]


class Image(Model):
    """A picture in practices/media/."""

    file: ImageName = Field(
        title="Bestand", description="De bestandsnaam in practices/media/: jpg, png of webp."
    )
    alt: Annotated[Line, Limit(characters=200)] = Field(
        title="Beschrijving", description="Wat je ziet, voor wie het niet kan zien."
    )
    credit: Short = Field(title="Maker", description="Wie de foto maakte.")
    licence: Short = Field(title="Licentie", description="Onder welke licentie we ze delen.")


class Practice(Sourced):
    """A practice card; `docs/meewerken/velden.md` explains each field to authors."""

    kind: ClassVar[str] = "practice"
    noun: ClassVar[str] = "praktijk"
    section: ClassVar[str] = "praktijken"

    title: Short = Field(title="Titel", description="De naam van de praktijk.")
    headline: Annotated[Line, Limit(characters=32)] | None = Field(
        None, title="Kop op papier", description="Een korte kop voor de handout."
    )
    summary: Annotated[Prose, Limit(words=90)] = Field(
        title="Kern",
        description="De praktijk in hoogstens negentig gewone woorden, korte zinnen, geen jargon.",
    )
    place: Annotated[PlaceRef, BeforeValidator(_one_place)] = Field(
        title="Gemeente", description="Waar de praktijk zit."
    )
    covers: tuple[PlaceRef, ...] = Field(
        (), title="Werkt in", description="Alle gemeenten, als het er meer dan één zijn."
    )
    area: Short | None = Field(None, title="Gebied", description="Wijk, stad of streek.")
    period: Period = Field(Period(), title="Periode", description="Van wanneer tot wanneer.")
    status: Literal["lopend", "afgerond", "onbekend"] = Field(
        title="Stand", description="Loopt de praktijk nog?"
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
        (), title="Partners", description="Wie mee aan tafel zit."
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
    voice: Voice = Field(title="Stem", description="Hoe mensen in armoede meededen en meeschreven.")
    effort: Effort = Field(Effort(), title="Inzet", description="Geld, tijd en mensen.")
    figures: tuple[Figure, ...] = Field(
        (), title="Cijfers", description="Getallen met datum en bron."
    )
    growth: Growth | None = Field(
        None, title="Groei", description="Een tekening van cijfers die je mag vergelijken."
    )
    questions: tuple[Question, ...] = Field(
        (), title="Vragen", description="Vragen voor een tafelgesprek.", max_length=5
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

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def organisation_names(self) -> tuple[str, ...]:
        """The partners, and those for whom the people named here work."""
        partners = (partner.name for partner in self.partners)
        return (*partners, *(person.organisation for person in self.people if person.organisation))

    @property
    def municipalities(self) -> tuple[PlaceRef, ...]:
        """Where it works: `covers`, or the seat when nothing is filled in."""
        return self.covers or (self.place,)

    def dated(self, unit: str | None) -> tuple[Figure, ...]:
        """Return the figures of a unit whose moment is known, the oldest first."""
        figures = (figure for figure in self.figures if figure.unit == unit and figure.date.year)
        return tuple(sorted(figures, key=lambda figure: figure.date.sortable))

    @model_validator(mode="after")
    def _growth_is_dated(self) -> Self:
        if self.growth is None:
            return self
        if len({figure.date.sortable for figure in self.dated(self.growth.unit)}) < 2:
            raise PydanticCustomError(
                "growth", "growth vraagt minstens twee cijfers van die eenheid, op twee momenten"
            )
        if self.growth.other_unit and not self.dated(self.growth.other_unit):
            raise PydanticCustomError("growth", "geen cijfer met datum heeft de eenheid other_unit")
        return self
