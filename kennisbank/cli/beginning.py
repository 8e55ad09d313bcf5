"""`init` and `new`: something to begin with."""

import textwrap
from collections.abc import Iterator
from pathlib import Path

from kennisbank.authoring.scaffold import id_from, new_item, new_list, new_record, title_fault
from kennisbank.authoring.schema import SCHEMA_FOLDER, schema_text, vocabularies
from kennisbank.authoring.settings_schema import SCHEMA_FILES as SETTINGS_SCHEMAS
from kennisbank.authoring.settings_schema import settings_schema_text
from kennisbank.authoring.starting import name_fault, start_files
from kennisbank.catalogue import Catalogue, Collection
from kennisbank.catalogue.references import Targets
from kennisbank.cli.commands import Arguments, Command, refused
from kennisbank.collection import open_collection
from kennisbank.dating import build_date
from kennisbank.kinds.place.kind import KIND as PLACES
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.references import PlaceRef
from kennisbank.kinds.registry import registry
from kennisbank.reading import suggestion
from kennisbank.records.kind import Kind
from kennisbank.records.reference import as_id, is_device, is_id, is_page_name

LONGEST_TITLE = 60


def _init(arguments: Arguments) -> int:
    """Write a small valid knowledge base into a folder that is empty or does not exist yet."""
    folder: Path = arguments.folder
    if folder.is_dir() and any(folder.iterdir()):
        return refused(f"{folder}: hier staat al iets; kies een lege map")
    try:
        name = arguments.name or input("Hoe heet de kennisbank? ")
    except (EOFError, KeyboardInterrupt):
        return refused("Er is niets gemaakt.")
    if fault := name_fault(name):
        return refused(f"Deze naam kan niet: {fault}.")
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


def _new(arguments: Arguments) -> int:
    collection = open_collection(arguments.root)
    kind = collection.kinds.named(arguments.kind)
    try:
        title = _title(arguments.title or input(f"Welke naam krijgt de {kind.noun}? "))
        id = _id(arguments, title, collection, kind)
        values = _place(arguments, collection) if _asks_place(kind) else {}
    except (EOFError, KeyboardInterrupt):
        return refused("Er is niets gemaakt.")
    except ValueError as error:
        return refused(str(error))
    today = build_date(arguments.root, collection.catalogue)
    choices = vocabularies(collection.catalogue, collection.kinds)
    if kind.has_list:
        return _listed(arguments, collection, kind, new_item(kind, title, id, choices, **values))
    file = (arguments.to or arguments.root / kind.home) / f"{id}.yml"
    _write(file, new_record(kind, title, today, choices, **values))
    print(f"{file} staat klaar. Vul aan en kijk na met: kennisbank check")
    return 0


def _listed(arguments: Arguments, collection: Collection, kind: Kind, item: str) -> int:
    """Put a new record at the end of the list of its kind, as far in as those above it."""
    file: Path = arguments.root / kind.home
    day = build_date(arguments.root, collection.catalogue)
    text = file.read_text(encoding="utf-8") if file.exists() else new_list(day)
    above = [entry.mark().column for entry in collection.entries if entry.path == kind.home]
    room = " " * (above[-1] - len("- ") - 1) if above else ""
    _write(file, text.rstrip("\n") + "\n" + textwrap.indent(item, room))
    print(f"Onderaan in {file} staat een nieuw punt klaar. Vul aan en kijk na: kennisbank check")
    return 0


def _asks_place(kind: Kind) -> bool:
    """Say whether a record can't do without a municipality."""
    field = kind.model.model_fields.get("place")
    return field is not None and field.is_required()


def _title(title: str) -> str:
    if not title.strip() or not title.isprintable() or len(title) > LONGEST_TITLE:
        raise ValueError(f"Geef een titel van één tot {LONGEST_TITLE} gewone tekens.")
    fault = title_fault(title.strip())
    if fault:
        raise ValueError(f"Deze titel kan niet: {fault}.")
    return title.strip()


def _id(arguments: Arguments, title: str, collection: Collection, kind: Kind) -> str:
    """Return the id that was asked for, or one from the title; it never changes afterwards."""
    id: str = arguments.id or id_from(title, kind.noun)
    if not is_id(id) or is_page_name(id) or is_device(id):
        raise ValueError(f"Het id '{id}' kan niet; neem kleine letters, cijfers en koppeltekens.")
    file = (arguments.to or arguments.root / kind.home) / f"{id}.yml"
    if file.exists():
        raise ValueError(f"{file} bestaat al; kies een andere titel, of een id met --id.")
    if kind.has_list and id in collection.known.get(kind.name, ()):
        raise ValueError(f"'{id}' staat al in {kind.home}; kies een ander id met --id.")
    return id


def _place(arguments: Arguments, collection: Collection) -> dict[str, str]:
    """Return the id of a municipality that is given by its name or its id, however spelled."""
    places = collection.known.get(Place.kind, frozenset())
    name = arguments.place or input("In welke gemeente? ")
    written = PlaceRef(as_id(name))
    if written in places:
        return {"place": written}
    every = collection.catalogue.all(Place)
    meant = Targets(collection.known, collection.kinds, every).meant(written)
    if not meant:
        near = suggestion(name, places) or f"; wat er is, staat in {PLACES.home}"
        raise ValueError(f"De gemeente '{name}' kennen we niet{near}")
    return {"place": meant}


def add_beginnings(command: Command) -> None:
    """Add the commands that begin something for an author."""
    init = command("init", _init, "Begin een nieuwe kennisbank, met verzonnen voorbeelden.")
    init.add_argument("folder", type=Path, help="een lege map, of een die nog niet bestaat")
    init.add_argument("--name", help="hoe de kennisbank heet")

    new = command(
        "new", _new, "Schrijf een nieuw bestand om in te vullen, zoals een praktijkkaart."
    )
    kinds = [*registry().files, *registry().listed]
    about = "wat je maakt: " + ", ".join(f"{kind.name} ({kind.noun})" for kind in kinds)
    names = [kind.name for kind in kinds]
    new.add_argument("kind", metavar="soort", choices=names, help=about)
    new.add_argument("--title", metavar="TITEL", help="de titel of de naam")
    new.add_argument("--id", help="het id, voor altijd in het adres; anders uit de titel gemaakt")
    new.add_argument("--place", help="de gemeente, als het er een vraagt")
    new.add_argument("--to", type=Path, help="de map voor het bestand; anders die van de soort")
