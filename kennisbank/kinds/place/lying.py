"""Where a place lies, in words."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.province.record import Province


def province_of(catalogue: Catalogue, place: Place) -> Province | None:
    """Return the province of a place; None when it has none, or when that cannot be read now."""
    return catalogue.maybe(Province, place.province)


def province_name(catalogue: Catalogue, place: Place) -> str:
    """Return the province of a place as readers know it, or nothing."""
    province = province_of(catalogue, place)
    return province.label if province else ""
