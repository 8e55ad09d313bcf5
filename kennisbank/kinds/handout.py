"""The handout of a table or a practice: a page to read and a page to write on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kennisbank import prose
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.table.seats import partners_of, taken_seats
from kennisbank.printing.edition import Edition
from kennisbank.printing.figures import printed_figure
from kennisbank.printing.sheet import (
    Back,
    Emblem,
    Fact,
    Front,
    HandoutContent,
    PrintedFigure,
    RunningHead,
    TitledProse,
    TitledText,
)
from kennisbank.printing.sources import Citations
from kennisbank.printing.style import HandoutWords
from kennisbank.records.blocks import Person, Question, SuccessFactor
from kennisbank.records.seats import seats_for
from kennisbank.records.sourced import Sourced
from kennisbank.records.when import dutch_day

LONGEST_IN_HEAD = 32  # characters
ROOM, ROOM_WITH_STEPS = 150, 90  # words of a practice's story that the front takes
MOST_FIGURES = 3
MOST_QUESTIONS = 5
MOST_FACTORS = 6


@dataclass(frozen=True)
class _Told:
    """A table or a practice with everything that is told of it."""

    subject: Table | Practice
    record: Sourced
    practices: tuple[Practice, ...]
    places: tuple[Place, ...]
    checked_on: date
    edition: Edition

    @property
    def words(self) -> HandoutWords:
        return self.edition.style.handout

    @property
    def headline(self) -> str:
        return self.subject.headline or self.subject.title

    @property
    def place(self) -> str:
        return self.places[0].label if self.places else ""


def table_handout(edition: Edition, table: Table) -> HandoutContent:
    """Return the words of a table's handout; what the table leaves out comes from its practices."""
    catalogue = edition.catalogue
    dossier = catalogue.one(Dossier, table.dossier)
    practices = tuple(catalogue.those(Practice, table.practices))
    told = _told(edition, table, dossier, practices)
    citations = Citations(edition)
    return _handout(
        told,
        citations,
        told.words.table_title.format(number=table.number, headline=told.headline),
        _table_head(told, dossier, table),
        _table_front(told, dossier, table, citations),
        _back(told, table.question if table.subtitle else None),
    )


def practice_handout(edition: Edition, card: Practice) -> HandoutContent:
    """Return the words of a practice's handout."""
    told = _told(edition, card, card, (card,))
    citations = Citations(edition)
    return _handout(
        told,
        citations,
        told.words.practice_title.format(title=card.title),
        RunningHead(
            (told.words.practice_kicker, edition.imprint.site_name), (told.headline, told.place)
        ),
        _practice_front(told, card, citations),
        _back(told, None),
    )


def _told(
    edition: Edition,
    subject: Table | Practice,
    record: Dossier | Practice,
    practices: tuple[Practice, ...],
) -> _Told:
    """Gather what the subject points to; a practice that could not be read is left out."""
    places = (edition.catalogue.maybe(Place, practice.place) for practice in practices)
    known = tuple(place for place in dict.fromkeys(places) if place)
    return _Told(subject, record, practices, known, record.checked_on, edition)


def _handout(
    told: _Told, citations: Citations, title: str, head: RunningHead, front: Front, back: Back
) -> HandoutContent:
    if not citations.ids:
        citations.number(told.record.source_ids[0])
    return HandoutContent(
        title=title,
        head=head,
        front=front,
        back=back,
        source=_source_line(told, citations),
        numbered=len(citations.ids) > 1,
    )


def _table_head(told: _Told, dossier: Dossier, table: Table) -> RunningHead:
    words, number = told.words, table.number
    short = len(told.headline) <= LONGEST_IN_HEAD
    line = words.table_line if short else words.table_line_short
    return RunningHead(
        (words.kicker, words.dossier_line.format(title=dossier.title)),
        (line.format(number=number, headline=told.headline), told.place),
    )


def _table_front(told: _Told, dossier: Dossier, table: Table, citations: Citations) -> Front:
    """Build the front in reading order: that numbers the sources."""
    words = told.words
    steps = _steps(told)
    return Front(
        headline=told.headline,
        subtitle=table.subtitle or table.question,
        emblem=table_emblem(table, told.practices),
        facts=tuple(_table_facts(told, dossier, table)),
        lead=citations.tree(table.summary),
        story_label=words.practice_story if told.practices else words.other_story,
        story=citations.tree(table.text),
        more=(),
        partners_label=_partners_label(told),
        partners=_partners(told),
        figures=_figures(told, citations),
        steps=steps,
        takeaways_label=words.takeaways,
        takeaways=() if steps else tuple(citations.tree(one.text) for one in table.handholds),
        uncertain=(),
    )


def _practice_front(told: _Told, card: Practice, citations: Citations) -> Front:
    words = told.words
    first, *more = _sections(told, card, citations)
    return Front(
        headline=told.headline,
        subtitle=card.title if card.headline else "",
        emblem=practice_emblem(card),
        facts=tuple(_practice_facts(told, card)),
        lead=citations.tree(card.summary),
        story_label=first.title,
        story=first.text,
        more=tuple(more),
        partners_label=words.partners,
        partners=_partners(told),
        figures=_figures(told, citations),
        steps=_steps(told),
        takeaways_label=words.worked,
        takeaways=(),
        uncertain=tuple(prose.plain(note) for note in card.uncertain),
    )


def _sections(told: _Told, card: Practice, citations: Citations) -> list[TitledProse]:
    """Return what the card tells as far as there is room, the most useful at a table first."""
    words = told.words
    candidates = (
        (words.approach, card.approach),
        (words.result, card.result),
        (words.motive, card.motive),
        (words.goal, card.goal),
    )
    room = ROOM_WITH_STEPS if card.steps else ROOM
    chosen: list[TitledProse] = []
    for title, text in candidates:
        if text and (not chosen or len(text.split()) <= room):
            chosen.append(TitledProse(title, citations.tree(text)))
            room -= len(text.split())
    unknown = citations.tree(told.edition.style.shared.unknown)
    return chosen or [TitledProse(words.practice_story, unknown)]


def _back(told: _Told, question: str | None) -> Back:
    questions = questions_of(told.subject, told.practices)[:MOST_QUESTIONS]
    factors = factors_of(told.subject, told.practices)[:MOST_FACTORS]
    return Back(
        question=question,
        questions=tuple(question.text for question in questions),
        success_factors=tuple(TitledText(factor.name, factor.text) for factor in factors),
    )


def _table_facts(told: _Told, dossier: Dossier, table: Table) -> Iterable[Fact]:
    words = told.words
    if told.place:
        yield Fact(words.place, told.place)
    if dossier.occasion.date.year:
        yield Fact(words.date, dossier.occasion.date.dutch)
    label = words.table_number.format(number=table.number, total=dossier.table_count)
    yield Fact(label, table.title)
    hosts = hosts_of(table, told.edition)
    yield Fact(words.told_by, hosts) if hosts else Fact(words.host, None)


def _practice_facts(told: _Told, card: Practice) -> Iterable[Fact]:
    words = told.words
    yield Fact(words.place, told.place)
    yield Fact(words.period, card.ran)
    choice = card.network_model
    if choice and (model := told.edition.catalogue.maybe(NetworkModel, choice.id)):
        guessed = choice.basis == "inschatting"
        name = words.estimated.format(model=model.short) if guessed else model.short
        yield Fact(words.model, name)
    yield Fact(words.told_by, None)


def hosts_of(table: Table, edition: Edition) -> str:
    """Name who tells at a table, with a lapsed name as the role; '' when nobody is known."""
    return in_a_row([_host(person, edition.imprint.date) for person in table.hosts])


def _host(person: Person, day: date) -> str:
    """Name who tells: `Melissa Bosmans (Provincie Limburg)`, the role or the organisation."""
    who = person.shown_on(day).name or person.role
    if who and person.organisation:
        return f"{who} ({person.organisation})"
    return who or person.organisation or ""


def in_a_row(names: list[str]) -> str:
    """Join names as a sentence does: `Demos, Warm Hart en Stad Lier`; empty ones fall out."""
    named = [name for name in names if name]
    return " en ".join(part for part in (", ".join(named[:-1]), *named[-1:]) if part)


def _partners(told: _Told) -> tuple[TitledText, ...]:
    found = partners_of(told.practices)
    return tuple(TitledText(partner.name, partner.role or "") for partner in found)


def _partners_label(told: _Told) -> str:
    if len(told.places) != 1:
        return told.words.partners
    return told.words.partners_in.format(place=told.place)


def table_emblem(table: Table, practices: Iterable[Practice]) -> Emblem:
    """Return a table from above, with its number and the seats that are taken."""
    taken = taken_seats(table, practices)
    return Emblem(table.number, taken, seats_for(taken))


def practice_emblem(card: Practice) -> Emblem:
    """Return the table of a practice, with a seat per partner."""
    taken = len(partners_of((card,)))
    return Emblem(None, taken, seats_for(taken))


def _figures(told: _Told, citations: Citations) -> tuple[PrintedFigure, ...]:
    own = told.subject.figures
    figures = own or [figure for practice in told.practices for figure in practice.figures]
    return tuple(
        printed_figure(told.edition, figure, citations) for figure in figures[:MOST_FIGURES]
    )


def _steps(told: _Told) -> tuple[TitledText, ...]:
    candidates = (told.subject.steps, *(practice.steps for practice in told.practices))
    steps = next((steps for steps in candidates if steps), ())
    return tuple(TitledText(step.title, step.text) for step in steps)


def questions_of(subject: Table | Practice, practices: Iterable[Practice]) -> tuple[Question, ...]:
    """Return the questions of a table, or those of its practices."""
    return subject.questions or tuple(asked for one in practices for asked in one.questions)


def factors_of(
    subject: Table | Practice, practices: Iterable[Practice]
) -> tuple[SuccessFactor, ...]:
    """Return what a table can tick, or what its practices can."""
    return subject.success_factors or tuple(
        factor for one in practices for factor in one.success_factors
    )


def _source_line(told: _Told, citations: Citations) -> str:
    checked = told.edition.style.shared.checked_on.format(day=dutch_day(told.checked_on))
    parts = (citations.line(), _of_the_editors(told), checked, told.edition.licence)
    return " ".join(part for part in parts if part)


def _of_the_editors(told: _Told) -> str:
    """Say which parts of the back are the editors' work, not the source's."""
    words, asked = told.words, questions_of(told.subject, told.practices)
    questions = any(question.origin == "redactie" for question in asked)
    checklist = any(
        factor.origin == "redactie" for factor in factors_of(told.subject, told.practices)
    )
    if questions and checklist:
        return words.editors_both
    return words.editors_questions if questions else words.editors_checklist if checklist else ""
