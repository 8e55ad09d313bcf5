"""Finds the words of the glossary in a text."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SAME = {"'": "['’]", " ": "[ \u00a0]", "-": "[-‑]"}
_PLAIN = str.maketrans("’\u00a0‑", "' -")

_Tree = dict[str, "_Tree"]

# A hyphen joins words: 'zorg' is not in 'zorg-coach' or 'zorg- en welzijn'. Behind an abbreviation
# it may stand: 'OCMW-raad' is about the OCMW. Words in a web or mail address are left alone.
_START = r"(?<![\w\-‑/@])(?<!\w\.)"
_END = r"(?![\w@]|\.\w)"
_END_OF_WORD = r"(?![-‑])"
_LONGEST_WORD = 40
# A capital at the start of a sentence says nothing.
_NAME_BEFORE = re.compile(r"[\w,] [^\W\d_a-zà-ÿ][\w'’-]{0,36} $")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term of the glossary in a text, with its explanation in plain words."""

    start: int
    end: int
    id: str
    explanation: str


class Glossary:
    """The variants of all terms as one pattern; the longest variant wins.

    An abbreviation in capitals (`OCMW`) is found in capitals only, every other variant in any case;
    but a common word with a capital behind another one is part of a name (`De Lage Drempel`).
    The explanation is shown as it stands: plain words, not Markdown.
    Straight and curly apostrophes, and ordinary and fixed spaces, count as the same. The catalogue
    refuses a variant of two terms; until that is mended, the first one has it.
    """

    def __init__(self, terms: Iterable[tuple[str, Iterable[str], str]] = ()) -> None:
        self._terms: dict[str, tuple[str, str]] = {}
        self._common: set[str] = set()
        for term_id, variants, explanation in terms:
            for variant in variants:
                if key := same_word(variant):
                    self._terms.setdefault(key, (term_id, explanation))
                    self._common |= {key} if variant[0].islower() else set()
        self._pattern = _pattern(self._terms)

    def occurrences(self, text: str) -> Iterator[Occurrence]:
        """Yield the terms in a text from left to right; they don't overlap."""
        for found in self._pattern.finditer(text):
            word = found[0].translate(_PLAIN)
            if self._is_in_a_name(word, text[: found.start()]):
                continue
            term = self._terms.get(word) or self._terms[_lower(word)]
            yield Occurrence(found.start(), found.end(), *term)

    def _is_in_a_name(self, word: str, before: str) -> bool:
        is_name = word[0].isupper() and not word.isupper() and _lower(word) in self._common
        return is_name and _NAME_BEFORE.search(before[-_LONGEST_WORD:]) is not None


def same_word(variant: str) -> str:
    """Return one spelling for what counts as the same word: `OCMW's` with either apostrophe."""
    plain = " ".join(unicodedata.normalize("NFC", variant).translate(_PLAIN).split())
    return plain if plain.isupper() else _lower(plain)


def _lower(text: str) -> str:
    """Return each letter by itself in lower case, as the pattern does (no final sigma)."""
    return "".join(character.lower() for character in text)


def _pattern(keys: Iterable[str]) -> re.Pattern[str]:
    """Compile all variants letter by letter, so that a word is compared with few of them."""
    tree: _Tree = {}
    for key in keys:
        branch = tree
        for character in key:
            branch = branch.setdefault(_any_case(character), {})
        branch[_in_capitals(key) if key.isupper() else _END_OF_WORD] = {}
    return re.compile(f"{_START}(?:{_branches(tree)}){_END}")


def _branches(tree: _Tree) -> str:
    """Return the pattern of a tree; the end of a variant comes last, so the longest wins."""
    ways = [letter + (_branches(rest) if rest else "") for letter, rest in _ends_last(tree)]
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})" if ways else "(?!)"


def _ends_last(tree: _Tree) -> list[tuple[str, _Tree]]:
    return sorted(tree.items(), key=lambda way: not way[1])


def _in_capitals(abbreviation: str) -> str:
    """Return the end of an abbreviation: a look back at whether it stood there in capitals."""
    return f"(?<={''.join(_SAME.get(c, re.escape(c)) for c in abbreviation)})"


def _any_case(character: str) -> str:
    lower, upper = character.lower(), character.upper()
    if len(lower) == len(upper) == 1 and lower != upper and upper.lower() == lower:
        return f"[{lower}{upper}]"
    return _SAME.get(character, re.escape(character))
