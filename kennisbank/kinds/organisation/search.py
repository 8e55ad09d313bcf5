"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.place.record import Place
from kennisbank.searching.catalogued import SearchFields


def search(catalogue: Catalogue, organisation: Organisation) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    place = catalogue.maybe(Place, organisation.place)
    other = (organisation.abbreviation, *organisation.aliases)
    return {
        "summary": prose.plain(organisation.note) if organisation.note else organisation.type,
        "aliases": tuple(name for name in other if name),
        "place": place.label if place else "",
    }
