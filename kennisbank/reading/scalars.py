"""What goes wrong inside one value: text that YAML drops, hidden characters, template braces."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kennisbank.reading.problems import quoted
from kennisbank.reading.yaml_text import PILE, PILE_FOUND, YamlFault, YamlText
from kennisbank.text.refusing import refused_kind

_COMMENT = re.compile(r"[ \t]+(#[^\r\n]*)")
_APOSTROPHE = re.compile(r"[tsnkmrd](?=\s)|s(?=-)")
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL)
_SHORT_ESCAPES = {
    **{"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "v": "\v", "f": "\f", "r": "\r"},
    **{"N": "\x85", "L": "\u2028", "P": "\u2029"},
}
_LINE_AT_MARGIN = re.compile(r"[\r\n][^\s]")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,2}[.)])[ \t]+\S")
_ANY_LINE_END = re.compile(r"\r\n|\r|\n")
_HARD_SPACES = ("\u00a0", "\u2007", "\u202f")
_HARD_SPACE = re.compile(r" *+(?:- ++)*+(?:(?:-|[\w-]+:) *+)?([\u00a0\u2007\u202f])")
_HARD_SPACE_BEHIND = re.compile(r"(?:-|[a-z_]+:)([\u00a0\u2007\u202f])")
# A whole value between them, or one that they open without ever closing.
CURLY = re.compile(r"[“”„«][^“”„«»]*[“”»]?|‘[^‘’]*’", re.DOTALL)
CURLY_WITH_COLON = re.compile(
    r"(?<![\w-])[\w-]{1,60}:[ \t]{1,9}"
    r"([“”„«](?=[^“”„«»]{0,400}+[“”»][ \t]*$)|‘(?=[^‘’]{0,400}+’[ \t]*$))"
)
BRACES = re.compile(r"\{[{%#]")

HARD_SPACE = "hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie"
_FOLDED = (
    "{what} gaat verloren, want de regels van deze tekst worden aan elkaar geplakt;"
    " zet | {where}, en de hele tekst op de regels eronder"
)
CURLY_QUOTES = (
    "gekrulde aanhalingstekens (uit Word) tellen hier niet;"
    ' typ rechte ("), of laat ze weg als de tekst geen dubbele punt heeft'
)
UNCLOSED_QUOTE = (
    "dit aanhalingsteken wordt op deze regel niet gesloten;"
    " zet er ook een op het einde van de waarde"
)


class Written(NamedTuple):
    """A scalar as libyaml found it: its value, YAML indicator, and where its text begins and ends.

    `labelled` says whether an anchor or a tag stands before it; `start` is then that of the label.
    """

    value: str
    style: str
    start: int
    end: int
    labelled: bool


def between_quotes(sign: str) -> str:
    """Give the cure for a text that begins with one of YAML's own signs."""
    return (
        f"'{sign}' aan het begin van een tekst heeft in YAML een eigen betekenis;"
        " zet de hele waarde tussen dubbele aanhalingstekens"
    )


def braces_refused(braces: str) -> str:
    """Give the cure for the opening of a template: `{{`, `{%` or `{#`."""
    return f"'{braces}' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"


def findings(text: YamlText, scalar: Written) -> Iterator[YamlFault]:
    """Yield everything that is wrong with one scalar, key or value."""
    if scalar.labelled:
        yield YamlFault(scalar.start, between_quotes(text.text[scalar.start]))
    if not scalar.style:
        yield from _lost_after_hash(text, scalar)
        if CURLY.fullmatch(scalar.value):
            yield YamlFault(scalar.start, CURLY_QUOTES)
        if scalar.value.endswith(_HARD_SPACES):
            written = text.text[scalar.start : scalar.end].rstrip("".join(_HARD_SPACES))
            yield YamlFault(scalar.start + len(written), HARD_SPACE)
    if scalar.style in ("'", '"'):
        yield from _misplaced_quote(text, scalar)
    if scalar.style == '"':
        yield from _escaped_characters(text, scalar)
    yield from _braces(text, scalar)


def hard_space(text: YamlText, scalar: Written) -> YamlFault | None:
    """Find a space that YAML takes for a letter: before a name or a value, or behind a colon."""
    if scalar.style:
        return None
    if scalar.value.startswith(_HARD_SPACES):
        return YamlFault(scalar.start, HARD_SPACE)
    behind = _HARD_SPACE_BEHIND.match(text.text, scalar.start, scalar.end)
    return YamlFault(behind.start(1), HARD_SPACE) if behind else None


def hard_space_on_line(text: YamlText, index: int) -> YamlFault | None:
    """Find such a space at the start of the line that holds `index`."""
    found = _HARD_SPACE.match(text.line(index))
    return YamlFault(text.line_start(index) + found.start(1), HARD_SPACE) if found else None


def folded(text: YamlText, scalar: Written) -> YamlFault | None:
    """Find the first list or blank line that YAML glues to the line above, plain or after `>`."""
    if scalar.style not in ("", ">"):
        return None
    written = text.text[scalar.start : scalar.end].rstrip()
    for end in _ANY_LINE_END.finditer(written):
        line = text.line(scalar.start + end.end())
        if not line.strip():
            return YamlFault(scalar.start + end.end(), _glued("een witregel", text, scalar))
        if _ITEM.match(line):
            at = scalar.start + end.end() + len(line) - len(line.lstrip())
            return YamlFault(at, _glued("een lijst", text, scalar))
    return None


def trimmed(value: str) -> str:
    """Return a value without the hard spaces behind it; in a plain one they have been told."""
    return value.rstrip("".join(_HARD_SPACES)) if value.endswith(_HARD_SPACES) else value


def as_meant(text: YamlText, scalar: Written) -> str:
    """Return a folded text with the lines that its author gave it."""
    lines = [line.strip() for line in text.text[scalar.start : scalar.end].splitlines()]
    return "\n".join(lines[1:] if scalar.style == ">" else lines).strip()


def _glued(what: str, text: YamlText, scalar: Written) -> str:
    before = text.text[: scalar.start].rstrip()[-1:]
    where = "achter het streepje" if before == "-" else "achter de dubbele punt"
    instead = " in plaats van >" if scalar.style == ">" else ""
    return _FOLDED.format(what=what, where=where + instead)


def _lost_after_hash(text: YamlText, scalar: Written) -> Iterator[YamlFault]:
    comment = _COMMENT.match(text.text, scalar.end)
    if comment:
        yield YamlFault(
            comment.start(1),
            f"{quoted(comment[1])} gaat verloren, want ' #' begint een opmerking; zet de hele"
            " waarde tussen dubbele aanhalingstekens, of de opmerking op een eigen regel",
        )


def _misplaced_quote(text: YamlText, scalar: Written) -> Iterator[YamlFault]:
    word = opening_apostrophe(text.text[scalar.start : scalar.end])
    if word:
        yield YamlFault(scalar.start, apostrophe_lost(word))
    elif _LINE_AT_MARGIN.search(text.text, scalar.start, scalar.end):
        yield YamlFault(scalar.start, UNCLOSED_QUOTE)


def apostrophe_lost(word: str) -> str:
    """Give the cure for a value that begins with `'t`, `'s` or the like."""
    return (
        f"het weglatingsteken van '{word} telt als aanhalingsteken en gaat verloren;"
        f' zet de hele waarde tussen dubbele aanhalingstekens: "\'{word} …"'
    )


def opening_apostrophe(written: str) -> str:
    """Return the letter of `'t` or the like at the start of a text as written, else nothing."""
    word = _APOSTROPHE.match(written, 1) if written.startswith("'") else None
    return word[0] if word else ""


def _escaped_characters(text: YamlText, scalar: Written) -> Iterator[YamlFault]:
    if PILE.search(scalar.value) and not PILE.search(text.text, scalar.start, scalar.end):
        yield YamlFault(scalar.start, PILE_FOUND)
    for escape in _ESCAPE.finditer(text.text[scalar.start : scalar.end]):
        kind = refused_kind(_character(escape))
        if kind:
            yield YamlFault(
                scalar.start + escape.start(),
                f"{quoted(escape[0])} is {kind}; haal het weg,"
                " of schrijf \\\\ voor een gewone backslash",
            )


def _character(escape: re.Match[str]) -> str:
    digits = escape[1] or escape[2] or escape[3]
    return chr(int(digits, 16)) if digits else _SHORT_ESCAPES.get(escape[4], " ")


def _braces(text: YamlText, scalar: Written) -> Iterator[YamlFault]:
    braces = BRACES.search(scalar.value)
    if braces:
        index = text.text.find(braces[0], scalar.start, scalar.end)
        yield YamlFault(max(index, scalar.start), braces_refused(braces[0]))
