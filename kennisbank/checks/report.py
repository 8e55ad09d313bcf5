"""The state of the collection: level, gaps, language and age of every card, and what is missing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from kennisbank.catalogue import NOUNS, Catalogue, Found
from kennisbank.checks.freshness import stale, undated
from kennisbank.checks.language import Measure, body, measured
from kennisbank.kinds.critical_factor.record import CriticalFactor
from kennisbank.kinds.practice.jargon import unexplained
from kennisbank.kinds.practice.levels import missing
from kennisbank.kinds.practice.record import Level, Practice
from kennisbank.kinds.question_group.record import QuestionGroup
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.reading.problems import shortened
from kennisbank.records.model import Record

NEXT: dict[Level, Level] = {"schets": "beschreven", "beschreven": "bevestigd"}


@dataclass(frozen=True)
class CardReport:
    """One card: how it reads, and what it lacks for the level above its own."""

    card: Practice
    gaps: tuple[str, ...]
    kern: Measure
    text: Measure
    jargon: tuple[str, ...]  # words of the trade that nothing explains
    stale: bool


@dataclass(frozen=True)
class Gap:
    """Records of one kind that miss the same: nothing points to them, or they wait for a check."""

    title: str
    records: tuple[Found, ...]


def card_reports(
    catalogue: Catalogue, today: date, jargon: tuple[str, ...] = ()
) -> list[CardReport]:
    """Return a report per card, by title; `jargon` holds the words of the sector."""
    sources = {str(source.id): source for source in catalogue.sources}
    waiting = set(map(id, stale(catalogue, today)))
    return [
        CardReport(
            card,
            missing(card, NEXT[card.level], sources) if card.level in NEXT else (),
            measured((card.summary,)),
            body(card),
            unexplained(card, catalogue, jargon),
            id(card) in waiting,
        )
        for card in catalogue.practices
    ]


def gaps(catalogue: Catalogue) -> list[Gap]:
    """Return what nothing points to, by kind; a kind without gaps is left out."""
    kinds: tuple[tuple[str, tuple[Record, ...]], ...] = (
        ("Fasen zonder praktijk", catalogue.phases),
        ("Netwerkmodellen zonder praktijk", catalogue.network_models),
        ("Thema's zonder praktijk", catalogue.themes),
        ("Doelgroepen zonder praktijk", catalogue.audiences),
    )
    anything: tuple[tuple[str, tuple[Found, ...]], ...] = (
        ("Werven waar niets bij helpt", catalogue.parts(Worksite)),
        ("Kritische factoren waar niets bij helpt", catalogue.parts(CriticalFactor)),
        ("Vraaggroepen waar niets bij helpt", catalogue.parts(QuestionGroup)),
        ("Organisaties die nergens voorkomen", catalogue.organisations),
    )
    found = [Gap(title, tuple(_unused(catalogue, records))) for title, records in kinds]
    found += [Gap(title, tuple(_orphans(catalogue, records))) for title, records in anything]
    found.append(Gap("Hulpmiddelen zonder fase", tuple(_without(catalogue.tools, "phases"))))
    return [gap for gap in found if gap.records]


def table(reports: list[CardReport]) -> str:
    """Write the reports as one table of fixed columns, for a terminal."""
    columns: tuple[tuple[str, int, Callable[[CardReport], str]], ...] = (
        ("kaart", 32, lambda report: report.card.id),
        ("niveau", 11, lambda report: report.card.level),
        ("kern", 5, lambda report: str(report.kern.words)),
        ("w/zin", 6, lambda report: f"{report.text.per_sentence:.1f}"),
        ("lang", 5, lambda report: f"{report.text.long_words:.0%}"),
        ("oud", 4, lambda report: "ja" if report.stale else ""),
        ("jargon", 28, lambda report: shortened(", ".join(report.jargon), 26)),
        ("voor het volgende niveau", 0, lambda report: "; ".join(report.gaps)),
    )
    head = "".join(f"{title:<{width}}" for title, width, _ in columns)
    rows = ("".join(f"{show(report):<{width}}" for _, width, show in columns) for report in reports)
    return "\n".join(row.rstrip() for row in (head, *rows))


def waiting(catalogue: Catalogue, today: date) -> list[Gap]:
    """Return the records whose review date has passed and those without one, by kind."""
    found = (("wacht op nazicht", stale(catalogue, today)), ("zonder datum", undated(catalogue)))
    return [
        Gap(f"{NOUNS[kind].capitalize()}: {title}", tuple(r for r in records if r.kind == kind))
        for title, records in found
        for kind in dict.fromkeys(record.kind for record in records)
    ]


def listed(gaps: list[Gap]) -> str:
    """Write gaps for a terminal: a title with its number, and the ids below it."""
    return "\n".join(
        f"{gap.title} ({len(gap.records)})\n  {', '.join(record.id for record in gap.records)}"
        for gap in gaps
    )


def _unused(catalogue: Catalogue, records: tuple[Record, ...]) -> Iterator[Record]:
    for record in records:
        if not any(isinstance(user, Practice) for user in catalogue.used_by(record)):
            yield record


def _without(records: tuple[Record, ...], field: str) -> Iterator[Record]:
    return (record for record in records if not getattr(record, field))


def _orphans(catalogue: Catalogue, records: tuple[Found, ...]) -> Iterator[Found]:
    return (one for one in records if not catalogue.used_by(one))
