"""Jargon: abbreviations and words of the trade that a card uses without explaining them.

A word is explained by the glossary, by a link, by what stands in brackets beside it, or because it
is the name of an organisation, or part of a name on the card.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.organisation.naming import organisation_named
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.model import within
from kennisbank.records.text import Prose
from kennisbank.text.folding import fold

WORDS = Path(__file__).parent / "jargon.txt"

_ABBREVIATION = r"[A-Z]{2,}(?![A-Za-z])"
_BRACKETED = re.compile(rf"\(({_ABBREVIATION})\)|(?<![A-Z])({_ABBREVIATION}) \(")
_START, _END = r"(?<![\w-])", r"(?:e|en|s|['’]s)?(?![\w-])"


def unexplained(
    card: Practice, catalogue: Catalogue, jargon: Iterable[str], read: Iterable[str] | None = None
) -> tuple[str, ...]:
    """Return the jargon that a card leaves unexplained, in reading order, each word once.

    `jargon` holds the words of the sector; those of any office are ours. `read` are the texts of
    the card to look in; else all that people read.
    """
    pattern = _pattern(tuple(jargon))
    texts = [_plain(text) for text in (_read(card) if read is None else read)]
    if not any(map(pattern.search, texts)):  # most have none, and then nothing else matters
        return ()
    names = set(fold(" ".join(_names(card))).split())
    written_out = {a or b for text in texts for a, b in _BRACKETED.findall(text)}
    once: dict[str, str] = {}
    for word in (word for text in texts for word in _in(text, catalogue.glossary, pattern)):
        known = fold(word) in names or word in written_out or organisation_named(catalogue, word)
        if not known:
            once.setdefault(word.casefold(), word)
    return tuple(once.values())


def _in(text: str, glossary: prose.Glossary, jargon: re.Pattern[str]) -> Iterator[str]:
    words = [*jargon.finditer(text)]
    covered = [(term.start, term.end) for term in glossary.occurrences(text)] if words else []
    for word in words:
        if not any(start <= word.start() < end for start, end in covered):
            yield word[0]


@cache
def _pattern(jargon: tuple[str, ...]) -> re.Pattern[str]:
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    general = (line for line in lines if line and not line.startswith("#"))
    words = "|".join(map(re.escape, (*general, *jargon)))
    return re.compile(f"{_START}(?:{_ABBREVIATION}|(?i:(?:{words}){_END}))")


def _read(card: Practice) -> Iterator[str]:
    """Yield what people read aloud at a table: prose, questions and success factors."""
    yield from (text for _, text in within(card, Prose))
    yield from (question.text for question in card.questions)
    yield from (factor.text for factor in card.success_factors)


def _plain(text: str) -> str:
    return prose.plain(prose.without_marks(text)) if isinstance(text, Prose) else text


def _names(card: Practice) -> Iterator[str]:
    yield from (card.title, *card.aliases, *card.mentioned_names)
    yield from (source.publisher for source in card.own_sources)
