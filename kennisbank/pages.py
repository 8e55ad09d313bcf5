"""Which pages exist: one stub per record and per list, each holding a single macro call."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kennisbank.catalogue import FOLDERS, Catalogue, Found, Loaded
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.theme.record import Theme
from kennisbank.kinds.tool.record import Tool
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.outline import Section, description, outline
from kennisbank.records.model import Part, Record
from kennisbank.records.reference import is_id
from kennisbank.text.short_address import FORM, short_address


@dataclass(frozen=True)
class Stub:
    """A page to be: where it stands, which macro fills it, and what the host should call it."""

    address: str
    macro: str
    argument: str
    title: str
    description: str
    path: str | None = None  # the file an author edits, from the root of the collection
    sections: tuple[Section, ...] = ()

    @property
    def text(self) -> str:
        """The page source; an id holds only lower-case letters, digits, hyphens and slashes."""
        argument = f'"{self.argument}"' if self.argument else ""
        return f"{{{{ {self.macro}({argument}) }}}}\n"

    @property
    def file(self) -> str:
        """The file for a site generator: `praktijken/kompas-halle/index.md`."""
        return f"{self.address}index.md"


HUBS: tuple[tuple[type[Record], str, str], ...] = (
    (Theme, "Thema's", "Waar de praktijken over gaan."),
    (Audience, "Doelgroepen", "Voor en met wie de praktijken werken."),
    (Place, "Plaatsen", "Gemeenten uit de praktijken en de dossiers."),
    (Organisation, "Organisaties", "Organisaties uit de praktijken en de dossiers."),
)

LISTS: tuple[tuple[str, str, str, str], ...] = (
    ("praktijken/", "practices_page", "Praktijken", "Alle praktijken van Open Tafel op een rij."),
    (
        "dossiers/",
        "dossiers_page",
        "Dossiers en bijeenkomsten",
        "Wat er aan praktijktafels verteld werd, per bijeenkomst.",
    ),
    (
        "fasen/",
        "phases_page",
        "Fasen",
        "De vijf fasen in het leven van een netwerk, als een kring.",
    ),
    (
        "netwerkmodellen/",
        "network_models_page",
        "Netwerkmodellen",
        "Vier soorten netwerken naast elkaar: hoe ze ontstaan, wie erin zit, waarop ze vallen.",
    ),
    (
        "bijeenkomsten/",
        "events_page",
        "Bijeenkomsten",
        "Dagen waarop netwerken elkaar ontmoetten, met cijfers en leerpunten.",
    ),
    ("leerpunten/", "learning_points_page", "Leerpunten", "Wat je uit de bijeenkomsten leert."),
    ("toolkits/", "toolkits_page", "Toolkits", "Begeleide wegen voor een lokaal netwerk."),
    (
        "gereedschap/",
        "tools_page",
        "Gereedschapskist",
        "Handleidingen, vragenlijsten en andere hulpmiddelen voor een lokaal netwerk.",
    ),
    ("bronnen/", "sources_page", "Bronnen", "Alle bronnen, en waar we ze gebruiken."),
    ("begrippen/", "terms_page", "Begrippen", "Moeilijke woorden in gewone taal."),
    (
        "kader/",
        "policy_page",
        "Kader",
        "Welke regels golden, wat er verandert en wie wat doet, met data en bronnen.",
    ),
    (
        "zoeken/",
        "search_page",
        "Zoeken",
        "Alle titels van Open Tafel op één pagina, met het begin van elke tekst.",
    ),
    ("routes/", "routes_page", "Routes", "Een hele bijeenkomst klaar, met minuten die kloppen."),
    ("redactie/", "editors_page", "Redactie", "De stand van elke kaart, en waar nog niets is."),
    ("afdrukken/", "papers_page", "Afdrukken", "Alles wat je op papier kunt meenemen."),
)


def pages(loaded: Loaded) -> dict[str, Stub]:
    """Return every generated page by its address; hand-written pages live in docs/."""
    catalogue = loaded.catalogue
    stubs = [
        *(Stub(address, macro, "", title, text) for address, macro, title, text in LISTS),
        *_hubs(catalogue),
        *_records(catalogue),
        *_short_addresses(catalogue),
        *_broken(loaded),
    ]
    return {stub.address: stub for stub in stubs}


def members(catalogue: Catalogue, model: type[Record]) -> tuple[Record, ...]:
    """Return the records of a hub that get a page: of the municipalities only the used ones."""
    found = catalogue.all(model)
    if model is Place:
        return tuple(place for place in found if catalogue.used_by(place))
    return found


def _hubs(catalogue: Catalogue) -> Iterator[Stub]:
    for model, title, text in HUBS:
        yield Stub(f"{model.section}/", "hub_index", model.kind, title, text)
        for record in members(catalogue, model):
            stub = _record(catalogue, record, "hub_page", f"{model.kind}:{record.id}")
            yield replace(stub, title=f"{record.label} ({record.noun})")


RECORD_MACROS: tuple[tuple[type[Record], str], ...] = (
    (Practice, "practice_page"),
    (Dossier, "dossier_page"),
    (Event, "event_page"),
    (Phase, "phase_page"),
    (NetworkModel, "network_model_page"),
    (Toolkit, "toolkit_page"),
    (Tool, "tool_page"),
    (Route, "route_page"),
)
PART_MACROS: Mapping[type[Part], str] = {Table: "table_page", Worksite: "worksite_page"}


def _records(catalogue: Catalogue) -> Iterator[Stub]:
    for model, macro in RECORD_MACROS:
        for record in catalogue.all(model):
            yield _record(catalogue, record, macro, record.id)
            for part in record.parts:
                if macro_of_part := PART_MACROS.get(type(part)):
                    yield _record(catalogue, part, macro_of_part, part.id)


def _record(catalogue: Catalogue, record: Record | Part, macro: str, argument: str) -> Stub:
    return Stub(
        record.address,
        macro,
        argument,
        record.label,
        description(record),
        catalogue.paths[(record.kind, record.id)],
        outline(record),
    )


ON_PAPER: tuple[type[Record | Part], ...] = (
    *(Practice, Table, Phase, NetworkModel, Worksite, Dossier),
)


def on_paper(catalogue: Catalogue) -> Iterable[Found]:
    """Yield what has a short address on paper, in the order of the catalogue."""
    return (one for one in catalogue.records.values() if isinstance(one, ON_PAPER))


def _short_addresses(catalogue: Catalogue) -> Iterator[Stub]:
    text = "Het blad om een praktijk op te schrijven, en waar je ermee terechtkunt."
    yield Stub(short_address(*FORM), "paper_page", "", "Van papier: het invulblad", text)
    for record in on_paper(catalogue):
        address = short_address(record.kind, record.id)
        argument = f"{record.kind}:{record.id}"
        text = f"Het blad op papier van {record.label}, en waar het verhaal verder gaat."
        yield Stub(address, "paper_page", argument, f"Van papier: {record.label}", text)


def _broken(loaded: Loaded) -> Iterator[Stub]:
    """Keep the address of a record that cannot be read, so that `serve` can show what is wrong.

    The name of a file is a stranger's text too: only an id comes into the source of a page.
    """
    for entry in loaded.entries:
        readable = loaded.catalogue.find(entry.model.kind, entry.id)
        if readable is None and entry.model in FOLDERS.values() and is_id(entry.id):
            address = f"{entry.model.section}/{entry.id}/"
            yield Stub(
                address, "broken_page", entry.path, entry.id, "Nog niet leesbaar.", entry.path
            )
