"""What search reads of this kind."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.place.lying import province_name
from kennisbank.kinds.place.record import Place
from kennisbank.searching.catalogued import SearchFields


def search(catalogue: Catalogue, place: Place) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    name = province_name(catalogue, place)
    return {
        "summary": ", ".join(filter(None, (place.type.capitalize(), name))),
        "aliases": place.aliases,
    }
