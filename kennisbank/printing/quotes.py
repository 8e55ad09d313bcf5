"""Quotation marks for paper: authors type straight ones, printers set them curled."""

import re
from typing import Any

# 't Hope, 's avonds and the '80s begin with an apostrophe; every other mark that opens a word
# opens a quotation, and what is left closes one or stands inside a word.
_OPENS = re.compile(r"(?<![\w’])'(?=[\w(])(?!(?:[tsnkm]|\d\d)\b)")
_OPENS_DOUBLE = re.compile(r'(?<!\w)"(?=[\w(])')
NO_WORDS = frozenset({"svg", "href", "link", "url"})  # keys of a payload whose text nobody reads


def curled(text: str) -> str:
    """Return a text with ‘ ’ and “ ” for ' and "."""
    opened = _OPENS_DOUBLE.sub("“", _OPENS.sub("‘", text))
    return opened.replace("'", "’").replace('"', "”")


def with_curled_quotes(value: Any) -> Any:
    """Do so in every text of a payload: lists and dictionaries of plain values."""
    if isinstance(value, str):
        return curled(value)
    if isinstance(value, list):
        return [with_curled_quotes(item) for item in value]
    if isinstance(value, dict):
        return {
            key: item if key in NO_WORDS else with_curled_quotes(item)
            for key, item in value.items()
        }
    return value
