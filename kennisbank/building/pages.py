"""The pages of a site as whole documents: those of records and lists, and those people write."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urljoin

from kennisbank.collection import problems_in
from kennisbank.reading import Problem
from kennisbank.site.addresses import page_url
from kennisbank.site.calls import Call, Views, faults, with_calls
from kennisbank.site.late import finished
from kennisbank.site.layout import Frame, framed, way_back
from kennisbank.site.pages import Stub
from kennisbank.site.rendering import as_block
from kennisbank.site.site import Page, Site
from kennisbank.site.views import macros
from kennisbank.text.quotes import curled

log = logging.getLogger("mkdocs.kennisbank")


def views(site: Site) -> Views:
    """Return what fills pages and parts of pages, by the name that a page calls it."""
    return macros(site.kinds)


def fill(site: Site, stub: Stub, url: str) -> str:
    """Return the content of a generated page, which stands at this URL."""
    arguments = [stub.argument] if stub.argument else []
    return site.once(views)[stub.macro](Page(site, url), *arguments)


def whole(site: Site, draft: bytes) -> bytes:
    """Return a page with what could only be said when the whole site was known."""
    return finished(draft, site.day)


def draft_page(site: Site, stub: Stub) -> bytes:
    """Return the page of a stub with the marks of what is known last."""
    url = page_url(stub.address, directory_urls=site.directory_urls)
    edit_url = urljoin(site.edit_url, f"../{stub.path}") if site.edit_url and stub.path else None
    frame = Frame(
        url,
        curled(stub.title),
        stub.description or site.description,
        edit_url,
        is_hidden=stub.is_hidden,
        leads_to=stub.leads_to,
    )
    content = for_author(site, stub, url) if site.live else fill(site, stub, url)
    return framed(Page(site, url), frame, content)


def for_author(site: Site, stub: Stub, url: str) -> str:
    """Return what stands on a page, below what is wrong in its file; the problems if it fails."""
    try:
        own = problems_in(site.root, stub.path) if stub.path else []
        return _problems(site, url, own) + fill(site, stub, url)
    except Exception:  # a list that cannot be read must not take the pages with it that need it
        log.exception("%s kan niet gemaakt worden", url)
        return fill(site, replace(stub, macro="broken_page", argument=""), url)


def answered(site: Site, markdown: str, url: str) -> str:
    """Return the Markdown of a page that people wrote, with its calls answered; it runs nothing."""

    def answer(call: Call) -> str:
        if call.fault(site.once(views), site.collection.known):
            return ""
        try:
            html = site.once(views)[call.name](Page(site, url), *call.texts, **dict(call.named))
            return as_block(html, call.name)
        except Exception as error:  # such as a record that cannot be read; the page can be shown
            log.warning("%s: de aanroep van %s lukt niet (%r)", url or "/", call.name, error)
            return ""

    return with_calls(markdown, answer)


def written_page(site: Site, frame: Frame, content: str, source: str, path: str) -> bytes:
    """Return the draft of the page around what Markdown made of a source, the file at `path`."""
    has_crumbs = frame.is_home or 'class="crumbs"' in content
    complete = replace(
        frame,
        crumbs=() if has_crumbs else way_back(site, frame.url),
        needs_heading="<h1" not in content,
    )
    known = site.collection.known
    own = [*faults(source, path, site.once(views), known)] if site.live else []
    above = _problems(site, frame.url, own) if site.live else ""
    return framed(Page(site, frame.url), complete, above + content)


def _problems(site: Site, url: str, own: Sequence[Problem]) -> str:
    """Show what is wrong in the file of a page, and in the settings, which change every page."""
    problems = [*site.collection.told.problems, *own]
    return Page(site, url).fill("problems.html", problems=problems) if problems else ""
