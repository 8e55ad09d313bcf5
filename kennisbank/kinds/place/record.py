"""The short lists that cards choose from: themes, audiences, places and terms."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kennisbank.kinds.references import PlaceRef
from kennisbank.records.named import Name, Named

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


class Place(Named):
    """A municipality in Flanders or Brussels."""

    kind: ClassVar[str] = "place"
    noun: ClassVar[str] = "gemeente"
    section: ClassVar[str] = "plaatsen"

    nis: Annotated[str, Field(pattern=r"^\d{5}$")] = Field(
        title="NIS-code", description="De code van Statbel, vijf cijfers tussen aanhalingstekens."
    )
    province: Province = Field(title="Provincie", description="De provincie, of brussel.")
    type: Literal["stad", "gemeente"] = Field(
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
