"""Terms: words that some readers need explained."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.kinds.references import TermRef
from kennisbank.records.named import Explained, Name
from kennisbank.records.text import Limit, Prose


class Term(Explained):
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
