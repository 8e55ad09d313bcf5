"""Policy: what held, what changes and who does what, around networks and their partners."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kennisbank.kinds.references import PolicyPartRef
from kennisbank.records.sourced import CheckedOn, ReviewBefore, Sourced, Sources
from kennisbank.records.text import Limit, Line, Prose
from kennisbank.records.when import When


class PolicyPoint(Sourced):
    """One fact about policy: a moment of the time line, a rule, or who has which role."""

    kind: ClassVar[str] = "policy_point"
    noun: ClassVar[str] = "kaderpunt"
    section: ClassVar[str] = "kader"

    part: PolicyPartRef = Field(
        title="Deel", description="Onder welke kop van de pagina Kader het staat."
    )
    date: When | None = Field(
        None, title="Datum", description="Wanneer het gebeurt of telt; verplicht in de tijdlijn."
    )
    title: Annotated[Line, Limit(characters=80)] = Field(
        title="Titel", description="Wat er gebeurt of geldt, in enkele woorden."
    )
    text: Annotated[Prose, Limit(words=60)] = Field(
        title="Tekst",
        description="Eén alinea met data, nooit 'nu'. Spreken bronnen elkaar tegen? Zeg het.",
    )
    certainty: Literal["vermeld", "onzeker"] = Field(
        "vermeld", title="Zekerheid", description="Of de bronnen het duidelijk zeggen."
    )
    sources: Sources
    checked_on: CheckedOn
    review_before: ReviewBefore

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def address(self) -> str:
        """All points stand on one page; a point has an anchor there."""
        return f"{self.section}/#{self.id}"
