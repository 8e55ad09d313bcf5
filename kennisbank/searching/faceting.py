"""Facets as a reader sees them: each value with its short name and how many pages have it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kennisbank.searching.search_record import SearchRecord
from kennisbank.text.folding import fold

TYPE = "type"


@dataclass(frozen=True)
class FacetValue:
    """A value to choose: its short name in an address, its name for readers, and its count."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Facet:
    """A group of values to choose from."""

    key: str
    title: str
    choices: tuple[FacetValue, ...]


def short(label: str) -> str:
    """Return a value as it stands in an address: `5 Evalueren` is `5-evalueren`."""
    return fold(label).replace(" ", "-")


def values_of(record: SearchRecord) -> dict[str, tuple[str, ...]]:
    """Return all values of a page by facet; its type is one of them."""
    return ({TYPE: (record.type,)} if record.type else {}) | dict(record.facets)


def facets(pages: Iterable[Mapping[str, Iterable[str]]], names: Mapping[str, str]) -> list[Facet]:
    """Return the named facets that have at least one value, in the order of the names.

    Each page is given by its values per facet.
    """
    counts: dict[str, Counter[str]] = {key: Counter() for key in names}
    for values in pages:
        for key, labels in values.items():
            if key in counts:
                counts[key].update({label for label in labels if label})
    return [Facet(key, names[key], _choices(found)) for key, found in counts.items() if found]


def _choices(counts: Counter[str]) -> tuple[FacetValue, ...]:
    """Order by number where the names start with one, else the commonest first."""
    numbered = all(label[:1].isdigit() for label in counts)
    ordered = sorted(counts, key=lambda label: (0 if numbered else -counts[label], label))
    return tuple(FacetValue(short(label), label, counts[label]) for label in ordered)
