"""Question groups: what a network asks itself in one phase."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.records.asked import AskedAs
from kennisbank.records.model import Model, Part
from kennisbank.records.reference import Id
from kennisbank.records.text import Limit, Line


class PhaseQuestion(Model):
    """One topic to ask about; its id stays, also when the words get better."""

    id: Id = Field(title="Id", description="Een korte naam die nooit meer verandert.")
    text: Annotated[Line, Limit(characters=160)] = Field(
        title="Vraag", description="De vraag voor elk lokaal netwerk."
    )
    variant: Annotated[Line, Limit(characters=160)] | None = Field(
        None,
        title="Variant",
        description="Dezelfde vraag voor een ander soort netwerk, als ze daar anders klinkt.",
    )


class QuestionGroup(Part):
    """Questions that belong together."""

    kind: ClassVar[str] = "question_group"
    noun: ClassVar[str] = "vragen"
    holder_kind: ClassVar[str] = "phase"

    name_id: Id = Field(title="Id", description="Een korte naam die nooit meer verandert.")
    title: Annotated[Line, Limit(characters=70)] | None = Field(
        None, title="Titel", description="Leeg als de bron de vragen niet groepeert."
    )
    questions: tuple[PhaseQuestion, ...] = Field(
        title="Vragen", description="De vragen, in volgorde.", min_length=1
    )
    asked_as: AskedAs = ()

    @property
    def own_id(self) -> str:
        """The id that authors gave it."""
        return self.name_id

    @property
    def label(self) -> str:
        """The title; a phase whose questions are not grouped has one group without."""
        return self.title or "De vragen van deze fase"

    @property
    def anchor(self) -> str:
        """The place on the page of its phase."""
        return f"#groep-{self.name_id}"
