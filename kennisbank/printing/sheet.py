"""The parts of a handout: plain values that the templates place and nobody computes with."""

from dataclasses import dataclass
from datetime import date

from kennisbank.printing.qr import QrCode
from kennisbank.prose import PrintNode

Tree = tuple[PrintNode, ...]


@dataclass(frozen=True)
class Imprint:
    """Who publishes the paper, where and when; `site_url` ends in a slash.

    Without an address there is no QR code and no link. A name whose review date lies before `date`
    prints as the role.
    """

    site_name: str
    site_url: str | None
    date: date
    licence: str = "CC BY 4.0"


@dataclass(frozen=True)
class RunningHead:
    """The words above the two pages: first the dossier, then the table and its place, if known."""

    dossier: str
    table: str
    place: str


@dataclass(frozen=True)
class Fact:
    """A label with its value; without a value there is a line to write on."""

    label: str
    value: str | None


@dataclass(frozen=True)
class Emblem:
    """A table seen from above: its number, the seats that are taken and all seats."""

    number: int
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
class Front:
    """The page to read; an empty part leaves no heading."""

    headline: str
    subtitle: str
    emblem: Emblem
    facts: tuple[Fact, ...]
    lead: Tree
    story_label: str
    story: Tree
    partners_label: str
    partners: tuple[str, ...]
    figures: tuple[PrintedFigure, ...]
    steps: tuple[TitledText, ...]
    takeaways: tuple[Tree, ...]


@dataclass(frozen=True)
class Back:
    """The page to write on; `question` is absent when it already stands on the front."""

    question: str | None
    questions: tuple[str, ...]
    success_factors: tuple[TitledText, ...]


@dataclass(frozen=True)
class Online:
    """Where the story goes on: the full link, the address to type over, and its QR code."""

    link: str
    address: str
    qr: QrCode


@dataclass(frozen=True)
class HandoutContent:
    """Two pages, whole; `numbered` tells whether the text refers to the sources by number."""

    title: str
    site_name: str
    head: RunningHead
    front: Front
    back: Back
    source: str
    numbered: bool
    online: Online | None = None
