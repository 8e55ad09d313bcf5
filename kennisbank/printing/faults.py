"""Why a sheet can't be printed, in the words of its author's fields."""

import re
from collections.abc import Iterator

from kennisbank.catalogue import Found
from kennisbank.printing.form import OnPaper, field_names
from kennisbank.printing.style import OWN_STYLE
from kennisbank.records.model import Loc, Model, within

MM_PER_LINE = 5  # of running text


class PrintError(Exception):
    """A sheet can't be printed; each cause is a line for its author, who has to look `where`."""

    def __init__(self, *causes: str, where: str = "") -> None:
        super().__init__("\n".join(f"{where}: {cause}" if where else cause for cause in causes))
        self.causes = causes


_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_TOO_LONG = re.compile(r"overflow:(\d):(\d+)")
TOO_WIDE = "too-wide"


def explained(diagnostic: str, kind: OnPaper, records: tuple[Found, ...], where: str) -> PrintError:
    """Turn Typst's diagnostic into what an author can do about it.

    `records` are those whose words stand on the sheet, the one it is made for first.
    """
    causes = [
        *_missing(diagnostic, records),
        *_too_long(diagnostic, kind),
        *_too_wide(diagnostic, kind),
    ]
    return PrintError(*(causes or [diagnostic]), where=where)


def _missing(diagnostic: str, records: tuple[Found, ...]) -> Iterator[str]:
    found = (_ESCAPED.sub(_unescaped, text) for text in _MISSING.findall(diagnostic))
    unexplained = dict.fromkeys(character for text in found for character in text)
    for record in records:
        whose = "" if record is records[0] else f" ({record.label})"
        for place, strange in tuple(_places(record, tuple(unexplained))):
            yield f"{place}{whose}: {_strange(strange)}"
            unexplained = {one: None for one in unexplained if one not in strange}
    if unexplained:
        where = f"vaste woorden ({OWN_STYLE}, naam van de site)"
        yield f"{where}: {_strange(list(unexplained))}"


def _places(record: Found, characters: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
    """Yield the fields of a record that hold one of the characters: `Vragen, punt 2`."""
    for loc, text in within(record, str):
        if strange := [character for character in characters if character in text]:
            yield _named(type(record), loc), strange


def _strange(characters: list[str]) -> str:
    named = ", ".join(f"'{one}' (U+{ord(one):04X})" for one in characters)
    what = "het teken" if len(characters) == 1 else "de tekens"
    return f"{what} {named}: niet in onze letters; schrijf woorden"


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]


def _named(model: type[Model], loc: Loc) -> str:
    field = model.model_fields[str(loc[0])]
    position = next((f", punt {part + 1}" for part in loc[1:2] if isinstance(part, int)), "")
    return f"{field.title}{position}"


def _too_long(diagnostic: str, kind: OnPaper) -> Iterator[str]:
    for page, excess in _TOO_LONG.findall(diagnostic):
        lines = -(-int(excess) // MM_PER_LINE)
        parts = kind.shorten.get(page, "de tekst")
        yield (
            f"bladzijde {page} is {excess} mm te lang, ongeveer {lines}"
            f" {'regel' if lines == 1 else 'regels'}; maak iets korter: {parts}"
        )


def _too_wide(diagnostic: str, kind: OnPaper) -> Iterator[str]:
    if TOO_WIDE in diagnostic and kind.model:
        first, *others = (field_names(kind.model, name) for name in kind.titles)
        titles = " of ".join((first, *(name.lower() for name in others)))
        yield f"{titles}: een woord is te breed voor het blad; kies een kortere kop op papier"
