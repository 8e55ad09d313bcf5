"""What the YAML parser stumbled over, in Dutch, at the place where an author can mend it.

Each rule knows one kind of stumble by what libyaml says of it (or by what PyYAML's own parser says,
which stands in when libyaml is missing) and looks at the text around it for the likely cause.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from kennisbank.reading import scalars
from kennisbank.reading.yaml_text import YamlFault, YamlText

NO_NAME = "voor de dubbele punt ontbreekt de naam van het veld; vul hem in"
DIRECTIVE = "een regel die met '%' begint, kan hier niet; haal hem weg"

_SPACE_AFTER_COLON = "na de dubbele punt ontbreekt een spatie; schrijf 'veld: waarde'"
SPACE_AFTER_DASH = "na het streepje ontbreekt een spatie; schrijf '- tekst'"
_COLON_IN_TEXT = (
    "een dubbele punt met een spatie kan niet zomaar in een tekst;"
    " zet de hele waarde tussen dubbele aanhalingstekens"
)
_NO_COLON = (
    "op deze regel ontbreekt een dubbele punt; schrijf 'veld: waarde',"
    " of laat de regel inspringen als hij bij de tekst erboven hoort"
)
_TOO_FAR_IN = (
    "deze regel springt te ver in, of achter de dubbele punt erboven staat al tekst;"
    " zet de velden van een blok recht onder elkaar"
)
_UNEVEN = (
    "deze regel springt anders in dan de regels erboven;"
    " zet de velden van een blok recht onder elkaar"
)
_UNEVEN_ITEM = (
    "deze regel springt niet juist in; begin een nieuw punt met '- ',"
    " en zet de velden van één punt recht onder elkaar"
)
_UNEVEN_DASH = "dit streepje hoort hier niet; zet de streepjes van een lijst recht onder elkaar"
_TAB = "hier staat een tab; laat de regel inspringen met spaties"
_AFTER_QUOTE = (
    "na het sluitende aanhalingsteken staat nog tekst; zet de hele waarde tussen dubbele"
    ' aanhalingstekens, met \\" voor een aanhalingsteken erin'
)
_BACKSLASH = (
    'een backslash kan niet zomaar tussen dubbele aanhalingstekens; schrijf \\\\, of \\" voor een'
    " aanhalingsteken"
)
_NO_CHARACTER = "deze code is geen teken; typ het teken zelf"
_BLOCK_HEADER = (
    "na '{sign}' begint de tekst op de volgende regel, ingesprongen;"
    " of zet de waarde tussen dubbele aanhalingstekens"
)
_LIST_BEHIND_COLON = (
    "een lijst kan niet achter een dubbele punt beginnen; begin ze op de volgende regel,"
    " of zet de tekst tussen dubbele aanhalingstekens"
)
_UNCLOSED_BRACKET = "deze '{sign}' wordt nergens gesloten; zet '{closing}' achter het laatste punt"
_NO_COMMA = "hier ontbreekt een komma of een sluitende haak; zet ze erbij"
_COMMA_TOO_MANY = "hier ontbreekt een waarde; haal de komma te veel weg"
_AFTER_BRACKET = (
    "na de sluitende haak staat nog tekst; zet de hele waarde tussen dubbele aanhalingstekens"
)
_STRAY = (
    "'{sign}' hoort hier niet; haal het weg, of zet de hele waarde tussen dubbele aanhalingstekens"
)
_AFTER_END = "na '...' kan niets meer staan; haal die regel weg"
_UNKNOWN = (
    "vanaf hier is de regel niet te lezen; kijk dubbele punten, aanhalingstekens en spaties na"
)

_IN_BRACKETS = {":": _COLON_IN_TEXT, ",": _COMMA_TOO_MANY}
_GLUED_COLON = re.compile(r"[ \t]*(?:- +)*[\w-]+(:)(?!//)[^\s:]")
_GLUED_DASH = re.compile(r"-[^\s-]")


@dataclass(frozen=True)
class _Stumble:
    """One parser error: where it began (`start`), where it was noticed (`index`), what it said."""

    said: str
    start: int
    index: int
    text: YamlText
    last: scalars.Written | None
    opened: int | None

    @property
    def char(self) -> str:
        return self.text.text[self.index : self.index + 1]

    @property
    def starts_line(self) -> bool:
        return not self.text.text[self.text.line_start(self.index) : self.index].strip()

    @property
    def first_on_line(self) -> int:
        start = self.text.line_start(self.index)
        return start + len(self.text.line(start)) - len(self.text.line(start).lstrip())


def diagnosis(
    error: yaml.YAMLError, text: YamlText, last: scalars.Written | None, opened: list[int]
) -> YamlFault:
    """Word a parser error.

    `last` is the scalar that was read last, `opened` holds the positions of the brackets that are
    still open; both often are the cause of what the parser noticed much later.
    """
    stumble = _stumble(error, text, last, opened)
    found = (rule(stumble) for pattern, rule in _RULES if re.search(pattern, stumble.said))
    return next((finding for finding in found if finding), YamlFault(stumble.index, _UNKNOWN))


def _stumble(
    error: yaml.YAMLError, text: YamlText, last: scalars.Written | None, opened: list[int]
) -> _Stumble:
    innermost = opened[-1] if opened else None
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return _Stumble("", 0, 0, text, last, innermost)
    index = error.problem_mark.index
    start = error.context_mark.index if error.context_mark else index
    return _Stumble(f"{error.context} {error.problem}", start, index, text, last, innermost)


def _braces(stumble: _Stumble) -> YamlFault | None:
    places = [stumble.index, stumble.start]
    if stumble.opened is not None:
        places.append(stumble.opened)
    for place in places:
        line = stumble.text.line_start(place)
        found = scalars.BRACES.search(stumble.text.line(place))
        if found:
            return YamlFault(line + found.start(), scalars.braces_refused(found[0]))
    return None


def _hard_space(stumble: _Stumble) -> YamlFault | None:
    """Look where it was noticed, where it began, and on the line above either."""
    starts = [stumble.text.line_start(place) for place in (stumble.index, stumble.start)]
    places = (place for start in starts for place in (max(start - 1, 0), start))
    found = (scalars.hard_space_on_line(stumble.text, place) for place in places)
    return next(filter(None, found), None)


def _tab(stumble: _Stumble) -> YamlFault | None:
    return YamlFault(stumble.index, _TAB) if stumble.char == "\t" else None


def _sign(stumble: _Stumble) -> YamlFault:
    return YamlFault(stumble.start, scalars.between_quotes(stumble.text.text[stumble.start]))


def _sign_here(stumble: _Stumble) -> YamlFault:
    return YamlFault(stumble.index, scalars.between_quotes(stumble.char))


def _unclosed_quote(stumble: _Stumble) -> YamlFault:
    word = scalars.opening_apostrophe(stumble.text.text[stumble.start : stumble.start + 3])
    return YamlFault(
        stumble.start, scalars.apostrophe_lost(word) if word else scalars.UNCLOSED_QUOTE
    )


def _escape(stumble: _Stumble) -> YamlFault:
    backslash = stumble.text.text.rfind("\\", 0, stumble.index + 1)
    message = _NO_CHARACTER if "Unicode" in stumble.said else _BACKSLASH
    return YamlFault(backslash, message)


def _block_header(stumble: _Stumble) -> YamlFault:
    return YamlFault(stumble.index, _BLOCK_HEADER.format(sign=stumble.text.text[stumble.start]))


def _colon(stumble: _Stumble) -> YamlFault:
    before = stumble.last.start if stumble.last else stumble.index
    line = stumble.text.line_start(before)
    if line == stumble.text.line_start(stumble.index):
        curly = scalars.CURLY_WITH_COLON.search(stumble.text.line(stumble.index))
        if curly:
            return YamlFault(line + curly.start(1), scalars.CURLY_QUOTES)
        return YamlFault(stumble.index, _COLON_IN_TEXT)
    return _glued_colon(stumble.text, line) or YamlFault(stumble.first_on_line, _TOO_FAR_IN)


def _glued_colon(text: YamlText, line: int) -> YamlFault | None:
    glued = _GLUED_COLON.match(text.text, line)
    return YamlFault(glued.start(1), _SPACE_AFTER_COLON) if glued else None


def _list_behind_colon(stumble: _Stumble) -> YamlFault:
    return YamlFault(stumble.index, _LIST_BEHIND_COLON)


def _without_colon(stumble: _Stumble) -> YamlFault:
    if _GLUED_DASH.match(stumble.text.text, stumble.start):
        return YamlFault(stumble.start, SPACE_AFTER_DASH)
    line = stumble.text.line_start(stumble.start)
    return _glued_colon(stumble.text, line) or YamlFault(stumble.start, _NO_COLON)


def _flow(stumble: _Stumble) -> YamlFault | None:
    if stumble.opened is None:
        return None
    opened_here = stumble.text.mark(stumble.opened).line == stumble.text.mark(stumble.index).line
    if not opened_here or not stumble.char.strip():
        sign = stumble.text.text[stumble.opened]
        closing = "]" if sign == "[" else "}"
        message = _UNCLOSED_BRACKET.format(sign=sign, closing=closing)
        return YamlFault(stumble.opened, message)
    return YamlFault(stumble.index, _IN_BRACKETS.get(stumble.char, _NO_COMMA))


def _after_quote(stumble: _Stumble) -> YamlFault | None:
    last = stumble.last
    if last is None or last.style not in ("'", '"'):
        return None
    if stumble.text.text[last.end : stumble.index].strip(" "):
        return None
    word = scalars.opening_apostrophe(stumble.text.text[last.start : last.start + 3])
    if word:
        return YamlFault(last.start, scalars.apostrophe_lost(word))
    if stumble.text.line_start(last.start) != stumble.text.line_start(last.end):
        return YamlFault(last.start, scalars.UNCLOSED_QUOTE)
    return YamlFault(stumble.index, _AFTER_QUOTE)


def _glued_dash(stumble: _Stumble) -> YamlFault | None:
    glued = _GLUED_DASH.match(stumble.text.text, stumble.index)
    return YamlFault(stumble.index, SPACE_AFTER_DASH) if glued else None


def _in_list(stumble: _Stumble) -> YamlFault:
    dash = stumble.text.text.startswith("- ", stumble.index)
    return YamlFault(stumble.index, _UNEVEN_DASH if dash else _UNEVEN_ITEM)


def _in_block(stumble: _Stumble) -> YamlFault:
    if stumble.char in ("]", "}", ","):
        return YamlFault(stumble.index, _STRAY.format(sign=stumble.char))
    if not stumble.starts_line:
        return YamlFault(stumble.index, _AFTER_BRACKET)
    return YamlFault(stumble.index, {"-": _UNEVEN_DASH, ":": NO_NAME}.get(stumble.char, _UNEVEN))


def _at_end(stumble: _Stumble) -> YamlFault:
    ended = stumble.text.text[: stumble.index].rstrip().endswith("...")
    return YamlFault(stumble.index, _AFTER_END if ended else _UNEVEN)


def _directive(stumble: _Stumble) -> YamlFault:
    return YamlFault(stumble.start, DIRECTIVE)


_RULES: tuple[tuple[str, Callable[[_Stumble], YamlFault | None]], ...] = (
    ("", _braces),
    ("", _hard_space),
    ("", _tab),
    ("cannot start any token", _sign_here),
    ("scanning an? (alias|anchor|tag)|parsing a (tag|node)", _sign),
    ("scanning a directive", _directive),
    ("scanning a quoted scalar.* (end of stream|document)", _unclosed_quote),
    ("(scanning|parsing) a quoted scalar|double-quoted", _escape),
    ("scanning a block scalar", _block_header),
    ("mapping values are not allowed", _colon),
    ("sequence entries are not allowed", _list_behind_colon),
    ("mapping keys are not allowed", _sign_here),
    ("scanning a simple key", _without_colon),
    ("parsing a flow", _flow),
    ("expected", _after_quote),
    ("parsing a block (collection|mapping)", _glued_dash),
    ("parsing a block collection", _in_list),
    ("parsing a block mapping", _in_block),
    ("parsing a block node", _sign_here),
    ("document start", _at_end),
)
