"""What stands on a handout, made from the catalogue; the templates only place it."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace

from kennisbank.catalogue import Catalogue
from kennisbank.printing.figures import belgian_number, year_of
from kennisbank.printing.qr import qr_code
from kennisbank.printing.sheet import (
    Back,
    Emblem,
    Fact,
    Front,
    HandoutContent,
    Imprint,
    Online,
    PrintedFigure,
    RunningHead,
    TitledText,
    Tree,
)
from kennisbank.printing.sources import Citations
from kennisbank.printing.style import HandoutWords, house_style
from kennisbank.records import Dossier, Figure, Person, Place, Practice, Question, Table, dutch_day
from kennisbank.records.practice import SuccessFactor
from kennisbank.short_address import short_address

SEATS = 8
FREE_SEATS = 2  # at a table with more partners than fit around the ordinary one
LONGEST_IN_HEAD = 32  # characters
MOST_FIGURES = 3
MOST_QUESTIONS = 5
MOST_FACTORS = 6


@dataclass(frozen=True)
class _Told:
    """A table with everything that is told at it."""

    table: Table
    dossier: Dossier
    practices: tuple[Practice, ...]
    places: tuple[Place, ...]
    words: HandoutWords
    imprint: Imprint

    @property
    def headline(self) -> str:
        return self.table.headline or self.table.title

    @property
    def place(self) -> str:
        return self.places[0].label if self.places else ""


def handout(catalogue: Catalogue, table: Table, imprint: Imprint) -> HandoutContent:
    """Return the words of a table's handout; what the table leaves out comes from its practices."""
    told = _told(catalogue, table, imprint)
    citations = Citations(catalogue)
    front, back = _front(told, citations), _back(told)
    if not citations.ids:
        citations.number(told.dossier.source_ids[0])
    content = HandoutContent(
        title=told.words.document_title.format(number=table.number, headline=told.headline),
        site_name=imprint.site_name,
        head=_running_head(told),
        front=front,
        back=back,
        source=_source_line(told, citations),
        numbered=len(citations.ids) > 1,
    )
    return replace(content, online=_online(told, content))


def _told(catalogue: Catalogue, table: Table, imprint: Imprint) -> _Told:
    """Gather what the table points to; a practice that could not be read is left out."""
    found = (catalogue.find(Practice.kind, id) for id in table.practices)
    practices = tuple(practice for practice in found if isinstance(practice, Practice))
    places = (catalogue.find(Place.kind, practice.place) for practice in practices)
    known = tuple(place for place in dict.fromkeys(places) if isinstance(place, Place))
    words = house_style().handout
    return _Told(table, catalogue.dossier_of(table), practices, known, words, imprint)


def _running_head(told: _Told) -> RunningHead:
    words, number = told.words, told.table.number
    short = len(told.headline) <= LONGEST_IN_HEAD
    line = words.table_line if short else words.table_line_short
    return RunningHead(
        dossier=words.dossier_line.format(title=told.dossier.title),
        table=line.format(number=number, headline=told.headline),
        place=told.place,
    )


def _front(told: _Told, citations: Citations) -> Front:
    """Build the front in reading order: that numbers the sources."""
    table, words = told.table, told.words
    partners = _partners(told.practices)
    return Front(
        headline=told.headline,
        subtitle=table.subtitle or table.question,
        emblem=_emblem(told, partners),
        facts=tuple(_facts(told)),
        lead=citations.tree(table.summary),
        story_label=words.practice_story if told.practices else words.other_story,
        story=citations.tree(table.text),
        partners_label=_partners_label(told),
        partners=partners,
        figures=_figures(told, citations),
        steps=_steps(told),
        takeaways=_takeaways(told, citations),
    )


def _back(told: _Told) -> Back:
    questions = _questions(told)[:MOST_QUESTIONS]
    factors = _success_factors(told)[:MOST_FACTORS]
    return Back(
        question=told.table.question if told.table.subtitle else None,
        questions=tuple(question.text for question in questions),
        success_factors=tuple(TitledText(factor.name, factor.text) for factor in factors),
    )


def _facts(told: _Told) -> Iterable[Fact]:
    words, table, dossier = told.words, told.table, told.dossier
    if told.place:
        yield Fact(words.place, told.place)
    if dossier.occasion.date.year:
        yield Fact(words.date, dossier.occasion.date.dutch)
    label = words.table_number.format(number=table.number, total=dossier.table_count)
    yield Fact(label, table.title)
    hosts = _in_a_row([_host(person, told.imprint) for person in table.hosts])
    yield Fact(words.told_by, hosts) if hosts else Fact(words.host, None)


def _host(person: Person, imprint: Imprint) -> str:
    """Name who tells: `Melissa Bosmans (Provincie Limburg)`, the role or the organisation."""
    lapsed = person.review_before is not None and person.review_before < imprint.date
    who = person.role if lapsed else person.name or person.role
    if who and person.organisation:
        return f"{who} ({person.organisation})"
    return who or person.organisation or ""


def _in_a_row(names: list[str]) -> str:
    named = [name for name in names if name]
    return " en ".join(part for part in (", ".join(named[:-1]), *named[-1:]) if part)


def _partners(practices: tuple[Practice, ...]) -> tuple[str, ...]:
    names = (partner.name for practice in practices for partner in practice.partners)
    return _once(names)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(name.casefold(), name)
    return tuple(first.values())


def _partners_label(told: _Told) -> str:
    if len(told.places) != 1:
        return told.words.partners
    return told.words.partners_in.format(place=told.place)


def _emblem(told: _Told, partners: tuple[str, ...]) -> Emblem:
    """Fill a seat per named partner; without partners, per organisation that tells."""
    hosts = _once(host.organisation for host in told.table.hosts if host.organisation)
    filled = len(partners or hosts)
    total = SEATS if filled < SEATS else filled + FREE_SEATS
    return Emblem(told.table.number, filled, total)


def _figures(told: _Told, citations: Citations) -> tuple[PrintedFigure, ...]:
    own = told.table.figures
    figures = own or [figure for practice in told.practices for figure in practice.figures]
    return tuple(_figure(figure, told.words, citations) for figure in figures[:MOST_FIGURES])


def _figure(figure: Figure, words: HandoutWords, citations: Citations) -> PrintedFigure:
    value = figure.shown or belgian_number(figure.value)
    certainty = {"afgeleid": words.calculated, "onzeker": words.uncertain}.get(figure.certainty)
    year = year_of(figure.date) or words.year_unknown
    about = ", ".join(part for part in (year, certainty) if part)
    return PrintedFigure(value, f"{figure.label} ({about})", citations.number(figure.source))


def _steps(told: _Told) -> tuple[TitledText, ...]:
    candidates = (told.table.steps, *(practice.steps for practice in told.practices))
    steps = next((steps for steps in candidates if steps), ())
    return tuple(TitledText(step.title, step.text) for step in steps)


def _takeaways(told: _Told, citations: Citations) -> tuple[Tree, ...]:
    """Return the handholds of a table that has no steps to show: the same place, the same role."""
    if _steps(told):
        return ()
    return tuple(citations.tree(handhold.text) for handhold in told.table.handholds)


def _questions(told: _Told) -> tuple[Question, ...]:
    own = told.table.questions
    return own or tuple(asked for practice in told.practices for asked in practice.questions)


def _success_factors(told: _Told) -> tuple[SuccessFactor, ...]:
    own = told.table.success_factors
    return own or tuple(one for practice in told.practices for one in practice.success_factors)


def _source_line(told: _Told, citations: Citations) -> str:
    words = told.words
    checked = words.checked_on.format(day=dutch_day(told.dossier.checked_on))
    licence = words.licence.format(licence=told.imprint.licence)
    parts = (citations.line(words), _of_the_editors(told), checked, licence)
    return " ".join(part for part in parts if part)


def _of_the_editors(told: _Told) -> str:
    """Say which parts of the back are the editors' work, not the source's."""
    words = told.words
    questions = any(question.origin == "redactie" for question in _questions(told))
    checklist = any(factor.origin == "redactie" for factor in _success_factors(told))
    if questions and checklist:
        return words.editors_both
    return words.editors_questions if questions else words.editors_checklist if checklist else ""


def _online(told: _Told, content: HandoutContent) -> Online | None:
    site_url = told.imprint.site_url
    if not site_url:
        return None
    link = f"{site_url.rstrip('/')}/{short_address(Table.kind, told.table.id)}"
    address = link.partition("://")[2]
    alt = told.words.qr_alt.format(address=address)
    version = fingerprint(content)
    return Online(link, address, qr_code(f"{link}?v={version}", alt))


def fingerprint(content: HandoutContent) -> str:
    """Return six characters that change with the words on the sheet; the QR code carries them."""
    words = json.dumps(asdict(content), ensure_ascii=False, sort_keys=True)
    return hashlib.blake2b(words.encode(), digest_size=3).hexdigest()
