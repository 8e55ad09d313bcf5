"""A seeded vocabulary of words that read like Dutch, used as unevenly as people use words."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from random import Random

WORD = re.compile(r"[^\W\d_]{4,}")

PER_LENGTH = 3000  # different words of one length; a small country writes with some ten thousands
_COMPOUND_FROM = 10  # letters; from here half of the words are two words glued together
_HEAD = 2.0  # the first word of a list is half as much again in use as the second
_OWN_TOPIC = 0.35  # of the words of a card are the words of its subject
_TOPIC_STEP = 97  # words between the favourites of two subjects


class Vocabulary:
    """Words by length, the most used one first: those of the given texts, then made-up ones.

    No word is drawn that stands in `unless`.
    """

    def __init__(self, texts: Iterable[str], seed: int, unless: Collection[str] = ()) -> None:
        words = (word for text in texts for word in WORD.findall(text) if word.islower())
        found = Counter(word for word in words if word not in unless)
        self._unless = unless
        ranked = sorted(found, key=lambda word: (-found[word], word))
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in ranked:
            self._by_length[len(word)].append(word)
        self._fill(_Spelling(ranked), Random(f"vocabulary {seed}"))

    def word(self, length: int, topic: int, chance: Random) -> str:
        """Draw a word of four letters or more; a topic has favourites of its own."""
        words = self._by_length.get(length)
        if not words or (length >= _COMPOUND_FROM and chance.random() < 0.5):
            return self._compound(length, topic, chance)
        place = _zipf(len(words), chance)
        if chance.random() < _OWN_TOPIC:
            place += (1 + topic) * _TOPIC_STEP
        return words[place % len(words)]

    def _compound(self, length: int, topic: int, chance: Random) -> str:
        first = min(chance.randint(4, max(4, length - 4)), 9)
        return self.word(first, topic, chance) + self.word(max(4, length - first), topic, chance)

    def _fill(self, spelling: "_Spelling", chance: Random) -> None:
        """Make up words until each length has enough, or nothing new turns up."""
        known = {*self._unless, *(word for words in self._by_length.values() for word in words)}
        for word in spelling.words(chance, tries=20 * PER_LENGTH):
            same = self._by_length.get(len(word))
            if same and word not in known and len(same) < PER_LENGTH:
                known.add(word)
                same.append(word)


class _Spelling:
    """Which letter follows which two, in the words that it was given."""

    def __init__(self, words: Iterable[str]) -> None:
        self._after: dict[str, list[str]] = defaultdict(list)
        for word in words:
            spelt = f"^^{word}$"
            for at in range(2, len(spelt)):
                self._after[spelt[at - 2 : at]].append(spelt[at])

    def words(self, chance: Random, tries: int) -> Iterator[str]:
        for _ in range(tries):
            spelt = "^^"
            while not spelt.endswith("$"):
                spelt += chance.choice(self._after[spelt[-2:]])
            yield spelt[2:-1]


def _zipf(count: int, chance: Random) -> int:
    """Draw a rank below `count` with a chance of about one over the rank."""
    return min(count - 1, int(_HEAD * ((count + _HEAD) / _HEAD) ** chance.random() - _HEAD))
