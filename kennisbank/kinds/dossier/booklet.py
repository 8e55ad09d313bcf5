"""The booklet of a dossier: cover, contents, two pages for each table, sources, room, and a back.

It is made on A4 to be folded to A5, so its letters and lines are larger than those of a handout.
"""

from collections.abc import Iterator

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.handout import hosts_of, in_a_row, licence_of, printed_figure, table_emblem
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.printing.sheet import (
    BookletContent,
    Chapter,
    Emblem,
    Fact,
    Imprint,
    ListedSource,
    RunningHead,
    Section,
    TitledText,
)
from kennisbank.printing.sources import Citations, published
from kennisbank.printing.style import BookletWords, house_style
from kennisbank.records.when import dutch_day

SEATS = 8


def booklet(catalogue: Catalogue, dossier: Dossier, imprint: Imprint) -> BookletContent:
    """Return a whole dossier to read; its sources are numbered as on its page."""
    words = house_style().booklet
    citations = Citations(catalogue)
    for id in dossier.source_ids:
        citations.number(id)
    return BookletContent(
        title=words.title.format(title=dossier.title),
        head=RunningHead((words.kicker, imprint.site_name), (dossier.title, imprint.site_name)),
        headline=dossier.title,
        subtitle=_occasion(catalogue, dossier),
        emblem=_emblem(dossier),
        about=citations.tree(dossier.summary),
        facts=tuple(_facts(catalogue, dossier, words)),
        questions=tuple(citations.tree(asked.text) for asked in dossier.key_questions),
        uncertain=tuple(citations.tree(note) for note in dossier.uncertain),
        chapters=tuple(_chapter(catalogue, table, imprint, citations) for table in dossier.tables),
        sources=tuple(_sources(catalogue, dossier)),
        source=_source(dossier, imprint),
        numbered=len(citations.ids) > 1,
    )


def _occasion(catalogue: Catalogue, dossier: Dossier) -> str:
    occasion = dossier.occasion
    parts = (occasion.title, _place(catalogue, dossier), _date(dossier))
    return ", ".join(part for part in parts if part)


def _place(catalogue: Catalogue, dossier: Dossier) -> str:
    place = catalogue.maybe(Place, dossier.occasion.place)
    return place.label if place else ""


def _date(dossier: Dossier) -> str:
    date = dossier.occasion.date
    return date.dutch if date.year else ""


def _emblem(dossier: Dossier) -> Emblem:
    """Show a table with a seat for each practice table."""
    return Emblem(None, len(dossier.tables), max(SEATS, len(dossier.tables)))


def _facts(catalogue: Catalogue, dossier: Dossier, words: BookletWords) -> Iterator[Fact]:
    """Tell of the occasion what is known."""
    told = (
        (words.date, _date(dossier)),
        (words.place, _place(catalogue, dossier)),
        (words.organisers, in_a_row(list(dossier.occasion.organisers))),
    )
    yield from (Fact(label, value) for label, value in told if value)


def _chapter(catalogue: Catalogue, table: Table, imprint: Imprint, citations: Citations) -> Chapter:
    """Tell of a table in reading order: first what to read, then what to talk about."""
    words, line = house_style().booklet, house_style().handout.table_line
    practices = catalogue.those(Practice, table.practices)
    return Chapter(
        title=words.table.format(number=table.number, title=table.title),
        line=line.format(number=table.number, headline=table.headline or table.title),
        emblem=table_emblem(table, practices),
        question=table.question,
        facts=tuple(_table_facts(table, practices, imprint, words)),
        story=(*citations.tree(table.summary), *citations.tree(table.text)),
        handholds=tuple(citations.tree(one.text) for one in table.handholds),
        studies=tuple(Section(one.title, citations.tree(one.text)) for one in table.studies),
        steps=tuple(TitledText(step.title, step.text) for step in table.steps),
        figures=tuple(printed_figure(figure, citations) for figure in table.figures),
        questions=tuple(asked.text for asked in table.questions),
        success_factors=tuple(TitledText(one.name, one.text) for one in table.success_factors),
    )


def _table_facts(
    table: Table, practices: list[Practice], imprint: Imprint, words: BookletWords
) -> Iterator[Fact]:
    """Name the practices and who tells; where no source names them there is a line."""
    label = words.practice if len(practices) == 1 else words.practices
    if practices:
        yield Fact(label, in_a_row([card.title for card in practices]))
    yield Fact(words.told_by, hosts_of(table, imprint) or None)


def _sources(catalogue: Catalogue, dossier: Dossier) -> Iterator[ListedSource]:
    for _, source in catalogue.numbered_sources(dossier):
        yield ListedSource(source.title, published(source), source.url or "")


def _source(dossier: Dossier, imprint: Imprint) -> str:
    shared = house_style().shared
    checked = shared.checked_on.format(day=dutch_day(dossier.checked_on))
    return f"{shared.questions_of_editors} {checked} {licence_of(imprint)}"
