"""What search reads of this kind."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.place.record import Place
from kennisbank.searching.catalogued import SearchFields


def search(_: Catalogue, place: Place) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {
        "summary": f"{place.type.capitalize()}, {place.province_name}",
        "aliases": place.aliases,
    }
