"""The paper of a network model: its critical factors to tick, and its questions to write at."""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.kinds.guide_sheets import present, source_line
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.printing.edition import Edition
from kennisbank.printing.form import Form, OnPaper, first_sentence, share_content
from kennisbank.printing.sheet import (
    Asked,
    Block,
    FirstStep,
    FlowContent,
    Heading,
    Passage,
    RunningHead,
    ShareContent,
    Tick,
    Ticks,
)
from kennisbank.printing.sources import Citations
from kennisbank.printing.style import Wording
from kennisbank.records.model import Model

HEALTH_LINES = 3  # at least: the room that is left becomes lines too


class NetworkModelWords(Model):
    """The words of a network model's health check."""

    health_title: str
    health: str
    model: str
    critical: str
    factor: str
    health_answers: tuple[str, ...]
    talk: str


def health_check(edition: Edition, model: NetworkModel) -> FlowContent:
    """Return the critical factors of a network model to tick, and its questions to write at."""
    words = edition.words(NetworkModelWords)
    citations = Citations(edition)
    return FlowContent(
        title=words.health_title.format(name=model.name),
        head=RunningHead((words.model, words.health), (words.health, model.name)),
        headline=model.name,
        subtitle=words.health,
        work=tuple(_health_check(edition, model, citations)),
        source=source_line(edition, citations, model),
    )


def _health_check(edition: Edition, model: NetworkModel, citations: Citations) -> Iterator[Block]:
    words = edition.words(NetworkModelWords)
    yield Passage(citations.tree(model.character), leads=True)
    yield present(edition)
    if model.critical_factors:
        ticks = tuple(Tick(factor.name, factor.text) for factor in model.critical_factors)
        yield Heading(words.critical)
        yield Ticks(words.factor, words.health_answers, ticks)
    if model.health_check:
        yield Heading(words.talk)
        yield Asked(tuple(asked.text for asked in model.health_check), HEALTH_LINES)
    yield FirstStep()


def share(edition: Edition, model: NetworkModel) -> ShareContent:
    """Return the words of the picture for a shared link to a network model."""
    return share_content(edition, model, line=first_sentence(model.character))


ON_PAPER = OnPaper(
    model=NetworkModel,
    folder="netwerkmodellen",
    wording=Wording(Path(__file__).with_suffix(".yml"), "network_model", NetworkModelWords),
    forms=(Form("gezondheidscheck", health_check),),
    titles=("name",),
)
