"""`pages`, `addresses`, `schema`, `search-index`, `fingerprints`: files of and for programs."""

from pathlib import Path

from yaml import YAMLError

from kennisbank.authoring.schema import schema_text
from kennisbank.authoring.settings_schema import SCHEMA_FILES as SETTINGS_SCHEMAS
from kennisbank.authoring.settings_schema import settings_schema_text
from kennisbank.building.register import ever_published, published, site_as_checked
from kennisbank.checks import copy_guard
from kennisbank.checks.files import ADDRESSES, PUBLISHED
from kennisbank.cli.commands import Arguments, Command, refused
from kennisbank.collection import open_collection
from kennisbank.kinds.registry import registry
from kennisbank.searching import read_records, read_rows, write_index
from kennisbank.site.pages import pages


def _pages(arguments: Arguments) -> int:
    stubs = pages(open_collection(arguments.root))
    for stub in stubs.values():
        file: Path = arguments.to / stub.file
        if not file.exists() or file.read_text(encoding="utf-8") != stub.text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(stub.text, encoding="utf-8")
    print(f"{len(stubs)} pagina's in {arguments.to}")
    return 0


def _addresses(arguments: Arguments) -> int:
    """Add what the site has now to the list of what was ever published; nothing leaves it."""
    root: Path = arguments.root
    site = site_as_checked(open_collection(root), root, root / PUBLISHED)
    known = set(ever_published(root))
    every = sorted(known | published(site))
    (root / ADDRESSES).write_text("".join(f"{one}\n" for one in every), encoding="utf-8")
    print(f"{len(every)} adressen in {root / ADDRESSES}; nieuw: {len(every) - len(known)}.")
    return 0


def _schema(arguments: Arguments) -> int:
    if arguments.record in SETTINGS_SCHEMAS:
        print(settings_schema_text(arguments.record), end="")
        return 0
    catalogue = open_collection(arguments.root).catalogue
    kind = registry().named(arguments.record)
    print(schema_text(kind, registry(), catalogue), end="")
    return 0


def _search_index(arguments: Arguments) -> int:
    """Index any records by the contract of SearchRecord, for the browser or for Node."""
    try:
        records = read_records(arguments.records)
        rows = list(read_rows(arguments.glossary)) if arguments.glossary else []
    except (OSError, ValueError, YAMLError) as error:
        return refused(f"Dit kunnen we niet lezen: {error}")
    write_index(records, arguments.to, rows)
    print(f"{len(records)} pagina's in {arguments.to}")
    return 0


def _fingerprints(arguments: Arguments) -> int:
    file: Path = arguments.root / copy_guard.GUARD_FOLDER / copy_guard.FINGERPRINTS
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(copy_guard.fingerprints_of(arguments.folder), encoding="utf-8")
    print(f"{file} is geschreven.")
    return 0


def add_for_programs(command: Command) -> None:
    """Add what other programs read."""
    stubs = command("pages", _pages, "Schrijf de pagina's voor een andere sitebouwer.")
    stubs.add_argument("--to", type=Path, required=True, help="de map voor de pagina's")
    command("addresses", _addresses, "Onthoud elk adres dat nu op de site staat.")
    schema = command("schema", _schema, "Toon het JSON Schema van een soort kaart.")
    names = (*(kind.name for kind in registry().files), *SETTINGS_SCHEMAS)
    schema.add_argument("record", choices=names, help="welke soort")
    index = command("search-index", _search_index, "Maak de zoekindex van een lijst pagina's.")
    index.add_argument("records", type=Path, help="een JSON-bestand met de pagina's")
    index.add_argument("--to", type=Path, required=True, help="de map voor de index")
    index.add_argument(
        "--glossary", type=Path, help="een YAML-bestand met woorden die hetzelfde zeggen"
    )

    guard = command("fingerprints", _fingerprints, "Maak de vingerafdrukken van bronteksten.")
    guard.add_argument("folder", type=Path, help="de map met de teksten")
