"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.event_type.record import EventType
from kennisbank.kinds.place.record import Place
from kennisbank.searching.catalogued import SearchFields, named


def search(catalogue: Catalogue, event: Event) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    place = catalogue.maybe(Place, event.place)
    return {
        "summary": prose.plain(event.summary),
        "begun": event.date.sortable,
        "place": place.label if place else "",
        "aliases": (catalogue.one(EventType, event.type).label,),
        "sections": named("Georganiseerd door", event.organisers),
    }
