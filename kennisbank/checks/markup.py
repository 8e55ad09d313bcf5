"""Text that would not come out as its author meant it: a lost link, a list that is no list."""

import re
from collections.abc import Collection, Iterator, Mapping

from kennisbank import prose
from kennisbank.checks.fault import Fault
from kennisbank.reading import suggestion
from kennisbank.reading.problems import quoted
from kennisbank.records.kind import Kinds
from kennisbank.records.model import Record, within
from kennisbank.records.source import Source
from kennisbank.records.text import Line, Prose

# What means something in prose, and in a plain line stands on the page as it was typed.
_OF_PROSE = re.compile(
    r"(\[\^[^\[\]]{0,60}\]|\[\d{1,3}\]|\[[^\[\]]{1,80}\]\(|\*\*(?=\w)|</?[A-Za-z][^<>]{0,80}>)"
)


def misread(record: Record, known: Mapping[str, Collection[str]], kinds: Kinds) -> Iterator[Fault]:
    """Yield what goes wrong in the prose of a record: links, source marks, lists, HTML."""
    own = set(getattr(record, "source_ids", ()))
    for loc, text in within(record, Prose):
        found = prose.faults(
            text, lambda noun, id: id in _known(noun, known, kinds), lambda id: id in own
        )
        for fault in found:
            line = text.count("\n", 0, fault.offset)
            yield Fault(loc, fault.message + _meant(fault, known, own, kinds), line)


def typed(record: Record) -> Iterator[Fault]:
    """Find the signs of prose in a plain line, where they do nothing."""
    for loc, line in within(record, Line):
        found = _OF_PROSE.search(line)
        if found:
            cure = "dit veld is gewone tekst, zonder opmaak, links of brontekens; haal het weg"
            yield Fault(loc, f"{quoted(found[0])} komt zo op de pagina: {cure}")


def _known(noun: str, known: Mapping[str, Collection[str]], kinds: Kinds) -> Collection[str]:
    """Return the ids of what readers call so; none for a word that is no kind."""
    kind = kinds.called(noun)
    return known.get(kind.name, ()) if kind else ()


def _meant(
    fault: prose.ProseFault, known: Mapping[str, Collection[str]], own: set[str], kinds: Kinds
) -> str:
    if not fault.scheme or not fault.target:
        return ""
    cites = fault.scheme == Source.noun
    return suggestion(fault.target, own if cites else _known(fault.scheme, known, kinds))
