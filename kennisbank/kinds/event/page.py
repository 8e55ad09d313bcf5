"""Events and what they taught."""

from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event, LearningPoint, NamedTable
from kennisbank.kinds.event.seat_plan import seat_plan
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.organisation.naming import organisation_named
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.rows import shown_host
from kennisbank.kinds.theme.record import Theme
from kennisbank.site.site import Page

LEARNERS = {
    "lid": "Voor wie in een netwerk zit",
    "organisatie": "Voor organisaties",
    "overheid": "Voor de overheid",
}


def events_page(page: Page) -> str:
    """Show the list of events."""
    return page.fill("event/list.html", events=page.site.catalogue.all(Event))


def event_page(page: Page, event: Event) -> str:
    """Show an event: programme, tables, figures, judgements and learning points."""
    catalogue = page.site.catalogue
    figures = {figure.id: figure for figure in event.figures}
    return page.citing(event.source_ids).fill(
        "event/page.html",
        event=event,
        place=catalogue.maybe(Place, event.place),
        organisers=[(name, organisation_named(catalogue, name)) for name in event.organisers],
        programme=[
            (part, [shown_host(page, person) for person in part.people]) for part in event.programme
        ],
        tables=[_named_table(page, table) for table in event.tables],
        figures=figures,
        seat_plan=seat_plan(event.seating, figures) if event.seating else None,
        points=_by_audience(event.learning_points),
        dossiers=[user for user in catalogue.used_by(event) if isinstance(user, Dossier)],
        themes=catalogue.those(Theme, event.themes),
        sources=catalogue.numbered_sources(event),
        sections=page.sections(event),
    )


def learning_points_page(page: Page) -> str:
    """Show the learning points of all events, by the people they are for."""
    catalogue = page.site.catalogue
    taught = [
        (point, event, catalogue.those(Theme, point.themes))
        for event in catalogue.all(Event)
        for point in event.learning_points
    ]
    groups = [
        (title, [lesson for lesson in taught if lesson[0].audience == audience])
        for audience, title in LEARNERS.items()
    ]
    return page.fill("event/learning_points.html", groups=groups)


def _named_table(
    page: Page, table: NamedTable
) -> tuple[NamedTable, NetworkModel | None, Practice | None]:
    catalogue = page.site.catalogue
    model = catalogue.maybe(NetworkModel, table.network_model)
    return table, model, catalogue.maybe(Practice, table.practice)


def _by_audience(
    points: tuple[LearningPoint, ...],
) -> list[tuple[str, list[LearningPoint]]]:
    groups = ((who, [point for point in points if point.audience == who]) for who in LEARNERS)
    return [(LEARNERS[who], found) for who, found in groups if found]
