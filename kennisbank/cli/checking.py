"""`check`: every problem of a collection, and its state."""

import sys
from datetime import date
from pathlib import Path

from kennisbank.building.progress import HowFar
from kennisbank.building.register import site_as_checked
from kennisbank.building.telling import problems
from kennisbank.catalogue import Collection
from kennisbank.checks.files import PUBLISHED
from kennisbank.checks.gaps import gaps, listed, waiting
from kennisbank.cli.commands import Arguments, Command
from kennisbank.collection import open_collection
from kennisbank.dating import build_date
from kennisbank.kinds.practice.report import card_reports, table, undated
from kennisbank.printing import Imprint, is_printed, open_papers
from kennisbank.printing.keeping import print_cache, unkept
from kennisbank.reading import Problem
from kennisbank.settings import for_build

ADDRESS = "https://kennisbank.example/"  # a sheet is tight with a QR code, so check it with one


def check(arguments: Arguments) -> int:
    """Print every problem; returns 1 when there is one."""
    collection = open_collection(arguments.root)
    today = build_date(arguments.root, collection.catalogue)
    if arguments.report:
        _report(collection, today)
    identity = for_build(collection.told.settings).identity
    imprint = Imprint(identity.name, identity.address or ADDRESS, today)
    papers = open_papers(collection, arguments.root, imprint, _cache(arguments.root))
    site = site_as_checked(collection, arguments.root, arguments.root / PUBLISHED)
    found = {*problems(site)}
    if is_printed() and arguments.root.is_dir():  # nothing is kept where nothing stands
        papers.print_ahead(HowFar("Gedrukt"), (one for one in papers.all if not one.form.repeats))
        found |= {*papers.unprintable(collection.entries)}
    show = _annotation if arguments.format == "github" else str
    for problem in sorted(found):
        print(show(problem))
    if found:
        count = "1 ding" if len(found) == 1 else f"{len(found)} dingen"
        print(f"{count} om na te kijken.", file=sys.stderr)
        return 1
    print("Alles in orde.")
    return 0


def _cache(root: Path) -> Path | None:
    """Return where sheets are kept; None, with a line that says so, where nothing can be."""
    if not (is_printed() and root.is_dir()):
        return None
    folder = print_cache(root)
    if fault := unkept(folder):
        print(fault, file=sys.stderr)
        return None
    return folder


def _report(collection: Collection, today: date) -> None:
    reports = card_reports(collection.catalogue, today, collection.told.words.jargon)
    print(table(reports))
    if told := undated(reports):
        print(told)
    kinds = collection.kinds
    found = (*gaps(collection.catalogue, kinds), *waiting(collection.catalogue, kinds, today))
    print(listed(list(found)))


def _annotation(problem: Problem) -> str:
    """Write a problem as a GitHub annotation; a stranger's text must not start a command."""
    message = problem.message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    path = problem.path.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    return f"::error file={path},line={problem.line},col={problem.column}::{message}"


def add_check(command: Command) -> None:
    """Add `check`."""
    added = command("check", check, "Kijk alle kaarten na en toon wat er te verbeteren is.")
    added.add_argument("--report", action="store_true", help="toon ook de stand van elke kaart")
    added.add_argument("--format", choices=("text", "github"), default="text", help="de uitvoer")
