"""Records that cite sources, numbered in the order of their list, and are checked by a day."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Protocol, TypeGuard

from pydantic import Field

from kennisbank.records.model import Model, Record
from kennisbank.records.source import Source, SourceEntry
from kennisbank.records.when import Day, is_past

Sources = Annotated[
    tuple[SourceEntry, ...],
    Field(
        title="Bronnen",
        description="Bronnen die je hier uitschrijft, of id's uit data/sources.yml.",
        min_length=1,
    ),
]

CheckedOn = Annotated[
    Day, Field(title="Nagekeken op", description="Wanneer iemand dit bestand nakeek.")
]
ReviewBefore = Annotated[
    Day, Field(title="Opnieuw nakijken voor", description="Wanneer het opnieuw aan de beurt is.")
]


class Dated(Protocol):
    """What says when someone checked it, and by when someone has to do so again."""

    @property
    def checked_on(self) -> date:
        """The day of the last check."""

    @property
    def review_before(self) -> date:
        """The day before which the next one is due."""


def is_dated(record: object) -> TypeGuard[Dated]:
    """Say whether a record says so; before Python 3.12 a protocol takes long to tell."""
    return isinstance(record, Model) and {"checked_on", "review_before"} <= vars(record).keys()


def is_due(record: Dated, day: date) -> bool:
    """Say whether someone should have checked a record again before this day."""
    return is_past(record.review_before, day)


class Review(Model):
    """The head of a list file: when someone checked all its records."""

    checked_on: CheckedOn
    review_before: ReviewBefore


class Sourced(Record):
    """A record with a field `sources`: each written out, or the id of a shared one."""

    if TYPE_CHECKING:  # each model declares it at the place where authors expect it
        sources: Sources

    @property
    def own_sources(self) -> tuple[Source, ...]:
        """The sources that are written out on this record."""
        return tuple(source for source in self.sources if isinstance(source, Source))

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The ids of all sources, in the order of their numbers from 1."""
        return tuple(source.id if isinstance(source, Source) else source for source in self.sources)
