"""Plain language, measured: long sentences, long words, and words that some readers don't know."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kennisbank import prose
from kennisbank.checks.fault import Fault
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.model import Record, within
from kennisbank.records.text import Prose

LONG_WORD = 13  # letters; Dutch glues words together, so a shorter limit finds every second noun
KERN_SENTENCE = 14  # words on average; what people in poverty read with ease at a table
KERN_LONGEST = 24  # words in one sentence
KERN_LONG_WORDS = 0.15  # share of long words

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


def heavy(record: object) -> Iterator[Fault]:
    """Hold the kern of a card to the limits; the rest is only reported."""
    if not isinstance(record, Practice):
        return
    kern = measured((record.summary,))
    if kern.longest > KERN_LONGEST:
        message = (
            f"een zin telt {kern.longest} woorden; knip hem in tweeën (hoogstens {KERN_LONGEST})"
        )
        yield Fault(("summary",), message)
    elif kern.per_sentence > KERN_SENTENCE:
        average = f"{kern.per_sentence:.1f}".replace(".", ",")
        message = f"een zin telt gemiddeld {average} woorden; hoogstens {KERN_SENTENCE} leest vlot"
        yield Fault(("summary",), message)
    if kern.long_words > KERN_LONG_WORDS:
        share = f"{kern.long_words:.0%}".replace("%", " procent")
        message = f"{share} van de woorden is lang; zeg het met kortere woorden"
        yield Fault(("summary",), message)
