"""Why a sheet can't be printed, in the words of its author's fields."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from kennisbank.printing.sheet import HandoutContent
from kennisbank.records import Practice, Table

MM_PER_LINE = 5  # of running text


class PrintError(Exception):
    """A sheet can't be printed; each cause is a line for its author."""

    def __init__(self, *causes: str) -> None:
        super().__init__("\n".join(causes))
        self.causes = causes


# Where the words of a part come from: what the author calls it.
FIELDS = {
    **{name: str(Table.model_fields[name].title) for name in Table.model_fields},
    "lead": str(Table.model_fields["summary"].title),
    "story": str(Table.model_fields["text"].title),
    "takeaways": str(Table.model_fields["handholds"].title),
    "facts": "Titel of wie vertelt",
    "partners": str(Practice.model_fields["partners"].title),
    "source": "Bronnen",
    "dossier": "Titel van het dossier",
    "place": "Gemeente",
    "site_name": "Naam van de site",
}
TITLES = f"{FIELDS['title']} of {FIELDS['headline'].lower()}"
# The long parts of each page, in the order in which it helps to shorten them.
SHORTEN = {
    "1": ("story", "lead", "takeaways", "steps", "figures", "partners"),
    "2": ("questions", "success_factors"),
}

LISTS = {"figures", "steps", "takeaways", "questions", "success_factors"}

_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_TOO_LONG = re.compile(r"overflow:(\d):(\d+)")
TOO_WIDE = "too-wide"


def explained(diagnostic: str, content: HandoutContent) -> PrintError:
    """Turn Typst's diagnostic into what an author can do about it."""
    causes = [*_missing(diagnostic, content), *_too_long(diagnostic), *_too_wide(diagnostic)]
    return PrintError(*(causes or [diagnostic]))


def _missing(diagnostic: str, content: HandoutContent) -> Iterator[str]:
    found = (_ESCAPED.sub(_unescaped, text) for text in _MISSING.findall(diagnostic))
    characters = dict.fromkeys(character for text in found for character in text)
    for place, words in _words(content):
        if strange := [character for character in characters if character in words]:
            named = ", ".join(f"'{one}' (U+{ord(one):04X})" for one in strange)
            what = "het teken" if len(strange) == 1 else "de tekens"
            yield f"{place}: {what} {named}: niet in onze letters; schrijf woorden"


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]


def _too_long(diagnostic: str) -> Iterator[str]:
    for page, excess in _TOO_LONG.findall(diagnostic):
        lines = -(-int(excess) // MM_PER_LINE)
        parts = ", ".join(FIELDS[name] for name in SHORTEN[page])
        yield (
            f"bladzijde {page} is {excess} mm te lang, ongeveer {lines}"
            f" {'regel' if lines == 1 else 'regels'}; maak iets korter: {parts}"
        )


def _too_wide(diagnostic: str) -> Iterator[str]:
    if TOO_WIDE in diagnostic:
        yield f"{TITLES}: een woord is te breed voor het blad; kies een kortere kop op papier"


def _words(content: HandoutContent) -> Iterator[tuple[str, str]]:
    """Yield the text of every field on the sheet, by the field's name and the place in its list."""
    for part in (content.front, content.back, content.head, content):
        for field in fields(part):
            if field.name in FIELDS:
                yield from _in_field(field.name, getattr(part, field.name))


def _in_field(name: str, value: object) -> Iterator[tuple[str, str]]:
    if name not in LISTS or not isinstance(value, tuple):
        yield FIELDS[name], _text(value)
        return
    for position, item in enumerate(value, start=1):
        yield f"{FIELDS[name]}, punt {position}", _text(item)


def _text(value: object) -> str:
    if isinstance(value, dict):
        return _text(list(value.values()))
    if isinstance(value, list | tuple):
        return " ".join(_text(item) for item in value)
    if is_dataclass(value):
        return _text(list(vars(value).values()))
    return value if isinstance(value, str) else ""
