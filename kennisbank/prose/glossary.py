"""Finds the words of the glossary in a text."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SAME = {"'": "['’]", "’": "['’]", " ": "[ \u00a0]", "-": "[-‑]"}
_PLAIN = str.maketrans("’\u00a0‑", "' -")

# A hyphen joins words: 'zorg' is not in 'zorg-coach' or 'zorg- en welzijn'. Behind an abbreviation
# it may stand: 'OCMW-raad' is about the OCMW. Words in a web or mail address are left alone.
_START = r"(?<![\w\-/@])(?<!\w\.)"
_END = r"(?![\w@]|\.\w)"
_END_OF_WORD = r"(?!-)"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term of the glossary in a text, with the explanation as its author wrote it."""

    start: int
    end: int
    id: str
    explanation: str


class Glossary:
    """The variants of all terms as one pattern; the longest variant wins.

    An abbreviation in capitals (`OCMW`) is found in capitals only, every other variant in any case.
    Straight and curly apostrophes, and ordinary and fixed spaces, count as the same. Of two terms
    with the same variant the first one has it.
    """

    def __init__(self, terms: Iterable[tuple[str, Iterable[str], str]] = ()) -> None:
        self._terms: dict[str, tuple[str, str]] = {}
        for term_id, variants, explanation in terms:
            for variant in variants:
                if key := _key(variant):
                    self._terms.setdefault(key, (term_id, explanation))
        self._pattern = _pattern(self._terms)

    def occurrences(self, text: str) -> Iterator[Occurrence]:
        """Yield the terms in a text from left to right; they don't overlap."""
        for found in self._pattern.finditer(text):
            word = found[0].translate(_PLAIN)
            term = self._terms.get(word) or self._terms[_lower(word)]
            yield Occurrence(found.start(), found.end(), *term)


def _key(variant: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", variant).translate(_PLAIN).split())
    return plain if plain.isupper() else _lower(plain)


def _lower(text: str) -> str:
    """Return each letter by itself in lower case, as the pattern does (no final sigma)."""
    return "".join(character.lower() for character in text)


def _pattern(keys: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(keys, key=len, reverse=True)
    return re.compile(f"{_START}(?:{'|'.join(map(_variant, longest_first)) or '(?!)'}){_END}")


def _variant(key: str) -> str:
    if key.isupper():
        return "".join(_SAME.get(c, re.escape(c)) for c in key)
    return "".join(_any_case(c) for c in key) + _END_OF_WORD


def _any_case(character: str) -> str:
    upper = character.upper()
    if upper != character and upper.lower() == character:
        return f"[{character}{upper}]"
    return _SAME.get(character, re.escape(character))
