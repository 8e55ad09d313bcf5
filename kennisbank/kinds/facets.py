"""What pages can be filtered by: the values that kinds share, and their names in order."""

from collections.abc import Iterable, Mapping
from typing import Any

from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.place.lying import province_name
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.theme.record import Theme
from kennisbank.records.kind import Facets
from kennisbank.records.model import Record

THEME, PHASE, MODEL = "thema", "fase", "netwerkmodel"
AUDIENCE, PROVINCE, TOWN = "doelgroep", "provincie", "soort-gemeente"
LEVEL, STRUGGLED = "niveau", "moeilijk"

FACET_NAMES: Mapping[str, str] = {
    THEME: "Thema",
    PHASE: "Fase",
    MODEL: "Netwerkmodel",
    AUDIENCE: "Doelgroep",
    PROVINCE: "Provincie",
    TOWN: "Soort gemeente",
    LEVEL: "Niveau",
    STRUGGLED: "Ook wat misliep",
}


def no_facets(_: Catalogue, __: Found) -> Facets:
    """Return nothing: a record that no filter knows."""
    return {}


def chosen(catalogue: Catalogue, record: Any) -> dict[str, tuple[str, ...]]:
    """Return the themes, phases and audiences that a record chose, and the province of its place.

    A record without one of these fields has no value there.
    """
    found = {
        THEME: _labels(catalogue, Theme, getattr(record, "themes", ())),
        PHASE: _phases(catalogue, getattr(record, "phases", ())),
        AUDIENCE: _labels(catalogue, Audience, getattr(record, "audiences", ())),
    }
    place = catalogue.maybe(Place, getattr(record, "place", None))
    return found | ({PROVINCE: named_province(catalogue, place)} if place else {})


def named_province(catalogue: Catalogue, place: Place) -> tuple[str, ...]:
    """Return the province of a place, if it has one."""
    name = province_name(catalogue, place)
    return (name,) if name else ()


def _labels(catalogue: Catalogue, model: type[Record], ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(record.label for record in catalogue.those(model, ids))


def _phases(catalogue: Catalogue, choices: Iterable[Any]) -> tuple[str, ...]:
    ids = (getattr(choice, "id", choice) for choice in choices)
    return tuple(f"{phase.number} {phase.label}" for phase in catalogue.those(Phase, ids))
