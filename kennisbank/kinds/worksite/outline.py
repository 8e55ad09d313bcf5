"""The sections of a worksite's page."""

from collections.abc import Iterator

from kennisbank.kinds.worksite.record import Worksite
from kennisbank.records.outline import Section, joined


def outline(_: object, site: Worksite) -> Iterator[Section]:
    """Yield the sections of a worksite."""
    yield Section("meebrengen", "Wat je meebrengt", joined(site.inputs))
    yield Section("stappen", "Wat je doet", joined(f"{s.title}: {s.text}" for s in site.steps))
    yield Section("vragen", "Vragen om samen te beantwoorden", joined(site.questions))
    yield Section("overhouden", "Wat je overhoudt", joined(site.outputs))
