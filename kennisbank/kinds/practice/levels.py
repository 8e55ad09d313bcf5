"""Completeness: what a card must hold to call itself schets, beschreven or bevestigd."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kennisbank.checks import Desk, Fault
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.practice.record import Level, Practice
from kennisbank.kinds.table.record import Table
from kennisbank.records.model import Loc, within
from kennisbank.records.source import Source
from kennisbank.text.folding import fold

SourcesById = Mapping[str, Source]

FEWEST_STEPS = 3  # fewer than three steps is no road, fewer than three questions no conversation

_SOURCE_MARK = re.compile(r"\[\^([a-z0-9-]+)\]")
_PARAGRAPH_END = re.compile(r"\n\s*\n")
# Marks that touch stand behind the same claim; a later sentence starts a new run.
_SAME_CLAIM = re.compile(rf"(?:{_SOURCE_MARK.pattern}\s*)+")


@dataclass(frozen=True)
class Requirement:
    """One thing a card needs at a level; authors read the title after 'ontbreekt:'."""

    title: str
    met: Callable[[Practice, SourcesById], bool]


# Each level asks for what stands here and for everything above it.
REQUIREMENTS: Mapping[Level, tuple[Requirement, ...]] = {
    "schets": (
        Requirement("de kern", lambda card, _: bool(card.summary)),
        Requirement("de gemeente", lambda card, _: bool(card.place)),
        Requirement("minstens één partner", lambda card, _: bool(card.partners)),
        Requirement("minstens één bron", lambda card, _: bool(card.sources)),
    ),
    "beschreven": (
        Requirement("de praktijk in één zin (what)", lambda card, _: bool(card.what)),
        Requirement("minstens twee partners", lambda card, _: len(card.partners) > 1),
        Requirement(
            "het resultaat, met een bron bij elke alinea",
            lambda card, _: _sourced_throughout(card.result),
        ),
        Requirement(
            "een tweede bron in het verhaal, of één die volledig gelezen is",
            lambda card, sources: len(_telling(card)) > 1 or _read_in_full(card, sources),
        ),
        Requirement("meer dan een plan", lambda card, _: card.status != "gepland"),
        Requirement("de aanpak", lambda card, _: bool(card.approach)),
        Requirement(
            "iets wat werkte of wat moeilijk bleef",
            lambda card, _: bool(card.worked or card.struggled),
        ),
        Requirement("de aanleiding of het doel", lambda card, _: bool(card.motive or card.goal)),
        Requirement("minstens drie vragen", lambda card, _: len(card.questions) >= FEWEST_STEPS),
    ),
    "bevestigd": (
        Requirement(
            "bij één zin van het resultaat minstens twee uitgevers die geen partner zijn",
            lambda card, sources: _confirmed(card, sources),
        ),
    ),
}


def missing(practice: Practice, level: Level, sources: SourcesById) -> tuple[str, ...]:
    """Return the titles of what a card still needs for a level."""
    return tuple(
        requirement.title for requirement in _asked(level) if not requirement.met(practice, sources)
    )


def overstated(record: Practice, desk: Desk) -> Iterator[Fault]:
    """Find a card that claims a level it does not reach."""
    lacking = missing(record, record.level, desk.sources)
    if lacking:
        message = f"voor niveau '{record.level}' ontbreekt: {', '.join(lacking)}; vul dat aan"
        yield Fault(("level",), message + _lower(record, desk.sources))


def too_few(record: Practice | Dossier, _: Desk) -> Iterator[Fault]:
    """Find one or two steps or questions, on a card or a table: none is fine, and so are three."""
    for loc, holder in _holders(record):
        for name, noun, amount in (
            ("steps", "stappen", len(holder.steps)),
            ("questions", "vragen", len(holder.questions)),
        ):
            if 0 < amount < FEWEST_STEPS:
                message = f"zet hier geen {noun}, of drie tot vijf; nu staan er {amount}"
                yield Fault((*loc, name), message)


def _asked(level: Level) -> Iterator[Requirement]:
    for each, requirements in REQUIREMENTS.items():
        yield from requirements
        if each == level:
            return


def _lower(practice: Practice, sources: SourcesById) -> str:
    reached = [level for level in REQUIREMENTS if not missing(practice, level, sources)]
    return f" of kies niveau '{reached[-1]}'" if reached else ""


def _holders(record: object) -> Iterator[tuple[Loc, Practice | Table]]:
    yield from within(record, Practice)
    yield from within(record, Table)


def _sourced_throughout(text: str | None) -> bool:
    paragraphs = _PARAGRAPH_END.split((text or "").strip())
    return all(_SOURCE_MARK.search(paragraph) for paragraph in paragraphs)


def _telling(practice: Practice) -> set[str]:
    """Return the sources that tell the story, not those of a doubt or a figure beside it."""
    story = (practice.motive, practice.goal, practice.approach, practice.result)
    marked = {id for text in story for id in _SOURCE_MARK.findall(text or "")}
    found = (*practice.worked, *practice.struggled, *practice.conditions)
    return marked | {str(id) for finding in found for id in finding.sources}


def _read_in_full(practice: Practice, sources: SourcesById) -> bool:
    found = (sources.get(id) for id in _telling(practice))
    return any(source is not None and source.read == "volledig" for source in found)


def _confirmed(practice: Practice, sources: SourcesById) -> bool:
    """Two outside voices on two different claims confirm neither, so each claim counts alone."""
    partners = {fold(partner.name) for partner in practice.partners}
    claims = (match.group() for match in _SAME_CLAIM.finditer(practice.result or ""))
    return any(len(_outside_publishers(claim, partners, sources)) > 1 for claim in claims)


def _outside_publishers(claim: str, partners: set[str], sources: SourcesById) -> set[str]:
    """Return who published the sources of a claim, but for partners and unknown publishers."""
    marked = (sources.get(id) for id in _SOURCE_MARK.findall(claim))
    publishers = {fold(source.publisher) for source in marked if source is not None}
    return {name for name in publishers if not _is_one_of(name, partners | {"onbekend"})}


def _is_one_of(publisher: str, partners: set[str]) -> bool:
    """Recognise 'stad halle' in 'dienst vrije tijd stad halle', and the other way round."""
    return any(_has_words(publisher, name) or _has_words(name, publisher) for name in partners)


def _has_words(text: str, name: str) -> bool:
    return f" {name} " in f" {text} "
