"""The phases in the life of a network, with the questions that help a network along."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kennisbank.kinds.question_group.record import PhaseQuestion, QuestionGroup
from kennisbank.records.model import Model, Part, misfit
from kennisbank.records.named import Name, Named
from kennisbank.records.reference import Id
from kennisbank.records.sourced import Sourced, Sources
from kennisbank.records.text import Limit, Line, Prose


class Thermometer(Model):
    """How warm people run for the network: a scale in degrees."""

    question: Annotated[Line, Limit(characters=140)] = Field(
        title="Vraag", description="Waar de thermometer naar vraagt."
    )
    low: int = Field(title="Laagste", description="De laagste temperatuur, in graden.")
    high: int = Field(title="Hoogste", description="De hoogste temperatuur, in graden.")
    low_text: Annotated[Line, Limit(characters=90)] = Field(
        title="Bij de laagste", description="Wat de laagste temperatuur wil zeggen."
    )
    high_text: Annotated[Line, Limit(characters=90)] = Field(
        title="Bij de hoogste", description="Wat de hoogste temperatuur wil zeggen."
    )
    next_question: Annotated[Line, Limit(characters=140)] = Field(
        title="Daarna", description="Wat je vraagt als je de temperatuur kent."
    )


class Phase(Named, Sourced):
    """One of the stages in the life of a network."""

    kind: ClassVar[str] = "phase"
    noun: ClassVar[str] = "fase"
    section: ClassVar[str] = "fasen"

    number: int = Field(title="Nummer", description="De plaats in de kring.", ge=1, le=12)
    name: Name = Field(title="Naam", description="De naam zoals lezers hem zien.")
    aim: Annotated[Prose, Limit(words=60)] = Field(
        title="Doel", description="Waar het in deze fase om draait."
    )
    text: Annotated[Prose, Limit(words=160)] | None = Field(
        None, title="Uitleg", description="Wat een netwerk in deze fase doet."
    )
    thermometer: Thermometer | None = Field(
        None, title="Thermometer", description="De schaal waarop je de goesting peilt."
    )
    question_groups: tuple[QuestionGroup, ...] = Field(
        (), title="Vraaggroepen", description="De vragen van deze fase, in groepen."
    )
    sources: Sources
    formerly: tuple[Id, ...] = Field(
        (),
        title="Vroeger",
        description="Wat vroeger in het adres stond, zoals 1-opstart. Wie een oud adres opent,"
        " komt dan toch hier uit.",
    )

    @property
    def address(self) -> str:
        """`fasen/1-opstart/`: the number keeps the order readable."""
        return f"{self.section}/{self.number}-{self.id}/"

    def under(self, old: str) -> tuple[Self, ...]:
        """Return it with an old id, and with its old number when that stands before it."""
        number, _, id = old.partition("-")
        if number.isdigit() and id:
            return (self.model_copy(update={"number": int(number), "id": id}),)
        return super().under(old)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The groups of questions."""
        return self.question_groups

    @property
    def questions(self) -> tuple[PhaseQuestion, ...]:
        """All questions of all groups, in order."""
        return tuple(asked for group in self.question_groups for asked in group.questions)

    @model_validator(mode="after")
    def _stable_ids(self) -> Self:
        seen: set[str] = set()
        for group, held in enumerate(self.question_groups):
            for position, asked in enumerate(held.questions):
                if asked.id in seen:
                    at = ("question_groups", group, "questions", position, "id")
                    raise misfit("een andere vraag heeft dit id al; kies een ander", *at)
                seen.add(asked.id)
        return self
