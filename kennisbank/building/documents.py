"""Every file of a site that the generator makes: its address, and how its bytes come about."""

import gzip
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kennisbank.authoring.schema import schema_text
from kennisbank.building.folder import clear, write
from kennisbank.building.pages import draft_page, whole
from kennisbank.building.progress import HowFar
from kennisbank.building.recalling import remembering
from kennisbank.building.serving import OnRequest
from kennisbank.memory.digests import digest_of
from kennisbank.memory.memory import Memory
from kennisbank.pictures import pictures
from kennisbank.printing import PrintError, SharedPicture, print_all, share_address
from kennisbank.printing.press import Job
from kennisbank.records.blocks import Image
from kennisbank.records.kind import Kind
from kennisbank.records.model import within
from kennisbank.searching.shipping import Make, is_index
from kennisbank.site.addresses import page_file, page_url
from kennisbank.site.assets import images as default_images
from kennisbank.site.layout import canonical, for_machines, missing
from kennisbank.site.sharing import shared_words
from kennisbank.site.site import Site

log = logging.getLogger("mkdocs.kennisbank")

BROKEN = "broken_page"  # shows problems, which no question covers
SITEMAP = "sitemap.xml"
MADE_BY_US = "Gemaakt met kennisbank"  # in the sitemap: a next build may empty the folder
BEFORE_THE_MARK = ("zoeken/engine.js", "data/v1/schema/practice.json")  # in each older site of ours
MISSING = "404.html"  # the name that hosts of files look for


@dataclass(frozen=True)
class Document:
    """A file of a site: its path from the root, and how it is made.

    Making a sheet of paper may raise PrintError. What was made is remembered with a `stamp`: all
    that it rests on besides the questions it asks. A draft has marks that are filled in later.
    """

    path: str
    make: Make
    stamp: str | None = None
    is_draft: bool = False


def documents(site: Site) -> Iterator[Document]:
    """Yield every file of a site but the pages and pictures that people put in its docs/."""
    for part in (_pages, _papers, _pictures):
        yield from part(site)
    yield from makings(site)


def makings(site: Site) -> Iterator[Document]:
    """Yield the files that the generator needs for itself, whatever the records are called."""
    for part in (_assets, _machines, _share_pictures, _open_data):
        yield from part(site)


def build(site: Site, drafts: Path, folder: Path) -> None:
    """Write every document, and what lies among the drafts of the pages that people wrote.

    A file that is there already stays as it is; what belongs to no site goes. A sheet that cannot
    be printed is told, and left out. Paper comes first, in several processes: a page says how many
    pages a sheet has.
    """
    write(folder / SITEMAP, _sitemap(site))  # so that a build which is stopped can be done again
    print_all(_jobs(site), site.print_cache, HowFar("Gedrukt"))
    found = {document.path: document for document in (*_left(site, drafts), *documents(site))}
    clear(folder, found.keys())
    told = HowFar("Bestanden")
    with remembering(site) as memory:
        for ready, (path, document) in enumerate(found.items(), start=1):
            told(ready, len(found))
            try:
                write(folder / path, _content(site, document, memory))
            except PrintError as error:
                (folder / path).unlink(missing_ok=True)
                log.warning(str(error))


def _content(site: Site, document: Document, memory: Memory) -> bytes:
    """Return the bytes of a document, recalled where nothing changed that it rests on."""
    if document.stamp is None:
        return content_of(site, document)
    content = memory.recall(document.path, document.make, document.stamp)
    return whole(site, content) if document.is_draft else content


def _left(site: Site, drafts: Path) -> Iterator[Document]:
    """Yield what a host left: pages that people wrote, and the files beside them."""
    pages = {*map(page_file, site.written_pages)}
    for file in filter(Path.is_file, drafts.rglob("*")):
        path = file.relative_to(drafts).as_posix()
        yield Document(path, file.read_bytes, is_draft=path in pages)


def build_on_request(site: Site, folder: Path, on_request: OnRequest) -> None:
    """Say how every document is made when somebody asks for it."""
    made = {one.path: partial(content_of, site, one) for one in documents(site)}
    write(folder / MISSING, made[MISSING]())  # a server of files reads it by itself
    on_request.open(folder, made)


def content_of(site: Site, document: Document) -> bytes:
    """Return the bytes of a document; may raise PrintError."""
    return whole(site, document.make()) if document.is_draft else document.make()


def _pages(site: Site) -> Iterator[Document]:
    for address, stub in site.pages.items():
        told = repr((stub.macro, stub.argument, stub.path, stub.part, stub.leads_to))
        stamp = None if stub.macro == BROKEN else told
        make = partial(draft_page, site, stub)
        yield Document(page_file(address), make, stamp, is_draft=True)


def _assets(site: Site) -> Iterator[Document]:
    stamp = digest_of((site.found_beside, site.own_words)).hex()
    made = site.assets.made
    stamps = dict.fromkeys(filter(is_index, made), stamp) | dict.fromkeys(site.list_files, "")
    for address, make in made.items():
        yield Document(address, make, stamps.get(address))
    for address, make in default_images().items():
        if not (site.docs and (site.docs / address).is_file()):
            yield Document(address, make)


def _machines(site: Site) -> Iterator[Document]:
    yield Document(MISSING, partial(missing, site), is_draft=True)
    for name in ("robots.txt", "site.webmanifest"):
        yield Document(name, partial(for_machines, site, name))
    yield Document(SITEMAP, partial(_sitemap, site))
    yield Document("sitemap.xml.gz", lambda: gzip.compress(_sitemap(site), mtime=0))


def _sitemap(site: Site) -> bytes:
    """Name the pages that people wrote, then those of the records, but none that leads on."""
    shown = (stub.address for stub in site.pages.values() if not stub.is_hidden)
    generated = (page_url(one, directory_urls=site.directory_urls) for one in shown)
    urls = (canonical(site, url) for url in (*site.written_pages, *generated))
    found = tuple(filter(None, urls))
    return for_machines(site, SITEMAP, addresses=found, mark=MADE_BY_US)


def is_made_by_us(folder: Path) -> bool:
    """Say whether what stands in a folder is a site of ours, which may make place for another."""
    sitemap = folder / SITEMAP
    if sitemap.is_file() and MADE_BY_US in sitemap.read_text(encoding="utf-8", errors="replace"):
        return True
    return all((folder / path).is_file() for path in BEFORE_THE_MARK)


def _jobs(site: Site) -> Iterator[Job]:
    """Yield what the press has to make: each sheet, its picture, and those of shared links."""
    for paper in site.sheets:
        yield from paper.jobs
    for picture in site.once(_shared):
        yield picture.job


def _papers(site: Site) -> Iterator[Document]:
    for paper in site.sheets:
        yield Document(paper.address, paper.file)
        if paper.leads:
            yield Document(paper.picture_address, paper.small_picture)


def _share_pictures(site: Site) -> Iterator[Document]:
    for picture in site.once(_shared):
        yield Document(share_address(picture.record), picture.file)


def _shared(site: Site) -> tuple[SharedPicture, ...]:
    return tuple(SharedPicture(site.papers, record, share) for record, share in shared_words(site))


def _open_data(site: Site) -> Iterator[Document]:
    for kind in site.kinds.files:
        yield Document(f"data/v1/schema/{kind.name}.json", partial(_schema, site, kind))
    for kind in site.kinds:
        if kind.spreadsheet:
            yield Document(f"data/v1/{kind.plural}.csv", partial(_spreadsheet, site, kind))


def _schema(site: Site, kind: Kind) -> bytes:
    return schema_text(kind, site.kinds, site.catalogue).encode()


def _spreadsheet(site: Site, kind: Kind) -> bytes:
    assert kind.spreadsheet
    return kind.spreadsheet(site.catalogue).encode()


def _pictures(site: Site) -> Iterator[Document]:
    records = site.catalogue.records if site.media.is_dir() else ()
    for record in records:
        images = (image for _, image in within(record, Image))
        for _, picture in pictures(images, site.media):
            yield Document(picture.address, partial(getattr, picture, "content"))
