"""The sections of a dossier's page."""

from collections.abc import Iterator

from kennisbank.kinds.dossier.record import Dossier
from kennisbank.records.outline import Section, joined, sources_section, told


def outline(_: object, dossier: Dossier) -> Iterator[Section]:
    """Yield the sections of a dossier."""
    yield Section("vragen", "Vragen van de dag", joined(q.text for q in dossier.key_questions))
    yield Section("tafels", "De tafels", joined(table.title for table in dossier.tables))
    yield Section("onzeker", "Wat we niet weten", told(*dossier.uncertain))
    yield sources_section()
