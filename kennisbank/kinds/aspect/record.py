"""One thing that cards are compared on."""

from typing import ClassVar

from pydantic import Field

from kennisbank.records.blocks import Short
from kennisbank.records.model import Part
from kennisbank.records.reference import Id


class Aspect(Part):
    """A column of a comparison; a figure on a card says itself in which one it stands."""

    kind: ClassVar[str] = "aspect"
    noun: ClassVar[str] = "aspect"
    holder_kind: ClassVar[str] = "comparison"

    name_id: Id = Field(title="Id", description="Een korte naam die nooit meer verandert.")
    name: Short = Field(title="Naam", description="Wat er boven de kolom staat.")

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
        """Nothing: a column is read with the whole table."""
        return ""
