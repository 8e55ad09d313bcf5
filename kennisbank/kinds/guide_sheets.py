"""Sheets to work with: a phase's checklist, a model's health check, a worksite's session."""

from collections.abc import Iterator

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.handout import licence_of
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.record import Phase, Thermometer
from kennisbank.kinds.question_group.record import PhaseQuestion
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.printing.sheet import (
    Asked,
    Block,
    Fact,
    Facts,
    FirstStep,
    FlowContent,
    Heading,
    Imprint,
    Passage,
    Points,
    Room,
    RunningHead,
    Scale,
    Steps,
    Tick,
    Ticks,
    TitledText,
)
from kennisbank.printing.sources import Citations
from kennisbank.printing.style import GuideWords, house_style
from kennisbank.prose import tree
from kennisbank.records.sourced import Sourced

LINES, LINES_OF_NOTES = 3, 2  # at least: the room that is left becomes lines too


def checklist(catalogue: Catalogue, phase: Phase, imprint: Imprint) -> FlowContent:
    """Return the questions of a phase to tick, under its own thermometer or a general one."""
    words = _words()
    number = words.phase.format(number=phase.number, total=len(catalogue.all(Phase)))
    citations = Citations(catalogue)
    return FlowContent(
        title=words.checklist_title.format(number=phase.number, name=phase.name),
        head=RunningHead((number, words.checklist_right), (phase.name, number)),
        headline=phase.name,
        subtitle="",
        work=tuple(_checklist(catalogue, phase, words, citations)),
        source=_source(citations, phase, imprint),
    )


def health_check(catalogue: Catalogue, model: NetworkModel, imprint: Imprint) -> FlowContent:
    """Return the critical factors of a network model to tick, and its questions to write at."""
    words = _words()
    citations = Citations(catalogue)
    return FlowContent(
        title=words.health_title.format(name=model.name),
        head=RunningHead((words.model, words.health), (words.health, model.name)),
        headline=model.name,
        subtitle=words.health,
        work=tuple(_health_check(model, words, citations)),
        source=_source(citations, model, imprint),
    )


def worksite_sheet(catalogue: Catalogue, site: Worksite, imprint: Imprint) -> FlowContent:
    """Return a worksite as a session: what to bring, what to do, questions, what to keep."""
    words = _words()
    toolkit = catalogue.one(Toolkit, site.toolkit)
    citations = Citations(catalogue)
    number = words.worksite.format(number=site.number)
    return FlowContent(
        title=words.worksite_title.format(name=site.name),
        head=RunningHead((number, toolkit.title), (site.name, number)),
        headline=site.name,
        subtitle=_builds_on(site, toolkit, words),
        work=tuple(_worksite(site, words, citations)),
        source=_source(citations, toolkit, imprint),
    )


def _checklist(
    catalogue: Catalogue, phase: Phase, words: GuideWords, citations: Citations
) -> Iterator[Block]:
    yield Passage(citations.tree(phase.aim), leads=True)
    yield _present(words)
    warm = phase.thermometer or _general(catalogue, words)
    if warm:
        yield Heading(words.thermometer)
        yield _scale(warm, phase, words)
    for group in phase.question_groups:
        ticks = tuple(_tick(asked, words) for asked in group.questions if not _at(warm, asked))
        if ticks:
            yield Heading(group.title or words.group)
            yield Ticks(words.question, words.answers, ticks)
            yield Room(words.notes, "", LINES_OF_NOTES)


def _tick(asked: PhaseQuestion, words: GuideWords) -> Tick:
    return Tick("", asked.text, _variant(asked, words))


def _variant(asked: PhaseQuestion, words: GuideWords) -> str:
    return words.variant.format(text=asked.variant) if asked.variant else ""


def _at(warm: Thermometer | None, asked: PhaseQuestion) -> bool:
    """Tell whether a question stands with the thermometer: its answer is degrees, not yes."""
    return warm is not None and asked.text in (warm.question, warm.next_question)


def _general(catalogue: Catalogue, words: GuideWords) -> Thermometer | None:
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


def _scale(warm: Thermometer, phase: Phase, words: GuideWords) -> Scale:
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


def _health_check(model: NetworkModel, words: GuideWords, citations: Citations) -> Iterator[Block]:
    yield Passage(citations.tree(model.character), leads=True)
    yield _present(words)
    if model.critical_factors:
        ticks = tuple(Tick(factor.name, factor.text) for factor in model.critical_factors)
        yield Heading(words.critical)
        yield Ticks(words.factor, words.health_answers, ticks)
    if model.health_check:
        yield Heading(words.talk)
        yield Asked(tuple(asked.text for asked in model.health_check), LINES)
    yield FirstStep()


def _worksite(site: Worksite, words: GuideWords, citations: Citations) -> Iterator[Block]:
    yield Passage(citations.tree(site.aim), leads=True)
    yield _present(words)
    if site.inputs:
        yield Heading(words.bring)
        yield Points(tuple(tuple(tree(point)) for point in site.inputs))
    if site.steps:
        yield Heading(words.steps)
        yield Steps(tuple(TitledText(step.title, step.text) for step in site.steps))
    if site.questions:
        yield Heading(words.talk)
        yield Asked(site.questions, LINES)
    if site.outputs:
        ticks = tuple(Tick("", output) for output in site.outputs)
        yield Heading(words.keep)
        yield Ticks(words.outcome, (words.ready,), ticks)
    yield FirstStep()


def _builds_on(site: Worksite, toolkit: Toolkit, words: GuideWords) -> str:
    names = [other.name for other in toolkit.worksites if other.number in site.builds_on]
    return words.builds_on.format(names=", ".join(names)) if names else ""


def _present(words: GuideWords) -> Facts:
    return Facts((Fact(words.who), Fact(words.date)))


def _source(citations: Citations, record: Sourced, imprint: Imprint) -> str:
    """Name the sources of a record; the questions are ours, in our words."""
    for id in record.source_ids:
        citations.number(id)
    shared = house_style().shared
    parts = (citations.line(), shared.questions_of_editors, licence_of(imprint))
    return " ".join(part for part in parts if part)


def _words() -> GuideWords:
    return house_style().guides
