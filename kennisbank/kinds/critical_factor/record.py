"""What a kind of network stands or falls by."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.records.asked import AskedAs
from kennisbank.records.model import Part
from kennisbank.records.reference import Id
from kennisbank.records.text import Limit, Line


class CriticalFactor(Part):
    """Something on which a network of this kind stands or falls."""

    kind: ClassVar[str] = "critical_factor"
    noun: ClassVar[str] = "factor"
    holder_kind: ClassVar[str] = "network_model"

    name_id: Id = Field(title="Id", description="Een korte naam die nooit meer verandert.")
    name: Annotated[Line, Limit(characters=60)] = Field(
        title="Naam", description="Twee tot vijf woorden."
    )
    text: Annotated[Line, Limit(characters=180)] = Field(
        title="Tekst", description="Waarom het netwerk daarop staat of valt."
    )
    check: Annotated[Line, Limit(characters=75)] | None = Field(
        None,
        title="Nakijken",
        description="Een zin waarop een netwerk dat er goed voor staat ja zegt, in de wij-vorm.",
    )
    asked_as: AskedAs = ()

    @property
    def own_id(self) -> str:
        """The id that authors gave it."""
        return self.name_id

    @property
    def label(self) -> str:
        """The name."""
        return self.name

    @property
    def anchor(self) -> str:
        """The place on the page of its model."""
        return f"#factor-{self.name_id}"

    @property
    def field(self) -> str:
        """The name under which an answer is kept: `factor.thematisch.levend-blijven`."""
        return f"{self.noun}.{self.id.replace('/', '.')}"
