"""What a view works with: the site as a whole, and one page of it."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from markupsafe import Markup

from kennisbank import prose
from kennisbank.catalogue import Catalogue, Collection, Found
from kennisbank.dating import last_changes
from kennisbank.memory.queries import Answers, Kept, kept, note
from kennisbank.printing import Imprint, Paper, Papers, open_papers
from kennisbank.printing.keeping import print_cache
from kennisbank.reading import page_files
from kennisbank.records.kind import Kinds, ListPage
from kennisbank.records.model import within
from kennisbank.records.outline import Section
from kennisbank.records.paging import page_parts
from kennisbank.records.reference import Reference
from kennisbank.records.sourced import Dated, is_due
from kennisbank.records.text import Prose
from kennisbank.searching import (
    OwnWords,
    SearchRecord,
    hand_written,
    read_own_words,
    search_files,
)
from kennisbank.searching.shipping import Make
from kennisbank.settings import Settings
from kennisbank.site.addresses import INDEX, href, page_url, rooted, source_address
from kennisbank.site.assets import Assets
from kennisbank.site.found_on_paper import found_on_paper
from kennisbank.site.late import DAY
from kennisbank.site.menu import MenuLink
from kennisbank.site.pages import Stub, lists, moved, stubs
from kennisbank.site.rendering import TEMPLATES, render

T = TypeVar("T")

MOST_STARTS = 4


@dataclass(frozen=True)
class Site:
    """The collection and the settings that the host read from mkdocs.yml.

    `day` is that of the build. `edit_url` is where the folder of hand-written pages is edited, with
    a slash at the end. A site is `live` while somebody works on it: pages look again by themselves,
    and tell what is wrong. A preview may do without paper: then no page leads to any, and shared
    links have no picture made.
    """

    collection: Collection
    name: str
    day: date
    media: Path
    url: str | None = None
    repo_url: str | None = None
    mailbox: str | None = None
    directory_urls: bool = True
    docs: Path | None = None
    root: Path = Path()
    description: str = ""
    edit_url: str | None = None
    nav: tuple[MenuLink, ...] = ()  # the menu of a host, for a collection without one of its own
    live: bool = False
    is_printed: bool = True
    _made: Kept[Callable[..., Any]] = field(
        default_factory=Kept, init=False, compare=False, repr=False
    )

    @property
    def today(self) -> date:
        """The day of the build, for a page that shows it in its own words."""
        note(("today",))
        return self.day

    @property
    def catalogue(self) -> Catalogue:
        """The valid records."""
        return self.collection.catalogue

    @property
    def imprint(self) -> Imprint:
        """What paper says of this site."""
        return Imprint(self.name, self.url, self.day, mailbox=self.mailbox)

    @property
    def print_cache(self) -> Path:
        """Where its printed sheets are kept."""
        return print_cache(self.root)

    @cached_property
    def written_pages(self) -> tuple[str, ...]:
        """How the pages in docs/ are asked for, in the order of their folders."""
        urls = self.directory_urls
        addresses = (source_address(path, directory_urls=urls) for path in page_sources(self.docs))
        return tuple(page_url(address, directory_urls=urls) for address in addresses)

    @cached_property
    def found_by_hand(self) -> tuple[SearchRecord, ...]:
        """What search finds of the pages that people wrote."""
        urls = self.directory_urls
        return tuple(hand_written(self.docs, directory_urls=urls)) if self.docs else ()

    @cached_property
    def found_beside(self) -> tuple[SearchRecord, ...]:
        """What search finds beside the records: the pages that people wrote, and the sheets."""
        return (*self.found_by_hand, *found_on_paper(self.sheets))

    @cached_property
    def own_words(self) -> OwnWords:
        """The words that this collection adds to search."""
        return read_own_words(self.root)[0]

    @cached_property
    def assets(self) -> Assets:
        """What its pages load."""
        others, own = self.found_beside, self.own_words
        pages = list_pages(self)
        search = search_files(self.catalogue, self.kinds, pages, others, own, self.moved)
        colours = self.settings.colours.as_css() if self.settings.colours else ""
        return Assets({**dict(search), **self.list_files}, colours=colours)

    @cached_property
    def list_files(self) -> Mapping[str, Make]:
        """How each file is made that a list fetches when somebody filters it."""
        found = (page.files(self) for page in list_pages(self) if page.files)
        return dict(file for files in found for file in files)

    @cached_property
    def papers(self) -> Papers:
        """All paper of the collection, in its house style."""
        return open_papers(self.collection, self.root, self.imprint, self.print_cache)

    @property
    def sheets(self) -> tuple[Paper, ...]:
        """Every paper that it holds."""
        return self.papers.all if self.is_printed else ()

    @cached_property
    def changes(self) -> Mapping[str, date]:
        """The day of the last commit of each file, by its path from the collection's root."""
        return last_changes(self.root)

    @cached_property
    def stubs(self) -> tuple[Stub, ...]:
        """Every generated page, also those that claim one address."""
        return tuple(stubs(self.collection))

    @cached_property
    def pages(self) -> Mapping[str, Stub]:
        """Every generated page by its address."""
        return {stub.address: stub for stub in self.stubs}

    @cached_property
    def moved(self) -> Mapping[str, str]:
        """Where records stand whose list goes on over more pages, by their own address."""
        return moved(self.collection)

    @property
    def kinds(self) -> Kinds:
        """The registry of the kinds of record."""
        return self.collection.kinds

    @property
    def settings(self) -> Settings:
        """What the collection says of itself."""
        return self.collection.told.settings

    @property
    def menu(self) -> tuple[MenuLink, ...]:
        """The menu: the collection's own, that of the host, or the first list of each kind.

        Its own names what it may have; a list without records waits until it has some.
        """
        return menu(self)

    def has_page(self, address: str) -> bool:
        """Say whether a page stands at this address, generated or written by people."""
        return has_page(self, address.partition("#")[0])

    def as_built(self, address: str) -> str:
        """Return the address of a page that people wrote, which may be a file of its own."""
        file = f"{address.removesuffix('/')}.html"
        return file if not self.directory_urls and file in self.written_pages else address

    @property
    def lists(self) -> tuple[ListPage, ...]:
        """The pages that list records."""
        return list_pages(self)

    def list_at(self, address: str) -> ListPage:
        """Return the list at an address; StopIteration when none stands there."""
        return next(page for page in self.lists if page.address == address)

    @cached_property
    def template_folders(self) -> tuple[Path, ...]:
        """Where the templates of pages lie: ours, and those of kinds from elsewhere."""
        parents = (kind.folder.parent for kind in self.kinds)
        return tuple(dict.fromkeys((*TEMPLATES, *parents)))

    @kept
    def starts(self) -> tuple[Found, ...]:
        """The records that a reader may begin at, such as the themes."""
        found = (kind for kind in self.kinds if kind.is_start)
        return tuple(one for kind in found for one in self.catalogue.members(kind.model))

    @property
    def first_starts(self) -> list[Found]:
        """Those of them with the most practices, the fullest first."""
        return first_starts(self)

    def once(self, make: Callable[["Site"], T]) -> T:
        """Return what a function makes of this site; it is asked only the first time."""
        return self._made.take(make, partial(make, self))

    @kept
    def mentions(self) -> Mapping[str, tuple[Found, ...]]:
        """The records whose prose uses a term, by the term's id, in the order of the catalogue."""
        found: dict[str, dict[str, Found]] = defaultdict(dict)
        for record in self.catalogue.records:
            page = self.pages.get(record.address)
            if page and not page.is_hidden:
                for _, text in within(record, Prose):
                    for occurrence in self.catalogue.glossary.occurrences(prose.plain(text)):
                        found[occurrence.id][record.address] = record
        return {id: tuple(records.values()) for id, records in found.items()}


# The questions that a page may put to its site without depending on all that the answer rests on.
SITE: Answers[Site] = Answers("site")


@SITE.query
def has_page(site: Site, address: str) -> bool:
    """Say whether a page stands at an address, generated or written by people."""
    url = page_url(site.as_built(address), directory_urls=site.directory_urls)
    return address in site.pages or url in site.written_pages


@SITE.query
def menu(site: Site) -> tuple[MenuLink, ...]:
    """Return the menu."""
    own = tuple(
        MenuLink(item.title, item.address)
        for item in site.settings.menu
        if site.has_page(item.address)
    )
    kinds = (kind for kind in site.kinds.files if site.catalogue.members(kind.model))
    firsts = (site.list_at(kind.lists[0].address) for kind in kinds if kind.lists)
    return own or site.nav or tuple(MenuLink(one.title, one.address) for one in firsts)


@SITE.query
def moved_to(site: Site, address: str) -> str:
    """Return where a record stands now, by its own address."""
    return site.moved.get(address, address)


@SITE.query
def asset_version(site: Site, address: str) -> str:
    """Return the query that names the content of a file that pages load."""
    return site.assets.version(address)


@SITE.query
def list_pages(site: Site) -> tuple[ListPage, ...]:
    """Return the pages that list records."""
    return lists(site.collection)


@SITE.query
def first_starts(site: Site) -> list[Found]:
    """Return the records to begin at with the most practices, the fullest first."""
    main = site.kinds.main.name
    counts = {
        one: sum(user.kind == main for user in site.catalogue.used_by(one)) for one in site.starts
    }
    return sorted(filter(counts.get, counts), key=lambda one: -counts[one])[:MOST_STARTS]


@SITE.query
def count_of(site: Site, kind: str) -> int:
    """Return how many records of a kind there are, or the highest number that they bear."""
    found = site.catalogue.members(site.kinds.named(kind).model)
    return max([len(found), *(getattr(record, "number", 0) for record in found)])


@SITE.query
def changed_on(site: Site, path: str) -> date | None:
    """Return the day of the last commit of a file, by its path from the collection's root.

    None where Git cannot tell: also when it gives a day on which this site was not made yet.
    """
    day = site.changes.get(path)
    return day if day and day <= site.day else None


@dataclass
class Page:
    """One page while it is filled: links are relative to it, and terms are linked once on it.

    With `base` they start there: a page that may be shown at any address has no place of its own.
    """

    site: Site
    url: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    own_term: str | None = None
    base: str | None = None

    @cached_property
    def _setting(self) -> prose.Setting:
        return prose.Setting(
            link=self._link,
            source_number=self.numbers.get,
            glossary=self.site.catalogue.glossary,
            skip_term=self.own_term,
        )

    def citing(self, source_ids: tuple[str, ...]) -> "Page":
        """Return this page with its numbered sources."""
        numbers = {id: number for number, id in enumerate(source_ids, start=1)}
        return replace(self, numbers=numbers)

    def explaining(self, term: str) -> "Page":
        """Return this page for the explanation of a term, in which it is not linked to itself."""
        return replace(self, own_term=term)

    def href(self, target: Found | str) -> str:
        """Return the link from this page to a record or an address, of this site or another."""
        directory_urls = self.site.directory_urls
        if isinstance(target, str):
            if "://" in target:
                return target
            target = self.site.as_built(target)
        else:
            target = moved_to(self.site, target.address) if "#" in target.address else target
        if self.base is not None:
            return rooted(target, self.base, directory_urls=directory_urls)
        return href(target, self.url, directory_urls=directory_urls)

    def asset(self, path: str) -> str:
        """Return the link to a file that pages load, with its version; KeyError for another."""
        return self.href(path) + asset_version(self.site, path)

    @property
    def address(self) -> str:
        """Where it stands, as records and lists say it: the first page of what it goes on with."""
        return page_parts(self.url.removesuffix(INDEX))[0]

    @property
    def number(self) -> int:
        """Which of the pages of its list it is."""
        return page_parts(self.url.removesuffix(INDEX))[1]

    def sections(self, record: Found) -> dict[str, Section]:
        """Return the sections of a record's page that have something to say, by their anchor."""
        kind = self.site.kinds.of(record)
        return {section.id: section for section in kind.sections(self.site.catalogue, record)}

    def label_of(self, reference: Reference) -> str:
        """Return the name of what a record chose; its bare id when that cannot be read now."""
        found = self.site.catalogue.find(*reference.key)
        return found.label if found else str(reference)

    def title_at(self, target: Found | str, default: str) -> str:
        """Return what the collection calls the list at an address, or our own name for it."""
        own = self.site.settings.list_page(target) if isinstance(target, str) else None
        return (own and own.title) or default

    def title_here(self, default: str) -> str:
        """Return what the collection calls this list, or our own name for it."""
        return self.title_at(self.address, default)

    def heading_here(self, default: str) -> str:
        """Return what stands above this list in large letters: often its title."""
        own = self.site.settings.list_page(self.address)
        return (own and own.heading) or self.title_here(default)

    def lead_here(self, default: str) -> str:
        """Return what the collection says above this list, or our own words."""
        own = self.site.settings.list_page(self.address)
        return (own and own.lead) or default

    def count_of(self, kind: str) -> int:
        """Return how many records of a kind there are, or the highest number that they bear."""
        return count_of(self.site, kind)

    def is_due(self, record: Dated) -> bool:
        """Say whether someone should have checked this record again by now."""
        return is_due(record, self.site.day)

    def exists(self, address: str) -> bool:
        """Say whether a page stands at this address, generated or written by people."""
        return self.site.has_page(address)

    def prose(self, text: Prose) -> Markup:
        """Return the safe HTML of a prose field, in paragraphs."""
        return prose.render(_checked(text), self._setting)

    def prose_inline(self, text: Prose) -> Markup:
        """Return the safe HTML of a prose field of one paragraph, without its element."""
        return prose.render_inline(_checked(text), self._setting)

    def source_marks(self, ids: tuple[str, ...]) -> Markup:
        """Return the superscript numbers of sources on this page."""
        return prose.render_inline("".join(f"[^{id}]" for id in ids), self._setting)

    def fill(self, template: str, **context: Any) -> str:
        """Render a template with this page's functions beside the view's own context."""
        return render(template, {**self.functions(), **context}, self.site.template_folders)

    def functions(self) -> dict[str, Any]:
        """Return what every template may use, by name."""
        functions: tuple[Callable[..., Any], ...] = (
            self.href,
            self.label_of,
            self.count_of,
            self.title_at,
            self.title_here,
            self.heading_here,
            self.lead_here,
            self.asset,
            self.exists,
            self.is_due,
            self.prose,
            self.prose_inline,
            self.source_marks,
        )
        named = {function.__name__: function for function in functions}
        return {**named, "site": self.site, "day": DAY}

    def _link(self, noun: str, id: str) -> str | None:
        kind = self.site.kinds.called(noun)
        target = self.site.catalogue.find(kind.name, id) if kind else None
        return self.href(target) if target and self.exists(target.address) else None


def _checked(text: Prose) -> Prose:
    """Refuse plain text: what the pipeline reads as Markdown must have been written as such."""
    if not isinstance(text, Prose):
        raise TypeError(f"not a prose field: {text!r}")
    return text


def page_sources(docs: Path | None) -> list[PurePosixPath]:
    """Return the pages below a folder: those of a folder before those of the folders in it."""
    found = (file.relative_to(docs) for file in page_files(docs)) if docs else ()
    paths = (PurePosixPath(path) for path in found)
    return sorted(paths, key=lambda path: (path.parent.parts, path.stem != "index", path.name))
