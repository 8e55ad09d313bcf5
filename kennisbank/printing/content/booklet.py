"""The booklet of a dossier: cover, contents, a chapter for each table, and the sources."""

from collections.abc import Iterator

from kennisbank.catalogue import Catalogue
from kennisbank.printing.content.handout import (
    hosts_of,
    licence_of,
    printed_figure,
)
from kennisbank.printing.sheet import (
    Block,
    Emblem,
    Figures,
    FlowContent,
    Heading,
    Imprint,
    Note,
    Passage,
    Points,
    Room,
    RunningHead,
    Steps,
    TitledText,
)
from kennisbank.printing.sources import Citations, described
from kennisbank.printing.style import BookletWords, house_style
from kennisbank.records import Dossier, Place, Practice, Table, dutch_day

SIZE = 14  # points on A4, so that a page folded to A5 is read at ten
ROOM = 10  # lines


def booklet(catalogue: Catalogue, dossier: Dossier, imprint: Imprint) -> FlowContent:
    """Return a whole dossier to read."""
    words = house_style().booklet
    citations = Citations(catalogue)
    for id in dossier.source_ids:  # numbered as on its page
        citations.number(id)
    return FlowContent(
        title=words.title.format(title=dossier.title),
        head=RunningHead((words.kicker, imprint.site_name), (dossier.title, imprint.site_name)),
        headline=dossier.title,
        subtitle=_occasion(catalogue, dossier),
        emblem=_emblem(catalogue, dossier),
        blocks=tuple(_chapters(catalogue, dossier, imprint, words, citations)),
        source=_source(dossier, imprint),
        numbered=len(citations.ids) > 1,
        size=SIZE,
        cover=words.contents,
    )


def _occasion(catalogue: Catalogue, dossier: Dossier) -> str:
    occasion = dossier.occasion
    place = catalogue.maybe(Place, occasion.place)
    date = occasion.date.dutch if occasion.date.year else ""
    return ", ".join(part for part in (occasion.title, place.label if place else "", date) if part)


def _emblem(catalogue: Catalogue, dossier: Dossier) -> Emblem:
    """Show a table with a seat for each practice table."""
    return Emblem(None, len(dossier.tables), max(8, len(dossier.tables)))


def _chapters(
    catalogue: Catalogue,
    dossier: Dossier,
    imprint: Imprint,
    words: BookletWords,
    citations: Citations,
) -> Iterator[Block]:
    yield Heading(words.about, 1)
    yield Passage(citations.tree(dossier.summary), leads=True)
    if dossier.key_questions:
        yield Heading(words.questions)
        yield Points(tuple(citations.tree(asked.text) for asked in dossier.key_questions))
    if dossier.uncertain:
        yield Heading(words.uncertain)
        yield Points(tuple(citations.tree(note) for note in dossier.uncertain))
    for table in dossier.tables:
        yield from _table(catalogue, table, imprint, words, citations)
    yield Heading(words.notes, 1)
    yield Room("", "", ROOM)
    yield Heading(words.sources, 1)
    yield from _sources(catalogue, dossier)


def _table(
    catalogue: Catalogue,
    table: Table,
    imprint: Imprint,
    words: BookletWords,
    citations: Citations,
) -> Iterator[Block]:
    yield Heading(words.table.format(number=table.number, title=table.title), 1)
    yield Passage(citations.tree(table.question), leads=True)
    practices = catalogue.those(Practice, table.practices)
    if practices:
        yield Note(words.practices.format(names=", ".join(card.title for card in practices)))
    if hosts := hosts_of(table, imprint):
        yield Note(words.told_by.format(names=hosts))
    yield Heading(words.story)
    yield Passage(citations.tree(table.summary))
    yield Passage(citations.tree(table.text))
    yield from _findings(table, words, citations)
    if table.questions:
        yield Heading(words.talk)
        yield Points(tuple(citations.tree(asked.text) for asked in table.questions))
    if table.success_factors:
        yield Heading(words.checklist)
        yield Steps(tuple(TitledText(one.name, one.text) for one in table.success_factors))


def _findings(table: Table, words: BookletWords, citations: Citations) -> Iterator[Block]:
    if table.handholds:
        yield Heading(words.handholds)
        yield Points(tuple(citations.tree(one.text) for one in table.handholds))
    if table.studies:
        yield Heading(words.studies)
        for study in table.studies:
            yield Heading(study.title, 3)
            yield Passage(citations.tree(study.text))
    if table.steps:
        yield Heading(words.steps)
        yield Steps(tuple(TitledText(step.title, step.text) for step in table.steps))
    if table.figures:
        yield Heading(words.figures)
        yield Figures(tuple(printed_figure(figure, citations) for figure in table.figures))


def _sources(catalogue: Catalogue, dossier: Dossier) -> Iterator[Block]:
    listed = (described(source) for _, source in catalogue.numbered_sources(dossier))
    yield Steps(tuple(TitledText(line, "") for line in listed))


def _source(dossier: Dossier, imprint: Imprint) -> str:
    shared = house_style().shared
    checked = shared.checked_on.format(day=dutch_day(dossier.checked_on))
    return f"{shared.questions_of_editors} {checked} {licence_of(imprint)}"
