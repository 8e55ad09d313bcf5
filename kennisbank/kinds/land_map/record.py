"""The map of a collection: lines in degrees, and the areas that they enclose."""

import re
from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from kennisbank.kinds.references import ProvinceRef
from kennisbank.records.model import Loc, Model, Record, misfit
from kennisbank.records.reference import Id
from kennisbank.records.sourced import CheckedOn, ReviewBefore
from kennisbank.records.text import Limit, Line

_CORNER = r"-?\d{1,3}(?:\.\d+)?,-?\d{1,2}(?:\.\d+)?"
_BACKWARDS = "-"
_FEWEST = 3  # corners of what encloses something


def _corners(text: str) -> str:
    if not re.fullmatch(rf"{_CORNER}(?: {_CORNER})*", text):
        raise PydanticCustomError(
            "corners",
            "is geen rij punten; schrijf lengtegraad,breedtegraad met een spatie ertussen, zoals"
            " 4.4,51.2 4.5,51.3",
        )
    return text


Corners = Annotated[Line, Limit(characters=4000), AfterValidator(_corners)]


def _at_least(count: int, shape: str) -> AfterValidator:
    def enough(corners: str) -> str:
        if len(corners.split()) < count:
            raise PydanticCustomError(
                "too_few_corners",
                "telt te weinig punten; {shape} heeft er minstens {count}",
                {"shape": shape, "count": count},
            )
        return corners

    return AfterValidator(enough)


ArcName = Annotated[str, Field(pattern=r"^-?[a-z0-9]+(-[a-z0-9]+)*$", examples=["west-east"])]


def degrees(corners: str) -> list[tuple[float, float]]:
    """Return the points of a row of corners as longitude and latitude."""
    pairs = (corner.partition(",") for corner in corners.split())
    return [(float(lon), float(lat)) for lon, _, lat in pairs]


class MapExtent(Model):
    """What part of the world the drawing shows, and how large."""

    west: float = Field(title="West", description="De lengtegraad van de linkerrand.")
    north: float = Field(title="Noord", description="De breedtegraad van de bovenrand.")
    east_units: float = Field(
        title="Eenheden oost", description="Hoe breed één graad is, in eenheden.", gt=0
    )
    north_units: float = Field(
        title="Eenheden noord", description="Hoe hoog één graad is, in eenheden.", gt=0
    )
    width: int = Field(title="Breedte", description="De breedte in eenheden.", gt=0)
    height: int = Field(title="Hoogte", description="De hoogte in eenheden.", gt=0)


class Arc(Model):
    """A line between two corners where borders meet."""

    id: Id = Field(title="Id", description="De naam waarmee randen naar deze lijn verwijzen.")
    points: Annotated[Corners, _at_least(2, "een lijn")] = Field(
        title="Punten", description="Lengtegraad,breedtegraad, met een spatie tussen de punten."
    )


class Area(Model):
    """A province on the map: the lines around it, and pieces that lie apart."""

    province: ProvinceRef = Field(title="Provincie", description="Het id van een provincie.")
    middle: Corners = Field(title="Midden", description="Waar het getal van deze provincie staat.")
    border: tuple[ArcName, ...] = Field(
        (), title="Rand", description="De lijnen eromheen; een - vooraan loopt een lijn achteruit."
    )
    pieces: tuple[Annotated[Corners, _at_least(_FEWEST, "een stuk")], ...] = Field(
        (), title="Losse stukken", description="Stukken die apart liggen, elk een rij punten."
    )
    within: Literal["ja", "nee"] = Field(
        "nee", title="Ligt binnen", description="Of ze binnen een andere provincie ligt."
    )


class LandMap(Record):
    """A simplified map on which practices get a dot; without one there are only lists."""

    kind: ClassVar[str] = "land_map"
    noun: ClassVar[str] = "landkaart"
    section: ClassVar[str] = ""

    title: Annotated[Line, Limit(characters=60)] = Field(
        title="Titel", description="Welk gebied de kaart toont."
    )
    extent: MapExtent = Field(
        title="Uitsnede", description="Welk stuk van de wereld, en hoe groot."
    )
    outer: tuple[ArcName, ...] = Field(
        title="Buitengrens", description="De lijnen rond het hele land, in volgorde.", min_length=1
    )
    areas: tuple[Area, ...] = Field((), title="Provincies", description="Wat er op de kaart staat.")
    arcs: tuple[Arc, ...] = Field(title="Lijnen", description="Alle lijnen.", min_length=1)

    checked_on: CheckedOn
    review_before: ReviewBefore

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def address(self) -> str:
        """Nothing: it stands on the pages of others."""
        return ""

    @model_validator(mode="after")
    def _known_arcs(self) -> Self:
        known = {arc.id for arc in self.arcs}
        used = (name for ring in (self.outer, *(a.border for a in self.areas)) for name in ring)
        strange = next((one for one in used if one.removeprefix(_BACKWARDS) not in known), None)
        if strange:
            raise misfit("'{name}' is geen lijn; zet ze bij arcs", "arcs", name=strange)
        return self

    @model_validator(mode="after")
    def _closed_rings(self) -> Self:
        """A ring of one or two corners encloses nothing, and cannot be drawn."""
        steps = {str(arc.id): len(arc.points.split()) - 1 for arc in self.arcs}
        borders = [(("areas", at, "border"), area.border) for at, area in enumerate(self.areas)]
        rings: list[tuple[Loc, tuple[str, ...]]] = [(("outer",), self.outer), *borders]
        for at, ring in rings:
            corners = sum(steps.get(name.removeprefix(_BACKWARDS), 0) for name in ring)
            if ring and corners < _FEWEST:
                raise misfit("telt te weinig punten; een rand heeft er minstens drie", *at)
        return self
