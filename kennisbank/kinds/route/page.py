"""Routes: a meeting from start to end, out of cards, questions and tools."""

from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.route.clock import clock
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.tool.record import Tool
from kennisbank.site.site import Page


def routes_page(page: Page) -> str:
    """Show the list of routes with their minutes."""
    return page.fill("route/list.html", routes=page.site.catalogue.all(Route))


def route_page(page: Page, route: Route) -> str:
    """Show one route with the cards and tools of each part."""
    catalogue = page.site.catalogue
    stops = [
        (stop, catalogue.those(Practice, stop.practices), catalogue.those(Tool, stop.tools))
        for stop in route.stops
    ]
    phases = catalogue.those(Phase, route.phases)
    return page.fill("route/page.html", route=route, stops=stops, phases=phases, clock=clock(route))
