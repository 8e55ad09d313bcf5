"""What lies on a table besides the handout: cards, roles, an agenda and a sheet for the report."""

from collections.abc import Iterator
from dataclasses import replace

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.handout import hosts_of, licence_of, questions_of, table_emblem, table_handout
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.form import sent_to
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
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
    Imprint,
    Passage,
    Points,
    PrintOrder,
    Rows,
    RunningHead,
    TentContent,
)
from kennisbank.printing.style import TableWords, house_style
from kennisbank.prose import tree

CARDS_ON_A_SHEET = 4


def tent(catalogue: Catalogue, table: Table, _: Imprint) -> TentContent:
    """Return the words of the card that stands on a table."""
    handout, words = house_style().handout, _words()
    places = [place.label for place in _places(catalogue, table)]
    return TentContent(
        title=_titled(words.tent_title, table),
        kicker=handout.kicker,
        right=_dossier_line(catalogue, table),
        headline=_headline(table),
        line="\u00a0· ".join((*places[:1], table.title)),
        emblem=_emblem(catalogue, table),
    )


def question_cards(catalogue: Catalogue, table: Table, _: Imprint) -> CardsContent:
    """Return a card for each question, and cards for questions of their own to fill the sheet."""
    words = _words()
    asked = questions_of(table, catalogue.those(Practice, table.practices))
    total = len(asked)
    cards = [
        Card(words.card.format(number=number, total=total), question.text, back=words.card_back)
        for number, question in enumerate(asked, start=1)
    ]
    free = -len(cards) % CARDS_ON_A_SHEET or (0 if cards else CARDS_ON_A_SHEET)
    cards += [Card(words.own_card, "", back=words.card_back)] * free
    return _cards(catalogue, table, _titled(words.cards_title, table), tuple(cards))


def role_cards(catalogue: Catalogue, table: Table, _: Imprint) -> CardsContent:
    """Return a card for each role at the table."""
    words = _words()
    cards = tuple(Card(role.title, role.text, role.points) for role in words.roles)
    return _cards(catalogue, table, _titled(words.roles_title, table), cards)


def agenda(catalogue: Catalogue, table: Table, imprint: Imprint) -> FlowContent:
    """Return the conversation in parts, with minutes from the start."""
    words = _words()
    return _flow(
        catalogue,
        table,
        imprint,
        title=_titled(words.agenda_title, table),
        headline=words.agenda,
        blocks=(*_agenda(words), *_question_choice(catalogue, table, words)),
        source=house_style().shared.of_editors,
    )


def report(catalogue: Catalogue, table: Table, imprint: Imprint) -> FlowContent:
    """Return the sheet on which a table's story is written down, under the names of its fields."""
    words = _words()
    practices = catalogue.those(Practice, table.practices)
    known = {
        "hosts": hosts_of(table, imprint),
        "practices": ", ".join(practice.title for practice in practices),
    }
    return _flow(
        catalogue,
        table,
        imprint,
        title=_titled(words.report_title, table),
        headline=words.report,
        blocks=tuple(_report_opening(words)),
        work=(*rooms(Table, words.report_prompts, filled=known), FirstStep()),
        source=sent_to(imprint),
    )


def _agenda(words: TableWords) -> Iterator[Block]:
    rows, start = [], 0
    for part in words.parts:
        end = start + part.minutes
        span = words.agenda_range.format(start=start, end=end)
        long = words.agenda_minutes.format(minutes=part.minutes)
        rows.append((span, part.title, part.text, long, ""))
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


def _question_choice(catalogue: Catalogue, table: Table, words: TableWords) -> Iterator[Block]:
    asked = questions_of(table, catalogue.those(Practice, table.practices))
    yield Heading(words.agenda_question)
    yield Passage(tuple(tree(table.question)), leads=True)
    if asked:
        yield Heading(words.agenda_questions)
        yield Points(tuple(tuple(tree(question.text)) for question in asked))
    yield Heading(words.agenda_ready)
    yield Points(tuple(tuple(tree(item)) for item in words.ready))


def _report_opening(words: TableWords) -> Iterator[Block]:
    date = house_style().handout.date
    blanks = (date, words.report_place, words.report_reporter, words.report_count)
    yield Passage(tuple(tree(words.report_lead)), leads=True)
    yield Facts(tuple(Fact(label) for label in blanks))


def _flow(
    catalogue: Catalogue,
    table: Table,
    imprint: Imprint,
    *,
    title: str,
    headline: str,
    blocks: tuple[Block, ...],
    source: str,
    work: tuple[Block, ...] = (),
) -> FlowContent:
    handout = house_style().handout
    line = handout.table_line.format(number=table.number, headline=_headline(table))
    return FlowContent(
        title=title,
        head=RunningHead((handout.kicker, _dossier_line(catalogue, table)), (headline, line)),
        headline=headline,
        subtitle=line,
        emblem=_emblem(catalogue, table),
        blocks=blocks,
        work=work,
        source=f"{source} {licence_of(imprint)}".strip(),
    )


def _cards(catalogue: Catalogue, table: Table, title: str, cards: tuple[Card, ...]) -> CardsContent:
    line = house_style().handout.table_line
    return CardsContent(
        title=title,
        line=line.format(number=table.number, headline=_headline(table)),
        emblem=_emblem(catalogue, table),
        cards=cards,
    )


def package(catalogue: Catalogue, table: Table, imprint: Imprint) -> tuple[Content, ...]:
    """Return all that lies on a table in the order of printing, after a page that says how.

    The handout tells where the story goes on; the sheets around it needn't say so again.
    """
    words = _words()
    parts: tuple[tuple[str, Content], ...] = (
        ("agenda", replace(agenda(catalogue, table, imprint), source="")),
        ("rolkaarten", role_cards(catalogue, table, imprint)),
        ("tafelkaart", tent(catalogue, table, imprint)),
        ("handout", table_handout(catalogue, table, imprint)),
        ("vraagkaarten", question_cards(catalogue, table, imprint)),
        ("verslagblad", replace(report(catalogue, table, imprint), source="")),
    )
    papers = house_style().papers
    how = tuple((papers[name].label, words.how[name]) for name, _ in parts)
    header = (words.package_pages, words.package_part, words.package_how)
    cover = _flow(
        catalogue,
        table,
        imprint,
        title=_titled(words.package_title, table),
        headline=words.package,
        blocks=(Passage(tuple(tree(words.package_lead)), leads=True), PrintOrder(header, how)),
        source="",
    )
    return (cover, *(content for _, content in parts))


def _words() -> TableWords:
    return house_style().table


def _headline(table: Table) -> str:
    return table.headline or table.title


def _titled(title: str, table: Table) -> str:
    return title.format(number=table.number, headline=_headline(table))


def _dossier_line(catalogue: Catalogue, table: Table) -> str:
    return house_style().handout.dossier_line.format(
        title=catalogue.one(Dossier, table.dossier).title
    )


def _emblem(catalogue: Catalogue, table: Table) -> Emblem:
    return table_emblem(table, catalogue.those(Practice, table.practices))


def _places(catalogue: Catalogue, table: Table) -> list[Place]:
    practices = catalogue.those(Practice, table.practices)
    return catalogue.those(Place, dict.fromkeys(practice.place for practice in practices))
