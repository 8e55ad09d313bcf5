"""The sections of a table's page."""

from collections.abc import Iterator

from kennisbank.kinds.table.record import Table
from kennisbank.records.outline import Section, joined, sources_section, told


def outline(_: object, table: Table) -> Iterator[Section]:
    """Yield the sections of a table."""
    yield Section("verhaal", "Waarover het ging", told(table.text))
    yield Section("handvatten", "Wat je meeneemt", told(*(h.text for h in table.handholds)))
    yield Section("onderzoek", "Onderzoek", told(*(s.text for s in table.studies)))
    yield Section("stappen", "Stap voor stap", joined(f"{s.title}: {s.text}" for s in table.steps))
    yield Section(
        "in-cijfers", "In cijfers", joined(f"{f.value} {f.meaning}" for f in table.figures)
    )
    yield Section("vragen", "Vragen voor aan tafel", joined(q.text for q in table.questions))
    yield Section(
        "succesfactoren",
        "Wat lukt al bij jullie?",
        joined(f"{f.name}: {f.text}" for f in table.success_factors),
    )
    yield sources_section()
