"""What a page can only say when the whole site is known: its day, and the version of search.

Until then a mark stands in its place, which no text may hold: a page stays the same while these
change.
"""

from collections.abc import Callable
from datetime import date

from kennisbank.records.when import dutch_day

DAY = "\x10dag\x10"
SEARCH_VERSION = "\x10zoekversie\x10"


def finished(draft: bytes, day: date, search_version: Callable[[], str]) -> bytes:
    """Return a page with its marks filled in; the version is asked only when it is needed."""
    page = draft.replace(DAY.encode(), dutch_day(day).encode())
    mark = SEARCH_VERSION.encode()
    return page.replace(mark, search_version().encode()) if mark in page else page
