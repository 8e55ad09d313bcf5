"""Every limit and choice of a field, in words: the same in a blank record and on the site."""

from collections.abc import Iterator, Mapping
from typing import Any

_DAY = "Schrijf jaar-maand-dag, zoals 2026-11-21."
_MOMENT = (
    "Schrijf 2011, 2011-10 of 2011-10-20, met 'ca.', 'voor' of 'na' ervoor; 'begin 2011',"
    " 'eind 2011', 2011-2013 of 'onbekend'."
)


def limits(node: Mapping[str, Any]) -> Iterator[str]:
    """Yield in sentences what a field of a schema accepts; a number of words it tells itself."""
    items = node.get("items", {})
    choices = [str(choice) for choice in (node.get("enum") or items.get("enum", ())) if choice]
    if choices:
        yield f"Kies uit: {', '.join(choices)}."
    if "maxLength" in node and "pattern" not in node:
        yield f"Hoogstens {node['maxLength']} tekens."
    if "onbekend|" in node.get("pattern", ""):
        yield _MOMENT
    elif node.get("format") == "date":
        yield _DAY
    else:
        yield from _range(node, "minimum", "maximum", "")
    yield from _range(node, "minItems", "maxItems", " punten")
    if items.get("maxLength") and "pattern" not in items:
        yield f"Elk punt hoogstens {items['maxLength']} tekens."
    if "description" in items:
        yield items["description"]


def first_shape(node: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the shape of a field that an author meets first, where there are two."""
    shape: Mapping[str, Any] = node["oneOf"][0] if "oneOf" in node else node
    return shape


def _range(node: Mapping[str, Any], least: str, most: str, unit: str) -> Iterator[str]:
    """Tell the ends of a range; that a list is not empty says the word 'verplicht'."""
    if node.get(least, 1) != 1 or (least in node and not unit):
        yield f"Minstens {node[least]}{unit}."
    if most in node:
        yield f"Hoogstens {node[most]}{unit if node[most] > 1 else unit.removesuffix('en')}."
