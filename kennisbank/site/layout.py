"""The frame around a page: head, menu, way back, colophon, footer; and the pages it stands for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from markupsafe import Markup

from kennisbank.records.model import Record
from kennisbank.site.addresses import page_url
from kennisbank.site.assets import EARLY, FRAME_SCRIPTS, STYLESHEET
from kennisbank.site.menu import MenuLink
from kennisbank.site.rendering import render_file, render_whole
from kennisbank.site.security import policy
from kennisbank.site.sharing import share_picture
from kennisbank.site.site import SITE, Page, Site

LOOK_AGAIN = 2  # seconds after which a page that is missing looks again, while it is live

HOME = MenuLink("Start", "")
# What the reader chose, before anything shows.
CHOSEN_SCHEME = (
    'document.documentElement.classList.add("js");'
    'try{var chosen=localStorage.getItem("weergave");'
    "chosen&&(document.documentElement.dataset.scheme=chosen)}catch(e){}"
)
INLINE_SCRIPTS = (CHOSEN_SCHEME,)


@dataclass(frozen=True)
class Frame:
    """What the frame around a page knows of it; `url` is how it is asked for, from the root."""

    url: str
    title: str
    description: str
    edit_url: str | None = None
    crumbs: tuple[MenuLink, ...] = ()
    needs_heading: bool = False
    is_hidden: bool = False  # whether search engines should pass it by
    leads_to: str | None = None  # the address to which it leads on at once

    @property
    def is_home(self) -> bool:
        """Whether it is where the site starts."""
        return self.url in ("", "index.html")

    @property
    def is_article(self) -> bool:
        """Whether it is one page of many, to whoever shares it."""
        return bool(self.title) and not self.is_home

    @property
    def longest_word(self) -> int:
        """How many letters the longest word of the title has, so that it stays whole on a phone."""
        return max(map(len, self.title.replace("-", " ").split()), default=0)


def framed(page: Page, frame: Frame, content: str) -> bytes:
    """Return the whole document around safe HTML, with the marks of what is known last."""
    context = _context(page, frame) | {"content": Markup(content)}
    return render_whole("layout.html", context).encode()


def missing(site: Site) -> bytes:
    """Return the page for addresses that lead nowhere; its links start at the root of the host."""
    page = Page(site, "404.html", base=urlsplit(site.url or "/").path)
    context = _context(page, Frame(page.url, "", site.description))
    unlike = {"canonical": "", "look_again": LOOK_AGAIN if site.live else 0}
    return render_whole("missing.html", context | unlike).encode()


def way_back(site: Site, url: str) -> tuple[MenuLink, ...]:
    """Return the pages above one that people wrote: the start, and its list if the menu has it."""
    shelf = (item for item in site.menu if _shelf(item.address) == _shelf(url))
    return (HOME, *(item for item in shelf if _url(site, item) != url))


def for_machines(site: Site, name: str, **context: Any) -> bytes:
    """Fill what no reader opens: robots.txt, the sitemap, the manifest."""
    return render_file(name, {"site": site, **context}).encode()


def canonical(site: Site, url: str) -> str:
    """Return the whole address of a page; '' for a site without one."""
    return urljoin(site.url, url) if site.url else ""


def _context(page: Page, frame: Frame) -> dict[str, Any]:
    site = page.site
    return page.functions() | {
        "frame": frame,
        "canonical": canonical(site, _known_as(site, frame)),
        "picture": share_picture(site, frame.url),
        "menu": tuple(_marked(site, frame.url)),
        "shortcuts": shortcuts(site),
        # Live reload needs a script that no policy can name.
        "policy": "" if site.live else policy(INLINE_SCRIPTS),
        "inline_scripts": tuple(map(Markup, INLINE_SCRIPTS)),
        "early": EARLY,
        "stylesheet": STYLESHEET,
        "scripts": tuple(FRAME_SCRIPTS),
    }


def _known_as(site: Site, frame: Frame) -> str:
    """Return how search engines should know a page: as the one that it leads to."""
    if frame.leads_to is None:
        return frame.url
    return page_url(frame.leads_to, directory_urls=site.directory_urls)


def _marked(site: Site, url: str) -> Iterator[tuple[MenuLink, str]]:
    """Yield the menu, with how an item stands to this page: it is the page, or above it."""
    for item in site.menu:
        above = site.settings.shelf(url) == _shelf(item.address)
        yield item, "page" if _url(site, item) == url else "true" if above else ""


def _url(site: Site, item: MenuLink) -> str:
    return page_url(site.as_built(item.address), directory_urls=site.directory_urls)


def _shelf(url: str) -> str:
    return url.partition("/")[0]


@SITE.query
def shortcuts(site: Site) -> tuple[MenuLink, ...]:
    """Return the records whose address stands at the root of the site: always in the header."""
    records = (one for one in site.catalogue.records if isinstance(one, Record))
    found = (record.address for record in records if not record.is_hidden)
    short = (address for address in found if address.endswith("/") and address.count("/") == 1)
    return tuple(MenuLink(address.rstrip("/").capitalize(), address) for address in short)
