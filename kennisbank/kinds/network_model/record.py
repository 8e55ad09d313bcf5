"""The kinds of network, side by side: how each begins, who is in it, what it asks."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kennisbank.kinds.critical_factor.record import CriticalFactor
from kennisbank.kinds.references import PracticeRef
from kennisbank.records.blocks import Finding, Note, Question
from kennisbank.records.model import Model, Part
from kennisbank.records.named import Formerly, Name, Named
from kennisbank.records.sourced import Sourced, Sources
from kennisbank.records.text import Limit, Line, Prose

Field60 = Annotated[Prose, Limit(words=60)]


class Example(Model):
    """A network that the source gives as an example; linked when it has a card."""

    name: Annotated[Line, Limit(characters=90)] = Field(
        title="Naam", description="De naam van het netwerk."
    )
    practice: PracticeRef | None = Field(
        None, title="Praktijk", description="Het id van de praktijkkaart, als die er is."
    )
    table: Literal["ja", "onbekend"] = Field(
        "onbekend",
        title="Praktijktafel",
        description="Of er een praktijktafel over was.",
    )
    note: Note | None = Field(None, title="Toelichting", description="Wat de bron erover zegt.")


class NetworkModel(Named, Sourced):
    """A kind of network: how it comes about, who carries it, what it can and cannot do."""

    kind: ClassVar[str] = "network_model"
    noun: ClassVar[str] = "netwerkmodel"
    section: ClassVar[str] = "netwerkmodellen"

    name: Name = Field(title="Naam", description="De naam zoals lezers hem zien.")
    short: Name = Field(title="Kort", description="Eén woord, voor lijsten.")
    number: int = Field(title="Nummer", description="De volgorde in de bron.", ge=1, le=9)
    drawing: Literal["takken", "ster", "brug", "web"] | None = Field(
        None, title="Tekening", description="Welke van onze tekeningen er het meest op lijkt."
    )
    character: Field60 = Field(title="Karakter", description="Wat dit model eigen is.")
    origin: Field60 = Field(title="Ontstaan", description="Hoe zo'n netwerk begint.")
    who: Field60 = Field(title="Wie", description="Wie aan tafel zit.")
    area: Field60 = Field(title="Gebied", description="Voor welke plek of vraag het werkt.")
    strengths: tuple[Finding, ...] = Field(
        (), title="Sterk in", description="Waar dit model goed in is, met bron."
    )
    examples: tuple[Example, ...] = Field(
        (), title="Voorbeelden", description="De netwerken die de bron noemt."
    )
    critical_factors: tuple[CriticalFactor, ...] = Field(
        (), title="Kritische factoren", description="Waarop dit netwerk staat of valt."
    )
    health_check: tuple[Question, ...] = Field(
        (), title="Gezondheidscheck", description="Vragen om je eigen netwerk na te kijken."
    )
    sources: Sources
    formerly: Formerly = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The critical factors."""
        return self.critical_factors
