"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.place.record import Place
from kennisbank.searching.catalogued import SearchFields, named


def search(catalogue: Catalogue, dossier: Dossier) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    place = catalogue.maybe(Place, dossier.occasion.place)
    return {
        "summary": prose.plain(dossier.summary),
        "begun": dossier.occasion.date.sortable,
        "place": place.label if place else "",
        "sections": named("Bijeenkomst", (dossier.occasion.title, *dossier.occasion.organisers)),
    }
