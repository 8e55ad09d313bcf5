"""Quotation marks as printers set them: authors type straight ones, readers see them curled."""

import re
from collections.abc import Sequence
from itertools import accumulate

# 't Hope, 's avonds and the '80s begin with an apostrophe; every other mark that opens a word
# opens a quotation, and what is left closes one or stands inside a word.
_OPENS = re.compile(r"(?<![\w’])'(?=[\w(])(?!(?:[tsnkm]|\d\d)\b)")
_OPENS_DOUBLE = re.compile(r'(?<!\w)"(?=[\w(])')


def curled(text: str) -> str:
    """Return a text with ‘ ’ and “ ” for ' and "."""
    if "'" not in text and '"' not in text:  # most texts, and every value of a page comes by here
        return text
    opened = _OPENS_DOUBLE.sub("“", _OPENS.sub("‘", text))
    return opened.replace("'", "’").replace('"', "”")


def curled_together(pieces: Sequence[str]) -> list[str]:
    """Curl the pieces of one running text: what opens in one may close in another.

    Each piece keeps its length.
    """
    words = curled("".join(pieces))
    starts = accumulate(map(len, pieces), initial=0)
    return [words[at : at + len(piece)] for at, piece in zip(starts, pieces, strict=False)]
