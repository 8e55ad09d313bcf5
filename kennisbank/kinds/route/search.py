"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.route.record import Route
from kennisbank.searching.catalogued import SearchFields, named


def search(_: Catalogue, route: Route) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    stops = (f"{stop.title} {prose.plain(stop.text)}" for stop in route.stops)
    asked = (question for stop in route.stops for question in stop.questions)
    return {
        "summary": prose.plain(route.summary),
        "sections": named("Verloop", (*stops, *asked)),
    }
