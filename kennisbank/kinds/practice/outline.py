"""The sections of a practice card's page."""

from collections.abc import Iterator

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.outline import Section, joined, sources_section, told


def outline(catalogue: Catalogue, card: Practice) -> Iterator[Section]:
    """Yield the sections of a practice card."""
    yield from _story(card)
    yield Section(
        "in-cijfers", "In cijfers", joined(f"{f.value} {f.meaning}" for f in card.figures)
    )
    yield Section("wat-werkte", "Wat werkte", told(*(f.text for f in card.worked)))
    yield Section(
        "wat-moeilijk-bleef", "Wat moeilijk bleef", told(*(f.text for f in card.struggled))
    )
    yield Section("voorwaarden", "Wat je nodig hebt", told(*(f.text for f in card.conditions)))
    voice, effort = card.voice, card.effort
    yield Section("stem", f"De stem van {catalogue.people}", told(voice.level, voice.note))
    yield Section("inzet", "Wat het vraagt", joined((effort.cost, effort.time, effort.people)))
    yield Section("vragen", "Vragen voor aan tafel", joined(q.text for q in card.questions))
    yield Section(
        "succesfactoren",
        "Wat lukt al bij jullie?",
        joined(f"{f.name}: {f.text}" for f in card.success_factors),
    )
    yield Section("helpt-bij", "Waar dit bij helpt", joined(help.why for help in card.helps))
    yield Section("onzeker", "Wat we niet weten", told(*card.uncertain))
    yield sources_section()


def _story(card: Practice) -> Iterator[Section]:
    yield Section("aanleiding", "Waarom ze eraan begonnen", told(card.motive))
    yield Section("doel", "Wat ze wilden bereiken", told(card.goal))
    yield Section("zo-werkt-het", "Zo werkt het", told(card.approach))
    roles = (f"{one.name}: {one.role}" for one in card.partners if one.role)
    yield Section("partners", "Wat elke partner doet", joined(roles))
    yield Section("stappen", "Stap voor stap", joined(f"{s.title}: {s.text}" for s in card.steps))
    yield Section("resultaat", "Wat het opleverde", told(card.result))
