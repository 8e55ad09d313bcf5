"""Rows of words that mean the same: from the glossary of a collection, or from a file of rows."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from kennisbank.records.named import Explained

Row = tuple[str, ...]

NAME_KEYS = ("name", "term", "title", "abbreviation")  # of one row that is a mapping, in this order
OTHERS = ("variants", "synonyms", "aliases", "terms", "alt")


def rows_of(terms: Iterable[Explained]) -> Iterator[Row]:
    """Yield the spellings of each term of the glossary that has more than one."""
    for term in terms:
        row = term.spellings
        if len(row) > 1:
            yield row


def read_rows(file: Path) -> Iterator[Row]:
    """Yield the rows of a glossary file.

    A row is a list of words, or a mapping with `name`, `abbreviation` and `variants` as in
    data/glossary.yml; a mapping from a word to its variants is read too. Raises OSError and
    yaml.YAMLError.
    """
    read = yaml.safe_load(file.read_text(encoding="utf-8"))
    for entry in _entries(read):
        row = tuple(dict.fromkeys(text.strip() for text in _texts(entry) if text.strip()))
        if len(row) > 1:
            yield row


def _entries(read: Any) -> Iterable[Any]:
    if not isinstance(read, dict):
        return read if isinstance(read, list) else ()
    lists = [value for value in read.values() if isinstance(value, list)]
    inside = [one for value in lists for one in value]
    if any(isinstance(one, list | dict) for one in inside):
        return inside
    return [[key, *_flat(value)] for key, value in read.items()]


def _texts(entry: Any) -> Iterator[str]:
    if not isinstance(entry, dict):
        yield from _flat(entry)
        return
    for key in (*NAME_KEYS, *OTHERS):
        yield from _flat(entry.get(key))


def _flat(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _texts(value)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _flat(one)
    elif value is not None:
        yield str(value)
