"""What stands between `---` above a page that people write: its title and how it is found.

MkDocs takes them off a page before anybody sees it, and drops in silence what it cannot read; so
they are read here as strictly as a card.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from kennisbank.reading.composing import compose
from kennisbank.reading.problems import Problem
from kennisbank.reading.structuring import structure
from kennisbank.records.asked import AskedAs
from kennisbank.records.model import Model
from kennisbank.records.text import Limit, Line

_RULE = "---"
_ENDS = frozenset({"---", "..."})
_LOOKS_LIKE_A_FIELD = re.compile(r" {0,3}[A-Za-z0-9_-]+:")  # MkDocs reads these without rules too
_OPEN = "onder '---' bovenaan hoort een tweede regel '---', na de titel; zet ze erbij"
_LOST = "een regel die met één woord en ':' begint, valt weg; zet er eerst een titel boven: '# …'"


class FrontMatter(Model):
    """What a page may say of itself; nothing else above it has a meaning."""

    title: Annotated[Line, Limit(characters=80)] | None = Field(None, title="Titel")
    description: Annotated[Line, Limit(characters=200)] | None = Field(None, title="Beschrijving")
    asked_as: AskedAs = ()


def front_matter_lines(text: str) -> int:
    """Return how many lines the front matter has, with the rules around it; 0 without any."""
    lines = [line.rstrip() for line in text.split("\n")]
    if lines[0] != _RULE:
        return 0
    ends = (number for number, line in enumerate(lines[1:], start=2) if line in _ENDS)
    return next(ends, 0)


def front_matter(text: str) -> FrontMatter:
    """Return what a page says of itself; nothing when that cannot be read."""
    return _read(text, "")[0] or FrontMatter()


def front_matter_faults(text: str, path: str) -> Iterator[Problem]:
    """Yield what is wrong above a page."""
    first = text.partition("\n")[0].rstrip()
    if front_matter_lines(text):
        yield from _read(text, path)[1]
    elif first == _RULE:
        yield Problem(path, 1, 1, _OPEN)
    elif _LOOKS_LIKE_A_FIELD.match(first):
        yield Problem(path, 1, 1, _LOST)


def _read(text: str, path: str) -> tuple[FrontMatter | None, list[Problem]]:
    lines = text.split("\n")[1 : max(front_matter_lines(text) - 1, 1)]
    if not "".join(lines).strip():
        return None, []
    # A comment in the place of the rule: what is told has the lines of the page.
    node, found = compose("\n".join(["#", *lines]).encode(), path)
    said, unfit = structure(node, FrontMatter, path)
    return said, sorted({*found, *unfit})
