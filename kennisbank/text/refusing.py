"""Signs that may stand in no text: those nobody sees, and those that stand for a lost letter."""

import unicodedata

LOST = "\ufffd"  # what programs put in place of a letter that they could not read
# Letters and marks of which nothing is to be seen: fillers, and what chooses the look of an emoji.
UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0").union(
    map(chr, range(0xFE00, 0xFE10)), map(chr, range(0xE0100, 0xE01F0))
)

_HARMLESS = frozenset("\t\n\u00ad")
_NO_CHARACTERS = frozenset("\ufffe\uffff")
_REFUSED = {
    "Cc": "een stuurteken",
    "Cf": "een onzichtbaar teken",
    "Cs": "een half teken",
    "Zl": "een onzichtbaar regeleinde",
    "Zp": "een onzichtbaar regeleinde",
}


def refused_kind(char: str) -> str:
    """Say what a control, invisible or half character is; nothing when it may stand in a text."""
    if char in _HARMLESS:
        return ""
    if char in _NO_CHARACTERS:
        return "een teken dat niet bestaat"
    if char in UNSEEN:
        return "een onzichtbaar teken"
    if char == LOST:
        return "een letter die verloren ging"
    return _REFUSED.get(unicodedata.category(char), "")
