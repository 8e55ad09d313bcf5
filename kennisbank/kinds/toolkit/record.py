"""Toolkits: a guided path for a network, in worksites that build on each other."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kennisbank.kinds.references import ThemeRef
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.records.asked import AskedAs
from kennisbank.records.blocks import Contact, Finding, Note, Short
from kennisbank.records.model import Loc, Part, misfit
from kennisbank.records.reference import Id
from kennisbank.records.sourced import CheckedOn, ReviewBefore, Sourced, Sources
from kennisbank.records.text import Limit, Prose


class Toolkit(Sourced):
    """A path with support: for whom, how it begins, who pays, and its worksites."""

    kind: ClassVar[str] = "toolkit"
    noun: ClassVar[str] = "toolkit"
    section: ClassVar[str] = "toolkits"

    title: Short = Field(title="Titel", description="De naam van de toolkit.")
    own_address: Id | None = Field(
        None, title="Eigen adres", description="Een korter adres, als ze vooraan staat."
    )
    summary: Annotated[Prose, Limit(words=90)] = Field(
        title="Kern", description="Wat het is, in hoogstens negentig woorden."
    )
    provider: Short | None = Field(
        None, title="Aanbieder", description="De organisatie die dit begeleidt."
    )
    for_whom: Annotated[Prose, Limit(words=60)] | None = Field(
        None, title="Voor wie", description="Welke netwerken er iets aan hebben."
    )
    start: Annotated[Prose, Limit(words=120)] | None = Field(
        None, title="Hoe het begint", description="De eerste stap."
    )
    why: Annotated[Prose, Limit(words=160)] | None = Field(
        None, title="Waarom", description="Waarom een netwerk dit nodig kan hebben."
    )
    signals: tuple[Finding, ...] = Field(
        (), title="Signalen", description="Waaraan een netwerk merkt dat het dit nodig heeft."
    )
    principles: tuple[Finding, ...] = Field(
        (), title="Uitgangspunten", description="Van welke houding het vertrekt."
    )
    support: tuple[Finding, ...] = Field(
        (), title="Ondersteuning", description="Wat de begeleiding inhoudt."
    )
    who_pays: Annotated[Prose, Limit(words=60)] | None = Field(
        None, title="Wie betaalt", description="Wat het kost, en voor wie."
    )
    rules: tuple[Finding, ...] = Field((), title="Vuistregels", description="Wat de bron aanraadt.")
    contact: Contact | None = Field(None, title="Contact", description="Waar je meer vraagt.")
    worksites: tuple[Worksite, ...] = Field(
        (), title="Werven", description="De werven, in volgorde."
    )
    themes: tuple[ThemeRef, ...] = Field((), title="Thema's", description="Id's van thema's.")
    uncertain: tuple[Note, ...] = Field(
        (), title="Onzeker", description="Wat we niet terugvonden, of wat kan verward worden."
    )
    sources: Sources
    checked_on: CheckedOn
    review_before: ReviewBefore
    asked_as: AskedAs = ()
    formerly: tuple[Id, ...] = Field(
        (),
        title="Vroeger",
        description="Het id of het eigen adres dat ze vroeger had. Wie een oud adres opent, komt"
        " dan toch hier uit.",
    )

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def address(self) -> str:
        """`doorstart/` for one with an own address, else `toolkits/<id>/`."""
        return f"{self.own_address}/" if self.own_address else f"{self.section}/{self.id}/"

    def under(self, old: str) -> tuple[Self, ...]:
        """Return it where it stood by that id, or by that as its own address."""
        by_id = self.model_copy(update={"id": old, "own_address": None})
        return by_id, self.model_copy(update={"own_address": old})

    @property
    def addressed_by(self) -> Loc:
        """The own address, or the id."""
        return ("own_address",) if self.own_address else ("id",)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The worksites."""
        return self.worksites

    @property
    def mentioned_names(self) -> tuple[str, ...]:
        """The provider."""
        return (self.provider,) if self.provider else ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        for position, worksite in enumerate(self.worksites, start=1):
            if worksite.number != position:
                at = ("worksites", position - 1, "number")
                raise misfit("nummer de werven vanaf 1; hier hoort {wanted}", *at, wanted=position)
            if any(not 0 < earlier < position for earlier in worksite.builds_on):
                at = ("worksites", position - 1, "builds_on")
                raise misfit("een werf bouwt op een vroegere werf; noem een lager nummer", *at)
        return self
