"""What a build rests on, for the memory of builds: the answers in this one, and all the rest."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from kennisbank.memory.code import digest_of_code
from kennisbank.memory.digests import digest_of
from kennisbank.memory.memory import Memory
from kennisbank.memory.queries import Query
from kennisbank.memory.store import opened
from kennisbank.pictures import picture_content
from kennisbank.printing.opening import open_style
from kennisbank.printing.press import kept_pages
from kennisbank.site.site import SITE, Site


@contextmanager
def remembering(site: Site) -> Iterator[Memory]:
    """Open the memory of a collection's builds; what this build does not ask for is forgotten."""
    with opened(site.root, "documents") as store:
        memory = Memory(store, lambda query: _answer(site, query, memory), base_of(site))
        yield memory


def _answer(site: Site, query: Query, memory: Memory) -> object:
    """Answer a query; one that takes long with the digest of its answer, which is remembered."""
    if SITE.is_lasting(query[0]):
        return memory.recall(" ".join(query), lambda: digest_of(SITE.answer(site, query)))
    return answer(site, query)


def answer(site: Site, query: Query) -> object:
    """Answer a query in this build; LookupError when it cannot be put any more."""
    name, *texts = query
    if name == "today":
        return site.day
    if name == "past":
        return date.fromisoformat(texts[0]) < site.day
    if name == "sheet pages":
        return kept_pages(site.print_cache / texts[0])
    if name == "picture":
        return picture_content(site.media / texts[0])
    if name in SITE:
        return SITE.answer(site, query)
    return site.catalogue.answer(name, *texts)


def base_of(site: Site) -> bytes:
    """Return the digest of what no query covers: the code, the settings, the host's."""
    told = site.collection.told
    said = (site.name, site.url, site.repo_url, site.mailbox, site.description, site.edit_url)
    how = (
        site.directory_urls,
        site.live,
        site.is_printed,
        site.nav,
        site.written_pages,
        site.media.is_symlink(),
    )
    style = repr(open_style(site.root, site.kinds))
    code = digest_of_code(tuple(kind.folder for kind in site.kinds))
    return digest_of((code, told.settings, told.words, said, how, style))
