"""The short lists that cards choose from: themes, audiences, places and terms."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kennisbank.records.model import Record
from kennisbank.records.reference import PlaceRef, TermRef
from kennisbank.records.text import Limit, Line, Prose

Name = Annotated[Line, Limit(characters=60)]

Province = Literal[
    "antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen", "brussel"
]

PROVINCES: dict[Province, str] = {
    "antwerpen": "Antwerpen",
    "limburg": "Limburg",
    "oost-vlaanderen": "Oost-Vlaanderen",
    "vlaams-brabant": "Vlaams-Brabant",
    "west-vlaanderen": "West-Vlaanderen",
    "brussel": "Brussels Hoofdstedelijk Gewest",
}


class Named(Record):
    """A record that readers know by its name."""

    name: Name = Field(title="Naam", description="De naam zoals lezers hem zien.")

    @property
    def label(self) -> str:
        """The name."""
        return self.name


class Theme(Named):
    """What a practice is about."""

    kind: ClassVar[str] = "theme"
    noun: ClassVar[str] = "thema"
    section: ClassVar[str] = "themas"

    explanation: Prose = Field(title="Uitleg", description="Wat je onder dit thema vindt.")


class Audience(Named):
    """For or with whom a practice works."""

    kind: ClassVar[str] = "audience"
    noun: ClassVar[str] = "doelgroep"
    section: ClassVar[str] = "doelgroepen"

    explanation: Prose = Field(title="Uitleg", description="Wie we met deze groep bedoelen.")


class Place(Named):
    """A municipality in Flanders or Brussels."""

    kind: ClassVar[str] = "place"
    noun: ClassVar[str] = "gemeente"
    section: ClassVar[str] = "plaatsen"

    nis: Annotated[str, Field(pattern=r"^\d{5}$")] = Field(
        title="NIS-code", description="De code van Statbel, vijf cijfers tussen aanhalingstekens."
    )
    province: Province = Field(title="Provincie", description="De provincie, of brussel.")
    sort: Literal["stad", "gemeente"] = Field(
        title="Soort", description="Of de gemeente de titel van stad draagt."
    )
    lat: float = Field(title="Breedtegraad", description="In graden, WGS 84.", ge=50.6, le=51.6)
    lon: float = Field(title="Lengtegraad", description="In graden, WGS 84.", ge=2.5, le=6.0)
    merged_into: PlaceRef | None = Field(
        None, title="Opgegaan in", description="De gemeente waarin deze is opgegaan."
    )
    aliases: tuple[Name, ...] = Field(
        (), title="Ook bekend als", description="Andere namen, ook in het Frans."
    )

    @property
    def province_name(self) -> str:
        """The province as readers know it."""
        return PROVINCES[self.province]


class Term(Named):
    """A word that some readers need explained."""

    kind: ClassVar[str] = "term"
    noun: ClassVar[str] = "begrip"
    section: ClassVar[str] = "begrippen"

    explanation: Annotated[Prose, Limit(words=60)] = Field(
        title="Uitleg", description="Wat het woord wil zeggen, in hoogstens zestig woorden."
    )
    abbreviation: Name | None = Field(
        None, title="Afkorting", description="De afkorting, als die er is."
    )
    variants: tuple[Name, ...] = Field(
        (), title="Varianten", description="Meervoud en andere schrijfwijzen."
    )
    related: tuple[TermRef, ...] = Field(
        (), title="Zie ook", description="Id's van verwante begrippen."
    )

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every word that stands for this term: its name, abbreviation and variants."""
        return tuple(name for name in (self.name, self.abbreviation, *self.variants) if name)

    @property
    def address(self) -> str:
        """All terms stand on one page; a term has an anchor there."""
        return f"{self.section}/#{self.id}"
