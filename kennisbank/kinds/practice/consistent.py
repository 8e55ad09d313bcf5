"""Whether what a card says in one place fits with what it says in another."""

import re
from collections.abc import Iterator
from datetime import date

from kennisbank import prose
from kennisbank.checks import Desk, Fault
from kennisbank.kinds.practice.jargon import unexplained
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.blocks import Finding
from kennisbank.records.model import within
from kennisbank.records.reference import SourceRef
from kennisbank.records.source import Source
from kennisbank.records.text import Prose
from kennisbank.records.when import MARGIN, UNKNOWN, When, is_to_come
from kennisbank.text.folding import fold

_STORY = ("motive", "goal", "approach", "result")
_NO_MARK = "hier staat nergens een bronteken; zet achter elk feit het id van zijn bron, zoals [^{}]"
_UNCITED = "deze bron noemt de kaart nergens; zet [^{}] achter wat ze zegt, of haal ze weg"

_GUESS = re.compile(r"\b(?:vermoed\w*|wellicht|misschien|(?:denken|nemen) we)\b", re.IGNORECASE)
_NO_FINDING = "{} is nog geen bevinding; zet wat je niet zeker weet bij uncertain"
_NO_SOURCE = "zet bij sources het id van de bron die dit zegt, of kies 'onbekend'"


def not_covered(card: Practice, _: Desk) -> Iterator[Fault]:
    """Find a list of municipalities without the one where the practice is."""
    if card.covers and card.place not in card.covers:
        yield Fault(("covers",), f"'{card.place}' (place) staat er niet bij; zet ze erbij")


def unsupported(card: Practice, _: Desk) -> Iterator[Fault]:
    """Find a story without one source mark; else the own sources that no claim on the card cites.

    A shared source may stand for the whole card: the list says that it was read.
    """
    cited = _cited(card)
    told = [field for field in _STORY if getattr(card, field)]
    if told and not cited:
        yield Fault((told[0],), _NO_MARK.format(card.source_ids[0]))
    for position, source in enumerate(card.sources if cited else ()):
        if isinstance(source, Source) and source.id not in cited:
            yield Fault(("sources", position), _UNCITED.format(source.id))


def _cited(card: Practice) -> set[str]:
    marks = {id for _, text in within(card, Prose) for id in prose.cited(text)}
    return marks | {str(id) for loc, id in within(card, SourceRef) if loc[0] != "sources"}


def in_jargon(card: Practice, desk: Desk) -> Iterator[Fault]:
    """Find words of the trade in the kern that nothing explains: everyone reads the kern."""
    found = unexplained(card, desk.catalogue, desk.words.jargon, (card.summary,))
    if found:
        named = ", ".join(f"'{word}'" for word in found)
        message = f"{named}: dat is vaktaal; zeg het gewoner, of leg het uit bij de begrippen"
        line = card.summary.count("\n", 0, card.summary.find(found[0]))
        yield Fault(("summary",), message, line)


def guessed(card: Practice, _: Desk) -> Iterator[Fault]:
    """Find a guess among the findings, on which a level may rest, and a voice without a source."""
    for loc, finding in within(card, Finding):
        guess = _GUESS.search(finding.text)
        if guess:
            yield Fault((*loc, "text"), _NO_FINDING.format(f"'{guess[0]}'"))
    if card.voice.level != UNKNOWN and not card.voice.sources:
        yield Fault(("voice", "level"), _NO_SOURCE)


def partners_twice(card: Practice, desk: Desk) -> Iterator[Fault]:
    """Find a partner who stands there already, maybe by another of its names."""
    seen = set()
    for position, partner in enumerate(card.partners):
        known = desk.catalogue.named(partner.name)
        name = known.id if known else fold(partner.name)
        if name in seen:
            message = f"'{partner.name}' staat hier al; haal er één weg"
            yield Fault(("partners", position, "name"), message)
        seen.add(name)


def out_of_time(card: Practice, desk: Desk) -> Iterator[Fault]:
    """Find days of a card that contradict each other; what was planned may still come."""
    yield from _misstated(card)
    for source in card.own_sources:
        if source.date and _came_later(source.date, card.checked_on, desk.reached):
            message = f"de bron '{source.id}' is van {source.date.dutch}, dus van later"
            yield Fault(("checked_on",), f"{message}; kijk beide na")
    for position, figure in enumerate(card.figures if card.status != "gepland" else ()):
        source_date = getattr(desk.sources.get(figure.source), "date", None)
        if source_date and _is_later(figure.date, source_date):
            message = f"de bron is van {source_date.dutch}, dus van vroeger; kijk beide na"
            yield Fault(("figures", position, "date"), message)


def _misstated(card: Practice) -> Iterator[Fault]:
    end = card.period.end
    is_over = not end.startswith("na") and (end.last_year or date.max.year) < card.checked_on.year
    is_ahead = end.first_day is not None and end.first_day > card.checked_on
    if (card.status == "lopend" and is_over) or (card.status == "afgerond" and is_ahead):
        message = f"'{card.status}' past niet bij het einde ({end.dutch}); kijk beide na"
        yield Fault(("status",), message)


def _came_later(moment: When, checked_on: date, reached: date) -> bool:
    """Say whether a source is well past the day of the check; one that must come is told itself."""
    first = moment.first_day
    return first is not None and first - MARGIN > checked_on and not is_to_come(first, reached)


def _is_later(moment: When, other: When) -> bool:
    """Compare as precisely as both are known; about a moment proves nothing."""
    if not (moment.is_moment and other.is_moment) or "ca." in moment + other:
        return False
    shared = min(len(moment.sortable), len(other.sortable))
    return moment.sortable[:shared] > other.sortable[:shared]
