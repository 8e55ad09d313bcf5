"""Quotation marks as printers set them: authors type straight ones, readers see them curled."""

import re

# 't Hope, 's avonds and the '80s begin with an apostrophe; every other mark that opens a word
# opens a quotation, and what is left closes one or stands inside a word.
_OPENS = re.compile(r"(?<![\w’])'(?=[\w(])(?!(?:[tsnkm]|\d\d)\b)")
_OPENS_DOUBLE = re.compile(r'(?<!\w)"(?=[\w(])')


def curled(text: str) -> str:
    """Return a text with ‘ ’ and “ ” for ' and "."""
    opened = _OPENS_DOUBLE.sub("“", _OPENS.sub("‘", text))
    return opened.replace("'", "’").replace('"', "”")
