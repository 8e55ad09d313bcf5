"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.event.record import Event, LearningPoint
from kennisbank.kinds.event_type.record import EventType
from kennisbank.kinds.place.record import Place
from kennisbank.searching.catalogued import SearchFields, named
from kennisbank.searching.search_record import SearchRecord, SearchSection


def search(catalogue: Catalogue, event: Event) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    place = catalogue.maybe(Place, event.place)
    return {
        "summary": prose.plain(event.summary),
        "begun": event.date.sortable,
        "place": place.label if place else "",
        "aliases": (catalogue.one(EventType, event.type).label,),
        "sections": named("Georganiseerd door", event.organisers),
        "within": tuple(_lesson(event, point) for point in event.learning_points),
    }


def _lesson(event: Event, point: LearningPoint) -> SearchRecord:
    return SearchRecord(
        id=f"learning_point:{event.id}/{point.id}",
        url=f"{event.address}#leerpunt-{point.id}",
        type="leerpunt",
        title=point.title,
        sections=(SearchSection(text=prose.plain(point.text)),),
        asked_as=point.asked_as,
        under=(event.title,),
    )
