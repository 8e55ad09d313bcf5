"""What lies on a table: its handout, cards, roles, an agenda and a sheet for the report."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.handout import factors_of, hosts_of, questions_of, table_emblem, table_handout
from kennisbank.kinds.large import large_table
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.table.words import TableWords
from kennisbank.printing.edition import Edition
from kennisbank.printing.form import Form, OnPaper, field_names, share_content
from kennisbank.printing.rooms import rooms
from kennisbank.printing.sheet import (
    Block,
    Card,
    CardsContent,
    Content,
    Emblem,
    Fact,
    Facts,
    FirstStep,
    FlowContent,
    Heading,
    Passage,
    Points,
    PrintOrder,
    Rows,
    RunningHead,
    ShareContent,
    TentContent,
)
from kennisbank.printing.style import Wording
from kennisbank.prose import tree

CARDS_ON_A_SHEET = 4


def tent(edition: Edition, table: Table) -> TentContent:
    """Return the words of the card that stands on a table."""
    handout, words = edition.style.handout, edition.words(TableWords)
    places = [place.label for place in _places(edition, table)]
    return TentContent(
        title=_titled(words.tent_title, table),
        kicker=handout.kicker,
        right=_dossier_line(edition, table),
        headline=_headline(table),
        line="\u00a0· ".join((*places[:1], table.title)),
        emblem=_emblem(edition, table),
    )


def question_cards(edition: Edition, table: Table) -> CardsContent:
    """Return a card for each question, and cards for questions of their own to fill the sheet."""
    words = edition.words(TableWords)
    asked = questions_of(table, _practices(edition, table))
    total = len(asked)
    cards = [
        Card(words.card.format(number=number, total=total), question.text, back=words.card_back)
        for number, question in enumerate(asked, start=1)
    ]
    free = -len(cards) % CARDS_ON_A_SHEET or (0 if cards else CARDS_ON_A_SHEET)
    cards += [Card(words.own_card, "", back=words.card_back)] * free
    return _cards(edition, table, _titled(words.cards_title, table), tuple(cards))


def role_cards(edition: Edition, table: Table) -> CardsContent:
    """Return a card for each role at the table."""
    words = edition.words(TableWords)
    cards = tuple(Card(role.title, role.text, role.points) for role in words.roles)
    return _cards(edition, table, _titled(words.roles_title, table), cards)


def agenda(edition: Edition, table: Table) -> FlowContent:
    """Return the conversation in parts, with minutes from the start."""
    words = edition.words(TableWords)
    return _flow(
        edition,
        table,
        title=_titled(words.agenda_title, table),
        headline=words.agenda,
        blocks=(*_agenda(edition, table, words), *_question_choice(edition, table, words)),
        source=edition.style.shared.of_editors,
    )


def report(edition: Edition, table: Table) -> FlowContent:
    """Return the sheet on which a table's story is written down, under the names of its fields."""
    words = edition.words(TableWords)
    practices = _practices(edition, table)
    known = {
        "hosts": hosts_of(table, edition),
        "practices": ", ".join(practice.title for practice in practices),
    }
    return _flow(
        edition,
        table,
        title=_titled(words.report_title, table),
        headline=words.report,
        blocks=tuple(_report_opening(edition.style.handout.date, words)),
        work=(*rooms(Table, words.report_prompts, filled=known), FirstStep()),
        source=edition.mail,
    )


def _agenda(edition: Edition, table: Table, words: TableWords) -> Iterator[Block]:
    has_checklist = bool(factors_of(table, _practices(edition, table)))
    rows, start = [], 0
    for part in words.parts:
        end = start + part.minutes
        span = words.agenda_range.format(start=start, end=end)
        long = words.agenda_minutes.format(minutes=part.minutes)
        told = part.text if has_checklist else part.without_checklist or part.text
        rows.append((span, part.title, told, long, ""))
        start = end
    header = (
        words.agenda_from,
        words.agenda_part,
        words.agenda_how,
        words.agenda_long,
        words.agenda_clock,
    )
    total = words.agenda_minutes.format(minutes=start)
    yield Rows(header, (22, 36, 0, 26, 22), tuple(rows), ("", words.agenda_total, "", total, ""))


def _question_choice(edition: Edition, table: Table, words: TableWords) -> Iterator[Block]:
    asked = questions_of(table, _practices(edition, table))
    yield Heading(words.agenda_question)
    yield Passage(tuple(tree(table.question)), leads=True)
    if asked:
        yield Heading(words.agenda_questions)
        yield Points(tuple(tuple(tree(question.text)) for question in asked))
    yield Heading(words.agenda_ready)
    yield Points(tuple(tuple(tree(item)) for item in words.ready))


def _report_opening(date: str, words: TableWords) -> Iterator[Block]:
    blanks = (date, words.report_place, words.report_reporter, words.report_count)
    yield Passage(tuple(tree(words.report_lead)), leads=True)
    yield Facts(tuple(Fact(label) for label in blanks))


def _flow(
    edition: Edition,
    table: Table,
    *,
    title: str,
    headline: str,
    blocks: tuple[Block, ...],
    source: str,
    work: tuple[Block, ...] = (),
) -> FlowContent:
    handout = edition.style.handout
    line = handout.table_line.format(number=table.number, headline=_headline(table))
    return FlowContent(
        title=title,
        head=RunningHead((handout.kicker, _dossier_line(edition, table)), (headline, line)),
        headline=headline,
        subtitle=line,
        emblem=_emblem(edition, table),
        blocks=blocks,
        work=work,
        source=f"{source} {edition.licence}".strip(),
    )


def _cards(edition: Edition, table: Table, title: str, cards: tuple[Card, ...]) -> CardsContent:
    line = edition.style.handout.table_line
    return CardsContent(
        title=title,
        line=line.format(number=table.number, headline=_headline(table)),
        emblem=_emblem(edition, table),
        cards=cards,
    )


def package(edition: Edition, table: Table) -> tuple[Content, ...]:
    """Return all that lies on a table in the order of printing, after a page that says how."""
    words, papers = edition.words(TableWords), edition.style.papers
    parts = _parts(edition, table)
    how = tuple((papers[name].label, words.how[name]) for name in parts)
    header = (words.package_pages, words.package_part, words.package_how)
    cover = _flow(
        edition,
        table,
        title=_titled(words.package_title, table),
        headline=words.package,
        blocks=(Passage(tuple(tree(words.package_lead)), leads=True), PrintOrder(header, how)),
        source="",
    )
    return (cover, *parts.values())


def _parts(edition: Edition, table: Table) -> dict[str, Content]:
    """Return the parts of a package by their name.

    The handout tells where the story goes on; the sheets around it needn't say so again.
    """
    return {
        "agenda": replace(edition.built(agenda, table), source=""),
        "rolkaarten": edition.built(role_cards, table),
        "tafelkaart": edition.built(tent, table),
        "handout": edition.built(table_handout, table),
        "vraagkaarten": edition.built(question_cards, table),
        "verslagblad": replace(edition.built(report, table), source=""),
    }


def _headline(table: Table) -> str:
    return table.headline or table.title


def _titled(title: str, table: Table) -> str:
    return title.format(number=table.number, headline=_headline(table))


def _dossier_line(edition: Edition, table: Table) -> str:
    dossier = edition.catalogue.one(Dossier, table.dossier)
    return edition.style.handout.dossier_line.format(title=dossier.title)


def _emblem(edition: Edition, table: Table) -> Emblem:
    return table_emblem(table, _practices(edition, table))


def _practices(edition: Edition, table: Table) -> list[Practice]:
    return edition.catalogue.those(Practice, table.practices)


def _places(edition: Edition, table: Table) -> list[Place]:
    practices = _practices(edition, table)
    return edition.catalogue.those(Place, dict.fromkeys(practice.place for practice in practices))


def _told(catalogue: Catalogue, table: Table) -> tuple[Found, ...]:
    practices = catalogue.those(Practice, table.practices)
    return (table, *practices, catalogue.one(Dossier, table.dossier))


def share(edition: Edition, table: Table) -> ShareContent:
    """Return the words of the picture for a shared link to a table."""
    return share_content(
        edition,
        table,
        headline=_headline(table),
        line=table.subtitle or table.question,
        emblem=_emblem(edition, table),
    )


def _questions(table: Table) -> tuple[str, ...]:
    return tuple(asked.text for asked in table.questions)


_FRONT = field_names(Table, "text", "summary", "handholds", "steps", "figures")
_PARTNERS = field_names(Practice, "partners")

ON_PAPER = OnPaper(
    model=Table,
    folder="tafels",
    wording=Wording(Path(__file__).with_suffix(".yml"), "table", TableWords),
    forms=(
        Form("handout", table_handout, pages=2),
        Form("tafelpakket", package, duplex=True, repeats=True),
        Form("agenda", agenda),
        Form("tafelkaart", tent),
        Form("vraagkaarten", question_cards),
        Form("rolkaarten", role_cards),
        Form("grootdruk", large_table, repeats=True),
        Form("verslagblad", report),
        Form("verslagtekst", report, format="odt", repeats=True, file="verslagblad.odt"),
    ),
    told=_told,
    shorten={
        "1": f"{_FRONT}, {_PARTNERS}",
        "2": field_names(Table, "questions", "success_factors"),
    },
    titles=("title", "headline"),
    questions=_questions,
)
