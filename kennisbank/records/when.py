"""Dates as sources give them: a day, month or year, about, before or after one, years, unknown."""

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

_SHAPE = re.compile(
    r"(?:(?P<prefix>ca\.|voor|na|begin|eind)\s+)?(?P<year>\d{4})"
    r"(?:-(?P<until>\d{4})|-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PREFIX = {None: "", "voor": "vóór "}
# What a moment is sorted as, below those that it certainly follows.
_SORTED_AS = {"begin": ("01", ""), "eind": ("12", ""), "na": ("12", "31")}
_FIRST_MONTH = {"eind": 10}  # nobody calls a summer the end of a year


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
    """A moment as an author writes it.

    `2011`, `2011-10` or `2011-10-20`, each with `ca.`, `voor` or `na` before it; `begin 2011`,
    `eind 2011`, the years `2011-2013`, or `onbekend`.
    """

    @property
    def year(self) -> int | None:
        """The year, the first of more, or None when the moment is unknown."""
        match = _SHAPE.fullmatch(self)
        return int(match["year"]) if match else None

    @property
    def last_year(self) -> int | None:
        """The last of the years."""
        match = _SHAPE.fullmatch(self)
        return int(match["until"] or match["year"]) if match else None

    @property
    def is_moment(self) -> bool:
        """Whether it is one moment: not all before or after one, nor some years."""
        match = _SHAPE.fullmatch(self)
        return bool(match and match["prefix"] not in ("voor", "na") and not match["until"])

    @property
    def sortable(self) -> str:
        """The moment for sorting: a year comes before its months and days, `na 2011` after them."""
        match = _SHAPE.fullmatch(self)
        if match is None:
            return ""
        month, day = _SORTED_AS.get(match["prefix"], ("", ""))
        parts = (match["year"], match["month"] or month, match["day"] or day)
        return "-".join(part for part in parts if part)

    @property
    def dutch(self) -> str:
        """The moment in words: 20 oktober 2011, vóór juli 2011, 2011 tot en met 2013, onbekend."""
        match = _SHAPE.fullmatch(self)
        if match is None:
            return UNKNOWN
        month = MONTHS[int(match["month"]) - 1] if match["month"] else ""
        day = str(int(match["day"])) if match["day"] else ""
        until = f"tot en met {match['until']}" if match["until"] else ""
        prefix = _PREFIX.get(match["prefix"], f"{match['prefix']} ")
        return prefix + " ".join(part for part in (day, month, match["year"], until) if part)

    @property
    def in_sentence(self) -> str:
        """The moment with its preposition: in 2011, op 7 juli 2011, rond 2017, vóór juli 2011."""
        match = _SHAPE.fullmatch(self)
        if match is None or match["prefix"] in ("voor", "na", "begin", "eind"):
            return self.dutch
        if match["prefix"] == "ca.":
            return "rond " + self.dutch.removeprefix("ca. ")
        return f"{'in de jaren' if match['until'] else 'op' if match['day'] else 'in'} {self.dutch}"

    @property
    def first_day(self) -> date | None:
        """The first day that it may be; None when that may be long ago."""
        match = _SHAPE.fullmatch(self)
        if match is None or match["prefix"] == "voor":
            return None
        month = int(match["month"] or _FIRST_MONTH.get(match["prefix"], 1))
        first = date(int(match["year"]), month, int(match["day"] or 1))
        return _next(first, match) if match["prefix"] == "na" else first

    @property
    def whole_day(self) -> date | None:
        """The day, when exactly that one is given; None for `ca. 2011-10-20` or a month."""
        return date.fromisoformat(self) if _DAY.fullmatch(self) else None

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
                "is geen datum die we kennen; schrijf 2011, 2011-10 of 2011-10-20, eventueel met"
                " 'ca.', 'voor' of 'na' ervoor, 'begin 2011', 'eind 2011', 2011-2013 of 'onbekend'",
            )
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(strip_whitespace=True)
        return core_schema.no_info_after_validator_function(cls._validated, text)


class Past(When):
    """A moment of which a source tells: it has come."""


def _exists(match: re.Match[str]) -> bool:
    if match["until"]:
        return not match["prefix"] and match["until"] > match["year"]
    if match["prefix"] in ("begin", "eind") and match["month"]:
        return False
    try:
        date(int(match["year"]), int(match["month"] or 1), int(match["day"] or 1))
    except ValueError:
        return False
    return True


def _next(first: date, match: re.Match[str]) -> date:
    """Return the day after the year, month or day that starts on this one."""
    if match["day"]:
        return first + timedelta(days=1)
    if match["month"] and first.month < len(MONTHS):
        return first.replace(month=first.month + 1)
    return date(first.year + 1, 1, 1)


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
