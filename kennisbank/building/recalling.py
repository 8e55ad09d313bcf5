"""What a build rests on, for the memory of builds: the answers in this one, and all the rest."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial

from kennisbank.memory.code import digest_of_code
from kennisbank.memory.digests import digest_of
from kennisbank.memory.memory import Memory
from kennisbank.memory.queries import Query, keep
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
    name, *texts = query
    slow = SITE.slow(name)
    if slow:
        return memory.recall(" ".join(query), partial(_digest_of_answer, slow, site, query))
    return answer(site, query)


def _digest_of_answer(function: Callable[..., object], site: Site, query: Query) -> bytes:
    found = function(site, *query[1:])
    keep(site, query, found)
    return digest_of(found)


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
    if name in SITE.functions:
        return SITE.functions[name](site, *texts)
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
