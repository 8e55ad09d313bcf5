"""Says in Dutch what pydantic found wrong with a value, and what to do about it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from pydantic_core import ErrorDetails, core_schema

from kennisbank.reading.fields import Spot, choices, uncapitalised
from kennisbank.reading.problems import quoted, suggestion

_ITEMS = ("punt", "punten")
_KNOWN = frozenset(get_args(core_schema.ErrorType))
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WHOLE = "{f.value} is geen geheel getal; schrijf alleen cijfers, zoals 12"
_NUMBER = "{f.value} is geen getal; schrijf cijfers, met een punt voor de decimalen, zoals 3.5"
_DATE = "{f.value} {f.no_date}; schrijf jaar-maand-dag, zoals 2026-11-21"
_TEXT = "hier hoort tekst, geen {f.kind}; zet de tekst tussen dubbele aanhalingstekens"
_LIST = "hier hoort een lijst, geen {f.kind}; begin elk punt op een eigen regel met '- '"
_BLOCK = "hier hoort een blok met velden, geen {f.kind}; schrijf 'veld: waarde' eronder{f.keys}"
_ADDRESS = "{f.value} is geen webadres; schrijf het voluit, beginnend met https://"

# One line a kind of error; `f` is a `Fault`. A kind that is not here gets `OTHER`.
WORDING: Mapping[str, str] = {
    "string_too_long": "is te lang ({f.size}, hoogstens {f.most}); schrap er {f.excess}",
    "string_too_short": "is te kort ({f.size}, minstens {f.least}); vul aan",
    "string_pattern_mismatch": "{f.value} heeft niet de juiste vorm{f.hint}",
    "string_unicode": "{f.value} bevat een half teken; typ de waarde opnieuw",
    "string_type": _TEXT,
    "model_type": _BLOCK,
    "model_attributes_type": _BLOCK,
    "dict_type": _BLOCK,
    "mapping_type": _BLOCK,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "set_type": _LIST,
    "frozen_set_type": _LIST,
    "iterable_type": _LIST,
    "too_long": "telt {f.size}, hoogstens {f.most}; schrap er {f.excess}",
    "too_short": "telt {f.size}, minstens {f.least}; voeg er {f.lack} toe",
    "literal_error": "{f.value} bestaat niet{f.choice}",
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "int_from_float": _WHOLE,
    "int_type": _WHOLE,
    "float_parsing": _NUMBER,
    "float_type": _NUMBER,
    "finite_number": _NUMBER,
    "decimal_parsing": _NUMBER,
    "decimal_type": _NUMBER,
    "decimal_max_digits": "{f.value} heeft te veel cijfers; hoogstens {f.ctx[max_digits]} kan",
    "decimal_max_places": "{f.value} heeft te veel decimalen; rond af",
    "decimal_whole_digits": "{f.value} is te groot; kijk het getal na",
    "greater_than": "{f.value} is te klein; vul meer dan {f.ctx[gt]} in",
    "greater_than_equal": "{f.value} is te klein; vul minstens {f.ctx[ge]} in",
    "less_than": "{f.value} is te groot; vul minder dan {f.ctx[lt]} in",
    "less_than_equal": "{f.value} is te groot; vul hoogstens {f.ctx[le]} in",
    "multiple_of": "{f.value} past niet; vul een veelvoud van {f.ctx[multiple_of]} in",
    "bool_parsing": "{f.value} is geen ja of nee; schrijf true of false",
    "bool_type": "{f.value} is geen ja of nee; schrijf true of false",
    "date_parsing": _DATE,
    "date_type": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "date_past": "{f.value} ligt niet in het verleden; kijk de datum na",
    "date_future": "{f.value} ligt niet in de toekomst; kijk de datum na",
    "datetime_parsing": _DATE,
    "datetime_type": _DATE,
    "datetime_from_date_parsing": _DATE,
    "time_parsing": "{f.value} is geen uur; schrijf het zoals 19:30",
    "time_type": "{f.value} is geen uur; schrijf het zoals 19:30",
    "url_parsing": _ADDRESS,
    "url_syntax_violation": _ADDRESS,
    "url_scheme": _ADDRESS,
    "url_type": _ADDRESS,
    "url_too_long": "is een te lang webadres; hoogstens {f.most} tekens past",
    "union_tag_invalid": "{f.tag} bestaat niet; kies bij {f.ctx[discriminator]} uit: {f.tags}",
    "union_tag_not_found": "hier ontbreekt {f.ctx[discriminator]}; vul het in",
}
OTHER = "{f.value} past hier niet{f.hint}"
BLANK = "is nog leeg; vul het in"


@dataclass(frozen=True)
class FieldFault:
    """One pydantic error with the facts that a sentence about it may need."""

    error: ErrorDetails
    spot: Spot
    ctx: dict[str, Any] = field(default_factory=dict)

    @property
    def value(self) -> str:
        """The written text between quotes, or what was written instead of a text."""
        given = self.error["input"]
        return quoted(given) if isinstance(given, str) else f"een {self.kind}"

    @property
    def kind(self) -> str:
        """A text, a list or a block."""
        given = self.error["input"]
        if isinstance(given, list):
            return "lijst"
        return "blok" if isinstance(given, dict) else "losse tekst"

    @property
    def length(self) -> int:
        """Characters without the blanks around them, or items."""
        given = self.error["input"]
        return len(given.strip()) if isinstance(given, str) else len(given)

    @property
    def size(self) -> str:
        """The length with its unit."""
        one, more = ("teken", "tekens") if isinstance(self.error["input"], str) else _ITEMS
        return f"{self.length} {one if self.length == 1 else more}"

    @property
    def most(self) -> int:
        """The upper limit of a text or a list."""
        return int(self.ctx["max_length"])

    @property
    def least(self) -> int:
        """The lower limit of a text or a list."""
        return int(self.ctx["min_length"])

    @property
    def excess(self) -> int:
        """How many there are too many."""
        return max(1, self.length - self.most)

    @property
    def lack(self) -> int:
        """How many there are too few."""
        return max(1, self.least - self.length)

    @property
    def no_date(self) -> str:
        """Tells a day that does not exist from a text that is no date at all."""
        given = str(self.error["input"])
        return "bestaat niet als datum" if _DAY.fullmatch(given.strip()) else "is geen datum"

    @property
    def choice(self) -> str:
        """The likely choice, and all of them."""
        known = choices(self.spot.types)
        likely = suggestion(str(self.error["input"]), known)
        return (f"{likely} Kies uit: " if likely else "; kies uit: ") + ", ".join(known)

    @property
    def tag(self) -> str:
        """What was written to choose between kinds of blocks."""
        return quoted(str(self.ctx["tag"]))

    @property
    def tags(self) -> str:
        """The kinds of blocks to choose from."""
        return str(self.ctx["expected_tags"]).replace("'", "")

    @property
    def hint(self) -> str:
        """An example or the description of the field, from the model."""
        about = self.spot.field
        if about and about.examples:
            return f"; schrijf het zoals '{about.examples[0]}'"
        if about and about.description:
            return f"; hier hoort: {uncapitalised(about.description).rstrip('.')}"
        return "; kijk na wat hier hoort"

    @property
    def keys(self) -> str:
        """The fields that a block may have here."""
        keys = ", ".join(self.spot.fields)
        return f" ({keys})" if keys else ""


def worded(error: ErrorDetails, spot: Spot) -> str:
    """Say what is wrong at a spot; a message that one of our own validators wrote is kept."""
    ctx = dict(error.get("ctx", {}))
    if not str(error["input"]).strip():
        return BLANK
    if error["type"] not in _KNOWN:
        return error["msg"]
    if error["type"] in ("value_error", "assertion_error") and "error" in ctx:
        return str(ctx["error"])
    return WORDING.get(error["type"], OTHER).format(f=FieldFault(error, spot, ctx))
