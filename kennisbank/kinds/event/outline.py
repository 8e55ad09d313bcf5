"""The sections of an event's page."""

from collections.abc import Iterator

from kennisbank import prose
from kennisbank.kinds.event.record import Event
from kennisbank.records.outline import Section, joined, sources_section, told


def outline(_: object, event: Event) -> Iterator[Section]:
    """Yield the sections of an event."""
    yield Section("programma", "Het programma", joined(part.title for part in event.programme))
    yield Section("tafels", "Tafels en voorbeelden", joined(t.title for t in event.tables))
    yield Section("cijfers", "Wie kwam, wie niet", joined(f.meaning for f in event.figures))
    judged = joined(f"{one.part}: {one.text}" for one in event.assessments)
    yield Section("oordeel", "Hoe het viel", judged)
    points = (f"{point.title}: {prose.plain(point.text)}" for point in event.learning_points)
    yield Section("leerpunten", "Wat je eruit leert", joined(points))
    yield Section("onzeker", "Wat we niet weten", told(*event.uncertain))
    yield sources_section()
