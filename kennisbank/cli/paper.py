"""`print`: the sheets of a table, or all of them."""

import sys
from pathlib import Path

from kennisbank.building.progress import HowFar
from kennisbank.cli.commands import HERE, Arguments, Command, refused
from kennisbank.collection import open_collection
from kennisbank.dating import build_date
from kennisbank.kinds.table.record import Table
from kennisbank.printing import (
    Imprint,
    PrintError,
    open_papers,
    print_papers,
)
from kennisbank.printing.keeping import print_cache
from kennisbank.settings import for_build


def _print(arguments: Arguments) -> int:
    collection = open_collection(arguments.root)
    today = build_date(arguments.root, collection.catalogue)
    name = for_build(collection.told.settings).identity.name
    imprint = Imprint(name, arguments.site_url, today, mailbox=arguments.mailbox)
    papers = open_papers(collection, arguments.root, imprint, print_cache(arguments.root))
    try:
        chosen = papers.all if arguments.all else papers.named(Table.kind, arguments.table)
    except PrintError as error:
        return refused(str(error))
    papers.print_ahead(HowFar("Gedrukt"), chosen)
    # One table comes loose in the folder, everything in the folders that it has on the site.
    names = ((one, one.address if arguments.all else Path(one.address).name) for one in chosen)
    targets = ((paper, arguments.to / name) for paper, name in names)
    done = tuple(print_papers(targets))
    for one in done:
        print(one, file=sys.stderr if isinstance(one, PrintError) else sys.stdout)
    return 1 if any(isinstance(one, PrintError) for one in done) else 0


def add_print(command: Command) -> None:
    """Add `print`."""
    sheet = command("print", _print, "Maak alle bladen van een tafel, of van alles.")
    which = sheet.add_mutually_exclusive_group(required=True)
    which.add_argument("--table", metavar="DOSSIER/N", help="welke tafel")
    which.add_argument("--all", action="store_true", help="alles wat er te drukken valt")
    sheet.add_argument("--to", type=Path, default=HERE, help="de map voor de bladen")
    sheet.add_argument("--site-url", help="het adres van de site, voor de QR-code")
    sheet.add_argument("--mailbox", help="de mailbox van de redactie, voor wat je invult")
