"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.searching.catalogued import SearchFields, named


def search(catalogue: Catalogue, card: Practice) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    places = ", ".join(place.label for place in catalogue.those(Place, card.municipalities))
    partners = (one.name for one in card.partners)
    return {
        "summary": " ".join(filter(None, (card.what, prose.plain(card.summary)))),
        "aliases": (*card.aliases, *((card.headline,) if card.headline else ())),
        "place": places,
        "begun": card.period.start.sortable,
        "sections": named("Partners", (*partners, card.area)),
    }
