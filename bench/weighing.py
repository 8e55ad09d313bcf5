"""What a built site weighs on disk, and what a page and a first answer weigh over the line."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from playwright.sync_api import Page, Response, sync_playwright

from tests.browsers import launch
from tests.serving import serving

ADDRESSES = (
    *("", "praktijken/", "zoeken/", "afdrukken/", "bronnen/", "begrippen/", "redactie/"),
    *("themas/", "themas/armoede/"),
)
_PACKED = ("image", "font")  # gzip makes them no smaller, and no host tries
_LONGEST = 120_000  # milliseconds until an answer must stand there


@dataclass(frozen=True)
class Size:
    """A site on disk."""

    pages: int
    files: int
    megabytes: float


@dataclass(frozen=True)
class Weight:
    """A page in bytes: its HTML, that HTML over the line, and all that a first visit fetches."""

    address: str
    raw: int
    packed: int
    visit: int


def size(site: Path) -> Size:
    """Weigh a whole site; a megabyte is a million bytes."""
    files = [file for file in site.rglob("*") if file.is_file()]
    pages = sum(file.suffix == ".html" for file in files)
    return Size(pages, len(files), sum(file.stat().st_size for file in files) / 1e6)


def digests(site: Path) -> dict[str, bytes]:
    """Return what tells the content of each file from another, by its path in the site."""
    files = (file for file in site.rglob("*") if file.is_file())
    return {str(file.relative_to(site)): blake2b(file.read_bytes()).digest() for file in files}


def weights(site: Path, addresses: tuple[str, ...]) -> Iterator[Weight]:
    """Weigh the pages that the site has, in a browser that knows none of its files yet."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for base in serving(site):
            for address in addresses:
                file = site / address / "index.html"
                if file.exists():
                    raw = file.read_bytes()
                    page = browser.new_context().new_page()
                    visit = sum(map(_sent, _answers(page, base + address)))
                    yield Weight(address, len(raw), len(gzip.compress(raw, 9)), visit)
                    page.context.close()
        browser.close()


def first_answer(site: Path, question: str) -> int:
    """Return the bytes over the line until the first result of a question stands there."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        sent = 0
        for base in serving(site):
            page = browser.new_context().new_page()
            answers = _answers(page, f"{base}zoeken/?q={question}", "[data-results] li")
            sent = sum(map(_sent, answers))
        browser.close()
    return sent


def _answers(page: Page, url: str, until: str = "body") -> list[Response]:
    """Open a page, and return all that it asked for until something stands there."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(url)
    page.locator(until).first.wait_for(state="attached", timeout=_LONGEST)
    found = [*answers]
    if until == "body":
        page.wait_for_load_state("networkidle")
        page.evaluate("document.fonts.ready.then(() => true)")
        found = answers
    return found


def _sent(answer: Response) -> int:
    body = answer.body()
    return len(body if answer.request.resource_type in _PACKED else gzip.compress(body, 9))
