"""The register of addresses: what claims each of them, and which were ever published.

Two claims on one address would lose one of the two without a word; so would a renamed record.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path, PurePosixPath

from kennisbank.building.documents import BROKEN, makings
from kennisbank.catalogue import Collection
from kennisbank.checks.files import ADDRESSES, PUBLISHED
from kennisbank.checks.images import MEDIA_FOLDER
from kennisbank.pictures import picture_address
from kennisbank.printing import Paper
from kennisbank.reading import Entry, Problem, files_beside_pages
from kennisbank.reading.problems import quoted
from kennisbank.records.model import Part
from kennisbank.records.paging import page_parts
from kennisbank.records.reference import Key
from kennisbank.site.addresses import INDEX, page_file, source_address
from kennisbank.site.pages import Stub
from kennisbank.site.site import Site, page_sources

Entries = Mapping[Key, Entry]  # type: ignore[type-arg]

# What our own files and short addresses begin with; 404 is what hosts of files look for.
OURS = frozenset({"404", "assets", "data", "druk", "p"})

TAKEN = "{0} is al het adres van {1}; kies een ander"
ALIKE = "{0} en {1} ({2}) zijn niet overal twee adressen; geef een van beide een andere naam"
RESERVED = "adressen die met {0} beginnen, houdt het programma zelf; kies een ander"
VANISHED = (
    "{0} bestond, en is er niet meer; heet dit nu anders, zet het oude id dan bij formerly;"
    " is het weg, zeg in data/withdrawn.yml waarom"
)


@dataclass(frozen=True)
class Claim:
    """What stands in a file of the site, from its root, and who says so.

    `holder` is what a message calls it. What the generator needs for itself has no `tell`.
    """

    path: str
    holder: str
    place: Hashable = None
    tell: Callable[[str], Problem] | None = None
    may_be_ours: bool = True

    @property
    def address(self) -> str:
        """How it is asked for: `over/` of `over/index.html`."""
        return self.path.removesuffix(INDEX) or "/"

    @property
    def spelled(self) -> str:
        """The path as a disk may read it that does not tell capitals from small letters."""
        return unicodedata.normalize("NFC", self.path).casefold()


def site_as_checked(collection: Collection, root: Path, docs: Path | None) -> Site:
    """Return a site of which only the addresses are asked."""
    return Site(collection, "", date.min, root / MEDIA_FOLDER, docs=docs, root=root)


def claims(site: Site) -> Iterator[Claim]:
    """Yield what stands at each address, also what stands there twice."""
    entries: dict[Key, Entry] = {}  # type: ignore[type-arg]
    for entry in site.collection.entries:
        entries.setdefault((entry.model.kind, entry.id), entry)
    for stub in site.stubs:
        yield _of_stub(stub, entries)
    for paper in site.papers.all:
        yield from _of_paper(paper, entries)
    yield from _written(site.docs)
    for file in site.media.glob("*"):
        yield Claim(picture_address(file.name), "een beeld van een kaart")
    for document in makings(site):
        yield Claim(document.path, "een bestand van het programma")


def _of_stub(stub: Stub, entries: Entries) -> Claim:
    path, entry = page_file(stub.address), entries.get(stub.key) if stub.key else None
    if entry is None:
        return Claim(path, f"de pagina ‘{stub.title}’")
    holder = f"wat vroeger zo heette in {entry.path}" if stub.leads_to else entry.path
    tell = partial(entry.problem, stub.loc)
    return Claim(path, holder, (stub.key, stub.loc), tell, may_be_ours=stub.is_hidden)


def _of_paper(paper: Paper, entries: Entries) -> Iterator[Claim]:
    record = paper.record
    if isinstance(record, Part):
        key = record.holder_kind, record.holder
    else:
        key = (record.kind, record.id) if record else ("", "")
    entry = entries.get(key)
    addresses = (paper.address, *((paper.picture_address,) if paper.leads else ()))
    for address in addresses:
        holder = f"een blad van {entry.path}" if entry else "een blad voor iedereen"
        yield Claim(address, holder, key, partial(entry.problem, ("id",)) if entry else None)


def _written(docs: Path | None) -> Iterator[Claim]:
    for path in page_sources(docs):
        yield _of_file(page_file(source_address(path)), path, is_page=True)
    for file in files_beside_pages(docs) if docs else ():
        path = PurePosixPath(file.relative_to(docs or file))
        yield _of_file(str(path), path)


def _of_file(to: str, source: PurePosixPath, *, is_page: bool = False) -> Claim:
    name = f"{PUBLISHED}/{source}"
    return Claim(to, name, name, partial(Problem, name, 1, 1), may_be_ours=not is_page)


def contested(found: Iterable[Claim]) -> Iterator[Problem]:
    """Tell of each claim on an address that another has already, or that we keep for ourselves."""
    by_path: dict[str, list[Claim]] = defaultdict(list)
    for claim in found:
        by_path[claim.spelled].append(claim)
    told: set[frozenset[Hashable]] = set()
    for path, claims in by_path.items():
        rivals = [*claims, *(one for folder in _above(path) for one in by_path.get(folder, ()))]
        places = frozenset(one.place for one in rivals)
        if len(rivals) > 1 and places not in told:
            told.add(places)
            yield from _rivals(rivals)
    ours = (claim for claims in by_path.values() for claim in claims if _is_ours(claim))
    yield from map(_reserved, {claim.holder: claim for claim in [*ours][::-1]}.values())


def _above(path: str) -> Iterator[str]:
    """Yield the folders in which a file stands: none of them may be a file itself."""
    while path := path.rpartition("/")[0]:
        yield path


def _rivals(claims: list[Claim]) -> Iterator[Problem]:
    for claim in claims:
        other = next(one for one in claims if one is not claim)
        if claim.tell:
            here, there = quoted(claim.address), quoted(other.address)
            taken = TAKEN.format(here, other.holder)
            alike = ALIKE.format(here, there, other.holder)
            yield claim.tell(taken if claim.path == other.path else alike)


def _is_ours(claim: Claim) -> bool:
    return not claim.may_be_ours and claim.spelled.partition("/")[0] in OURS


def _reserved(claim: Claim) -> Problem:
    assert claim.tell
    word = claim.spelled.partition("/")[0]
    return claim.tell(RESERVED.format(quoted(f"{word}/")))


def published(site: Site) -> set[str]:
    """Return the addresses that must lead somewhere for good: of every page but the first one.

    The second page of a long list comes and goes with its length.
    """
    made = (stub.address for stub in site.pages.values() if stub.macro != BROKEN)
    found = {*made, *map(source_address, page_sources(site.docs))} - {""}
    return {address for address in found if page_parts(address)[1] == 1}


def ever_published(root: Path) -> list[str]:
    """Return the lines of the list of addresses; none without that file."""
    file = root / ADDRESSES
    return file.read_text(encoding="utf-8", errors="replace").splitlines() if file.is_file() else []


def lost(site: Site) -> Iterator[Problem]:
    """Tell of each address that was published and leads nowhere now."""
    known = {*site.pages, *map(source_address, page_sources(site.docs))}
    for number, address in enumerate(ever_published(site.root), start=1):
        if address and address not in known:
            yield Problem(ADDRESSES, number, 1, VANISHED.format(quoted(address)))
