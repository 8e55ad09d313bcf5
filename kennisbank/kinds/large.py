"""The handout again in letters of 18 points: the same words, as many pages as they need."""

from collections.abc import Iterator

from kennisbank.kinds.handout import practice_handout, table_handout
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.printing.edition import Edition
from kennisbank.printing.sheet import (
    Asked,
    Block,
    Facts,
    Figures,
    FirstStep,
    FlowContent,
    HandoutContent,
    Heading,
    Passage,
    Points,
    Room,
    SheetNote,
    Steps,
    Tick,
    Ticks,
    TitledText,
)
from kennisbank.printing.style import HandoutWords
from kennisbank.prose import tree

LARGE_SIZE = 18  # points
LARGE_LINES = 2  # at least: the room that is left becomes lines too


def large_table(edition: Edition, table: Table) -> FlowContent:
    """Return a table's handout in large letters."""
    return _large(edition.built(table_handout, table), edition.style.handout)


def large_practice(edition: Edition, card: Practice) -> FlowContent:
    """Return a practice's handout in large letters."""
    return _large(edition.built(practice_handout, card), edition.style.handout)


def _large(handout: HandoutContent, words: HandoutWords) -> FlowContent:
    return FlowContent(
        title=words.large_title.format(title=handout.title),
        head=handout.head,
        headline=handout.front.headline,
        subtitle=handout.front.subtitle,
        emblem=handout.front.emblem,
        blocks=tuple(_front(handout, words)),
        work=tuple(_back(handout, words)),
        source=handout.source,
        numbered=handout.numbered,
        size=LARGE_SIZE,
    )


def _front(handout: HandoutContent, words: HandoutWords) -> Iterator[Block]:
    front = handout.front
    yield Facts(front.facts)
    yield Passage(front.lead, leads=True)
    yield Heading(front.story_label)
    yield Passage(front.story)
    for section in front.more:
        yield Heading(section.title)
        yield Passage(section.text)
    if front.partners:
        yield Heading(front.partners_label)
        yield Points(tuple(tuple(tree(_partner(one))) for one in front.partners))
    for figure in front.figures:
        if figure is front.figures[0]:
            yield Heading(words.figures)
        yield Figures((figure,))
    if front.steps:
        yield Heading(words.steps)
        yield Steps(front.steps)
    if front.takeaways:
        yield Heading(front.takeaways_label)
        yield Points(front.takeaways)
    if front.uncertain:
        yield Heading(words.uncertain)
        yield Points(tuple(tuple(tree(note)) for note in front.uncertain))


def _partner(partner: TitledText) -> str:
    return f"{partner.title}: {partner.text}" if partner.text else partner.title


def _back(handout: HandoutContent, words: HandoutWords) -> Iterator[Block]:
    back = handout.back
    yield Heading(words.talk, 1)
    if back.question:
        yield Passage(tuple(tree(back.question)))
    if back.questions:
        yield SheetNote(words.talk_hint)
        yield Asked(back.questions, LARGE_LINES)
    else:
        yield Room("", "", LARGE_LINES)
    if back.success_factors:
        ticks = tuple(Tick(one.title, one.text) for one in back.success_factors)
        yield Heading(words.checklist)
        yield Ticks(words.factor, (words.works, words.working_on), ticks)
    yield FirstStep()
