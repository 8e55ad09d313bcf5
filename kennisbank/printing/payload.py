"""All that the Typst templates know, as JSON: text stays text, whatever it looks like."""

import json
import unicodedata
from dataclasses import fields, is_dataclass
from typing import Any

from kennisbank.printing.quotes import with_curled_quotes
from kennisbank.printing.sheet import Block, Content, Sheet
from kennisbank.printing.style import HouseStyle

# The sets of fixed words that templates use themselves; the other words came with the sheet.
_LABELS = {"shared", "handout", "booklet"}
# A hyphen that doesn't break: neither font has it, so it becomes a hyphen between two joiners.
_HYPHEN, _SUBSTITUTE = "\u2011", "\u2060-\u2060"


def payload(sheet: Sheet, style: HouseStyle) -> str:
    """Return the words of a sheet with those of the house style; the same for the same words."""
    everything = {
        **plain(sheet),
        "labels": style.model_dump(include=_LABELS),
        "colours": style.colours.model_dump(),
    }
    text = json.dumps(
        with_curled_quotes(everything), ensure_ascii=False, sort_keys=True, default=str
    )
    return unicodedata.normalize("NFC", text).replace(_HYPHEN, _SUBSTITUTE)


def plain(value: Any) -> Any:
    """Turn dataclasses into dictionaries that also say which template or shape draws them."""
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if not is_dataclass(value):
        return value
    named = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Content):
        return {**named, "template": value.template}
    return {**named, "shape": value.shape} if isinstance(value, Block) else named
