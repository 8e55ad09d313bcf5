"""What places can be filtered by."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.facets import PROVINCE, named_province
from kennisbank.kinds.place.record import Place
from kennisbank.records.kind import Facets


def of_place(catalogue: Catalogue, place: Place) -> Facets:
    """Return the province or region of a place."""
    return {PROVINCE: named_province(catalogue, place)}
