"""The questions of a phase as a network answers them: each with the field that holds its answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.phase.record import Phase, Thermometer
from kennisbank.kinds.question_group.record import PhaseQuestion, QuestionGroup

DEGREES = "graden"  # one thermometer for all pages

# On a scale, in words, or with yes, partly, no.
Way = Literal["degrees", "words", "answer"]


@dataclass(frozen=True)
class ToAnswer:
    """A question with its number in the phase; `key` names what a network keeps about it."""

    number: int
    question: PhaseQuestion
    way: Way
    key: str

    @property
    def field(self) -> str:
        """The name of the field with its answer."""
        return DEGREES if self.way == "degrees" else f"vraag.{self.key}"


@dataclass(frozen=True)
class GroupToAnswer:
    """A group with its questions to answer."""

    group: QuestionGroup
    asked: tuple[ToAnswer, ...]


@dataclass(frozen=True)
class Warmth:
    """A phase with its thermometer, and the field for what would make it warmer."""

    phase: Phase
    scale: Thermometer
    next_field: str


def to_answer(phase: Phase) -> tuple[GroupToAnswer, ...]:
    """Return the questions of a phase in their groups, numbered through."""
    asked = {one.question.id: one for one in _numbered(phase)}
    return tuple(
        GroupToAnswer(group, tuple(asked[question.id] for question in group.questions))
        for group in phase.question_groups
    )


def warmth(phase: Phase) -> Warmth | None:
    """Return the thermometer of a phase, if it has one."""
    scale = phase.thermometer
    if scale is None:
        return None
    words = (one.field for one in _numbered(phase) if one.way == "words")
    return Warmth(phase, scale, next(words, f"nota.{phase.id}.thermometer"))


def first_warmth(catalogue: Catalogue) -> Warmth | None:
    """Return the first thermometer that a phase has."""
    return next(filter(None, map(warmth, catalogue.all(Phase))), None)


def _numbered(phase: Phase) -> Iterator[ToAnswer]:
    for number, question in enumerate(phase.questions, start=1):
        way = _way(question, phase.thermometer)
        yield ToAnswer(number, question, way, f"{phase.id}.{question.id}")


def _way(question: PhaseQuestion, scale: Thermometer | None) -> Way:
    if scale is None:
        return "answer"
    ways: dict[str, Way] = {scale.question: "degrees", scale.next_question: "words"}
    return ways.get(question.text, "answer")
