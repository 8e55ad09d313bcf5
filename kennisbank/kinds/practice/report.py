"""The state of every practice card: level, gaps, language and age."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kennisbank.catalogue import Catalogue
from kennisbank.checks.checking import SourcesOf
from kennisbank.checks.language import Measure, body, measured
from kennisbank.kinds.practice.jargon import unexplained
from kennisbank.kinds.practice.levels import missing
from kennisbank.kinds.practice.record import Level, Practice
from kennisbank.reading.problems import shortened
from kennisbank.records.source import Source
from kennisbank.records.sourced import is_due

YOUNG = 3  # years that a source stays young
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\bzonder datum\b")

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
    undated: bool  # the kern names no year, and the youngest source is old or undated


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
            _is_undated(card, sources, today),
        )
        for card in (catalogue.all(Practice) if cards is None else cards)
    ]


def _is_undated(card: Practice, sources: Mapping[str, Source], today: date) -> bool:
    found = (sources.get(str(id)) for id in card.source_ids)
    years = [source.date.year for source in found if source and source.date and source.date.year]
    return max(years, default=0) + YOUNG < today.year and not _DATED.search(card.summary)


def undated(reports: list[CardReport]) -> str:
    """Name the cards that a reader may take for news; nothing without one."""
    names = ", ".join(str(report.card.id) for report in reports if report.undated)
    return f"Oud, en de kern noemt geen jaar: {names}." if names else ""


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
