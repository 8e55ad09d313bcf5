"""Dates as sources give them: a day, a month, a year, about a year, before a month, or unknown."""

import re
from datetime import date, timedelta
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, GetCoreSchemaHandler, WithJsonSchema
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kennisbank.memory.queries import note

MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
UNKNOWN = "onbekend"

_SHAPE = re.compile(r"(?:(ca\.|voor)\s+)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PREFIX = {None: "", "ca.": "ca. ", "voor": "vóór "}


def dutch_day(day: date) -> str:
    """Write a day as Flemish readers do: 7 juli 2011."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def is_past(limit: date, day: date) -> bool:
    """Say whether a day lies behind a limit; whoever asks changes when that changes."""
    note(("past", limit.isoformat()))
    return limit < day


# A little less than a year: who types next year's number is told, and a card of today passes in a
# collection whose last commit is months old.
MARGIN = timedelta(days=360)


def is_to_come(moment: date, day: date) -> bool:
    """Say whether a moment cannot have come yet, when it was this day at least."""
    return moment.year > 1 and not is_past(moment - MARGIN - timedelta(days=1), day)


class When(str):
    """`2011`, `2011-10`, `2011-10-20`, each with `ca.` or `voor` before it, or `onbekend`."""

    @property
    def year(self) -> int | None:
        """The year, or None when the moment is unknown."""
        match = _SHAPE.fullmatch(self)
        return int(match[2]) if match else None

    @property
    def sortable(self) -> str:
        """The moment without its prefix, for sorting: a year comes before its months and days."""
        match = _SHAPE.fullmatch(self)
        return self[match.start(2) :] if match else ""

    @property
    def dutch(self) -> str:
        """The moment in words: 20 oktober 2011, vóór juli 2011, ca. 2017, onbekend."""
        match = _SHAPE.fullmatch(self)
        if match is None:
            return UNKNOWN
        month = MONTHS[int(match[3]) - 1] if match[3] else ""
        day = str(int(match[4])) if match[4] else ""
        return _PREFIX[match[1]] + " ".join(part for part in (day, month, match[2]) if part)

    @property
    def in_sentence(self) -> str:
        """The moment with its preposition: in 2011, op 7 juli 2011, rond 2017, vóór juli 2011."""
        match = _SHAPE.fullmatch(self)
        if match is None or match[1] == "voor":
            return self.dutch
        if match[1] == "ca.":
            return "rond " + self.dutch.removeprefix(_PREFIX["ca."])
        return f"{'op' if match[4] else 'in'} {self.dutch}"

    @property
    def first_day(self) -> date | None:
        """The first day that it may be; None when that may be long ago."""
        match = _SHAPE.fullmatch(self)
        if match is None or match[1] == "voor":
            return None
        return date(int(match[2]), int(match[3] or 1), int(match[4] or 1))

    @property
    def labelled(self) -> str:
        """The moment as a label on its own: 7 juli 2011, or `datum onbekend`."""
        return self.dutch if self.year else f"datum {UNKNOWN}"

    @classmethod
    def _validated(cls, text: str) -> Self:
        match = _SHAPE.fullmatch(text)
        if text != UNKNOWN and not (match and _exists(match)):
            raise PydanticCustomError(
                "when",
                "is geen datum die we kennen; schrijf 2011, 2011-10 of 2011-10-20,"
                " eventueel met 'ca.' of 'voor' ervoor, of 'onbekend'",
            )
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(strip_whitespace=True)
        return core_schema.no_info_after_validator_function(cls._validated, text)


class Past(When):
    """A moment of which a source tells: it has come."""


def _exists(match: re.Match[str]) -> bool:
    try:
        date(int(match[2]), int(match[3] or 1), int(match[4] or 1))
    except ValueError:
        return False
    return True


def _day(value: object) -> date:
    text = str(value)
    try:
        if not _DAY.fullmatch(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise PydanticCustomError(
            "day", "is geen bestaande dag; schrijf jaar-maand-dag, zoals 2026-11-21"
        ) from None


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
