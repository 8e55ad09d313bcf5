"""The text of a file: decoded, with a mark for every position, and free of hostile characters."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from kennisbank.reading.nodes import Position
from kennisbank.text.refusing import LOST, UNSEEN, refused_kind

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_UNREADABLE = re.compile(r"[^\t\n\r -~\u00a0-\u2027\u202a-\ufffd\U00010000-\U0010ffff]")
_ANY_UNSEEN = re.compile(f"[{''.join(sorted(UNSEEN))}]")
# Three marks on one letter: Vietnamese needs two, more only hides the lines around it.
PILE = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3,}"
)
PILE_FOUND = "hier staan te veel accenten op één letter; typ het woord opnieuw"
_DAMAGED = "'{}' was ooit een andere letter, zoals é; typ het woord opnieuw"
_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?= |\r?$)", re.MULTILINE)
_CONFLICT_FOUND = (
    "hier botsen twee versies van dit bestand (Git); kies wat moet blijven,"
    " en haal de regels met <<<<<<<, ======= en >>>>>>> weg"
)
# UTF-8 that a program once read as Windows text: é became Ã©, a dash â€“.
TWICE_ENCODED = re.compile(
    "[ÂÃ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00a0-\u00bf]|â€[\u00a0-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?"
    "|(?<=[a-z])Ã(?= )"
)


class YamlFault(NamedTuple):
    """A fault at a position of a `YamlText`, counted in characters from 0."""

    at: int
    message: str


class YamlText:
    """Text with LF, CR or CRLF line ends; U+2028 and its like don't end a line, as in editors."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in _LINE_BREAK.finditer(text))]

    def mark(self, index: int) -> Position:
        """Return line and column of a position."""
        line = bisect_right(self._starts, index)
        return Position(line, index - self._starts[line - 1] + 1)

    def line_start(self, index: int) -> int:
        """Return the position where the line of `index` begins."""
        return self._starts[bisect_right(self._starts, index) - 1]

    def line(self, index: int) -> str:
        """Return the line that holds `index`, without its line end."""
        start = self.line_start(index)
        end = _LINE_BREAK.search(self.text, start)
        return self.text[start : end.start() if end else None]

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield every line without its line end, with the position where it begins."""
        for start in self._starts:
            yield start, self.line(start)


def decoded(content: bytes) -> YamlText:
    """Decode UTF-8 after stripping a byte order mark, which would shift the first line's columns.

    Raises `UnicodeDecodeError`, whose positions don't count the byte order mark either.
    """
    return YamlText(content.removeprefix(BYTE_ORDER_MARK).decode("utf-8"))


def without_refused(text: str) -> str:
    """Return a text as its author will have it after mending; its faults have been told."""
    return "".join(char for char in text if not refused_kind(char))


def merge_conflicts(text: YamlText) -> Iterator[YamlFault]:
    """Yield the lines that Git puts around two versions of a text."""
    if "<<<<<<<" in text.text or ">>>>>>>" in text.text:
        for found in _CONFLICT.finditer(text.text):
            yield YamlFault(found.start(), _CONFLICT_FOUND)


def is_unreadable(text: YamlText) -> bool:
    """Say whether libyaml would stop at a character, or break a line there as no editor does."""
    return _UNREADABLE.search(text.text) is not None


def refused_characters(text: YamlText) -> Iterator[YamlFault]:
    """Yield the first refused character of each line, in comments too."""
    for start, line in text.lines():
        if line.isascii() and line.isprintable():
            continue
        pile = PILE.search(line)
        if pile:
            yield YamlFault(start + pile.start(), PILE_FOUND)
        damaged = TWICE_ENCODED.search(line)
        if damaged:
            yield YamlFault(start + damaged.start(), _DAMAGED.format(damaged[0]))
        if line.isprintable() and LOST not in line and not _ANY_UNSEEN.search(line):
            continue
        found = next((at for at, char in enumerate(line) if refused_kind(char)), None)
        if found is not None:
            code = line[found].encode("unicode_escape").decode()
            cure = "typ het woord opnieuw" if line[found] == LOST else "haal het weg"
            message = f"hier staat {refused_kind(line[found])} ({code}); {cure}"
            yield YamlFault(start + found, message)
