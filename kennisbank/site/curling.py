"""Quotation marks, curled where a template fills in words: never in an attribute, script or code.

The words of a template itself are typed with ‘ ’ and “ ”; a test looks.
"""

import re
from collections.abc import Iterable, Iterator

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from kennisbank.text.quotes import curled

FILTER = "curled"

# What starts or ends a tag, in the text of a template between its expressions.
_EDGE = re.compile(r"<(?P<closes>/?)(?P<name>[a-z][a-z0-9-]*)|>", re.IGNORECASE)
_KEPT = frozenset({"code", "kbd", "pre", "script", "style", "textarea"})


class CurlsWords(Extension):
    """Passes each expression between tags through the filter `curled`; decided as it compiles."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """Return the tokens of a template, with `{{ x }}` as `{{ (x) | curled }}` among words."""
        if not (stream.name or "").endswith(".html"):
            yield from stream
            return
        place = TextPlace()
        for token in stream:
            if token.type == "data":
                place.read(token.value)
            if token.type == "variable_end" and place.has_words:
                yield from _tokens(token.lineno, ("rparen", ")"), ("pipe", "|"), ("name", FILTER))
            yield token
            if token.type == "variable_begin" and place.has_words:
                yield from _tokens(token.lineno, ("lparen", "("))


class TextPlace:
    """Where in HTML a template has arrived."""

    def __init__(self) -> None:
        self._in_tag = False
        self._kept = ""

    @property
    def has_words(self) -> bool:
        """Whether what comes next is read as a sentence."""
        return not (self._in_tag or self._kept)

    def read(self, html: str) -> None:
        """Go on past this text."""
        for edge in _EDGE.finditer(html):
            self._in_tag = edge["name"] is not None
            name = (edge["name"] or "").lower()
            if name in _KEPT and self._kept in ("", name):
                self._kept = "" if edge["closes"] else name


def curled_words(value: object) -> object:
    """Curl plain text; what is safe already was curled when it was made, the rest has no marks."""
    is_plain = isinstance(value, str) and not hasattr(value, "__html__")
    return curled(str(value)) if is_plain else value


def _tokens(line: int, *written: tuple[str, str]) -> Iterator[Token]:
    return (Token(line, type, text) for type, text in written)
