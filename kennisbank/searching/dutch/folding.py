"""From text to words, as the browser reads them: the rules of browser/dutch/folding.mjs.

An index whose words are cut otherwise than a question's would not be found by it, so both halves
pass the cases of tests/dutch_cases.yml.
"""

import re
from collections.abc import Iterator

from kennisbank.text.folding import plain

_THOUSANDS = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:[. ][0-9]{3})+(?![0-9.,]*[0-9])")
_WORD = re.compile(r"[a-z0-9]+(?:[!|.·*'&_()-]+[a-z0-9]+)*\)?|\([a-z0-9]+\)[a-z0-9]*")
_PART = re.compile(r"[a-z0-9]+")
_BRACKETS = re.compile(r"\([^)]*\)?")
_HYPHENS = re.compile(r"[-_&]+")
_ENDINGS = frozenset(["n", "s", "je", "tje", "jes", "tjes", "er", "en", "ers", "sen"])


def words(text: str) -> list[str]:
    """Return the words of a text as they are compared: Kom!pas is kompas, foto's is foto."""
    folded = _THOUSANDS.sub(lambda found: re.sub(r"[^0-9]", "", found[0]), plain(text))
    pieces = _WORD.findall(folded)
    return [word for one in pieces for word in ((one,) if one.isalnum() else _read(one))]


def _read(piece: str) -> Iterator[str]:
    parts = _PART.findall(piece)
    if len(parts) <= 1:
        yield from parts
    elif "(" in piece:
        yield from _bracketed(piece)
    elif _HYPHENS.search(piece):
        yield from _hyphened(piece)
    elif "'" in piece:
        yield from _apostrophed(piece)
    elif "." in piece and not all(len(part) == 1 for part in parts):
        yield from parts
    else:
        yield "".join(parts)


def _bracketed(piece: str) -> Iterator[str]:
    """With and without what stands between brackets: leve(n)de, (net)werken."""
    yield from _read(piece.replace("(", "").replace(")", ""))
    if piece.startswith("(") or piece.endswith(")"):
        yield from _read(_BRACKETS.sub("", piece))


def _hyphened(piece: str) -> Iterator[str]:
    """Each part, and all parts as one word: Sint-Niklaas, doe-het-zelf."""
    for part in _HYPHENS.split(piece):
        yield from _read(part)
    yield "".join(_PART.findall(piece))


def _apostrophed(piece: str) -> Iterator[str]:
    """An ending falls off (foto's, zo'n); a name is known with and without (d'Hondt)."""
    head, tail = piece.split("'")[:2]
    if tail in _ENDINGS:
        yield from _read(head)
        return
    yield "".join(_PART.findall(piece))
    for part in (tail, head):
        if len(part) > 1:
            yield from _read(part)
