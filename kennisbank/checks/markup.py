"""Prose that would not come out as its author meant it: a lost link, a list that is no list."""

from collections.abc import Iterator

from kennisbank import prose
from kennisbank.catalogue import NOUNS, Catalogue
from kennisbank.checks.fault import Fault
from kennisbank.reading import suggestion
from kennisbank.records import Prose, Record, Source
from kennisbank.records.model import within

KINDS = {noun: kind for kind, noun in NOUNS.items()}


def misread(record: Record, catalogue: Catalogue) -> Iterator[Fault]:
    """Yield what goes wrong in the prose of a record: links, source marks, lists, HTML."""
    own = set(getattr(record, "source_ids", ()))
    for loc, text in within(record, Prose):
        found = prose.faults(
            text, lambda noun, id: _exists(catalogue, noun, id), lambda source: source in own
        )
        for fault in found:
            line = text.count("\n", 0, fault.offset)
            yield Fault(loc, fault.message + _meant(fault, catalogue, own), line)


def _exists(catalogue: Catalogue, noun: str, id: str) -> bool:
    return catalogue.find(KINDS.get(noun, ""), id) is not None


def _meant(fault: prose.Fault, catalogue: Catalogue, own: set[str]) -> str:
    if not fault.scheme or not fault.target:
        return ""
    kind = KINDS.get(fault.scheme)
    others = {id for other, id in catalogue.records if other == kind}
    return suggestion(fault.target, own if kind == Source.kind else others)
