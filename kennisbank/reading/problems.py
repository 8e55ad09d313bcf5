"""What is wrong in a file, at which line and column, and what to do about it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from kennisbank.text.folding import fold

LONGEST_MESSAGE = 600
LONGEST_QUOTE = 40
LONGEST_WORD = 80
LIKENESS = 0.7


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
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def shortened(text: str, limit: int) -> str:
    """Cut a text that is longer than `limit` characters, with an ellipsis at the end."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def quoted(text: str) -> str:
    """Put a stranger's text between quotes: at most 40 characters, on one line, escaped."""
    start = text[: LONGEST_QUOTE * 4]
    rest = "…" if len(text) > len(start) else ""
    return "'" + escaped(shortened(" ".join(start.split()) + rest, LONGEST_QUOTE)) + "'"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like `word`; case and accents don't count."""
    if len(word) > LONGEST_WORD:
        return ""
    by_fold = {fold(name): name for name in known}
    found = difflib.get_close_matches(fold(word), by_fold, n=1, cutoff=LIKENESS)
    return by_fold[found[0]] if found else ""


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return `; bedoelde je 'x'?`, or nothing when no known word looks like `word`."""
    name = nearest(word, known)
    return f"; bedoelde je '{name}'?" if name else ""
