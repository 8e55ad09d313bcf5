"""The places where practices are: municipalities."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from kennisbank.kinds.references import PlaceRef, ProvinceRef
from kennisbank.records.model import misfit
from kennisbank.records.named import Formerly, Name, Named


class Place(Named):
    """A municipality; with its coordinates it gets a dot on the map of its collection."""

    kind: ClassVar[str] = "place"
    noun: ClassVar[str] = "gemeente"
    section: ClassVar[str] = "plaatsen"

    nis: Annotated[str, Field(pattern=r"^\d{5}$")] | None = Field(
        None,
        title="NIS-code",
        description="De code van Statbel, vijf cijfers tussen aanhalingstekens.",
    )
    province: ProvinceRef | None = Field(
        None, title="Provincie", description="Het id van een provincie of gewest."
    )
    type: Literal["stad", "gemeente"] = Field(
        "gemeente", title="Soort", description="Of de gemeente de titel van stad draagt."
    )
    lat: float | None = Field(
        None, title="Breedtegraad", description="In graden, WGS 84.", ge=-90, le=90
    )
    lon: float | None = Field(
        None, title="Lengtegraad", description="In graden, WGS 84.", ge=-180, le=180
    )
    merged_into: PlaceRef | None = Field(
        None, title="Opgegaan in", description="De gemeente waarin deze is opgegaan."
    )
    aliases: tuple[Name, ...] = Field(
        (), title="Ook bekend als", description="Andere namen, ook in het Frans."
    )
    sections: tuple[Name, ...] = Field(
        (),
        title="Deelgemeenten",
        description="Namen van dorpen en wijken die alleen hier zo heten.",
    )
    formerly: Formerly = ()

    @property
    def called(self) -> tuple[str, ...]:
        """Its names, and those of what lies in it: who writes one of these means it."""
        return (*super().called, *self.sections)

    @model_validator(mode="after")
    def _both_or_none(self) -> Self:
        if (self.lat is None) != (self.lon is None):
            given = "lon" if self.lat is None else "lat"
            raise misfit("lat en lon horen samen; vul beide in of geen", given)
        return self
