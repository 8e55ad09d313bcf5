"""Which pages exist: one stub per record and per list, each holding a single macro call."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple

from kennisbank.catalogue import Catalogue, Collection, Found
from kennisbank.records.kind import Kind, Kinds, ListPage
from kennisbank.records.model import Loc, Part, Record, within
from kennisbank.records.outline import shortened
from kennisbank.records.paging import Listed, page_address, places
from kennisbank.records.reference import Key, is_id
from kennisbank.settings import Settings
from kennisbank.text.short_address import FORM, short_address


class Told(NamedTuple):
    """What a page is called, and what it is about in a sentence."""

    title: str
    description: str


@dataclass(frozen=True)
class Stub:
    """A page to be: where it stands, which macro fills it, and what it is called.

    `key` names the record, and `loc` the field in it, that say where the page stands.
    """

    address: str
    macro: str
    argument: str
    tell: Callable[[], Told]  # asked only when the page is made
    path: str | None = None  # the file an author edits, from the root of the collection
    part: str = ""  # which page of a long list it is: `2 van 5`
    key: Key | None = None
    loc: Loc = ()
    is_hidden: bool = False  # whether search engines and the sitemap pass it by
    leads_to: str | None = None  # the address to which it leads on at once

    @property
    def title(self) -> str:
        """What it is called."""
        title = self.tell().title
        return f"{title} ({self.part})" if self.part else title

    @property
    def description(self) -> str:
        """What it is about, for search engines; '' for what the site is about."""
        return self.tell().description

    @property
    def text(self) -> str:
        """The page source; an id holds only lower-case letters, digits, hyphens and slashes."""
        argument = f'"{self.argument}"' if self.argument else ""
        return f"{{{{ {self.macro}({argument}) }}}}\n"

    @property
    def file(self) -> str:
        """The file for a site generator: `praktijken/kompas-halle/index.md`."""
        return f"{self.address}index.md"


def pages(collection: Collection) -> dict[str, Stub]:
    """Return every generated page by its address; hand-written pages live in docs/."""
    return {stub.address: stub for stub in stubs(collection)}


def stubs(collection: Collection) -> Iterator[Stub]:
    """Yield every generated page, also those that claim one address; a record goes first there."""
    catalogue, kinds = collection.catalogue, collection.kinds
    yield from _former(catalogue, kinds)
    for page in lists(collection):
        yield from _list(catalogue, page)
    yield from _records(catalogue, kinds)
    yield from _short_addresses(catalogue, kinds)
    yield from _broken(collection)


def lists(collection: Collection) -> tuple[ListPage, ...]:
    """Return the pages that list records, as the collection calls them.

    A kind of which there are none has no list.
    """
    kinds = collection.kinds
    filled = (kind for kind in kinds if collection.catalogue.members(kind.model))
    found = (*(page for kind in filled for page in kind.lists), *kinds.lists)
    return tuple(_worded(page, collection.told.settings) for page in found)


def _worded(page: ListPage, settings: Settings) -> ListPage:
    own = settings.list_page(page.address)
    if own is None:
        return page
    return replace(page, title=own.title or page.title, lead=own.description or page.lead)


def _list(catalogue: Catalogue, page: ListPage) -> Iterator[Stub]:
    told = Told(page.title, page.lead)
    first = Stub(page.address, page.view.__name__, "", lambda: told)
    return _with_more(first, page.listed, catalogue)


def _with_more(first: Stub, listed: Listed | None, *asked: Any) -> Iterator[Stub]:
    """Yield a page, and those behind it on which its list goes on."""
    yield first
    count = listed.cut.pages(len(listed.rows(*asked))) if listed else 1
    for number in range(2, count + 1):
        address = page_address(first.address, number)
        yield replace(first, address=address, part=f"{number} van {count}")


def moved(collection: Collection) -> dict[str, str]:
    """Return where records stand whose list goes on over more pages, by their own address.

    A source of the first page of `bronnen/` stays at `bronnen/#gazet`.
    """
    return {
        record.address: address + record.address.removeprefix(page.address)
        for page in lists(collection)
        if page.listed
        for record, address in places(page.listed, page.address, collection.catalogue)
        if address != page.address and record.address.startswith(f"{page.address}#")
    }


def _records(catalogue: Catalogue, kinds: Kinds) -> Iterator[Stub]:
    for kind in kinds:
        if kind.page:
            shown = (one for one in catalogue.members(kind.model) if kind.is_shown(catalogue, one))
            for record in shown:
                first = _record(catalogue, kind, record)
                yield from _with_more(first, kind.listed, catalogue, record)
                if isinstance(record, Record) and record.is_hidden:
                    elsewhere = _elsewhere(record, kinds)
                    yield from (replace(first, address=at, loc=loc) for loc, at in elsewhere)


def _record(catalogue: Catalogue, kind: Kind, record: Found) -> Stub:
    def tell() -> Told:
        return Told(kind.page_title(record), shortened(kind.summary(record)))

    path = catalogue.path_of(record)
    key, loc = _place(catalogue, record)
    hidden = isinstance(record, Record) and record.is_hidden
    macro = page_macro(kind)
    return Stub(record.address, macro, record.id, tell, path, key=key, loc=loc, is_hidden=hidden)


def _elsewhere(record: Record, kinds: Kinds) -> Iterator[tuple[Loc, str]]:
    """Yield the other addresses of a page that is no more, and those that paper has for it."""
    yield from record.other_addresses
    named = ((record.addressed_by, record.address), *record.other_addresses)
    known = {address for _, address in named}
    for loc, address in named:
        yield from ((loc, code) for code in _codes(address, kinds) if code not in known)


def _codes(address: str, kinds: Kinds) -> Iterator[str]:
    """Yield the short address of what may have stood at `praktijken/kompas-halle/`."""
    section, _, id = address.rstrip("/").rpartition("/")
    for kind in kinds:
        if kind.is_on_paper and section and getattr(kind.model, "section", "") == section:
            yield short_address(kind.name, id)


def _place(catalogue: Catalogue, record: Found) -> tuple[Key, Loc]:
    """Return which record says where a page stands, and in which field."""
    if isinstance(record, Record):
        return (record.kind, record.id), record.addressed_by
    holder = catalogue.holder_of(record)
    loc = next(loc for loc, part in within(holder, Part) if part is record)
    return (holder.kind, holder.id), loc


def page_macro(kind: Kind) -> str:
    """Return the name of the macro that fills the page of one record of a kind."""
    return f"{kind.name}_page"


def on_paper(catalogue: Catalogue, kinds: Kinds) -> Iterable[Found]:
    """Yield what has a short address on paper, in the order of the catalogue."""
    return (one for one in catalogue.records if kinds.of(one).is_on_paper)


def _short_addresses(catalogue: Catalogue, kinds: Kinds) -> Iterator[Stub]:
    form = Told(
        "Van papier: het invulblad",
        "Het blad om een praktijk op te schrijven, en waar je ermee terechtkunt.",
    )
    yield Stub(short_address(*FORM), "paper_page", "", lambda: form, is_hidden=True)
    for record in on_paper(catalogue, kinds):
        address = short_address(record.kind, record.id)
        argument, tell = f"{record.kind}:{record.id}", partial(_from_paper, record)
        key, loc = _place(catalogue, record)
        yield Stub(address, "paper_page", argument, tell, key=key, loc=loc, is_hidden=True)


def _from_paper(record: Found) -> Told:
    text = f"Het blad op papier van {record.label}, en waar het verhaal verder gaat."
    return Told(f"Van papier: {record.label}", text)


def _former(catalogue: Catalogue, kinds: Kinds) -> Iterator[Stub]:
    """Keep the addresses that a record and its parts had with an earlier id: they lead on."""
    renamed = (one for one in catalogue.records if isinstance(one, Record) and one.old_ids)
    for record in renamed:
        for at, old in enumerate(record.old_ids):
            for now, was, old_id in _as_it_was(record, old):
                for stub in _leading_on(kinds, now, was, old_id):
                    yield replace(stub, key=(record.kind, record.id), loc=("formerly", at))


def _as_it_was(record: Record, old: str) -> Iterator[tuple[Found, str, str]]:
    """Yield a record and its parts, each with an address and an id that it had."""
    for was in record.under(old):
        yield record, was.address, was.id
        for part in record.parts:
            yield part, f"{was.address}{part.anchor}", f"{was.id}/{part.own_id}"


def _leading_on(kinds: Kinds, now: Found, was: str, old_id: str) -> Iterator[Stub]:
    kind = kinds.of(now)
    moves = []
    if kind.page:
        moves.append((was, now.address))
    if kind.is_on_paper:
        moves.append((short_address(now.kind, old_id), short_address(now.kind, now.id)))
    for old, new in (move for move in moves if move[0] != move[1]):
        told = Told(f"Verhuisd van {old}", f"{now.label} staat nu op een ander adres.")
        argument, tell = f"{now.kind}:{now.id}", partial(Told, *told)
        yield Stub(old, "former_page", argument, tell, is_hidden=True, leads_to=new)


def _broken(collection: Collection) -> Iterator[Stub]:
    """Keep the address of a record that cannot be read, so that `serve` can show what is wrong.

    The name of a file is a stranger's text too: only an id comes into the source of a page.
    """
    for entry in collection.entries:
        readable = collection.catalogue.find(entry.model.kind, entry.id)
        has_files = collection.kinds.named(entry.model.kind).has_files
        if readable is None and has_files and is_id(entry.id):
            address = f"{entry.model.section}/{entry.id}/"
            tell = partial(Told, entry.id, "Nog niet leesbaar.")
            key = (entry.model.kind, entry.id)
            yield Stub(address, "broken_page", entry.path, tell, entry.path, key=key)
