"""The booklet of a dossier: cover, contents, two pages for each table, sources, room, and a back.

It is made on A4 to be folded to A5, so its letters and lines are larger than those of a handout.
"""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.handout import hosts_of, in_a_row, table_emblem
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.printing.edition import Edition
from kennisbank.printing.figures import printed_figure
from kennisbank.printing.form import Form, OnPaper
from kennisbank.printing.sheet import (
    BookletContent,
    Chapter,
    Emblem,
    Fact,
    ListedSource,
    RunningHead,
    TitledProse,
    TitledText,
)
from kennisbank.printing.sources import Citations, published
from kennisbank.printing.style import BookletWords, Wording
from kennisbank.records.seats import seats_for
from kennisbank.records.when import dutch_day


def booklet(edition: Edition, dossier: Dossier) -> BookletContent:
    """Return a whole dossier to read; its sources are numbered as on its page."""
    words, site_name = edition.style.booklet, edition.imprint.site_name
    citations = Citations(edition)
    for id in dossier.source_ids:
        citations.number(id)
    return BookletContent(
        title=words.title.format(title=dossier.title),
        head=RunningHead((words.kicker, site_name), (dossier.title, site_name)),
        headline=dossier.title,
        subtitle=_occasion(edition, dossier),
        emblem=_emblem(dossier),
        about=citations.tree(dossier.summary),
        facts=tuple(_facts(edition, dossier, words)),
        questions=tuple(citations.tree(asked.text) for asked in dossier.key_questions),
        uncertain=tuple(citations.tree(note) for note in dossier.uncertain),
        chapters=tuple(_chapter(edition, table, citations) for table in dossier.tables),
        sources=tuple(_sources(edition, dossier)),
        source=_source(edition, dossier),
        numbered=len(citations.ids) > 1,
    )


def _occasion(edition: Edition, dossier: Dossier) -> str:
    occasion = dossier.occasion
    parts = (occasion.title, _place(edition, dossier), _date(dossier))
    return ", ".join(part for part in parts if part)


def _place(edition: Edition, dossier: Dossier) -> str:
    place = edition.catalogue.maybe(Place, dossier.occasion.place)
    return place.label if place else ""


def _date(dossier: Dossier) -> str:
    date = dossier.occasion.date
    return date.dutch if date.year else ""


def _emblem(dossier: Dossier) -> Emblem:
    """Show a table with a seat for each practice table."""
    return Emblem(None, len(dossier.tables), seats_for(len(dossier.tables)))


def _facts(edition: Edition, dossier: Dossier, words: BookletWords) -> Iterator[Fact]:
    """Tell of the occasion what is known."""
    told = (
        (words.date, _date(dossier)),
        (words.place, _place(edition, dossier)),
        (words.organisers, in_a_row(list(dossier.occasion.organisers))),
    )
    yield from (Fact(label, value) for label, value in told if value)


def _chapter(edition: Edition, table: Table, citations: Citations) -> Chapter:
    """Tell of a table in reading order: first what to read, then what to talk about."""
    words, line = edition.style.booklet, edition.style.handout.table_line
    practices = edition.catalogue.those(Practice, table.practices)
    return Chapter(
        title=words.table.format(number=table.number, title=table.title),
        line=line.format(number=table.number, headline=table.headline or table.title),
        emblem=table_emblem(table, practices),
        question=table.question,
        facts=tuple(_table_facts(edition, table, practices)),
        story=(*citations.tree(table.summary), *citations.tree(table.text)),
        handholds=tuple(citations.tree(one.text) for one in table.handholds),
        studies=tuple(TitledProse(one.title, citations.tree(one.text)) for one in table.studies),
        steps=tuple(TitledText(step.title, step.text) for step in table.steps),
        figures=tuple(printed_figure(edition, figure, citations) for figure in table.figures),
        questions=tuple(asked.text for asked in table.questions),
        success_factors=tuple(TitledText(one.name, one.text) for one in table.success_factors),
    )


def _table_facts(edition: Edition, table: Table, practices: list[Practice]) -> Iterator[Fact]:
    """Name the practices and who tells; where no source names them there is a line."""
    words = edition.style.booklet
    label = words.practice if len(practices) == 1 else words.practices
    if practices:
        yield Fact(label, in_a_row([card.title for card in practices]))
    yield Fact(words.told_by, hosts_of(table, edition) or None)


def _sources(edition: Edition, dossier: Dossier) -> Iterator[ListedSource]:
    for _, source in edition.catalogue.numbered_sources(dossier):
        yield ListedSource(source.title, published(source), source.url or "")


def _source(edition: Edition, dossier: Dossier) -> str:
    shared = edition.style.shared
    checked = shared.checked_on.format(day=dutch_day(dossier.checked_on))
    return f"{shared.questions_of_editors} {checked} {edition.licence}"


ON_PAPER = OnPaper(
    model=Dossier,
    folder="dossiers",
    wording=Wording(Path(__file__).with_suffix(".yml")),
    forms=(Form("boekje", booklet), Form("vouwboekje", booklet, format="fold", repeats=True)),
)
