"""What places can be filtered by."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.facets import PROVINCE
from kennisbank.kinds.place.record import Place
from kennisbank.records.kind import Facets


def of_place(_: Catalogue, place: Place) -> Facets:
    """Return the province or region of a place."""
    return {PROVINCE: (place.province_name,)}
