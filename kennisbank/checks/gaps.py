"""Gaps in a collection: what its kinds call missing, and what waits for a new look."""

from dataclasses import dataclass
from datetime import date

from kennisbank.catalogue import Catalogue, Found
from kennisbank.checks.freshness import stale, undated
from kennisbank.records.kind import Kinds


@dataclass(frozen=True)
class GapReport:
    """Records of one kind that miss the same."""

    title: str
    records: tuple[Found, ...]


def gaps(catalogue: Catalogue, kinds: Kinds) -> list[GapReport]:
    """Return what each kind calls a gap, with the records that have it; none without records."""
    found = [
        GapReport(gap.title, tuple(one for one in members if gap.misses(catalogue, one)))
        for gap, members in ((kind.gap, catalogue.members(kind.model)) for kind in kinds)
        if gap
    ]
    return [gap for gap in found if gap.records]


def waiting(catalogue: Catalogue, kinds: Kinds, today: date) -> list[GapReport]:
    """Return the records whose review date has passed and those without one, by kind."""
    found = (("wacht op nazicht", stale(catalogue, today)), ("zonder datum", undated(catalogue)))
    return [
        GapReport(
            f"{kinds.named(name).noun.capitalize()}: {title}",
            tuple(record for record in records if record.kind == name),
        )
        for title, records in found
        for name in dict.fromkeys(record.kind for record in records)
    ]


def listed(gaps: list[GapReport]) -> str:
    """Write gaps for a terminal: a title with its number, and the ids below it."""
    return "\n".join(
        f"{gap.title} ({len(gap.records)})\n  {', '.join(record.id for record in gap.records)}"
        for gap in gaps
    )
