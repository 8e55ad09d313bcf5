"""One spelling for comparing: Kom!pas is kompas, 't Hope is t hope, Leve(n)de is levende."""

import html
import re
import unicodedata
from functools import lru_cache
from pathlib import Path

# The browser's own table: what is folded there is folded here.
_TABLE = Path(__file__).parents[1] / "browser" / "dutch" / "letters.mjs"
_PAIRS = re.findall(r'"(\S) (\S+)"', _TABLE.read_text(encoding="utf-8"))
_LETTERS = str.maketrans(dict(_PAIRS))
_SIGNS = {sign: letter for sign, letter in _LETTERS.items() if not chr(sign).isalpha()}
_WITHIN_WORDS = re.compile(r"(?<=\w)['!|().](?=\w)|[()']")
_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")  # other letters need no looking up


def plain(text: str) -> str:
    """Return a text in lower case, without accents, with one kind of apostrophe and hyphen."""
    return _BEYOND_ASCII.sub(_folded, text.lower()).replace("`", "'")


def _folded(found: re.Match[str]) -> str:
    return _letters(found[0])


@lru_cache(maxsize=4096)
def _letters(signs: str) -> str:
    folded = unicodedata.normalize("NFKD", signs.translate(_LETTERS))
    letters = folded.lower().translate(_LETTERS)
    return "".join(one for one in letters if not is_unseen(one))


def fold(name: str) -> str:
    """Return the name in lower case, without accents or marks, words separated by one space."""
    return _BETWEEN_WORDS.sub(" ", _WITHIN_WORDS.sub("", plain(name))).strip()


def as_read(text: str) -> str:
    """Return a text as a reader sees it on the page, whatever it was written with.

    Entities become signs, letters of another shape the usual ones; what is not seen falls away.
    """
    if text.isascii() and "&" not in text:
        return text
    shown = unicodedata.normalize("NFKC", html.unescape(text)).translate(_SIGNS)
    return "".join(one for one in shown if unicodedata.category(one) != "Cf")


def odd_sign(text: str) -> str:
    """Describe the first sign that looks like another one, or like nothing; nothing without one."""
    found = ((sign, _oddness(sign)) for sign in text if not sign.isascii())
    told = (f"{what} ({escaped_sign(sign)})" for sign, what in found if what)
    return next(told, "")


def _oddness(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind == "Cf":
        return "een teken dat je niet ziet"
    if kind == "Zs":
        return "een vaste spatie"
    if kind[0] == "L" and not unicodedata.name(sign, "").startswith("LATIN"):
        return "een letter uit een ander schrift"
    return "een teken dat op een ander lijkt" if ord(sign) in _SIGNS else ""


def escaped_sign(sign: str) -> str:
    r"""Write a sign as its code: `\xa0`, `\u043e`."""
    return sign.encode("unicode_escape").decode()


def is_unseen(letter: str) -> bool:
    """Say whether a sign adds nothing to compare: an accent of its own, a soft hyphen."""
    kind = unicodedata.category(letter)
    return kind == "Cf" or kind[0] == "M"
