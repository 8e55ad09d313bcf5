"""The files of the site beside its pages: paper, pictures, scripts and open data, each to make."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from kennisbank.authoring.schema import schema_text
from kennisbank.browser import MODULES
from kennisbank.browser.joining import script
from kennisbank.pictures import Picture, pictures
from kennisbank.printing import (
    CACHE,
    Progress,
    print_all,
    share_address,
    share_job,
    share_picture,
)
from kennisbank.printing.press import Job
from kennisbank.records.blocks import Image
from kennisbank.records.kind import Kind
from kennisbank.records.model import within
from kennisbank.searching import SEARCH_FILES, hand_written, search_files
from kennisbank.site.sharing import shared_words
from kennisbank.site.site import Site

# What a module and all it imports becomes: the first four are on every page.
SCRIPTS = {
    "assets/javascripts/frame.js": "frame/frame.mjs",
    "assets/javascripts/header.js": "header/header.mjs",
    "assets/javascripts/terms.js": "terms/terms.mjs",
    "assets/javascripts/paper.js": "paper/paper.mjs",
    "assets/javascripts/stack.js": "paper/stack.mjs",
}

# What search is made of; `header.js`, on every page, loads the first of it.
SEARCH = ("assets/javascripts/header.js", "assets/stylesheets/search.css", *SEARCH_FILES)

Make = Callable[[], bytes]


def outputs(site: Site) -> Mapping[str, Make]:
    """Return how each file is made, by its path in the site; a sheet may raise PrintError."""
    parts = (_papers, _share_pictures, _schemas, _pictures, _search)
    return dict([*_scripts(), *(found for part in parts for found in part(site))])


def _search(site: Site) -> Iterator[tuple[str, Make]]:
    docs, directory_urls = site.docs, site.directory_urls
    others = hand_written(docs, directory_urls=directory_urls) if docs else ()
    yield from search_files(site.catalogue, site.kinds, site.lists, others)
    for kind in site.kinds:
        if kind.spreadsheet:
            yield f"data/v1/{kind.plural}.csv", partial(_spreadsheet, site, kind)


def _spreadsheet(site: Site, kind: Kind) -> bytes:
    assert kind.spreadsheet
    return kind.spreadsheet(site.catalogue).encode()


def print_ahead(site: Site, tell: Progress) -> None:
    """Print what changed in several processes, so that pages know how many pages a sheet has."""
    print_all(_jobs(site), CACHE, tell)


def _jobs(site: Site) -> Iterator[Job]:
    for paper in site.papers.all:
        if paper.job:
            yield paper.job
        if paper.leads:
            yield paper.picture_job
    for record, share in site.once(shared_words):
        yield share_job(site.papers, record, share)


def _papers(site: Site) -> Iterator[tuple[str, Make]]:
    for paper in site.papers.all:
        yield paper.address, paper.file
        if paper.leads:
            yield paper.picture_address, paper.small_picture


def _share_pictures(site: Site) -> Iterator[tuple[str, Make]]:
    for record, share in site.once(shared_words):
        yield share_address(record), partial(share_picture, site.papers, record, share)


def _schemas(site: Site) -> Iterator[tuple[str, Make]]:
    for kind in site.kinds.files:
        yield f"data/v1/schema/{kind.name}.json", partial(_schema, site, kind)


def _schema(site: Site, kind: Kind) -> bytes:
    return schema_text(kind, site.kinds, site.catalogue).encode()


def _pictures(site: Site) -> Iterator[tuple[str, Make]]:
    for record in site.catalogue.records.values():
        images = (image for _, image in within(record, Image))
        for _, picture in pictures(images, site.media):
            yield picture.address, partial(_content, picture)


def _content(picture: Picture) -> bytes:
    return picture.content


def _scripts() -> Iterator[tuple[str, Make]]:
    for path, module in SCRIPTS.items():
        yield path, partial(_script, MODULES / module)


def _script(entry: Path) -> bytes:
    return script(entry).encode()
