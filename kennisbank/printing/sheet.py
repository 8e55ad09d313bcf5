"""The parts of a sheet: plain values that the templates place and nobody computes with."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from kennisbank.printing.qr import QrCode
from kennisbank.prose import PrintNode

Tree = tuple[PrintNode, ...]


@dataclass(frozen=True)
class Imprint:
    """Who publishes the paper, where and when; `site_url` ends in a slash.

    Without an address there is no QR code and no link. A name whose review date lies before `date`
    prints as the role. `mailbox` is that of the editors: only what is filled in names it.
    """

    site_name: str
    site_url: str | None
    date: date
    licence: str = "CC BY 4.0"
    mailbox: str | None = None


@dataclass(frozen=True)
class RunningHead:
    """The words left and right above the first page, and above the pages after it."""

    front: tuple[str, str]
    back: tuple[str, str]


@dataclass(frozen=True)
class Fact:
    """A label with its value; without a value there is a line to write on."""

    label: str
    value: str | None = None


@dataclass(frozen=True)
class Emblem:
    """A table seen from above: its number if it has one, the seats that are taken, all seats."""

    number: int | None
    filled: int
    total: int


@dataclass(frozen=True)
class PrintedFigure:
    """A number as Flemish readers write it, its meaning with the year, and its source from 1."""

    value: str
    label: str
    source: int | None


@dataclass(frozen=True)
class TitledText:
    """Two or three words and a sentence: a step, or something to tick."""

    title: str
    text: str


@dataclass(frozen=True)
class TitledProse:
    """A heading with its text."""

    title: str
    text: Tree


@dataclass(frozen=True)
class Front:
    """The page to read; an empty part leaves no heading.

    What partners do and what is uncertain stand there when there is room.
    """

    headline: str
    subtitle: str
    emblem: Emblem
    facts: tuple[Fact, ...]
    lead: Tree
    story_label: str
    story: Tree
    more: tuple[TitledProse, ...]
    partners_label: str
    partners: tuple[TitledText, ...]
    figures: tuple[PrintedFigure, ...]
    steps: tuple[TitledText, ...]
    takeaways_label: str
    takeaways: tuple[Tree, ...]
    uncertain: tuple[str, ...]


@dataclass(frozen=True)
class Back:
    """The page to write on; `question` is absent when it already stands on the front."""

    question: str | None
    questions: tuple[str, ...]
    success_factors: tuple[TitledText, ...]


@dataclass(frozen=True, kw_only=True)
class Content:
    """The words of one part of a sheet; `template` draws them, `title` names the whole."""

    template: ClassVar[str]
    title: str


@dataclass(frozen=True, kw_only=True)
class HandoutContent(Content):
    """Two pages, whole; `numbered` tells whether the text refers to the sources by number."""

    template: ClassVar[str] = "handout"
    head: RunningHead
    front: Front
    back: Back
    source: str
    numbered: bool


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """A table in a booklet: what to read, then questions and points to tick; `line` names it."""

    title: str
    line: str
    emblem: Emblem
    question: str
    facts: tuple[Fact, ...]
    story: Tree
    handholds: tuple[Tree, ...]
    studies: tuple[TitledProse, ...]
    steps: tuple[TitledText, ...]
    figures: tuple[PrintedFigure, ...]
    questions: tuple[str, ...]
    success_factors: tuple[TitledText, ...]


@dataclass(frozen=True)
class ListedSource:
    """A source in a list: its title, who published it and when, its web address; '' if unknown."""

    title: str
    published: str
    url: str


@dataclass(frozen=True, kw_only=True)
class BookletContent(Content):
    """Pages to fold: always a multiple of four, from the front cover to the back."""

    template: ClassVar[str] = "booklet"
    head: RunningHead
    headline: str
    subtitle: str
    emblem: Emblem
    about: Tree
    facts: tuple[Fact, ...]
    questions: tuple[Tree, ...]
    uncertain: tuple[Tree, ...]
    chapters: tuple[Chapter, ...]
    sources: tuple[ListedSource, ...]
    source: str
    numbered: bool


@dataclass(frozen=True, kw_only=True)
class TentContent(Content):
    """A card that stands on the table: the same words on both sides of the fold."""

    template: ClassVar[str] = "tent"
    kicker: str
    right: str
    headline: str
    line: str
    emblem: Emblem


@dataclass(frozen=True, kw_only=True)
class ShareContent(Content):
    """The picture beside a shared link: a kicker, a big headline and a line."""

    template: ClassVar[str] = "share"
    kicker: str
    headline: str
    line: str
    emblem: Emblem


@dataclass(frozen=True)
class Card:
    """An A6 card: a small label, big words or points, and what stands on its back."""

    label: str
    text: str
    points: tuple[str, ...] = ()
    back: str = ""


@dataclass(frozen=True, kw_only=True)
class CardsContent(Content):
    """Cards, four on a sheet; with backs, each sheet has a second page that mirrors the first."""

    template: ClassVar[str] = "cards"
    line: str
    emblem: Emblem
    cards: tuple[Card, ...]


@dataclass(frozen=True, kw_only=True)
class FlowContent(Content):
    """A sheet of blocks, as long as it needs to be; `size` is that of its text in points.

    In `blocks` text runs on from page to page. `work` is to write at: its rows stay whole, its
    pages are about as full as each other, and room that is left becomes lines to write on.
    """

    template: ClassVar[str] = "flow"
    head: RunningHead
    headline: str
    subtitle: str
    emblem: Emblem | None = None
    blocks: tuple["Block", ...] = ()
    work: tuple["Block", ...] = ()
    source: str = ""
    numbered: bool = False
    size: float = 11


@dataclass(frozen=True)
class Block:
    """One thing in a flow; `shape` tells the template how to draw it."""

    shape: ClassVar[str]


@dataclass(frozen=True)
class Heading(Block):
    """A heading; where text runs on, level 1 starts a page."""

    shape: ClassVar[str] = "heading"
    text: str
    level: int = 2


@dataclass(frozen=True)
class Passage(Block):
    """Text of an author, big when it leads."""

    shape: ClassVar[str] = "passage"
    text: Tree
    leads: bool = False


@dataclass(frozen=True)
class SheetNote(Block):
    """One small grey line."""

    shape: ClassVar[str] = "note"
    text: str


@dataclass(frozen=True)
class Facts(Block):
    """Labels with values, beside each other."""

    shape: ClassVar[str] = "facts"
    items: tuple[Fact, ...]


@dataclass(frozen=True)
class Points(Block):
    """A list; numbered when the order matters."""

    shape: ClassVar[str] = "points"
    items: tuple[Tree, ...]


@dataclass(frozen=True)
class Steps(Block):
    """Numbered titles with a sentence each."""

    shape: ClassVar[str] = "steps"
    items: tuple[TitledText, ...]


@dataclass(frozen=True)
class Asked(Block):
    """Questions with a number and lines to write on."""

    shape: ClassVar[str] = "asked"
    questions: tuple[str, ...]
    lines: int


@dataclass(frozen=True)
class Tick:
    """Something to tick: perhaps a title, a sentence, and a small remark."""

    title: str
    text: str
    note: str = ""


@dataclass(frozen=True)
class Ticks(Block):
    """A table to tick: a header, and a column for each answer."""

    shape: ClassVar[str] = "ticks"
    header: str
    answers: tuple[str, ...]
    rows: tuple[Tick, ...]


@dataclass(frozen=True)
class Figures(Block):
    """Numbers in a row."""

    shape: ClassVar[str] = "figures"
    items: tuple[PrintedFigure, ...]


@dataclass(frozen=True)
class Rows(Block):
    """A table of words: its headers, the widths of its columns in millimetres (0 is the rest)."""

    shape: ClassVar[str] = "rows"
    header: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()


@dataclass(frozen=True)
class Room(Block):
    """A label, what to write there, and lines; with choices, boxes to tick instead."""

    shape: ClassVar[str] = "room"
    label: str
    hint: str
    lines: int
    choices: tuple[str, ...] = ()
    filled: str = ""


@dataclass(frozen=True)
class Blanks(Block):
    """A label with what to write there, and a short line under the name of each part."""

    shape: ClassVar[str] = "blanks"
    label: str
    hint: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Scale(Block):
    """A thermometer: degrees from low to high, what the ends mean, and it all in words.

    `note` is a small remark at the question.
    """

    shape: ClassVar[str] = "scale"
    question: str
    low: int
    high: int
    low_text: str
    high_text: str
    next_question: str
    spoken: str
    note: str = ""


@dataclass(frozen=True)
class FirstStep(Block):
    """What the table will do first, who takes it up and by when: the words are the handout's."""

    shape: ClassVar[str] = "first_step"


@dataclass(frozen=True)
class PrintOrder(Block):
    """The parts after this one: name and how to print, the template adds their pages."""

    shape: ClassVar[str] = "order"
    header: tuple[str, str, str]
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Online:
    """Where the story goes on: the full link, the address to type over, and its QR code."""

    link: str
    address: str
    qr: QrCode


@dataclass(frozen=True)
class Colophon:
    """What every sheet ends with: the address or the name of the site, and the version."""

    address: str
    version: str
    online: Online | None


@dataclass(frozen=True)
class Sheet:
    """All that is printed in one file; with `duplex` each part starts on a right-hand page."""

    title: str
    site_name: str
    parts: tuple[Content, ...]
    colophon: Colophon
    duplex: bool = False
