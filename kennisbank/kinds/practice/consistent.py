"""Whether what a card says in one place fits with what it says in another."""

from collections.abc import Iterator

from kennisbank import prose
from kennisbank.checks import Desk, Fault
from kennisbank.kinds.practice.jargon import unexplained
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.model import within
from kennisbank.records.reference import SourceRef
from kennisbank.records.source import Source
from kennisbank.records.text import Prose

_STORY = ("motive", "goal", "approach", "result")
_NO_MARK = "hier staat nergens een bronteken; zet achter elk feit het id van zijn bron, zoals [^{}]"
_UNCITED = "deze bron noemt de kaart nergens; zet [^{}] achter wat ze zegt, of haal ze weg"


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
