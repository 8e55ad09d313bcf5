"""Statements: what a network says of itself before it knows in which phase it is."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.kinds.references import PhaseRef, PracticeRef, ToolRef, WorksiteRef
from kennisbank.records.asked import AskedAs
from kennisbank.records.blocks import ReasonedChoice, Sentence
from kennisbank.records.model import Part
from kennisbank.records.reference import Id
from kennisbank.records.text import Limit, Line


class PracticeAdvice(ReasonedChoice):
    """A practice to look at, with the reason."""

    id: PracticeRef = Field(title="Praktijk", description="Het id van een praktijk.")
    why: Sentence = Field(title="Waarom", description="Wat een netwerk daar vindt.")


class ToolAdvice(ReasonedChoice):
    """A tool to work with, with the reason."""

    id: ToolRef = Field(title="Hulpmiddel", description="Het id van een hulpmiddel.")
    why: Sentence = Field(title="Waarom", description="Wat een netwerk ermee kan.")


class WorksiteAdvice(ReasonedChoice):
    """A worksite to begin with, with the reason."""

    id: WorksiteRef = Field(title="Werf", description="werf/<toolkit>/<nummer>.")
    why: Sentence = Field(title="Waarom", description="Wat een netwerk in die werf opneemt.")


class Statement(Part):
    """A sentence to say yes, partly, no or don't know to; its step is for who did not say yes."""

    kind: ClassVar[str] = "statement"
    noun: ClassVar[str] = "zin"
    holder_kind: ClassVar[str] = "scan"

    name_id: Id = Field(title="Id", description="Een korte naam die nooit meer verandert.")
    phase: PhaseRef = Field(title="Fase", description="Het id van de fase waar de zin over gaat.")
    text: Annotated[Line, Limit(characters=75)] = Field(
        title="Zin", description="Een gewone zin over het netwerk, in de wij-vorm."
    )
    step: Annotated[Line, Limit(characters=50)] = Field(
        title="Stap", description="Wat een netwerk doet dat hier geen ja zegt."
    )
    question: Annotated[Line, Limit(characters=90)] = Field(
        title="Voor aan tafel", description="Wat je vraagt als partners iets anders antwoorden."
    )
    practice: PracticeAdvice = Field(title="Praktijk", description="Wie dit al deed.")
    tool: ToolAdvice = Field(title="Hulpmiddel", description="Wat erbij helpt.")
    worksite: WorksiteAdvice | None = Field(
        None, title="Werf", description="Waar een doorstart begint voor wie hier geen ja zegt."
    )
    asked_as: AskedAs = ()

    @property
    def own_id(self) -> str:
        """The id that authors gave it."""
        return self.name_id

    @property
    def label(self) -> str:
        """The sentence."""
        return self.text

    @property
    def field(self) -> str:
        """The name under which an answer is kept: `zin.samen-doen`."""
        return f"{self.noun}.{self.name_id}"

    @property
    def anchor(self) -> str:
        """The place on the page of its scan."""
        return f"#{self.noun}-{self.name_id}"
