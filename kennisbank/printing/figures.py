"""Numbers and years as Flemish readers write them."""

from decimal import Decimal

from kennisbank.records.when import When

_BELGIAN = str.maketrans(",.", ".,")


def belgian_number(value: Decimal) -> str:
    """Write 1000 as 1.000 and 0.5 as 0,5."""
    return f"{value:,f}".translate(_BELGIAN)


def year_of(date: When) -> str:
    """Return the year, in words when it is about or before something; '' when it is unknown."""
    if date.year is None:
        return ""
    return str(date.year) if date[0].isdigit() else date.dutch
