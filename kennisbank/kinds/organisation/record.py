"""Organisations that sit at a table, publish a source or carry a practice."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.kinds.references import PlaceRef
from kennisbank.records.named import Formerly, Name, Named
from kennisbank.records.source import SourceEntry, WebAddress
from kennisbank.records.sourced import Sourced
from kennisbank.records.text import Limit, Line, Prose


class Organisation(Named, Sourced):
    """A named partner; a card's partners are linked to it by name or alias."""

    kind: ClassVar[str] = "organisation"
    noun: ClassVar[str] = "organisatie"
    section: ClassVar[str] = "organisaties"

    type: Annotated[Line, Limit(characters=60)] = Field(
        title="Soort", description="Wat voor organisatie het is: bestuur, vereniging, koepel …"
    )
    abbreviation: Name | None = Field(
        None, title="Afkorting", description="De afkorting, als die er is."
    )
    aliases: tuple[Name, ...] = Field(
        (), title="Ook bekend als", description="Andere namen die kaarten gebruiken."
    )
    place: PlaceRef | None = Field(
        None, title="Gemeente", description="Waar de organisatie zit; laat weg als ze breder werkt."
    )
    website: WebAddress | None = Field(
        None, title="Website", description="De website van de organisatie."
    )
    note: Annotated[Prose, Limit(words=60)] | None = Field(
        None, title="Toelichting", description="Wat een lezer over haar moet weten."
    )
    sources: tuple[SourceEntry, ...] = Field(
        (), title="Bronnen", description="Waar de toelichting staat, als geen kaart het zegt."
    )
    formerly: Formerly = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that a card may use for this organisation."""
        return tuple(name for name in (self.name, self.abbreviation, *self.aliases) if name)
