"""The page of a dossier, their list, and one on the home page."""

from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.organisation.naming import organisation_named
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.rows import table_row
from kennisbank.kinds.theme.record import Theme
from kennisbank.site.site import Page
from kennisbank.site.views.paper import papers_for


def dossier_page(page: Page, dossier: Dossier) -> str:
    """Show a dossier with its tables."""
    catalogue = page.site.catalogue
    names = dossier.occasion.organisers
    return page.citing(dossier.source_ids).fill(
        "dossier/page.html",
        dossier=dossier,
        date=dossier.occasion.date.labelled,
        place=catalogue.maybe(Place, dossier.occasion.place),
        event=catalogue.find(Event.kind, dossier.occasion.event or ""),
        organisers=[(name, organisation_named(catalogue, name)) for name in names],
        tables=[table_row(page, table) for table in dossier.tables],
        themes=catalogue.those(Theme, dossier.themes),
        papers=papers_for(page, dossier),
        sources=catalogue.numbered_sources(dossier),
        sections=page.sections(dossier),
    )


def dossiers_page(page: Page) -> str:
    """Show the list of dossiers and that of events."""
    catalogue = page.site.catalogue
    return page.fill(
        "dossier/list.html", dossiers=catalogue.all(Dossier), events=catalogue.all(Event)
    )


def dossier_teaser(page: Page) -> str:
    """Show one dossier on the home page: the one with the most tables, dated before undated."""
    fullest = sorted(page.site.catalogue.all(Dossier), key=_fullness)[:1]
    rows = [(one, [table_row(page, table) for table in one.tables]) for one in fullest]
    return page.fill("dossier/teaser.html", dossiers=rows)


def _fullness(dossier: Dossier) -> tuple[int, bool, str]:
    return -len(dossier.tables), dossier.occasion.date.year is None, dossier.title
