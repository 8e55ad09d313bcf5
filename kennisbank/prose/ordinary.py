"""Ordinary text: paragraphs of words, bold and source marks, nearly all that authors write.

Its tree can be read from the text itself; the long way gives the same tree, many times slower.
"""

import re
from collections.abc import Iterator

from kennisbank.prose.nodes import Element, Mark, Node, Nodes, Text
from kennisbank.prose.subset import LONGEST

# Letters, digits and punctuation that mean nothing to Markdown or HTML.
_WORDS = r"(?:[^\W_¹²³⁰⁴-⁹]|[ \n,.;:()'’‘“”…?%€–/+-])"
_MARK = r"\[\^([A-Za-z0-9-]{1,100})\]"
_BOLD = rf"\*\*(?!\s)({_WORDS}{{1,2000}}+)(?<!\s)\*\*(?!\*)"
_PARAGRAPH = re.compile(rf"(?:{_WORDS}++|{_MARK}|{_BOLD})++(?<!\s)")
# A line that begins otherwise may be a list, a quote, a table or code.
_BEGINNING = re.compile(r"(?:\*\*)?['’‘“(]?(?:[^\W\d_]|[0-9]++(?!\.))")
_APART = re.compile(r"\n{2,}")
_PIECE = re.compile(rf"(?<! ) *+{_MARK}|{_BOLD}")
_BLANKS = re.compile(r"[ \n]+")


def ordinary(text: str) -> Nodes | None:
    """Return the tree of a cleaned text; None when it is not ordinary."""
    if len(text) > LONGEST:
        return None
    paragraphs = _APART.split(text.strip("\n"))
    return tuple(map(_read, paragraphs)) if all(map(_is_ordinary, paragraphs)) else None


def _is_ordinary(paragraph: str) -> bool:
    lines = paragraph.split("\n")
    return all(map(_BEGINNING.match, lines)) and bool(_PARAGRAPH.fullmatch(paragraph))


def _read(paragraph: str) -> Element:
    return Element("par", tuple(_pieces(paragraph)))


def _pieces(paragraph: str) -> Iterator[Node]:
    rest = 0
    for found in _PIECE.finditer(paragraph):
        yield from _words(paragraph[rest : found.start()])
        source, bold = found.groups()
        yield Mark(source) if source else Element("strong", tuple(_words(bold)))
        rest = found.end()
    yield from _words(paragraph[rest:])


def _words(text: str) -> Iterator[Text]:
    if text:
        yield Text(_BLANKS.sub(" ", text))
