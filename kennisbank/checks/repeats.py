"""Things that stand twice where they count once: a theme, a related card, a source, a figure."""

from collections.abc import Iterator

from kennisbank.checks.fault import Fault
from kennisbank.records.blocks import ReasonedChoice
from kennisbank.records.model import Model, Record, within
from kennisbank.records.reference import Reference
from kennisbank.records.sourced import Sourced


def repeated(record: Record) -> Iterator[Fault]:
    """Yield what a record lists twice, and a card that names itself."""
    for loc, model in within(record, Model):
        for name in type(model).model_fields:
            yield from _twice((*loc, name), getattr(model, name))
    if isinstance(record, Sourced):
        yield from _twice_a_source(record.source_ids)
    for loc, other in record.references():
        if other.key == (record.kind, record.id):
            yield Fault(loc, "een kaart verwijst niet naar zichzelf; haal dit weg")


def _twice_a_source(ids: tuple[str, ...]) -> Iterator[Fault]:
    for position, id in enumerate(ids):
        if ids.index(id) != position:
            message = f"de bron '{id}' staat hier al; haal er één weg of geef ze een ander id"
            yield Fault(("sources", position), message)


def _twice(loc: tuple[str | int, ...], values: object) -> Iterator[Fault]:
    if not isinstance(values, tuple) or loc[-1] in ("sources", "media"):
        return
    pointed = [_pointed(value) for value in values]
    for position, value in enumerate(pointed):
        if value and pointed.index(value) != position:
            named = f"'{value}'" if isinstance(value, Reference) else "dit"
            yield Fault((*loc, position), f"{named} staat hier al; haal er één weg")


def _pointed(value: object) -> object:
    """Return what a value is about: what a choice with a reason chose, else the value itself."""
    return value.chosen if isinstance(value, ReasonedChoice) else value
