"""The command line: check, new, pages, print, schema, site, search-index and fingerprints."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from yaml import YAMLError

from kennisbank.arguments import Parser
from kennisbank.authoring.scaffold import id_from, new_record, title_fault
from kennisbank.authoring.schema import FOLDER as SCHEMA_FOLDER
from kennisbank.authoring.schema import schema_text, vocabularies
from kennisbank.authoring.settings_schema import FILES as SETTINGS_SCHEMAS
from kennisbank.authoring.settings_schema import settings_schema_text
from kennisbank.authoring.starting import name_fault, start_files
from kennisbank.catalogue import Catalogue, Loaded
from kennisbank.checks import copy_guard
from kennisbank.checks.gaps import gaps, listed, waiting
from kennisbank.collection import open_collection
from kennisbank.dating import build_date
from kennisbank.host.running import build
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.report import card_reports, table
from kennisbank.kinds.registry import registry
from kennisbank.kinds.table.record import Table
from kennisbank.printing import (
    Imprint,
    PrintError,
    open_papers,
    print_papers,
)
from kennisbank.printing.keeping import print_cache
from kennisbank.reading import Problem, suggestion
from kennisbank.records.kind import Kind
from kennisbank.records.reference import as_id
from kennisbank.searching import read_records, read_rows, write_index
from kennisbank.settings import environment_problems, for_build
from kennisbank.site.calls import faults_below
from kennisbank.site.pages import pages
from kennisbank.site.views import macros

HERE = Path()
LONGEST_TITLE = 60
SOURCES = ("practices", "data", "docs")

ADDRESS = "https://kennisbank.example/"  # a sheet is tight with a QR code, so check it with one

Arguments = argparse.Namespace
Command = Callable[[str, Callable[[Arguments], int], str], argparse.ArgumentParser]


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; returns 0, or 1 when there is something to mend."""
    arguments = _parser().parse_args(words)
    run: Callable[[Arguments], int] = arguments.run
    try:
        return run(arguments)
    except OSError as error:
        return _refused(f"{error.filename or 'Dit'}: {_why(error)}")
    except KeyboardInterrupt:
        return _refused("Gestopt.")


# Why the machine refuses a file or folder; anything else it says in its own words.
_REFUSALS: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "dat bestaat niet"),
    (FileExistsError, "dat is een bestand, geen map"),
    (NotADirectoryError, "dat is een bestand, geen map"),
    (IsADirectoryError, "dat is een map, geen bestand"),
    (PermissionError, "daar mogen we niet lezen of schrijven"),
)


def _why(error: OSError) -> str:
    return next((words for kind, words in _REFUSALS if isinstance(error, kind)), str(error))


def _check(arguments: Arguments) -> int:
    loaded = open_collection(arguments.root)
    today = build_date(arguments.root, loaded.catalogue)
    if arguments.report:
        _report(loaded, today)
    identity = for_build(loaded.told.settings).identity
    imprint = Imprint(identity.name, identity.address or ADDRESS, today)
    papers = open_papers(loaded, arguments.root, imprint, print_cache(arguments.root))
    papers.print_ahead(_progress, (one for one in papers.all if not one.form.repeats))
    written = faults_below(arguments.root / "docs", macros(loaded.kinds))
    wrong = {*loaded.problems, *written, *environment_problems()}
    problems = sorted({*wrong, *papers.unprintable(loaded.entries)})
    show = _annotation if arguments.format == "github" else str
    for problem in problems:
        print(show(problem))
    if problems:
        count = "1 ding" if len(problems) == 1 else f"{len(problems)} dingen"
        print(f"{count} om na te kijken.", file=sys.stderr)
        return 1
    print("Alles in orde.")
    return 0


def _report(loaded: Loaded, today: date) -> None:
    print(table(card_reports(loaded.catalogue, today, loaded.told.words.jargon)))
    kinds = loaded.kinds
    found = (*gaps(loaded.catalogue, kinds), *waiting(loaded.catalogue, kinds, today))
    print(listed(list(found)))


def _annotation(problem: Problem) -> str:
    """Write a problem as a GitHub annotation; a stranger's text must not start a command."""
    message = problem.message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    path = problem.path.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    return f"::error file={path},line={problem.line},col={problem.column}::{message}"


def _new(arguments: Arguments) -> int:
    loaded = open_collection(arguments.root)
    kind, catalogue = loaded.kinds.named(arguments.record), loaded.catalogue
    folder: Path = arguments.to or arguments.root / kind.home
    try:
        title = _title(
            arguments.title or input(f"Welke titel krijgt de {kind.noun}? "), kind, folder
        )
        values = _place(arguments, catalogue) if _asks_place(kind) else {}
    except (EOFError, KeyboardInterrupt):
        return _refused("Er is niets gemaakt.")
    except ValueError as error:
        return _refused(str(error))
    file = folder / f"{id_from(title, kind.noun)}.yml"
    today = build_date(arguments.root, catalogue)
    text = new_record(kind, title, today, vocabularies(catalogue, loaded.kinds), **values)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    print(f"{file} staat klaar. Vul aan en kijk na met: kennisbank check")
    return 0


def _asks_place(kind: Kind) -> bool:
    """Say whether a record can't do without a municipality."""
    field = kind.model.model_fields.get("place")
    return field is not None and field.is_required()


def _init(arguments: Arguments) -> int:
    """Write a small valid knowledge base into a folder that is empty or does not exist yet."""
    folder: Path = arguments.folder
    if folder.is_dir() and any(folder.iterdir()):
        return _refused(f"{folder}: hier staat al iets; kies een lege map")
    try:
        name = arguments.name or input("Hoe heet de kennisbank? ")
    except (EOFError, KeyboardInterrupt):
        return _refused("Er is niets gemaakt.")
    if fault := name_fault(name):
        return _refused(f"Deze naam kan niet: {fault}.")
    for path, text in start_files(name):
        _write(folder / path, text)
    for path, text in _schemas(open_collection(folder).catalogue):
        _write(folder / SCHEMA_FOLDER / path, text)
    print(f"{folder} staat klaar. Lees README.md, en kijk ze na met: kennisbank check")
    return 0


def _schemas(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield every schema that an editor may ask for, by the name of its file."""
    for kind in registry().files:
        yield f"{kind.name}.json", schema_text(kind, registry(), catalogue)
    for name in SETTINGS_SCHEMAS:
        yield f"{name}.json", settings_schema_text(name)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _title(title: str, kind: Kind, folder: Path) -> str:
    if not title.strip() or not title.isprintable() or len(title) > LONGEST_TITLE:
        raise ValueError(f"Geef een titel van één tot {LONGEST_TITLE} gewone tekens.")
    fault = title_fault(title.strip())
    if fault:
        raise ValueError(f"Deze titel kan niet: {fault}.")
    file = folder / f"{id_from(title, kind.noun)}.yml"
    if file.exists():
        raise ValueError(f"{file} bestaat al; kies een andere titel.")
    return title.strip()


def _place(arguments: Arguments, catalogue: Catalogue) -> dict[str, str]:
    """Return the id of a municipality that is given by its name or its id, however spelled."""
    name = arguments.place or input("In welke gemeente? ")
    places = {place.id: place for place in catalogue.all(Place)}
    id = as_id(name)
    if id not in places:
        raise ValueError(f"De gemeente '{name}' kennen we niet{suggestion(id, places)}")
    return {"place": id}


def _refused(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


def _pages(arguments: Arguments) -> int:
    stubs = pages(open_collection(arguments.root))
    for stub in stubs.values():
        file: Path = arguments.to / stub.file
        if not file.exists() or file.read_text(encoding="utf-8") != stub.text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(stub.text, encoding="utf-8")
    print(f"{len(stubs)} pagina's in {arguments.to}")
    return 0


def _print(arguments: Arguments) -> int:
    loaded = open_collection(arguments.root)
    today = build_date(arguments.root, loaded.catalogue)
    name = for_build(loaded.told.settings).identity.name
    imprint = Imprint(name, arguments.site_url, today, mailbox=arguments.mailbox)
    papers = open_papers(loaded, arguments.root, imprint, print_cache(arguments.root))
    try:
        chosen = papers.all if arguments.all else papers.named(Table.kind, arguments.table)
    except PrintError as error:
        return _refused(str(error))
    papers.print_ahead(_progress, chosen)
    # One table comes loose in the folder, everything in the folders that it has on the site.
    names = ((one, one.address if arguments.all else Path(one.address).name) for one in chosen)
    targets = ((paper, arguments.to / name) for paper, name in names)
    done = tuple(print_papers(targets))
    for one in done:
        print(one, file=sys.stderr if isinstance(one, PrintError) else sys.stdout)
    return 1 if any(isinstance(one, PrintError) for one in done) else 0


def _progress(ready: int, total: int) -> None:
    """Write how far the press is on one line, for who sits at a terminal."""
    if sys.stderr.isatty():
        end = "\n" if ready == total else "\r"
        print(f"Gedrukt: {ready} van {total}", end=end, file=sys.stderr, flush=True)


def _schema(arguments: Arguments) -> int:
    if arguments.record in SETTINGS_SCHEMAS:
        print(settings_schema_text(arguments.record), end="")
        return 0
    catalogue = open_collection(arguments.root).catalogue
    kind = registry().named(arguments.record)
    print(schema_text(kind, registry(), catalogue), end="")
    return 0


def _site(arguments: Arguments) -> int:
    """Build the site of a collection; one without docs/ gets a home page of ours."""
    if refusal := _in_the_way(arguments.to.resolve(), arguments.root.resolve()):
        return _refused(f"{arguments.to}: {refusal}")
    if _check(argparse.Namespace(root=arguments.root, format="text", report=False)):
        return 1
    return build(arguments.root.resolve(), arguments.to.resolve())


def _in_the_way(to: Path, root: Path) -> str:
    """Say what would be lost if a site were built in a folder, which is emptied first."""
    if any(folder in (to, *to.parents) for folder in (root / name for name in SOURCES)):
        return "hier staan de bestanden van de verzameling; kies een andere map"
    if to.exists() and not to.is_dir():
        return "dat is een bestand, geen map"
    if to in (root, *root.parents):
        return "hierin ligt de verzameling zelf; kies een andere map"
    if to.is_dir() and any(to.iterdir()) and not (to / "sitemap.xml").exists():
        return "hier staat al iets dat geen site is; kies een lege map"
    return ""


def _search_index(arguments: Arguments) -> int:
    """Index any records by the contract of SearchRecord, for the browser or for Node."""
    try:
        records = read_records(arguments.records)
        rows = list(read_rows(arguments.glossary)) if arguments.glossary else []
    except (OSError, ValueError, YAMLError) as error:
        return _refused(f"Dit kunnen we niet lezen: {error}")
    write_index(records, arguments.to, rows)
    print(f"{len(records)} pagina's in {arguments.to}")
    return 0


def _fingerprints(arguments: Arguments) -> int:
    file: Path = arguments.root / copy_guard.FOLDER / copy_guard.FINGERPRINTS
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(copy_guard.fingerprints_of(arguments.folder), encoding="utf-8")
    print(f"{file} is geschreven.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="kennisbank", description="De kennisbank op je computer.")
    commands = parser.add_subparsers(required=True, metavar="opdracht", title="opdrachten")

    def command(name: str, run: Callable[[Arguments], int], text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(run=run)
        added.add_argument("--root", type=Path, default=HERE, help="de map met practices/ en data/")
        return added

    check = command("check", _check, "Kijk alle kaarten na en toon wat er te verbeteren is.")
    check.add_argument("--report", action="store_true", help="toon ook de stand van elke kaart")
    check.add_argument("--format", choices=("text", "github"), default="text", help="de uitvoer")

    stubs = command("pages", _pages, "Schrijf de pagina's voor een andere sitebouwer.")
    stubs.add_argument("--to", type=Path, required=True, help="de map voor de pagina's")

    _beginning(command)
    _making(command)
    return parser


def _beginning(command: Command) -> None:
    """Add the commands that begin something for an author."""
    init = command("init", _init, "Begin een nieuwe kennisbank, met verzonnen voorbeelden.")
    init.add_argument("folder", type=Path, help="een lege map, of een die nog niet bestaat")
    init.add_argument("--name", help="hoe de kennisbank heet")

    new = command(
        "new", _new, "Schrijf een nieuw bestand om in te vullen, zoals een praktijkkaart."
    )
    kinds = [kind.name for kind in registry().files]
    new.add_argument("record", choices=kinds, help="wat je maakt: practice is een praktijk")
    new.add_argument("--title", help="de titel")
    new.add_argument("--place", help="de gemeente, als het er een vraagt")
    new.add_argument("--to", type=Path, help="de map voor het bestand; anders die van de soort")


def _making(command: Command) -> None:
    """Add the commands that make files out of a collection."""
    sheet = command("print", _print, "Maak alle bladen van een tafel, of van alles.")
    which = sheet.add_mutually_exclusive_group(required=True)
    which.add_argument("--table", metavar="DOSSIER/N", help="welke tafel")
    which.add_argument("--all", action="store_true", help="alles wat er te drukken valt")
    sheet.add_argument("--to", type=Path, default=HERE, help="de map voor de bladen")
    sheet.add_argument("--site-url", help="het adres van de site, voor de QR-code")
    sheet.add_argument("--mailbox", help="de mailbox van de redactie, voor wat je invult")

    schema = command("schema", _schema, "Toon het JSON Schema van een soort kaart.")
    names = (*(kind.name for kind in registry().files), *SETTINGS_SCHEMAS)
    schema.add_argument("record", choices=names, help="welke soort")

    site = command("site", _site, "Bouw de site van een verzameling.")
    site.add_argument("--to", type=Path, required=True, help="de map voor de site")

    index = command("search-index", _search_index, "Maak de zoekindex van een lijst pagina's.")
    index.add_argument("records", type=Path, help="een JSON-bestand met de pagina's")
    index.add_argument("--to", type=Path, required=True, help="de map voor de index")
    index.add_argument(
        "--glossary", type=Path, help="een YAML-bestand met woorden die hetzelfde zeggen"
    )

    guard = command("fingerprints", _fingerprints, "Maak de vingerafdrukken van bronteksten.")
    guard.add_argument("folder", type=Path, help="de map met de teksten")
