"""Prose that would not come out as its author meant it: a lost link, a list that is no list."""

from collections.abc import Collection, Iterator, Mapping

from kennisbank import prose
from kennisbank.catalogue import NOUNS
from kennisbank.checks.fault import Fault
from kennisbank.reading import suggestion
from kennisbank.records.model import Record, within
from kennisbank.records.source import Source
from kennisbank.records.text import Prose

KINDS = {noun: kind for kind, noun in NOUNS.items()}


def misread(record: Record, known: Mapping[str, Collection[str]]) -> Iterator[Fault]:
    """Yield what goes wrong in the prose of a record: links, source marks, lists, HTML."""
    own = set(getattr(record, "source_ids", ()))
    for loc, text in within(record, Prose):
        found = prose.faults(
            text, lambda noun, id: id in known.get(KINDS.get(noun, ""), ()), lambda id: id in own
        )
        for fault in found:
            line = text.count("\n", 0, fault.offset)
            yield Fault(loc, fault.message + _meant(fault, known, own), line)


def _meant(fault: prose.Fault, known: Mapping[str, Collection[str]], own: set[str]) -> str:
    if not fault.scheme or not fault.target:
        return ""
    kind = KINDS.get(fault.scheme, "")
    return suggestion(fault.target, own if kind == Source.kind else known.get(kind, ()))
