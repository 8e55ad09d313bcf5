"""Routes: a meeting from start to end, out of cards, questions and tools."""

from kennisbank.records import Phase, Practice, Route, Tool
from macros.drawing.minutes import clock
from macros.site import Page


def routes_page(page: Page) -> str:
    """Show the list of routes with their minutes."""
    return page.fill("routes.html", routes=page.site.catalogue.all(Route))


def route_page(page: Page, id: str) -> str:
    """Show one route with the cards and tools of each part."""
    catalogue = page.site.catalogue
    route = catalogue.one(Route, id)
    stops = [
        (stop, catalogue.those(Practice, stop.practices), catalogue.those(Tool, stop.tools))
        for stop in route.stops
    ]
    phases = catalogue.those(Phase, route.phases)
    return page.fill("route.html", route=route, stops=stops, phases=phases, clock=clock(route))
