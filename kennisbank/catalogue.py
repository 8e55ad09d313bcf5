"""The catalogue: every record of a collection, related to each other and asked from any side."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from kennisbank import prose
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.critical_factor.record import CriticalFactor
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.question_group.record import QuestionGroup
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.term.record import Term
from kennisbank.kinds.theme.record import Theme
from kennisbank.kinds.tool.record import Tool
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.reading import Entry, Loc, Problem, is_hidden, read_list, read_record, suggestion
from kennisbank.records.model import Part, Record, within
from kennisbank.records.reference import Key, Reference, as_id, is_id
from kennisbank.records.source import Source
from kennisbank.records.sourced import Dated, Review, Sourced
from kennisbank.records.text import Prose
from kennisbank.settings import SettingsRead, read_settings
from kennisbank.text.folding import fold

Found = Record | Part
R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Part)

FOLDERS: Mapping[str, type[Record]] = {
    "practices": Practice,
    "data/dossiers": Dossier,
    "data/events": Event,
    "data/toolkits": Toolkit,
}
LISTS: Mapping[str, type[Record]] = {
    "data/sources.yml": Source,
    "data/themes.yml": Theme,
    "data/audiences.yml": Audience,
    "data/places.yml": Place,
    "data/phases.yml": Phase,
    "data/network_models.yml": NetworkModel,
    "data/tools.yml": Tool,
    "data/routes.yml": Route,
    "data/organisations.yml": Organisation,
    "data/glossary.yml": Term,
    "data/policy.yml": PolicyPoint,
}
PARTS: tuple[type[Part], ...] = (Table, Worksite, CriticalFactor, QuestionGroup)
KINDS: tuple[type[Record] | type[Part], ...] = (*FOLDERS.values(), *LISTS.values(), *PARTS)
NOUNS = {model.kind: model.noun for model in KINDS}
HOLDERS = {model.kind: model.holder_kind for model in PARTS}
PLACES = {model.kind: path for path, model in LISTS.items()} | {
    model.kind: f"{path}/" for path, model in FOLDERS.items()
}
MOST_CHOICES = 12  # in a message; a longer list is better read in its file

_ANY_START = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


@dataclass(frozen=True)
class Catalogue:
    """The valid records of a collection; a broken record is absent, but its id stays known."""

    records: Mapping[Key, Found] = field(default_factory=dict)
    paths: Mapping[Key, str] = field(default_factory=dict)
    heads: Mapping[str, Review] = field(default_factory=dict)  # of list files, by path
    _users: Mapping[Key, tuple[Found, ...]] = field(default_factory=dict)
    _organisations: Mapping[str, Organisation] = field(default_factory=dict)

    def find(self, kind: str, id: str) -> Found | None:
        """Return the record or part of this kind and id, or None."""
        return self.records.get((kind, id))

    def all(self, model: type[R]) -> tuple[R, ...]:
        """Return every record of one model, by number where it has one, else by name."""
        found = [record for record in self.records.values() if isinstance(record, model)]
        return tuple(sorted(found, key=_order))

    def parts(self, model: type[P]) -> tuple[P, ...]:
        """Return every part of one model, in the order of the files."""
        return tuple(part for part in self.records.values() if isinstance(part, model))

    def holder_of(self, part: Part) -> Record:
        """Return the record that a part belongs to."""
        record = self.records[(part.holder_kind, part.holder)]
        assert isinstance(record, Record)
        return record

    def one(self, model: type[R], id: str) -> R:
        """Return the record of a reference that has been checked; KeyError when it is unknown."""
        record = self.records[(model.kind, id)]
        assert isinstance(record, model)
        return record

    def maybe(self, model: type[R], id: str | None) -> R | None:
        """Return the record of this id; None without an id, or when it cannot be read now."""
        record = self.records.get((model.kind, id)) if id else None
        return record if isinstance(record, model) else None

    def those(self, model: type[R], ids: Iterable[str]) -> list[R]:
        """Return the records of these ids that can be read, in the same order."""
        found = (self.records.get((model.kind, id)) for id in ids)
        return [record for record in found if isinstance(record, model)]

    @property
    def practices(self) -> tuple[Practice, ...]:
        """All practices, by title."""
        return self.all(Practice)

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """All dossiers, by title."""
        return self.all(Dossier)

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables, by dossier and number."""
        return tuple(table for dossier in self.dossiers for table in dossier.tables)

    @property
    def themes(self) -> tuple[Theme, ...]:
        """All themes, by name."""
        return self.all(Theme)

    @property
    def audiences(self) -> tuple[Audience, ...]:
        """All audiences, by name."""
        return self.all(Audience)

    @property
    def places(self) -> tuple[Place, ...]:
        """All municipalities of Flanders and Brussels, by name."""
        return self.all(Place)

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The phases in their order."""
        return self.all(Phase)

    @property
    def network_models(self) -> tuple[NetworkModel, ...]:
        """The network models, by name."""
        return self.all(NetworkModel)

    @property
    def events(self) -> tuple[Event, ...]:
        """All events, by title."""
        return self.all(Event)

    @property
    def toolkits(self) -> tuple[Toolkit, ...]:
        """All toolkits, by title."""
        return self.all(Toolkit)

    @property
    def tools(self) -> tuple[Tool, ...]:
        """All tools, by name."""
        return self.all(Tool)

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """All organisations, by name."""
        return self.all(Organisation)

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sources, shared or written on a record, by title."""
        return self.all(Source)

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms, by name."""
        return self.all(Term)

    @property
    def policy(self) -> tuple[PolicyPoint, ...]:
        """All points of policy, in the order of their file."""
        return tuple(one for one in self.records.values() if isinstance(one, PolicyPoint))

    def practice(self, id: str) -> Practice:
        """Return a practice; KeyError when the id is unknown."""
        return self.one(Practice, id)

    def dossier(self, id: str) -> Dossier:
        """Return a dossier; KeyError when the id is unknown."""
        return self.one(Dossier, id)

    def theme(self, id: str) -> Theme:
        """Return a theme; KeyError when the id is unknown."""
        return self.one(Theme, id)

    def audience(self, id: str) -> Audience:
        """Return an audience; KeyError when the id is unknown."""
        return self.one(Audience, id)

    def place(self, id: str) -> Place:
        """Return a municipality; KeyError when the id is unknown."""
        return self.one(Place, id)

    def phase(self, id: str) -> Phase:
        """Return a phase; KeyError when the id is unknown."""
        return self.one(Phase, id)

    def network_model(self, id: str) -> NetworkModel:
        """Return a network model; KeyError when the id is unknown."""
        return self.one(NetworkModel, id)

    def source(self, id: str) -> Source:
        """Return a source; KeyError when the id is unknown."""
        return self.one(Source, id)

    def sources_of(self, record: Sourced) -> tuple[Source, ...]:
        """Return the sources of a record that can be read, in the order of their numbers."""
        return tuple(source for _, source in self.numbered_sources(record))

    def numbered_sources(self, record: Sourced) -> tuple[tuple[int, Source], ...]:
        """Return the sources of a record with the numbers that its marks show."""
        numbered = enumerate(record.source_ids, start=1)
        found = ((number, self.maybe(Source, id)) for number, id in numbered)
        return tuple((number, source) for number, source in found if source)

    def dossier_of(self, table: Table) -> Dossier:
        """Return the dossier that a table belongs to."""
        return self.dossier(table.dossier)

    def tables_with(self, practice: Practice) -> tuple[Table, ...]:
        """Return the tables at which a practice was told."""
        return tuple(user for user in self.used_by(practice) if isinstance(user, Table))

    def used_by(self, record: Found) -> tuple[Found, ...]:
        """Return the records that point to this one, by name; a table counts as itself."""
        return self._users.get((record.kind, record.id), ())

    def review_of(self, record: Record) -> Dated | None:
        """Return when a record was checked: it says so itself, or the head of its list does."""
        if isinstance(record, Dated):
            return record
        return self.heads.get(self.paths[(record.kind, record.id)])

    @cached_property
    def glossary(self) -> prose.Glossary:
        """The terms that prose links to at their first occurrence."""
        return prose.Glossary(
            (term.id, term.spellings, prose.plain(term.explanation)) for term in self.terms
        )

    def organisation_named(self, name: str) -> Organisation | None:
        """Return the organisation with this name, abbreviation or alias, however it is spelled."""
        return self._organisations.get(fold(name))


@dataclass(frozen=True, eq=False)
class Loaded:
    """What a collection on disk holds: valid records, and what authors still have to mend."""

    catalogue: Catalogue
    entries: tuple[Entry[Record], ...]
    problems: tuple[Problem, ...]
    heads: tuple[Entry[Review], ...] = ()
    known: Mapping[str, frozenset[str]] = field(default_factory=dict)  # ids by kind, broken or not
    told: SettingsRead = field(default_factory=SettingsRead)  # what it says of itself


def load(root: Path) -> Loaded:
    """Read every record file under `root` and relate the records; never raises."""
    read, heads, problems = _read_all(root)
    known = _known(read, _misnamed(root))
    unread = _unread(root, read)
    entries = tuple(_linked(entry, known, unread) for entry in read)
    problems += [problem for entry in entries for problem in entry.problems]
    problems += _duplicates(tuple(read))
    problems += _shared_names(read)
    told = read_settings(root)
    problems += told.problems
    catalogue = _related(_placed(entries), heads)
    return Loaded(catalogue, entries, tuple(sorted(set(problems))), tuple(heads), known, told)


def _read_all(root: Path) -> tuple[list[Entry[Record]], list[Entry[Review]], list[Problem]]:
    entries: list[Entry[Record]] = []
    heads: list[Entry[Review]] = []
    problems: list[Problem] = []
    for folder, model in FOLDERS.items():
        files = (file for file in _files(root / folder) if file.suffix == ".yml")
        entries += [read_record(file, root, model, file.stem) for file in files]
    for name, model in LISTS.items():
        if (root / name).exists():
            listing = read_list(root / name, root, model)
            entries += listing.entries
            heads += [listing.head] if listing.head else []
            problems += listing.problems
    return entries, heads, problems


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*") if not is_hidden(file.name))


def _misnamed(root: Path) -> Iterator[Key]:
    """Yield what a file would hold if its name ended on .yml: who points to it is not to blame."""
    for folder, model in FOLDERS.items():
        for file in _files(root / folder):
            if file.suffix != ".yml" and file.suffix.lower() in (".yml", ".yaml"):
                yield model.kind, as_id(file.stem)


@dataclass(frozen=True)
class _Unread:
    """What stands in a file but cannot be read now: who points to it is not to blame."""

    kinds: frozenset[str]  # those whose whole list gave nothing
    records: frozenset[Key]

    def excuses(self, key: Key) -> bool:
        """Say whether what a reference points to may be in there: a part is, with its record."""
        kind, id = key
        if kind not in HOLDERS:
            return kind in self.kinds
        holder = HOLDERS[kind], id.rpartition("/")[0]
        return holder[0] in self.kinds or holder in self.records


def _unread(root: Path, entries: Iterable[Entry[Record]]) -> _Unread:
    entries = tuple(entries)
    found = {entry.model.kind for entry in entries}
    lists = ((model.kind, (root / name).exists()) for name, model in LISTS.items())
    broken = ((entry.model.kind, entry.id) for entry in entries if entry.record is None)
    kinds = (kind for kind, exists in lists if exists and kind not in found)
    return _Unread(frozenset(kinds), frozenset(broken))


def _placed(entries: Iterable[Entry[Record]]) -> list[Entry[Record]]:
    """Leave out cards whose municipality cannot be read: every list shows it beside the title."""
    entries = list(entries)
    places = {entry.id for entry in entries if isinstance(entry.record, Place)}
    return [
        entry
        for entry in entries
        if not isinstance(entry.record, Practice) or entry.record.place in places
    ]


def _known(entries: Iterable[Entry[Record]], others: Iterable[Key]) -> dict[str, frozenset[str]]:
    """Collect the ids of each kind, also of broken records: their neighbours are not to blame.

    An id that is not spelled as one counts as what it should have been.
    """
    known: dict[str, set[str]] = defaultdict(set)
    for kind, id in others:
        known[kind].add(id)
    for entry in entries:
        known[entry.model.kind].add(entry.id if is_id(entry.id) else as_id(entry.id))
        known[Source.kind].update(source.id for source in _own_sources(entry.record))
        for part in entry.record.parts if entry.record else ():
            known[part.kind].add(part.id)
    return {kind: frozenset(ids) for kind, ids in known.items()}


def _own_sources(record: Record | None) -> tuple[Source, ...]:
    return record.own_sources if isinstance(record, Sourced) else ()


def _all_sources(entries: Iterable[Entry[Record]]) -> Iterator[tuple[Entry[Record], Source, Loc]]:
    for entry in entries:
        if isinstance(entry.record, Source):
            yield entry, entry.record, ()
        if isinstance(entry.record, Sourced):
            for position, source in enumerate(entry.record.sources):
                if isinstance(source, Source):
                    yield entry, source, ("sources", position)


def _duplicates(entries: tuple[Entry[Record], ...]) -> list[Problem]:
    """Refuse an id that a kind has twice, and a source that stands in two places."""
    seen: dict[Key, Entry[Record]] = {}
    problems: list[Problem] = []
    for entry in entries:
        if not isinstance(entry.record, Source):
            first = seen.setdefault((entry.model.kind, entry.id), entry)
            if first is not entry:
                problems.append(entry.problem(("id",), f"'{entry.id}' staat ook in {first.path}"))
    return problems + list(_sources_twice(entries))


def _sources_twice(entries: tuple[Entry[Record], ...]) -> Iterator[Problem]:
    """Tell of a source that it stands elsewhere: by its id, else by its web address."""
    by_id: dict[str, Entry[Record]] = {}
    by_page: dict[str, tuple[Entry[Record], Source]] = {}
    copies: dict[tuple[int, str], list[tuple[Entry[Record], Loc, str]]] = defaultdict(list)
    for entry, source, loc in sorted(_all_sources(entries), key=_claims_first):
        first = by_id.setdefault(source.id, entry)
        if first is not entry:
            copies[id(entry), first.path].append((entry, loc, source.id))
        elif source.url:
            holder, other = by_page.setdefault(_page(source.url), (entry, source))
            if other.id != source.id:
                message = f"dit webadres hoort al bij de bron '{other.id}' in {holder.path}"
                yield entry.problem((*loc, "url"), f"{message}; gebruik overal dat id")
    for (_, path), found in copies.items():
        entry, loc, _ = found[0]
        yield entry.problem((*loc, "id"), _same_ids([name for _, _, name in found], path))


def _same_ids(ids: list[str], path: str) -> str:
    """Name the sources that also stand in another file: a whole copied card is told once."""
    named = ", ".join(f"'{id}'" for id in ids)
    told = f"de bron {named} staat" if len(ids) == 1 else f"de bronnen {named} staan"
    if LISTS.get(path) is Source:
        return f"{told} ook in {path}; schrijf hier alleen het id"
    cure = "zet wat op meer kaarten hoort in data/sources.yml en schrijf op de kaart alleen het id"
    return f"{told} ook in {path}; {cure}"


def _claims_first(found: tuple[Entry[Record], Source, Loc]) -> tuple[bool, bool]:
    """Order the shared list before cards, and a card named after its title before a copy of it."""
    entry = found[0]
    own_name = as_id(entry.record.label) if entry.record else ""
    return entry.model is not Source, not entry.id or entry.id != own_name


def _page(url: str) -> str:
    """Return what two spellings of one web address share: http or https, www, a last slash."""
    return _ANY_START.sub("", url).rstrip("/")


def _shared_names(entries: Iterable[Entry[Record]]) -> Iterator[Problem]:
    """Refuse a name of two terms or two organisations: a text can only link to one of them."""
    seen: dict[tuple[str, str], Entry[Record]] = {}
    for entry in entries:
        same = _SAME_NAME.get(entry.model)
        for loc, name in _names_of(entry.record) if same else ():
            first = seen.setdefault((entry.model.kind, same(name)), entry) if same else entry
            if first is not entry:
                message = (
                    f"'{name}' is al een naam van '{first.id}'; haal hem bij één van beide weg"
                )
                yield entry.problem(loc, message)


def _names_of(record: Record | None) -> Iterator[tuple[Loc, str]]:
    for field_name in ("name", "abbreviation", "variants", "aliases"):
        value = getattr(record, field_name, None)
        if isinstance(value, str):
            yield (field_name,), value
        elif isinstance(value, tuple):
            yield from (((field_name, position), name) for position, name in enumerate(value))


_SAME_NAME: Mapping[type[Record], Callable[[str], str]] = {
    Term: prose.same_word,
    Organisation: fold,
}


def _linked(
    entry: Entry[Record], known: Mapping[str, frozenset[str]], unread: _Unread
) -> Entry[Record]:
    """Return the entry, without its record when that points to something that is not there."""
    found = tuple(_dangling(entry, known, unread))
    if not found:
        return entry
    return replace(entry, record=None, problems=(*entry.problems, *found))


def _dangling(
    entry: Entry[Record], known: Mapping[str, frozenset[str]], unread: _Unread
) -> Iterator[Problem]:
    """Look at what was written, so that a card with other faults shows these too."""
    own = _written_sources(entry) if issubclass(entry.model, Sourced) else None
    for loc, written in _written_references(entry):
        in_own_list = own is not None and written.kind == Source.kind and loc[:1] != ("sources",)
        candidates = own if in_own_list and own is not None else written.choices(known)
        if written not in candidates and not unread.excuses(written.key):
            yield entry.problem(loc, _not_found(written, candidates, in_own_list=in_own_list))


def _written_references(entry: Entry[Record]) -> Iterator[tuple[Loc, Reference]]:
    for loc, spot, text in entry.texts():
        for type_ in spot.alternatives:
            if isinstance(type_, type) and issubclass(type_, Reference) and type_.fits(text):
                yield loc, type_(text)


def _written_sources(entry: Entry[Record]) -> frozenset[str]:
    """Collect the ids in a record's own list of sources: named, or written out."""
    texts = entry.texts()
    return frozenset(text for loc, _, text in texts if loc[:1] == ("sources",) and _names(loc))


def _names(loc: Loc) -> bool:
    return len(loc) == 2 or (len(loc) == 3 and loc[2] == "id")


def _not_found(written: Reference, candidates: Collection[str], *, in_own_list: bool) -> str:
    where = "staat niet bij de bronnen (sources) hieronder" if in_own_list else "bestaat niet"
    near = suggestion(written, candidates)
    return f"'{written}' {where}{near or _choice(written, candidates, in_own_list=in_own_list)}"


def _choice(written: Reference, candidates: Collection[str], *, in_own_list: bool) -> str:
    """Name what there is to choose from, or the file that lists it."""
    if 0 < len(candidates) <= MOST_CHOICES:
        return f"; kies uit: {', '.join(sorted(candidates))}"
    if in_own_list:
        return "; zet de bron daar ook bij"
    kind = written.key[0]
    file = PLACES.get(HOLDERS.get(kind, kind))
    return f"; wat er is, staat in {file}" if file else "; kijk de schrijfwijze na"


def _related(entries: Iterable[Entry[Record]], heads: Iterable[Entry[Review]]) -> Catalogue:
    records: dict[Key, Found] = {}
    paths: dict[Key, str] = {}
    for entry in entries:
        for record in _parts(entry.record):
            key = (record.kind, record.id)
            records.setdefault(key, record)
            paths.setdefault(key, entry.path)
    organisations = _by_name(r for r in records.values() if isinstance(r, Organisation))
    reviews = {head.path: head.record for head in heads if head.record}
    return Catalogue(records, paths, reviews, _users(records, organisations), organisations)


def _parts(record: Record | None) -> Iterator[Found]:
    """Yield the record with the parts and sources written inside it."""
    if record is None:
        return
    yield record
    yield from record.parts
    if isinstance(record, Sourced):
        yield from record.own_sources


def _by_name(organisations: Iterable[Organisation]) -> dict[str, Organisation]:
    return {fold(name): one for one in organisations for name in one.names}


def _users(
    records: Mapping[Key, Found], organisations: Mapping[str, Organisation]
) -> dict[Key, tuple[Found, ...]]:
    users: dict[Key, dict[Key, Found]] = defaultdict(dict)
    for key, record in records.items():
        for target in _targets(record, organisations):
            if target in records and target != key:
                users[target][key] = record
    return {key: tuple(sorted(found.values(), key=_order)) for key, found in users.items()}


def _targets(record: Found, organisations: Mapping[str, Organisation]) -> Iterator[Key]:
    yield from (reference.key for reference in _own_references(record))
    for _, text in within(record, Prose):
        yield from ((Source.kind, source) for source in prose.cited(text))
    if isinstance(record, Sourced):
        yield from ((Source.kind, source.id) for source in record.own_sources)
    for name in record.organisation_names:
        if organisation := organisations.get(fold(name)):
            yield Organisation.kind, organisation.id


def _own_references(record: Found) -> Iterator[Reference]:
    """Yield what a record points to, without what its parts point to: they count as themselves."""
    inside = record.parts if isinstance(record, Record) else ()
    theirs = {id(reference) for part in inside for _, reference in part.references()}
    return (found for _, found in record.references() if id(found) not in theirs)


def _order(record: Found) -> tuple[int, str, str]:
    return getattr(record, "number", 0), fold(record.label), record.id
