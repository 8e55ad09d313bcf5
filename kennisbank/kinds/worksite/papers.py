"""The paper of a worksite, as a session: what to bring, what to do, questions, what to keep."""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.guide_sheets import present, source_line
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.printing.edition import Edition
from kennisbank.printing.form import Form, OnPaper, first_sentence, share_content
from kennisbank.printing.sheet import (
    Asked,
    Block,
    FirstStep,
    FlowContent,
    Heading,
    Passage,
    Points,
    RunningHead,
    ShareContent,
    Steps,
    Tick,
    Ticks,
    TitledText,
)
from kennisbank.printing.sources import Citations
from kennisbank.printing.style import Wording
from kennisbank.prose import tree
from kennisbank.records.model import Model

WORKSITE_LINES = 3  # at least: the room that is left becomes lines too


class WorksiteWords(Model):
    """The words of a worksite's sheet."""

    worksite_title: str
    worksite: str
    bring: str
    steps: str
    talk: str
    keep: str
    outcome: str
    ready: str
    builds_on: str


def worksite_sheet(edition: Edition, site: Worksite) -> FlowContent:
    """Return a worksite as a session: what to bring, what to do, questions, what to keep."""
    words = edition.words(WorksiteWords)
    toolkit = edition.catalogue.one(Toolkit, site.toolkit)
    citations = Citations(edition)
    number = words.worksite.format(number=site.number)
    return FlowContent(
        title=words.worksite_title.format(name=site.name),
        head=RunningHead((number, toolkit.title), (site.name, number)),
        headline=site.name,
        subtitle=_builds_on(site, toolkit, words),
        work=tuple(_worksite(edition, site, citations)),
        source=source_line(edition, citations, toolkit),
    )


def _worksite(edition: Edition, site: Worksite, citations: Citations) -> Iterator[Block]:
    words = edition.words(WorksiteWords)
    yield Passage(citations.tree(site.aim), leads=True)
    yield present(edition)
    if site.inputs:
        yield Heading(words.bring)
        yield Points(tuple(tuple(tree(point)) for point in site.inputs))
    if site.steps:
        yield Heading(words.steps)
        yield Steps(tuple(TitledText(step.title, step.text) for step in site.steps))
    if site.questions:
        yield Heading(words.talk)
        yield Asked(site.questions, WORKSITE_LINES)
    if site.outputs:
        ticks = tuple(Tick("", output) for output in site.outputs)
        yield Heading(words.keep)
        yield Ticks(words.outcome, (words.ready,), ticks)
    yield FirstStep()


def _builds_on(site: Worksite, toolkit: Toolkit, words: WorksiteWords) -> str:
    names = [other.name for other in toolkit.worksites if other.number in site.builds_on]
    return words.builds_on.format(names=", ".join(names)) if names else ""


def _told(catalogue: Catalogue, site: Worksite) -> tuple[Found, ...]:
    return (site, catalogue.one(Toolkit, site.toolkit))


def share(edition: Edition, site: Worksite) -> ShareContent:
    """Return the words of the picture for a shared link to a worksite."""
    return share_content(edition, site, line=first_sentence(site.aim))


ON_PAPER = OnPaper(
    model=Worksite,
    folder="werven",
    wording=Wording(Path(__file__).with_suffix(".yml"), "worksite", WorksiteWords),
    forms=(Form("werfblad", worksite_sheet),),
    told=_told,
    titles=("name",),
)
