"""The sections of a network model's page."""

from collections.abc import Iterator

from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.records.outline import Section, joined, sources_section, told


def outline(_: object, model: NetworkModel) -> Iterator[Section]:
    """Yield the sections of a network model."""
    yield Section("ontstaan", "Hoe het begint", told(model.origin))
    yield Section("wie", "Wie aan tafel zit", told(model.who))
    yield Section("gebied", "Waar het werkt", told(model.area))
    yield Section("sterk", "Waar het sterk in is", told(*(s.text for s in model.strengths)))
    yield Section("voorbeelden", "Voorbeelden", joined(e.name for e in model.examples))
    factors = joined(f"{factor.name} {factor.text}" for factor in model.critical_factors)
    yield Section("kritisch", "Waarop het staat of valt", factors)
    yield Section("check", "Gezondheidscheck", joined(q.text for q in model.health_check))
    yield sources_section()
