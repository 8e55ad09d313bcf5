"""Paper: what the catalogue knows of a table, set by Typst as a PDF to hand out."""

from pathlib import Path

from kennisbank.catalogue import Catalogue
from kennisbank.printing.content import handout
from kennisbank.printing.faults import PrintError
from kennisbank.printing.papers import papers_of
from kennisbank.printing.press import printed
from kennisbank.printing.sheet import HandoutContent, Imprint
from kennisbank.records import Table

__all__ = ["HandoutContent", "Imprint", "PrintError", "handout", "print_table"]


def print_table(
    catalogue: Catalogue, id: str, imprint: Imprint, to: Path, cache: Path | None = None
) -> Path:
    """Write the handout of the table `<dossier>/<number>` into the folder `to`; return the file."""
    table = catalogue.find(Table.kind, id)
    if not isinstance(table, Table):
        known = ", ".join(table.id for table in catalogue.tables) or "nog geen"
        raise PrintError(f"tafel '{id}' bestaat niet; deze wel: {known}")
    file = to / Path(papers_of(table)[0].address).name
    to.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_handout(catalogue, table, imprint, cache))
    return file


def _handout(catalogue: Catalogue, table: Table, imprint: Imprint, cache: Path | None) -> bytes:
    """Print one handout; its date is the day its dossier was checked, so a sheet ages with it."""
    made_on = catalogue.dossier_of(table).checked_on
    try:
        return printed("handout", handout(catalogue, table, imprint), made_on, cache)
    except PrintError as error:
        where = f"{catalogue.paths[(table.kind, table.id)]}: tafel {table.number}"
        raise PrintError(*(f"{where}: {cause}" for cause in error.causes)) from error
