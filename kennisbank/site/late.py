"""What stands on every page and changes with each build: its day.

Until the end a mark stands in its place, which no text may hold: so a page stays the same.
"""

from datetime import date

from kennisbank.records.when import dutch_day

DAY = "\x10dag\x10"


def finished(draft: bytes, day: date) -> bytes:
    """Return a page with its mark filled in."""
    return draft.replace(DAY.encode(), dutch_day(day).encode())
