"""Paper: what the catalogue knows of a table, set by Typst as a PDF to hand out."""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.catalogue import Catalogue, Loaded
from kennisbank.printing.content import handout
from kennisbank.printing.faults import PrintError
from kennisbank.printing.papers import papers_of
from kennisbank.printing.press import printed
from kennisbank.printing.sheet import HandoutContent, Imprint
from kennisbank.reading import Problem
from kennisbank.records import Dossier, Table

__all__ = [
    "HandoutContent",
    "Imprint",
    "PrintError",
    "handout",
    "print_table",
    "printed_table",
    "unprintable",
]


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
    file.write_bytes(printed_table(catalogue, table, imprint, cache))
    return file


def printed_table(
    catalogue: Catalogue, table: Table, imprint: Imprint, cache: Path | None = None
) -> bytes:
    """Return the handout of a table; a PrintError names the file and the table it comes from."""
    try:
        return _printed_handout(catalogue, table, imprint, cache)
    except PrintError as error:
        where = f"{catalogue.paths[(table.kind, table.id)]}: tafel {table.number}"
        raise PrintError(*(f"{where}: {cause}" for cause in error.causes)) from error


def unprintable(loaded: Loaded, imprint: Imprint, cache: Path | None = None) -> Iterator[Problem]:
    """Print every table for the eye of its author, and tell what does not fit or has no letter."""
    for entry in loaded.entries:
        for table in entry.record.tables if isinstance(entry.record, Dossier) else ():
            try:
                _printed_handout(loaded.catalogue, table, imprint, cache)
            except PrintError as error:
                at = ("tables", table.number - 1)
                yield from (entry.problem(at, f"op papier: {cause}") for cause in error.causes)


def _printed_handout(
    catalogue: Catalogue, table: Table, imprint: Imprint, cache: Path | None
) -> bytes:
    """Return a handout; its date is the day its dossier was checked, so a sheet ages with it.

    Raises:
        PrintError: The words do not fit, or a character has no letter in our fonts.
    """
    made_on = catalogue.dossier_of(table).checked_on
    return printed("handout", handout(catalogue, table, imprint), made_on, cache)
