"""What a first visit costs: bytes over the line, and words that jump."""

import gzip
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Response, Route

from kennisbank.site.assets import SEARCH, version
from tests.html_page import HtmlPage

PAGES = ["", "praktijken/", "praktijken/kompas-halle/", "fasen/1-opstart/", "begrippen/"]
KILO = 1000  # bytes
TOTAL, OURS = 150 * KILO, 25 * KILO
INDEX = ("zoeken/core.js", "zoeken/text.js")
# Where a network fills something in, the page loads what that takes.
INSTRUMENTS = {"fasen/1-opstart/": 35 * KILO}

WATCH = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


def loaded(page: Page, url: str) -> list[Response]:
    """Open a page for the first time and return all that it asked for."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(url, wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => true)")
    return answers


def weight(answer: Response) -> int:
    return len(gzip.compress(answer.body(), 9))


@pytest.mark.parametrize("address", PAGES)
def test_a_first_visit_fits_the_budget(browser: Browser, base: str, address: str) -> None:
    page = browser.new_page()
    answers = [a for a in loaded(page, base + address) if a.request.resource_type != "image"]
    kinds = {answer.request.resource_type for answer in answers}
    assert {"document", "stylesheet", "script", "font"} <= kinds
    ours = [a for a in answers if a.request.resource_type in ("stylesheet", "script")]
    assert sum(map(weight, answers)) <= TOTAL
    assert sum(map(weight, ours)) <= INSTRUMENTS.get(address, OURS)
    page.close()


def test_the_pictures_of_a_page_are_few_and_small(browser: Browser, base: str) -> None:
    page = browser.new_page()
    answers = loaded(page, base + "praktijken/kompas-halle/")
    pictures = [weight(a) for a in answers if a.request.resource_type == "image"]
    assert sum(pictures) <= 60 * KILO
    page.close()


def test_nothing_is_fetched_early_that_the_page_does_not_use(browser: Browser, base: str) -> None:
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    loaded(page, base + "praktijken/kompas-halle/")
    used = page.evaluate("[...document.fonts].filter((f) => f.status === 'loaded').length")
    early = page.locator("link[rel=preload]").count()
    assert 0 < early <= used
    page.wait_for_timeout(3500)  # the browser complains three seconds after the page has loaded
    assert complaints == []
    page.close()


def test_every_asset_is_named_after_its_content(site: Path, browser: Browser, base: str) -> None:
    page = browser.new_page()
    answers = loaded(page, base + "zoeken/?q=gezin")
    asked = [answer.url.removeprefix(base) for answer in answers]
    assets = [url for url in asked if re.search(r"\.(js|css|woff2)\b", url)]
    kept = [url for url in assets if not url.startswith("zoeken/versie.js?")]
    assert len(kept) == len(assets) - 1
    assert {"zoeken/core.js", "assets/stylesheets/site.css"} <= {url[:-11] for url in kept}
    for url in kept:
        path, _, found = url.partition("?")
        files = next((group for group in (SEARCH, INDEX) if path in group), (path,))
        assert f"?{found}" == version(b"".join((site / file).read_bytes() for file in files)), url
    page.close()


def test_no_sheet_is_published_that_no_page_asks_for(site: Path) -> None:
    sheets = {file.name for file in site.rglob("*.css")}
    asked = {
        Path(link["href"].partition("?")[0]).name
        for file in site.rglob("index.html")
        for link in HtmlPage.read(file).all("link", rel="stylesheet")
    }
    assert "site.css" in sheets and sheets == asked


@pytest.mark.parametrize("address", PAGES)
def test_the_words_are_there_without_a_script(browser: Browser, base: str, address: str) -> None:
    with_script = browser.new_context()
    without = browser.new_context(java_script_enabled=False)
    texts = []
    for context in (with_script, without):
        page = context.new_page()
        page.goto(base + address)
        # These say nothing that the page does not, or say it in another way.
        filters = page.locator(".by-script, .no-script")
        filters.evaluate_all("all => all.forEach((one) => one.remove())")
        texts.append(page.locator("main").inner_text())
        context.close()
    assert texts[0] == texts[1] and len(texts[0]) > 500


def late(seconds: float) -> Callable[[Route], None]:
    """Let files come so long after the first was asked for, as on a busy machine."""
    starts: list[float] = []

    def wait(route: Route) -> None:
        starts.append(time.monotonic())
        time.sleep(max(0, starts[0] + seconds - starts[-1]))
        route.continue_()

    return wait


def shifted(browser: Browser, url: str, width: int, files: str, delay: float) -> float:
    """Return how far a page jumps while it loads, when these files come late."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.add_init_script(WATCH)
    page.route(re.compile(files), late(delay))
    loaded(page, url)
    page.wait_for_timeout(300)
    found: float = page.evaluate("window.shifted")
    page.close()
    return found


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("address", [*PAGES, "zoeken/"])
def test_nothing_jumps_while_the_scripts_of_a_page_are_late(
    browser: Browser, base: str, address: str, width: int
) -> None:
    jumped = shifted(browser, base + address, width, r"\.js\b", 1.0)
    assert round(jumped, 3) == 0  # half a thousandth: a letter of the wrong font, once


def test_results_that_come_late_move_next_to_nothing(browser: Browser, base: str) -> None:
    for width in (360, 1280):
        assert shifted(browser, base + "zoeken/?q=gezin", width, r"\.js\b", 1.0) < 0.01


def test_letters_that_come_late_move_next_to_nothing(browser: Browser, base: str) -> None:
    url = base + "praktijken/kompas-halle/"
    assert shifted(browser, url, 360, r"\.woff2", 0.4) < 0.01  # a tenth of what counts as good
