"""The sections of a toolkit's page."""

from collections.abc import Iterator

from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.records.outline import Section, joined, sources_section, told


def outline(_: object, toolkit: Toolkit) -> Iterator[Section]:
    """Yield the sections of a toolkit."""
    signals = (signal.text for signal in toolkit.signals)
    yield Section("signalen", "Signalen dat een netwerk indut", told(*signals))
    yield Section("waarom", "Waarom", told(toolkit.why))
    yield Section("voor-wie", "Voor wie", told(toolkit.for_whom))
    yield Section("begin", "Hoe het begint", told(toolkit.start))
    yield Section("werven", "De werven", joined(site.name for site in toolkit.worksites))
    yield Section("vuistregels", "Vuistregels", told(*(rule.text for rule in toolkit.rules)))
    yield Section("uitgangspunten", "Uitgangspunten", told(*(p.text for p in toolkit.principles)))
    yield Section("ondersteuning", "Wat je krijgt", told(*(s.text for s in toolkit.support)))
    yield Section("kosten", "Wie betaalt", told(toolkit.who_pays))
    yield Section("onzeker", "Wat we niet weten", told(*toolkit.uncertain))
    yield sources_section()
