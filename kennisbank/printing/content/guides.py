"""Sheets to work with: a phase's checklist, a model's health check, a worksite's session."""

from collections.abc import Iterator

from kennisbank.catalogue import Catalogue
from kennisbank.printing.content.handout import licence_of
from kennisbank.printing.sheet import (
    Asked,
    Block,
    Fact,
    Facts,
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
from kennisbank.records import NetworkModel, Phase, Sourced, Toolkit, Worksite
from kennisbank.records.phase import QuestionGroup, Thermometer

LINES, LINES_OF_NOTES = 3, 4
LINES_OF_HEALTH = 5


def checklist(catalogue: Catalogue, phase: Phase, imprint: Imprint) -> FlowContent:
    """Return the questions of a phase to tick, with the thermometer where the phase has one."""
    words = _words()
    number = words.phase.format(number=phase.number, total=len(catalogue.phases))
    citations = Citations(catalogue)
    return FlowContent(
        title=words.checklist_title.format(number=phase.number, name=phase.name),
        head=RunningHead((number, words.checklist_right), (phase.name, number)),
        headline=phase.name,
        subtitle="",
        blocks=tuple(_checklist(phase, words, citations)),
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
        blocks=tuple(_health_check(model, words, citations)),
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
        blocks=tuple(_worksite(site, words, citations)),
        source=_source(citations, toolkit, imprint),
    )


def _checklist(phase: Phase, words: GuideWords, citations: Citations) -> Iterator[Block]:
    yield Passage(citations.tree(phase.aim), leads=True)
    yield _present(words)
    if phase.thermometer:
        yield Heading(words.thermometer)
        yield _scale(phase.thermometer, words)
    for group in phase.question_groups:
        yield Heading(group.title or words.group)
        yield Ticks(words.question, words.answers, tuple(_group(group, words)))
        yield Room(words.notes, "", LINES_OF_NOTES)


def _group(group: QuestionGroup, words: GuideWords) -> Iterator[Tick]:
    for asked in group.questions:
        variant = words.variant.format(text=asked.variant) if asked.variant else ""
        yield Tick("", asked.text, variant)


def _scale(warm: Thermometer, words: GuideWords) -> Scale:
    spoken = words.thermometer_scale.format(
        low=warm.low, high=warm.high, low_text=warm.low_text, high_text=warm.high_text
    )
    return Scale(
        warm.question,
        warm.low,
        warm.high,
        f"{words.degrees.format(number=warm.low)} {warm.low_text}",
        f"{words.degrees.format(number=warm.high)} {warm.high_text}",
        warm.next_question,
        spoken,
    )


def _health_check(model: NetworkModel, words: GuideWords, citations: Citations) -> Iterator[Block]:
    yield Passage(citations.tree(model.character), leads=True)
    yield _present(words)
    if model.critical_factors:
        ticks = tuple(Tick(factor.name, factor.text) for factor in model.critical_factors)
        yield Heading(words.critical)
        yield Ticks(words.factor, words.answers, ticks)
    if model.health_check:
        yield Heading(words.talk)
        yield Asked(tuple(asked.text for asked in model.health_check), LINES_OF_HEALTH)
    yield from _first_step()


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
        yield Ticks(words.keep, (words.ready,), ticks)
    yield from _first_step()


def _builds_on(site: Worksite, toolkit: Toolkit, words: GuideWords) -> str:
    names = [other.name for other in toolkit.worksites if other.number in site.builds_on]
    return words.builds_on.format(names=", ".join(names)) if names else ""


def _present(words: GuideWords) -> Facts:
    return Facts((Fact(words.who), Fact(words.date)))


def _first_step() -> Iterator[Block]:
    handout = house_style().handout
    yield Heading(handout.first_step)
    yield Facts(tuple(Fact(label) for label in (handout.what, handout.who, handout.when)))


def _source(citations: Citations, record: Sourced, imprint: Imprint) -> str:
    """Name the sources of a record; the questions are ours, in our words."""
    for id in record.source_ids:
        citations.number(id)
    shared = house_style().shared
    parts = (citations.line(), shared.questions_of_editors, licence_of(imprint))
    return " ".join(part for part in parts if part)


def _words() -> GuideWords:
    return house_style().guides
