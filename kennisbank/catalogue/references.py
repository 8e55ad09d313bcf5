"""References that lead nowhere, told at the place where they are written."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from kennisbank.reading import Entry, Loc, Problem, suggestion
from kennisbank.reading.fields import Spot
from kennisbank.records.kind import Kinds
from kennisbank.records.model import Record
from kennisbank.records.reference import Key, Reference
from kennisbank.records.source import Source
from kennisbank.records.sourced import Sourced
from kennisbank.records.when import UNKNOWN
from kennisbank.text.folding import fold

LEAST_OF_AN_ID = 4  # letters of an id that may stand for the whole: not the sint of Sint-Niklaas
MOST_CHOICES = 12  # in a message; a longer list is better read in its file

Known = Mapping[str, frozenset[str]]  # ids by kind, of broken records too


@dataclass(frozen=True)
class Unread:
    """What stands in a file but cannot be read now: who points to it is not to blame."""

    kinds: frozenset[str]  # those whose whole list gave nothing
    records: frozenset[Key]
    holders: Mapping[str, str]  # the kind of record that holds a kind of part

    def excuses(self, key: Key) -> bool:
        """Say whether what a reference points to may be in there: a part is, with its record."""
        kind, id = key
        if kind not in self.holders:
            return kind in self.kinds
        holder = self.holders[kind], id.rpartition("/")[0]
        return holder[0] in self.kinds or holder in self.records


NOTHING_UNREAD = Unread(frozenset(), frozenset(), {})


@dataclass(frozen=True)
class Targets:
    """What a reference may lead to: the ids by kind, of broken records too, and other names."""

    known: Known
    kinds: Kinds
    records: tuple[Record, ...] = ()
    unread: Unread = NOTHING_UNREAD

    @cached_property
    def _by_name(self) -> Mapping[tuple[str, str], str]:
        """The id of each record by its kind and every name that people have for it."""
        return {(one.kind, fold(name)): one.id for one in self.records for name in one.called}

    def meant(self, written: Reference) -> str:
        """Return the id that an author meant who wrote another name; nothing when none is sure."""
        named = self._by_name.get((written.kind, fold(written)), "")
        if named or len(written) < LEAST_OF_AN_ID:
            return named
        whole = [id for id in written.choices(self.known) if written in id.split("-")]
        return whole[0] if len(whole) == 1 else ""


def linked(entry: Entry[Record], targets: Targets) -> Entry[Record]:
    """Return the entry, without its record when that points to something that is not there."""
    if entry.record and all(_leads(*one, targets) for one in _chosen(entry)):
        return entry
    found = tuple(_dangling(entry, targets))
    if not found:
        return entry
    return replace(entry, record=None, problems=(*entry.problems, *found))


def _chosen(entry: Entry[Record]) -> Iterator[tuple[Reference, Collection[str] | None]]:
    """Yield the references of a valid record, each with the sources that it may choose from."""
    record = entry.record
    own = frozenset(map(str, record.source_ids)) if isinstance(record, Sourced) else None
    for loc, reference in entry.references:
        is_own = reference.kind == Source.kind and loc[:1] != ("sources",)
        yield reference, own if is_own else None


def _leads(reference: Reference, own: Collection[str] | None, targets: Targets) -> bool:
    candidates = reference.choices(targets.known) if own is None else own
    return reference in candidates or targets.unread.excuses(reference.key)


def _dangling(entry: Entry[Record], targets: Targets) -> Iterator[Problem]:
    """Look at what was written, so that a card with other faults shows these too."""
    own = _written_sources(entry) if issubclass(entry.model, Sourced) else None
    for loc, spot, written in _written_references(entry):
        in_own_list = own is not None and written.kind == Source.kind and loc[:1] != ("sources",)
        if in_own_list and not own:
            continue  # the list is not there, and that is told already
        candidates = own if in_own_list and own is not None else written.choices(targets.known)
        if written not in candidates and not targets.unread.excuses(written.key):
            cure = _own_cure(written, candidates) if in_own_list else _cure(written, spot, targets)
            yield entry.problem(loc, f"'{written}' {cure}")


def _written_references(entry: Entry[Record]) -> Iterator[tuple[Loc, Spot, Reference]]:
    for loc, spot, text in entry.texts():
        for type_ in spot.alternatives:
            if isinstance(type_, type) and issubclass(type_, Reference) and type_.fits(text):
                yield loc, spot, type_(text)


def _written_sources(entry: Entry[Record]) -> frozenset[str]:
    """Collect the ids in a record's own list of sources: named, or written out."""
    texts = entry.texts()
    return frozenset(text for loc, _, text in texts if loc[:1] == ("sources",) and _names(loc))


def _names(loc: Loc) -> bool:
    return len(loc) == 2 or (len(loc) == 3 and loc[2] == "id")


def _own_cure(written: Reference, candidates: Collection[str]) -> str:
    near = suggestion(written, candidates)
    choice = near or _choice(candidates) or "; zet de bron daar ook bij"
    return f"staat niet bij de bronnen (sources) hieronder{choice}"


def _cure(written: Reference, spot: Spot, targets: Targets) -> str:
    if written == UNKNOWN and spot.field and not spot.field.is_required():
        return "kan hier niet; laat dit weg als je het niet weet"
    if meant := targets.meant(written):
        return f"bestaat hier als '{meant}'; schrijf dat"
    candidates = written.choices(targets.known)
    near = suggestion(written, candidates)
    return f"bestaat niet{near or _choice(candidates) or _where(written, targets.kinds)}"


def _choice(candidates: Collection[str]) -> str:
    """Name what there is to choose from, if that is not too much."""
    if 0 < len(candidates) <= MOST_CHOICES:
        return f"; kies uit: {', '.join(sorted(candidates))}"
    return ""


def _where(written: Reference, kinds: Kinds) -> str:
    """Name the file that lists what there is; a word that stands for no kind has none."""
    kind = written.key[0]
    return f"; wat er is, staat in {kinds.home_of(kind)}" if kind else "; kijk de schrijfwijze na"
