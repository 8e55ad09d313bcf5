"""What the site asks of a kind of record, and the registry that holds every kind.

A kind answers all of it in its own folder, in `kind.py`. No question has a default: whoever adds a
question must answer it for each kind, or nothing can be imported.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from kennisbank.prose import OWN_SCHEMES
from kennisbank.records.model import Part, Record
from kennisbank.records.outline import Section
from kennisbank.records.paging import Listed

Found = Record | Part
View = Callable[..., str]  # from a page, and mostly a record, to its HTML
Facets = Mapping[str, tuple[str, ...]]  # what a page can be filtered by, as readers see it


def always(_: object, __: object) -> bool:
    """Answer yes: every record of most kinds is shown."""
    return True


def label_of(record: Found) -> str:
    """Return the label: what most pages are called."""
    return record.label


@dataclass(frozen=True)
class Names:
    """The fields that hold a record's names, when no two records may share one."""

    fields: tuple[str, ...]
    same: Callable[[str], str]  # two names are one when this gives the same for both


@dataclass(frozen=True)
class Gap:
    """What the editors' report counts: a title, and whether a record misses it."""

    title: str
    misses: Callable[[Any, Any], bool]  # from the catalogue and a record


@dataclass(frozen=True)
class ListPage:
    """A page about records of a kind together; the collection's own words may replace these.

    `files` says, of a site, how each file is made that a script of the page fetches, by its path.
    """

    address: str
    view: View
    title: str
    lead: str
    is_searched: bool = True
    listed: Listed | None = None  # what may go on over more pages
    files: Callable[[Any], Iterator[tuple[str, Callable[[], bytes]]]] | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Kind:
    """One kind of record, with an answer to everything that the site asks of it."""

    model: type[Record] | type[Part]
    folder: Path  # of its code and templates
    home: str  # `practices/` or `data/themes.yml`; '' for what stands inside another record
    plural: str
    heading: str  # above a list of all of them; '' for what no list of everything shows

    # Reading: what must hold before a record may be shown.
    needs: tuple[str, ...]  # fields with a reference that must be readable, or it is left out
    names: Names | None
    is_vocabulary: bool  # few enough to name every id in a schema and in a blank record
    checks: tuple[Callable[[Any, Any], Iterator[Any]], ...]  # from a record and the desk to faults
    first_values: Mapping[str, object]  # of a new record; None for what is to fill in all the same

    # Its page, and what leads there.
    page: View | None  # None: it stands on a page with others
    page_title: Callable[[Any], str]
    listed: Listed | None  # what stands in rows on the page of a record; None: it never goes on
    is_shown: Callable[[Any, Any], bool]  # from the catalogue and a record
    summary: Callable[[Any], str]  # the prose that tells in short what a record is
    outline: Callable[[Any, Any], Iterator[Section]]  # from the catalogue and a record
    lists: tuple[ListPage, ...]
    blocks: tuple[View, ...]  # what a hand-written page may ask for

    # What else is made of it.
    search: Callable[[Any, Any], Mapping[str, Any]] | None  # None: search does not know it
    facets: Callable[[Any, Any], Facets]
    spreadsheet: Callable[[Any], str] | None  # from the catalogue to a CSV of all of them
    is_start: bool  # whether a reader may begin at its records: home and search offer them
    paper: Any  # the `OnPaper` that printing reads; None for what is never printed
    # The words of the picture beside a shared link, from an edition; None: that of its list.
    share: Callable[[Any, Any], Any] | None
    gap: Gap | None

    def __post_init__(self) -> None:
        """Let texts link to its records, if those stand anywhere: `[soep](recept:soep)`.

        One without a section of its own, such as a withdrawn page, is not to be linked.
        """
        if getattr(self.model, "section", True) and (self.page or self.lists or self.search):
            OWN_SCHEMES.add(self.noun)

    @property
    def is_on_paper(self) -> bool:
        """Whether its records are printed, and have a short address on paper."""
        return self.paper is not None

    @property
    def is_shared(self) -> bool:
        """Whether a shared link to one of its records shows a picture with its own name."""
        return self.share is not None

    @property
    def name(self) -> str:
        """The key in the code and in references: `network_model`."""
        return self.model.kind

    @property
    def noun(self) -> str:
        """What readers call one of them: `netwerkmodel`."""
        return self.model.noun

    @property
    def title_field(self) -> str:
        """The field that holds what readers call a record."""
        return "title" if "title" in self.model.model_fields else "name"

    @property
    def has_files(self) -> bool:
        """Whether each record has a file of its own; its name is the id."""
        return self.home.endswith("/")

    @property
    def has_list(self) -> bool:
        """Whether all records stand in one file."""
        return self.home.endswith(".yml")

    @property
    def record_model(self) -> type[Record]:
        """The model of a kind that has files or a list; a part has neither."""
        assert issubclass(self.model, Record)
        return self.model

    def sections(self, catalogue: Any, record: Found) -> tuple[Section, ...]:
        """Return the sections of a record's page that have something to say, in reading order."""
        return tuple(one for one in self.outline(catalogue, record) if one.text or one.always)


@dataclass(frozen=True, eq=False)
class Kinds:
    """The registry: everything that loops over kinds loops over this, in this order."""

    all: tuple[Kind, ...]
    facets: Mapping[str, str] = field(default_factory=dict)  # names for readers, in their order
    lists: tuple[ListPage, ...] = ()  # with records of every kind
    views: tuple[View, ...] = ()  # other pages and blocks that are of no kind
    paper: tuple[Any, ...] = ()  # an `OnPaper` for what is of the collection as a whole

    def __post_init__(self) -> None:
        """Refuse two kinds of one name: the one would answer for the other."""
        for names in ([kind.name for kind in self.all], [kind.noun for kind in self.all]):
            twice = sorted({name for name in names if names.count(name) > 1})
            if twice:
                raise ValueError(f"more than one kind is called {', '.join(twice)}")

    def __iter__(self) -> Iterator[Kind]:
        return iter(self.all)

    @cached_property
    def _by_name(self) -> Mapping[str, Kind]:
        return {kind.name: kind for kind in self.all}

    @cached_property
    def _by_noun(self) -> Mapping[str, Kind]:
        return {kind.noun: kind for kind in self.all}

    @property
    def main(self) -> Kind:
        """What a collection is about: the first kind."""
        return self.all[0]

    def of(self, record: Found) -> Kind:
        """Return the kind of a record; KeyError for a model that is not registered."""
        return self._by_name[record.kind]

    def named(self, name: str) -> Kind:
        """Return the kind with this key; KeyError when there is none."""
        return self._by_name[name]

    def called(self, noun: str) -> Kind | None:
        """Return the kind that readers call so, as in a link `praktijk:kompas-halle`, or None."""
        return self._by_noun.get(noun)

    @property
    def files(self) -> Iterator[Kind]:
        """Yield the kinds whose records have a file each."""
        return (kind for kind in self.all if kind.has_files)

    @property
    def listed(self) -> Iterator[Kind]:
        """Yield the kinds whose records stand in one file together."""
        return (kind for kind in self.all if kind.has_list)

    @property
    def holders(self) -> Mapping[str, str]:
        """The kind of record that holds a kind of part, for each kind of part."""
        return {kind.name: kind.model.holder_kind for kind in self if issubclass(kind.model, Part)}

    def home_of(self, name: str) -> str:
        """Return where the records of a kind are written; that of its holder for a part."""
        return self.named(self.holders.get(name, name)).home

    def with_kinds(self, others: Iterable[Kind]) -> "Kinds":
        """Return the registry with kinds from elsewhere at its end."""
        return replace(self, all=(*self.all, *others))
