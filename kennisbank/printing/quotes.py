"""Curled quotation marks in all words of a sheet."""

from typing import Any

from kennisbank.text.quotes import curled

KEPT_STRAIGHT = frozenset({"href", "link", "url"})  # keys of a payload whose text nobody reads


def with_curled_quotes(value: Any) -> Any:
    """Curl every text of a payload: lists and dictionaries of plain values."""
    if isinstance(value, str):
        return curled(value)
    if isinstance(value, list):
        return [with_curled_quotes(item) for item in value]
    if isinstance(value, dict):
        return {
            key: item if key in KEPT_STRAIGHT else with_curled_quotes(item)
            for key, item in value.items()
        }
    return value
