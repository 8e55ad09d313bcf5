"""Comparisons: what cards count alike, side by side, with what may be concluded from it."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.kinds.aspect.record import Aspect
from kennisbank.kinds.choices import Helps
from kennisbank.kinds.references import ThemeRef
from kennisbank.records.blocks import Note, Sentence
from kennisbank.records.model import Part
from kennisbank.records.sourced import Sourced, Sources
from kennisbank.records.text import Limit, Line


class Comparison(Sourced):
    """A question that figures of several cards help to answer; the figures stay on the cards."""

    kind: ClassVar[str] = "comparison"
    noun: ClassVar[str] = "vergelijking"
    section: ClassVar[str] = "vergelijken"

    title: Annotated[Line, Limit(characters=60)] = Field(
        title="Titel", description="Wat je naast elkaar legt."
    )
    question: Sentence = Field(title="Vraag", description="Wat iemand wil weten die dit opzoekt.")
    aspects: tuple[Aspect, ...] = Field(
        title="Aspecten",
        description="De kolommen. Een cijfer op een kaart kiest er een met compares.",
        min_length=1,
        max_length=4,
    )
    conclusions: tuple[Note, ...] = Field(
        (), title="Wat je eruit leert", description="Wat de cijfers samen wel zeggen."
    )
    limits: tuple[Note, ...] = Field(
        title="Wat je er niet uit leert",
        description="Waarom de cijfers niet zomaar naast elkaar passen.",
        min_length=1,
    )
    helps: Helps = ()
    themes: tuple[ThemeRef, ...] = Field((), title="Thema's", description="Id's van thema's.")
    sources: Sources

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def parts(self) -> tuple[Part, ...]:
        """The aspects."""
        return self.aspects

    @property
    def address(self) -> str:
        """All comparisons stand on one page; each has an anchor there."""
        return f"{self.section}/#{self.id}"
