"""Plain language, measured: long sentences and long words."""

import re
from dataclasses import dataclass

from kennisbank import prose
from kennisbank.records.model import Record, within
from kennisbank.records.text import Prose

LONG_WORD = 13  # letters; Dutch glues words together, so a shorter limit finds every second noun

_WORD = re.compile(r"[^\W\d_]+(?:[-'’!][^\W\d_]+)*")


@dataclass(frozen=True)
class Measure:
    """How a text reads: words, words per sentence, the longest sentence, share of long words."""

    words: int
    per_sentence: float
    longest: int
    long_words: float


def measured(texts: tuple[str, ...]) -> Measure:
    """Measure prose fields together; a text without words measures zero everywhere."""
    sentences = [_WORD.findall(line) for text in texts for line in prose.sentences(text)]
    lengths = [len(words) for words in sentences if words]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return Measure(0, 0.0, 0, 0.0)
    long = sum(len(word) >= LONG_WORD for word in words) / len(words)
    return Measure(len(words), len(words) / len(lengths), max(lengths), long)


def body(record: Record) -> Measure:
    """Measure all prose of a record."""
    return measured(tuple(text for _, text in within(record, Prose)))
