"""The paper of a phase: its questions to tick, under a thermometer."""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.guide_sheets import present, source_line
from kennisbank.kinds.phase.record import Phase, Thermometer
from kennisbank.kinds.question_group.record import PhaseQuestion
from kennisbank.printing.edition import Edition
from kennisbank.printing.form import Form, OnPaper, first_sentence, share_content
from kennisbank.printing.sheet import (
    Block,
    FlowContent,
    Heading,
    Passage,
    Room,
    RunningHead,
    Scale,
    ShareContent,
    Tick,
    Ticks,
)
from kennisbank.printing.sources import Citations
from kennisbank.printing.style import Wording
from kennisbank.records.model import Model

LINES_OF_NOTES = 2  # at least: the room that is left becomes lines too


class PhaseWords(Model):
    """The words of a phase's checklist."""

    checklist_title: str
    phase: str
    checklist_right: str
    question: str
    answers: tuple[str, ...]
    variant: str
    group: str
    notes: str
    thermometer: str
    thermometer_scale: str
    degrees: str
    thermometer_question: str
    thermometer_low: str
    thermometer_high: str
    thermometer_next: str


def checklist(edition: Edition, phase: Phase) -> FlowContent:
    """Return the questions of a phase to tick, under its own thermometer or a general one."""
    words = edition.words(PhaseWords)
    number = words.phase.format(number=phase.number, total=len(edition.catalogue.all(Phase)))
    citations = Citations(edition)
    return FlowContent(
        title=words.checklist_title.format(number=phase.number, name=phase.name),
        head=RunningHead((number, words.checklist_right), (phase.name, number)),
        headline=phase.name,
        subtitle="",
        work=tuple(_checklist(edition, phase, citations)),
        source=source_line(edition, citations, phase),
    )


def _checklist(edition: Edition, phase: Phase, citations: Citations) -> Iterator[Block]:
    words = edition.words(PhaseWords)
    yield Passage(citations.tree(phase.aim), leads=True)
    yield present(edition)
    warm = phase.thermometer or _general(edition.catalogue, words)
    if warm:
        yield Heading(words.thermometer)
        yield _scale(warm, phase, words)
    for group in phase.question_groups:
        ticks = tuple(_tick(asked, words) for asked in group.questions if not _at(warm, asked))
        if ticks:
            yield Heading(group.title or words.group)
            yield Ticks(words.question, words.answers, ticks)
            yield Room(words.notes, "", LINES_OF_NOTES)


def _tick(asked: PhaseQuestion, words: PhaseWords) -> Tick:
    return Tick("", asked.text, _variant(asked, words))


def _variant(asked: PhaseQuestion, words: PhaseWords) -> str:
    return words.variant.format(text=asked.variant) if asked.variant else ""


def _at(warm: Thermometer | None, asked: PhaseQuestion) -> bool:
    """Tell whether a question stands with the thermometer: its answer is degrees, not yes."""
    return warm is not None and asked.text in (warm.question, warm.next_question)


def _general(catalogue: Catalogue, words: PhaseWords) -> Thermometer | None:
    """Return the scale of the collection's thermometer with our own words, for any phase."""
    found = next((phase.thermometer for phase in catalogue.all(Phase) if phase.thermometer), None)
    if not found:
        return None
    return Thermometer(
        question=words.thermometer_question,
        low=found.low,
        high=found.high,
        low_text=words.thermometer_low,
        high_text=words.thermometer_high,
        next_question=words.thermometer_next,
    )


def _scale(warm: Thermometer, phase: Phase, words: PhaseWords) -> Scale:
    low, high = (_signed(degrees) for degrees in (warm.low, warm.high))
    asked = (one for one in phase.questions if one.text == warm.question)
    return Scale(
        warm.question,
        warm.low,
        warm.high,
        f"{words.degrees.format(number=low)} {warm.low_text}",
        f"{words.degrees.format(number=high)} {warm.high_text}",
        warm.next_question,
        words.thermometer_scale.format(
            low=low, high=high, low_text=warm.low_text, high_text=warm.high_text
        ),
        "".join(_variant(one, words) for one in asked),
    )


def _signed(degrees: int) -> str:
    """Write a number below zero with a real minus sign."""
    return str(degrees).replace("-", "\N{MINUS SIGN}")


def _stem(phase: Phase) -> str:
    """Start the name of a file with the number: `1-opstart`."""
    return f"{phase.number}-{phase.id}"


def share(edition: Edition, phase: Phase) -> ShareContent:
    """Return the words of the picture for a shared link to a phase."""
    return share_content(edition, phase, line=first_sentence(phase.aim))


ON_PAPER = OnPaper(
    model=Phase,
    folder="fasen",
    wording=Wording(Path(__file__).with_suffix(".yml"), "phase", PhaseWords),
    forms=(Form("checklist", checklist),),
    stem=_stem,
    titles=("name",),
)
