"""The page of one practice table."""

from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.rows import table_row
from kennisbank.kinds.table.record import Table
from kennisbank.site.site import Page
from kennisbank.site.views.paper import short_address_of
from kennisbank.site.views.stack import stack_code


def table_page(page: Page, table: Table) -> str:
    """Show one practice table."""
    catalogue = page.site.catalogue
    dossier = catalogue.one(Dossier, table.dossier)
    row = table_row(page, table)
    return page.citing(dossier.source_ids).fill(
        "table/page.html",
        table=table,
        dossier=dossier,
        date=dossier.occasion.date.labelled,
        practices=row.practices,
        related=catalogue.those(Practice, table.see_also),
        hosts=row.hosts,
        papers=row.papers,
        seats=row.seats,
        sources=[
            (number, source)
            for number, source in catalogue.numbered_sources(dossier)
            if table in catalogue.used_by(source)
        ],
        sections=page.sections(table),
        short_address=short_address_of(page, table),
        stack_code=stack_code(table),
    )
