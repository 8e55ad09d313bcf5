"""The house style of paper: colours and fixed words. A collection may have its own, or parts of it.

The words that every sheet may need stand in `house_style.yml` beside this module; a kind of record
brings those of its own papers. What a collection writes in its `data/house_style.yml` lies on top.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from os.path import lexists
from pathlib import Path
from string import Formatter
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, create_model
from pydantic_core import PydanticCustomError

from kennisbank import reading
from kennisbank.reading import (
    Problem,
    Scalar,
    YamlNode,
    compose,
    laid_over,
    read_text,
    structure,
    suggestion,
)
from kennisbank.records.model import Model
from kennisbank.settings.colours import READABLE, contrast

OWN_STYLE = "data/house_style.yml"  # from the root of a collection
DEFAULTS = Path(__file__).parent / "house_style.yml"

_PAPER = "#ffffff"

Moment = Literal["vóór", "aan", "na"]  # the table
W = TypeVar("W", bound=Model)


def _hexadecimal(colour: str) -> str:
    if not re.fullmatch("#[0-9a-f]{6}", colour):
        raise PydanticCustomError(
            "colour", "is geen kleur; schrijf # en zes cijfers of letters a tot f, zoals '#0a5a55'"
        )
    return colour


def _readable(colour: str) -> str:
    if contrast(colour, _PAPER) < READABLE:
        raise PydanticCustomError("faint", "leest niet op wit papier; kies een donkerder kleur", {})
    return colour


PaperColour = Annotated[str, AfterValidator(_hexadecimal)]


class PaperColours(Model):
    """Colours as `#rrggbb`, the same as on the screen."""

    ink: Annotated[PaperColour, AfterValidator(_readable)]
    accent: Annotated[PaperColour, AfterValidator(_readable)]
    grey: Annotated[PaperColour, AfterValidator(_readable)]
    line: PaperColour


class PaperWords(Model):
    """The name of a paper, what it is in a sentence, and when you need it."""

    label: str
    what: str
    moment: Moment


class SharedWords(Model):
    """The words that every sheet may carry; a word between braces is filled in."""

    page: str
    of: str
    in_package: str
    version: str
    one_page: str
    many_pages: str
    one_sheet: str
    many_sheets: str
    tick: str
    online: str
    qr_alt: str
    source: str
    sources: str
    licence: str
    checked_on: str
    of_editors: str
    questions_of_editors: str
    calculated: str
    uncertain: str
    year_unknown: str
    unknown: str
    present: str
    date: str
    mail: str


class HandoutWords(Model):
    """The fixed words of a handout."""

    table_title: str
    practice_title: str
    large_title: str
    kicker: str
    practice_kicker: str
    dossier_line: str
    table_line: str
    table_line_short: str
    place: str
    date: str
    table_number: str
    told_by: str
    host: str
    period: str
    model: str
    estimated: str
    practice_story: str
    other_story: str
    motive: str
    goal: str
    approach: str
    result: str
    worked: str
    partners: str
    partners_in: str
    figures: str
    steps: str
    takeaways: str
    uncertain: str
    own_story: str
    editors_questions: str
    editors_checklist: str
    editors_both: str
    talk: str
    talk_hint: str
    checklist: str
    factor: str
    works: str
    working_on: str
    first_step: str
    what: str
    who: str
    when: str


class BookletWords(Model):
    """The words of a dossier's booklet."""

    title: str
    kicker: str
    contents: str
    about: str
    date: str
    place: str
    organisers: str
    before: str
    questions: str
    uncertain: str
    wish: str
    table: str
    practice: str
    practices: str
    told_by: str
    story: str
    handholds: str
    studies: str
    steps: str
    figures: str
    remember: str
    talk: str
    checklist: str
    sources: str
    notes: str
    at_the_tables: str
    sources_on: str


class HouseStyle(Model):
    """What every sheet shares; each kind of record adds the words of its papers, under its key."""

    colours: PaperColours
    papers: Mapping[str, PaperWords]
    shared: SharedWords
    handout: HandoutWords
    booklet: BookletWords

    def words(self, model: type[W]) -> W:
        """Return the words that a kind of record brought; LookupError when it brought none."""
        for words in vars(self).values():
            if type(words) is model:
                return words
        raise LookupError(f"no words of {model.__name__} in the house style")


@dataclass(frozen=True)
class Wording:
    """The fixed words of the papers of one kind of record: a file, and perhaps words under a key.

    The file is laid out as a house style: the names of the papers, and the words under that key.
    """

    file: Path
    key: str = ""
    model: type[Model] | None = None


def read_style(root: Path, wordings: Iterable[Wording]) -> tuple[HouseStyle, tuple[Problem, ...]]:
    """Return the house style of a collection, and what its author has to mend in it; never raises.

    A file with faults leaves the usual style.
    """
    wordings = tuple(wordings)
    usual, model = _usual(wordings), _model(wordings)
    own, problems = _own(root)
    if own is None:
        return _fitted(usual, model), tuple(problems)
    style, unfit = structure(laid_over(own, usual), model, OWN_STYLE)
    problems += [*unfit, *_unfillable(own, usual), *_unknown_papers(own, usual)]
    good = style if style and not problems else _fitted(usual, model)
    return good, tuple(sorted(set(problems)))


def _own(root: Path) -> tuple[YamlNode | None, list[Problem]]:
    if not lexists(root / OWN_STYLE):
        return None, []
    content = read_text(root / OWN_STYLE, OWN_STYLE)
    return (None, [content]) if isinstance(content, Problem) else compose(content, OWN_STYLE)


@cache
def _usual(wordings: tuple[Wording, ...]) -> YamlNode:
    found = _composed(DEFAULTS)
    for wording in wordings:
        found = laid_over(_composed(wording.file), found)
    return found


def _composed(file: Path) -> YamlNode:
    node, problems = compose(file.read_bytes(), file.name)
    if node is None or problems:
        raise ValueError(f"{file}: {problems}")
    return node


@cache
def _model(wordings: tuple[Wording, ...]) -> type[HouseStyle]:
    added: dict[str, Any] = {one.key: (one.model, ...) for one in wordings if one.model}
    model: type[HouseStyle] = create_model("HouseStyle", __base__=HouseStyle, **added)
    return model


def _fitted(usual: YamlNode, model: type[HouseStyle]) -> HouseStyle:
    style, problems = structure(usual, model, DEFAULTS.name)
    if style is None:
        raise ValueError(f"the usual house style does not fit: {problems}")
    return style


def _unfillable(own: YamlNode, usual: YamlNode | None, trail: str = "") -> Iterator[Problem]:
    """Yield the words that ask for something that nobody fills in: `{titel}` for `{title}`."""
    if isinstance(own, Scalar) and isinstance(usual, Scalar):
        known = _asked(usual.text)
        wrong = known is not None and not _within(_asked(own.text), known)
        if wrong:
            listed = ", ".join(f"{{{name}}}" for name in sorted(known or ())) or "niets"
            message = f"{trail}: tussen accolades kunnen we hier alleen dit invullen: {listed}"
            yield Problem(OWN_STYLE, *own.mark, message)
    elif isinstance(own, reading.Mapping) and isinstance(usual, reading.Mapping):
        for key, value in own.entries:
            below = usual.value(key.text)
            yield from _unfillable(value, below, f"{trail}, {key.text}" if trail else key.text)


def _unknown_papers(own: YamlNode, usual: YamlNode) -> Iterator[Problem]:
    """Yield the papers that nobody prints; `papers` takes any key, as each kind has its own."""
    mine, known = (
        style.value("papers") if isinstance(style, reading.Mapping) else None
        for style in (own, usual)
    )
    if isinstance(mine, reading.Mapping) and isinstance(known, reading.Mapping):
        names = {key.text for key, _ in known.entries}
        for key, _ in mine.entries:
            if key.text not in names:
                message = f"'{key.text}' bestaat niet{suggestion(key.text, names)}"
                yield Problem(OWN_STYLE, *key.mark, f"papers: {message}")


def _within(asked: frozenset[str] | None, known: frozenset[str]) -> bool:
    return asked is not None and asked <= known


def _asked(text: str) -> frozenset[str] | None:
    """Return the names between braces; None when the braces hold anything else, or don't match."""
    try:
        fields = [field for field in Formatter().parse(text) if field[1] is not None]
    except ValueError:
        return None
    if any(layout or conversion for _, _, layout, conversion in fields):
        return None
    return frozenset(str(name) for _, name, *_ in fields)
