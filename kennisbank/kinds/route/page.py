"""Routes: a meeting from start to end, out of cards, questions and tools."""

from collections.abc import Iterator
from dataclasses import dataclass

from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.route.clock import clock
from kennisbank.kinds.route.record import Route, Stop
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.tool.record import Tool
from kennisbank.site.site import Page
from kennisbank.site.views.paper import PaperRow, papers_for

KIT = "tafelpakket"  # of a table: all its sheets in one file


@dataclass(frozen=True)
class Turn:
    """A part of the meeting with what lies on the table: cards, tools, and a sheet of each."""

    stop: Stop
    practices: list[Practice]
    tools: list[Tool]
    papers: tuple[PaperRow, ...]


def routes_page(page: Page) -> str:
    """Show the list of routes with their minutes."""
    return page.fill("route/list.html", routes=page.site.catalogue.all(Route))


def route_page(page: Page, route: Route) -> str:
    """Show one route with the cards, tools and sheets of each part."""
    turns = [_turn(page, stop) for stop in route.stops]
    papers = {paper.address: paper for turn in turns for paper in turn.papers}
    return page.fill(
        "route/page.html",
        route=route,
        turns=turns,
        papers=tuple(papers.values()),
        others=[other for other in page.site.catalogue.all(Route) if other is not route],
        phases=page.site.catalogue.those(Phase, route.phases),
        clock=clock(route),
    )


def _turn(page: Page, stop: Stop) -> Turn:
    catalogue = page.site.catalogue
    practices = catalogue.those(Practice, stop.practices)
    tools = catalogue.those(Tool, stop.tools)
    return Turn(stop, practices, tools, tuple(_sheets(page, stop)))


def _sheets(page: Page, stop: Stop) -> Iterator[PaperRow]:
    """Yield the first sheet of what is named, and the kit of each table about a card."""
    catalogue = page.site.catalogue
    for practice in catalogue.those(Practice, stop.practices):
        yield from papers_for(page, practice)[:1]
        tables = (one for one in catalogue.used_by(practice) if isinstance(one, Table))
        kits = (sheet for table in tables for sheet in papers_for(page, table))
        yield from (sheet for sheet in kits if sheet.paper.form.name == KIT)
    guides = (catalogue.find(*one.key) for one in (*stop.phases, *stop.worksites))
    yield from (sheet for guide in guides for sheet in papers_for(page, guide)[:1])
