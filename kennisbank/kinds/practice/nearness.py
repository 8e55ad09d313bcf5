"""Which practices are like each other: by shared fields, words, and words of their names.

A field or word that few cards have says more than one that all have (tf-idf), and the measure is a
cosine: 0 is nothing in common, 1 is the same card.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.facets import AUDIENCE, MODEL, PHASE, PROVINCE, THEME
from kennisbank.kinds.practice.likeness import name_words
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.kind import Kinds
from kennisbank.searching.catalogued import search_record
from kennisbank.searching.search_record import SearchRecord
from kennisbank.text.folding import fold

Vector = Mapping[str, float]

# How much a shared value of a field says; the rest of the facets says nothing about likeness.
FIELD_WEIGHTS = {THEME: 1.0, AUDIENCE: 0.7, MODEL: 0.6, PHASE: 0.5, PROVINCE: 0.3}
# What each of the three counts for: who is called alike is mostly the same kind of thing.
FIELDS, WORDS, NAMES = 0.35, 0.35, 0.3
LEAST = 0.12  # below this two cards are not alike
# Cards that share nothing rarer than this are not compared: who shares only a theme with half of
# all cards has nearer neighbours. So the work grows with the cards, not with their pairs.
COMMON = 200  # cards with a feature
MOST_COMPARED = 60  # cards, those with the most in common that is rare
MOST_WORDS = 60  # of a card: the words that set it apart
STEM = 7  # letters: inflections mostly differ after these
FEWEST_LETTERS = 4
_WORD = re.compile(rf"[a-z]{{{FEWEST_LETTERS},}}")


@dataclass(frozen=True)
class Like:
    """A practice that is like another one: how much, from 0 to 1."""

    practice: Practice
    measure: float


@dataclass(frozen=True)
class Nearness:
    """All practices of a catalogue, ready to be compared: the features of each."""

    _practices: Mapping[str, Practice]
    _vectors: Mapping[str, Vector]

    @classmethod
    def of(cls, catalogue: Catalogue, kinds: Kinds) -> "Nearness":
        """Return the comparison of the practices of a catalogue."""
        practices = {str(card.id): card for card in catalogue.all(Practice)}
        records = {
            id: search_record(catalogue, kinds.of(card), card) for id, card in practices.items()
        }
        fields = _weighed({id: _fields(record) for id, record in records.items()})
        words = _weighed({id: _words(record) for id, record in records.items()}, MOST_WORDS)
        names = _weighed({id: _names(catalogue, card) for id, card in practices.items()})
        vectors = {id: _joined(fields[id], words[id], names[id]) for id in records}
        return cls(practices, vectors)

    @cached_property
    def _having(self) -> Mapping[str, list[tuple[str, float]]]:
        return _inverted(self._vectors)

    def nearest(self, card: Practice, most: int = 3, besides: Iterable[str] = ()) -> list[Like]:
        """Return the practices most like a card, the nearest first, some ids left out."""
        left_out = {card.id, *besides}
        measures = self._measures(card.id)
        found = sorted(measures, key=lambda id: (-measures[id], id))
        near = [id for id in found if id not in left_out and measures[id] >= LEAST][:most]
        return [Like(self._practices[id], measures[id]) for id in near]

    def _measures(self, id: str) -> dict[str, float]:
        """Return how much other cards are like this one: the cosine of their vectors, by id.

        Only cards that share something rare are compared, those with most of it.
        """
        rare: dict[str, float] = defaultdict(float)
        common: dict[str, float] = {}
        for feature, weight in self._vectors.get(id, {}).items():
            having = self._having[feature]
            if len(having) > COMMON:
                common[feature] = weight
                continue
            for other, theirs in having:
                rare[other] += weight * theirs
        compared = sorted(rare, key=lambda other: (-rare[other], other))[:MOST_COMPARED]
        return {other: rare[other] + _product(common, self._vectors[other]) for other in compared}


def _product(vector: Vector, other: Vector) -> float:
    return sum(weight * other.get(feature, 0) for feature, weight in vector.items())


def _fields(record: SearchRecord) -> Vector:
    return {
        f"{key}:{value}": weight
        for key, weight in FIELD_WEIGHTS.items()
        for value in record.facets.get(key, ())
    }


def _words(record: SearchRecord) -> Vector:
    found = Counter(word[:STEM] for word in _WORD.findall(fold(" ".join(record.texts))))
    return {word: 1 + math.log(count) for word, count in found.items()}


def _names(catalogue: Catalogue, card: Practice) -> Vector:
    return {f"name:{word}": 1.0 for word in name_words(catalogue, card)}


def _weighed(vectors: Mapping[str, Vector], most: int | None = None) -> dict[str, Vector]:
    """Return a vector of length 1 per card, in which rare features weigh more."""
    spread = Counter(feature for vector in vectors.values() for feature in vector)
    rarity = {feature: math.log((1 + len(vectors)) / (0.5 + n)) for feature, n in spread.items()}
    weighed = {}
    for id, vector in vectors.items():
        heavy = {one: weight * rarity[one] for one, weight in vector.items()}
        kept = sorted(heavy, key=lambda one: (-heavy[one], one))[:most]
        weighed[id] = _unit({one: heavy[one] for one in kept if heavy[one] > 0})
    return weighed


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {one: weight / length for one, weight in vector.items()} if length else {}


def _joined(fields: Vector, words: Vector, names: Vector) -> Vector:
    parts = ((FIELDS, fields), (WORDS, words), (NAMES, names))
    return {one: math.sqrt(part) * vector[one] for part, vector in parts for one in vector}


def _inverted(vectors: Mapping[str, Vector]) -> dict[str, list[tuple[str, float]]]:
    having: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for id, vector in vectors.items():
        for feature, weight in vector.items():
            having[feature].append((id, weight))
    return having
