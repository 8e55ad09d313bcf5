"""Dossiers and their tables."""

from kennisbank.outline import outline
from kennisbank.records import (
    Dossier,
    Event,
    Place,
    Table,
    Theme,
)
from macros.site import Page
from macros.views.paper import papers_for, short_address_of, stack_code
from macros.views.rows import table_row


def dossier_page(page: Page, id: str) -> str:
    """Show a dossier with its tables."""
    catalogue = page.site.catalogue
    dossier = catalogue.dossier(id)
    names = dossier.occasion.organisers
    return page.citing(dossier.source_ids).fill(
        "dossier.html",
        dossier=dossier,
        date=dossier.occasion.date.labelled,
        place=catalogue.maybe(Place, dossier.occasion.place),
        event=catalogue.find(Event.kind, dossier.occasion.event or ""),
        organisers=[(name, catalogue.organisation_named(name)) for name in names],
        tables=[table_row(page, table) for table in dossier.tables],
        themes=catalogue.those(Theme, dossier.themes),
        papers=papers_for(page, dossier),
        sources=catalogue.numbered_sources(dossier),
        sections={section.id: section for section in outline(dossier)},
    )


def table_page(page: Page, id: str) -> str:
    """Show one practice table."""
    catalogue = page.site.catalogue
    table = catalogue.find(Table.kind, id)
    assert isinstance(table, Table)
    dossier = catalogue.dossier_of(table)
    row = table_row(page, table)
    return page.citing(dossier.source_ids).fill(
        "table.html",
        table=table,
        dossier=dossier,
        date=dossier.occasion.date.labelled,
        practices=row.practices,
        hosts=row.hosts,
        papers=row.papers,
        seats=row.seats,
        sources=[
            (number, source)
            for number, source in catalogue.numbered_sources(dossier)
            if table in catalogue.used_by(source)
        ],
        sections={section.id: section for section in outline(table)},
        short_address=short_address_of(page, table),
        stack_code=stack_code(table),
    )


def dossiers_page(page: Page) -> str:
    """Show the list of dossiers and that of events."""
    catalogue = page.site.catalogue
    return page.fill("dossiers.html", dossiers=catalogue.dossiers, events=catalogue.events)


def dossier_teaser(page: Page) -> str:
    """Show one dossier on the home page: the one with the most tables, dated before undated."""
    fullest = sorted(page.site.catalogue.dossiers, key=_fullness)[:1]
    rows = [(one, [table_row(page, table) for table in one.tables]) for one in fullest]
    return page.fill("dossier_teaser.html", dossiers=rows)


def _fullness(dossier: Dossier) -> tuple[int, bool, str]:
    return -len(dossier.tables), dossier.occasion.date.year is None, dossier.title
