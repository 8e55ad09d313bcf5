"""Chairs: who may sit at the table of a network."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.kinds.references import PracticeRef
from kennisbank.records.blocks import ReasonedChoice, Sentence, Short
from kennisbank.records.model import Record
from kennisbank.records.text import Limit, Line


class Elsewhere(ReasonedChoice):
    """A practice that had this kind of partner at the table."""

    id: PracticeRef = Field(title="Praktijk", description="Het id van een praktijk.")
    partner: Short = Field(
        title="Partner", description="Wie dat was, met de naam bij de partners op die kaart."
    )
    why: Sentence = Field(title="Waarom", description="Wat die partner daar deed.")


class Chair(Record):
    """A kind of partner that a network may miss; chairs of one life domain stand together."""

    kind: ClassVar[str] = "chair"
    noun: ClassVar[str] = "stoel"
    section: ClassVar[str] = "wie-ontbreekt"

    domain: Annotated[Line, Limit(characters=30)] = Field(
        title="Levensdomein", description="Het stuk van het leven waar deze partner over gaat."
    )
    name: Annotated[Line, Limit(characters=30)] = Field(
        title="Naam", description="Zoals je hem aan tafel leest: OCMW, Sportclub."
    )
    phrase: Annotated[Line, Limit(characters=40)] = Field(
        title="In een zin", description="De naam midden in een zin: het OCMW, een sportclub."
    )
    elsewhere: Elsewhere | None = Field(
        None, title="Elders aan tafel", description="Een praktijk die zo iemand aan tafel had."
    )

    @property
    def label(self) -> str:
        """The name."""
        return self.name

    @property
    def address(self) -> str:
        """All chairs stand on one page; each has an anchor there."""
        return f"{self.section}/#{self.noun}-{self.id}"
