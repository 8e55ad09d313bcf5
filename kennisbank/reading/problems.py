"""What is wrong in a file, at which line and column, and what to do about it."""

import difflib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from kennisbank.text.folding import escaped_sign, fold, odd_sign
from kennisbank.text.slips import typos

LONGEST_MESSAGE = 600
LONGEST_QUOTE = 40
LONGEST_WORD = 80
LIKENESS = 0.7

_BLANKS = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One fault; problems sort by path, line and column.

    `path` is relative to the root with forward slashes, `line` and `column` count from 1. A message
    is Dutch and names a cure. Both texts may hold what a stranger wrote and may reach a terminal:
    characters that do not print are escaped here, and a message is cut at `LONGEST_MESSAGE`.
    """

    path: str
    line: int
    column: int
    message: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "path", escaped(self.path))
        object.__setattr__(self, "message", shortened(escaped(self.message), LONGEST_MESSAGE))

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


def escaped(text: str) -> str:
    r"""Write characters that do not print as `\x1b` or `\u202e`."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else escaped_sign(c) for c in text)


def shortened(text: str, limit: int) -> str:
    """Cut a text that is longer than `limit` characters, with an ellipsis at the end."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def quoted(text: str) -> str:
    """Put a stranger's text between quotes: at most 40 characters, on one line, escaped.

    A letter of another alphabet is written as its code too: nobody could tell it from ours.
    """
    start = text[: LONGEST_QUOTE * 4]
    rest = "…" if len(text) > len(start) else ""
    shown = shortened(_BLANKS.sub(" ", start).strip(" ") + rest, LONGEST_QUOTE)
    return "'" + escaped("".join(escaped_sign(c) if _is_foreign(c) else c for c in shown)) + "'"


def _is_foreign(letter: str) -> bool:
    return letter.isalpha() and not unicodedata.name(letter, "").startswith("LATIN")


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like `word`; case and accents don't count."""
    if len(word) > LONGEST_WORD:
        return ""
    by_fold = {fold(name): name for name in known}
    folded = fold(word)
    near = difflib.get_close_matches(folded, by_fold, n=3, cutoff=LIKENESS)
    return next((by_fold[one] for one in near if _is_slip(folded, one)), "")


def _is_slip(written: str, meant: str) -> bool:
    """Say whether someone who meant the one may have written the other: few letters differ."""
    return typos(written, meant) <= max(2, len(meant) // 3)


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return `; bedoelde je 'x'?`, or nothing when no known word looks like `word`.

    Two words that look the same are not shown together: then only the odd sign is named.
    """
    name = nearest(word, known)
    if name and odd_sign(word):
        return f"; er staat {odd_sign(word)} in. Typ het opnieuw."
    return f"; bedoelde je '{name}'?" if name else ""
