"""The sections of a scan's page."""

from collections.abc import Iterator

from kennisbank.kinds.scan.record import Scan
from kennisbank.records.outline import Section, joined, sources_section


def outline(_: object, scan: Scan) -> Iterator[Section]:
    """Yield the sections of a scan: what is asked, and what may come of it."""
    steps = joined(f"{one.text} {one.step}" for one in scan.statements)
    yield Section("stappen", "Een stap voor elke zin", steps)
    yield sources_section()
