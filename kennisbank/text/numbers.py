"""Numbers as Flemish readers write them; `elements.mjs` says the same in the browser."""

from decimal import Decimal

_BELGIAN = str.maketrans(",.", ".,")


def belgian(number: Decimal | int) -> str:
    """Write 1000 as 1.000 and 0.5 as 0,5."""
    return f"{Decimal(number):,f}".translate(_BELGIAN)
