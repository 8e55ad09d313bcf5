"""One spelling for comparing names: Kom!pas is kompas, 't Hope is t hope, Leve(n)de is levende."""

import re
import unicodedata

_WITHIN_WORDS = re.compile(r"(?<=\w)['’!|().](?=\w)|[()']")
_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")
_ACCENTED = re.compile(r"[^\x00-\x7f]+")  # most letters need no looking up


def fold(name: str) -> str:
    """Return the name in lower case, without accents or marks, words separated by one space."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = _ACCENTED.sub(_without_marks, plain)
    return _BETWEEN_WORDS.sub(" ", _WITHIN_WORDS.sub("", letters)).strip()


def _without_marks(found: re.Match[str]) -> str:
    return "".join(letter for letter in found[0] if not unicodedata.combining(letter))
