"""Blocks that records of several kinds share: figures, findings, steps, people, images."""

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from kennisbank.records.model import Model, misfit
from kennisbank.records.reference import Reference, SourceRef, as_id
from kennisbank.records.source import WebAddress
from kennisbank.records.text import Limit, Line, Prose
from kennisbank.records.when import UNKNOWN, Day, Past, When, is_past
from kennisbank.text.folding import fold
from kennisbank.text.numbers import belgian

Basis = Literal["bron", "inschatting"]
Origin = Literal["bron", "redactie"]

Short = Annotated[Line, Limit(characters=60)]
Sentence = Annotated[Line, Limit(characters=200)]
Note = Annotated[Prose, Limit(words=60)]
Paragraphs = Annotated[Prose, Limit(words=220)]
SaidBy = Annotated[
    tuple[SourceRef, ...],
    Field(title="Bronnen", description="Id's van bronnen op deze kaart die dit zeggen."),
]

MAILBOX = r"^[a-z0-9._+-]+@[a-z0-9.-]+\.[a-z]{2,}$"
IMAGE_NAME = r"^[a-z0-9][a-z0-9-]*\.(jpg|png|webp)$"


class Period(Model):
    """From when until when, as far as the sources say."""

    start: Past = Field(Past(UNKNOWN), title="Begin", description="Wanneer het begon.")
    end: When = Field(When(UNKNOWN), title="Einde", description="Wanneer het stopte.")
    note: Sentence | None = Field(None, title="Toelichting", description="Wat de data niet zeggen.")
    sources: SaidBy = ()

    def as_known(self, status: str) -> str:
        """Say when it ran and no more: only what still runs is something `sinds`."""
        if status == "gepland":
            return f"gepland {self._planned}".rstrip()
        if self.end.year:
            return self._until
        if not self.start.year:
            return "begin onbekend"
        if status == "lopend" and self.start.is_moment:
            return f"sinds {self.start.dutch}"
        return f"begon {self.start.in_sentence}"

    @property
    def _planned(self) -> str:
        if self.end.year:
            return f"van {self._until}" if self._is_span else self._until
        if not self.start.year:
            return ""
        return f"vanaf {self.start.dutch}" if self.start.is_moment else self.start.in_sentence

    @property
    def _is_span(self) -> bool:
        return self.start.is_moment and self.end.is_moment

    @property
    def _until(self) -> str:
        if self._is_span:
            return f"{self.start.dutch} tot {self.end.dutch}"
        if self.start.year:
            return f"begin {self.start.in_sentence}, einde {self.end.in_sentence}"
        return f"tot {self.end.dutch}" if self.end.is_moment else f"gestopt {self.end.in_sentence}"


class ReasonedChoice(Model):
    """A reference with the reason why."""

    if TYPE_CHECKING:  # each choice declares these at the place where authors expect them
        id: Reference
        why: Sentence

    @property
    def chosen(self) -> Reference:
        """What it points to: its id, unless it says otherwise."""
        return self.id


class Partner(Model):
    """Someone at the table; linked to an organisation of that name when there is one."""

    name: Short = Field(title="Naam", description="De naam zoals de bron hem geeft.")
    role: Sentence | None = Field(None, title="Rol", description="Wat deze partner doet.")
    sources: SaidBy = ()


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


_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?")
_PLAIN_NUMBER = re.compile(r"\d{1,30}(?:\.\d{1,30})?")
_SCHOOL_SIGNS = str.maketrans("-*/", "−×:")
_BARE_NUMBER = re.compile(r"(\D*\s)?[0-9.,]+")  # ca. 50
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


Number = Annotated[Decimal, BeforeValidator(_number), WithJsonSchema({"type": "number"})]


class Figure(Model):
    """A number with its meaning, moment and source."""

    value: Number = Field(title="Waarde", description="Het getal, met een punt voor decimalen.")
    unit: Short = Field(
        title="Eenheid",
        description="Wat je telt: kinderen, procent, euro … Noemt de betekenis ze niet, dan staat"
        " ze ervoor.",
    )
    label: Annotated[Line, Limit(characters=110)] = Field(
        title="Betekenis", description="Wat het getal zegt; lees het als 'getal, betekenis'."
    )
    shown: Annotated[Line, Limit(characters=10)] | None = Field(
        None, title="Getoond als", description="Een andere schrijfwijze, zoals '2 op 10'."
    )
    date: Past = Field(title="Datum", description="Wanneer het getal klopte.")
    certainty: Literal["vermeld", "afgeleid", "onzeker"] = Field(
        title="Zekerheid", description="Staat het er zo, is het berekend, of is het onzeker?"
    )
    formula: Annotated[Line, Limit(characters=60)] | None = Field(
        None, title="Formule", description="Bij een afgeleid getal: hoe je het berekent."
    )
    source: SourceRef = Field(title="Bron", description="Het id van een bron op deze kaart.")

    @property
    def reckoning(self) -> str:
        """The formula as a school book writes it: 600 : 4.000 × 100."""
        numbers = _PLAIN_NUMBER.sub(lambda found: belgian(Decimal(found[0])), self.formula or "")
        return numbers.translate(_SCHOOL_SIGNS)

    @property
    def meaning(self) -> str:
        """What stands beside the number: the label, after the unit unless a reader sees it already.

        A label may hold it (`UiTPASsen`), and so may another way of writing (`1 op 7`, `63 %`).
        """
        is_bare = self.shown is None or _BARE_NUMBER.fullmatch(self.shown)
        named = not is_bare or fold(self.unit) in fold(self.label)
        return self.label if named else f"{self.unit} {self.label}"


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
            raise misfit("een naam vraagt ook role, source en review_before; vul ze aan", "name")
        return self

    def shown_on(self, day: date) -> Self:
        """Return this person as a reader may see them: after the review date without the name."""
        lapsed = self.review_before is not None and is_past(self.review_before, day)
        return self.model_copy(update={"name": None}) if lapsed else self


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
        title="Bestand",
        description="De naam van een jpg, png of webp van hoogstens 4 MB in practices/media/.",
    )
    alt: Annotated[Line, Limit(characters=200)] = Field(
        title="Beschrijving", description="Wat je ziet, voor wie het niet kan zien."
    )
    credit: Short = Field(title="Maker", description="Wie de foto maakte.")
    licence: Short = Field(title="Licentie", description="Onder welke licentie we ze delen.")
