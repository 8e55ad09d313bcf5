"""The sections of a phase's page."""

from collections.abc import Iterator

from kennisbank.kinds.phase.record import Phase
from kennisbank.records.outline import Section, joined, sources_section, told


def outline(_: object, phase: Phase) -> Iterator[Section]:
    """Yield the sections of a phase; a thermometer that a question asks for stands with it."""
    if (warm := phase.thermometer) and all(one.text != warm.question for one in phase.questions):
        yield Section("thermometer", "De thermometer", f"{warm.question} {warm.next_question}")
    asked = joined(question.text for question in phase.questions)
    yield Section("vragen", "Vragen voor deze fase", asked)
    yield Section("waarover", "Waarover het gaat", told(phase.text))
    yield sources_section()
