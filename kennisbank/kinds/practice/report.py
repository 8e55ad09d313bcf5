"""The state of every practice card: level, gaps, language and age."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kennisbank.catalogue import Catalogue
from kennisbank.checks.checking import SourcesOf
from kennisbank.checks.language import Measure, body, measured
from kennisbank.kinds.practice.jargon import unexplained
from kennisbank.kinds.practice.levels import missing
from kennisbank.kinds.practice.record import Level, Practice
from kennisbank.reading.problems import shortened
from kennisbank.records.sourced import is_due

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


def card_reports(
    catalogue: Catalogue,
    today: date,
    jargon: tuple[str, ...] = (),
    cards: Sequence[Practice] | None = None,
) -> list[CardReport]:
    """Return a report per card, of all by title; `jargon` holds the words of the sector."""
    sources = SourcesOf(catalogue)
    return [
        CardReport(
            card,
            missing(card, NEXT[card.level], sources) if card.level in NEXT else (),
            measured((card.summary,)),
            body(card),
            unexplained(card, catalogue, jargon),
            is_due(card, today),
        )
        for card in (catalogue.all(Practice) if cards is None else cards)
    ]


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
