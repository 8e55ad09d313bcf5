"""What a person does with the site, in a real browser."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.conftest import PROJECT
from tests.hostile import hostile_card
from tests.world import World

KINDS = {
    "home": "",
    "practices": "praktijken/",
    "practice": "praktijken/kompas-halle/",
    "thin practice": "praktijken/over-de-zulle/",
    "dossiers": "dossiers/",
    "dossier": "dossiers/levende-lokale-netwerken/",
    "table": "dossiers/levende-lokale-netwerken/tafel-3/",
    "event": "bijeenkomsten/themadag-gebiedsgericht-netwerken/",
    "learning points": "leerpunten/",
    "phases": "fasen/",
    "phase": "fasen/1-opstart/",
    "network models": "netwerkmodellen/",
    "network model": "netwerkmodellen/thematisch/",
    "toolkits": "toolkits/",
    "toolkit": "doorstart/",
    "worksite": "doorstart/werf-3-vrijetijdsaanbod/",
    "tools": "gereedschap/",
    "routes": "routes/",
    "route": "routes/starten/",
    "hub": "themas/kortingspas/",
    "hubs": "plaatsen/",
    "sources": "bronnen/",
    "terms": "begrippen/",
    "policy": "kader/",
    "search": "zoeken/",
    "papers": "afdrukken/",
    "editors": "redactie/",
    "levels": "meewerken/criteria/",
    "prose": "meewerken/",
    "fields": "meewerken/velden/",
}


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


def serving(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port while the caller holds the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def base(site: Path) -> Iterator[str]:
    """The address of the real site."""
    yield from serving(site)


def opened(browser: Browser, url: str, width: int = 1280, **options: Any) -> Page:
    """Open a page in a fresh context and remember what it asks for and complains about."""
    page = browser.new_context(viewport={"width": width, "height": 800}, **options).new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(url)
    if options.get("java_script_enabled", True):
        page.evaluate("document.fonts.ready.then(() => true)")
    host = "/".join(url.split("/")[:3])
    assert not [other for other in asked if not other.startswith((host, "data:", "blob:"))]
    assert complaints == []
    return page


COLOUR = {"runOnly": ["cat.color"]}  # all that the dark scheme changes


def faults(page: Page, options: dict[str, Any] | None = None) -> list[tuple[str, list[str]]]:
    found = Axe().run(page, options=options).response["violations"]
    return [(fault["id"], [node["html"][:120] for node in fault["nodes"][:3]]) for fault in found]


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("address", KINDS.values(), ids=KINDS)
def test_axe_finds_nothing_in_light_and_dark(
    browser: Browser, base: str, address: str, width: int
) -> None:
    page = opened(browser, base + address, width, color_scheme="light", reduced_motion="reduce")
    light = faults(page)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    dark = faults(page, COLOUR)
    page.context.close()
    assert light == dark == []


@pytest.mark.parametrize("address", KINDS.values(), ids=KINDS)
def test_nothing_scrolls_sideways_at_320_pixels(browser: Browser, base: str, address: str) -> None:
    page = opened(browser, base + address, 320)
    width = page.evaluate("document.documentElement.scrollWidth")
    page.context.close()
    assert width <= 320


def test_the_menu_opens_with_the_keyboard_on_a_phone(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/", 360)
    link = page.get_by_role("link", name="Dossiers en bijeenkomsten").first
    assert not link.is_visible()
    menu = page.locator("summary", has_text="Menu").first
    menu.focus()
    page.keyboard.press("Enter")
    assert link.is_visible()
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/dossiers/")
    page.context.close()


def test_the_first_tab_stop_skips_to_the_content(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/")
    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.getAttribute('href')")
    assert focused and focused.startswith("#")
    assert page.locator(focused).count() == 1
    page.context.close()


def test_every_tab_stop_can_be_seen(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/", 360)
    hidden = []
    for _ in range(40):
        page.keyboard.press("Tab")
        box = page.evaluate(
            "(() => { const r = document.activeElement.getBoundingClientRect();"
            " return [document.activeElement.outerHTML.slice(0, 90), r.width * r.height] })()"
        )
        if box[1] < 1:
            hidden.append(box[0])
    page.context.close()
    assert hidden == []


def test_a_term_explains_itself_to_pointer_and_keyboard(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/")
    term = page.locator("a.term").first
    words = term.get_attribute("data-term") or ""
    assert words and page.get_by_role("tooltip").count() == 0
    term.hover()
    assert page.get_by_role("tooltip").inner_text() == words
    page.get_by_role("tooltip").hover()
    page.wait_for_timeout(400)
    assert page.get_by_role("tooltip").count() == 1
    page.mouse.move(5, 5)
    page.wait_for_timeout(400)
    assert page.get_by_role("tooltip").count() == 0
    term.focus()
    assert term.get_attribute("aria-describedby") == "uitleg"
    page.keyboard.press("Escape")
    assert page.get_by_role("tooltip").count() == 0
    term.press("Enter")
    page.wait_for_url("**/begrippen/#*")
    page.context.close()


@pytest.mark.parametrize("key", ["s", "f", "/", "n", "p", ".", ","])
def test_no_single_letter_does_anything(browser: Browser, base: str, key: str) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/")
    before = page.evaluate("[location.href, document.activeElement.tagName]")
    page.keyboard.press(key)
    page.wait_for_timeout(150)
    assert page.evaluate("[location.href, document.activeElement.tagName]") == before
    page.context.close()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_header_leads_to_everything_there_is(
    browser: Browser, base: str, javascript: bool
) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/", java_script_enabled=javascript)
    field = page.locator("header input[name=q]")
    field.fill("kortingspas")
    field.press("Enter")
    page.wait_for_url("**/zoeken/?q=kortingspas")
    expect(page.get_by_role("link", name="Kom!pas Halle").first).to_be_visible()
    page.context.close()


def test_dark_can_be_chosen_and_is_remembered(browser: Browser, base: str) -> None:
    page = opened(browser, base, color_scheme="light")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Donker scherm").click()
    chosen = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert chosen != light
    page.goto(base + "over/")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == chosen
    page.context.close()


def test_a_card_prints_without_the_frame_of_the_site(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/")
    document = pypdfium2.PdfDocument(page.pdf(format="A4", prefer_css_page_size=True))
    text = " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    page.context.close()
    assert "Kom!pas Halle" in text and "Vragen voor aan tafel" in text
    for chrome in ("Zoek in Open Tafel", "Meewerken", "Deel jouw praktijk", "Bewerk deze pagina"):
        assert chrome not in text
    width, height = document[0].get_size()
    assert (round(width), round(height)) == (595, 842)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site with a hostile card, built in spite of all that `check` says."""
    world = World(tmp_path_factory.mktemp("hostile"))
    world.write("practices/aanval.yml", hostile_card())
    world.change("data/dossiers/soepdag.yml", "[soep-op-de-stoep]", "[soep-op-de-stoep, aanval]")
    site = world.root / "site"
    collection = {"KENNISBANK_ROOT": str(world.root), "KENNISBANK_DOCS": str(PROJECT / "docs")}
    command = [sys.executable, "-m", "mkdocs", "build", "-f", str(PROJECT / "mkdocs.yml")]
    subprocess.run(
        [*command, "-d", str(site)],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **collection},
        capture_output=True,
        check=True,
    )
    assert world.open().catalogue.find("practice", "aanval"), world.problems()
    yield from serving(site)


@pytest.mark.parametrize(
    "address", ["praktijken/aanval/", "praktijken/", "zoeken/", "bronnen/", "", "themas/buurt/"]
)
def test_a_hostile_card_runs_nothing_and_asks_nothing(
    browser: Browser, hostile: str, address: str
) -> None:
    page = opened(browser, hostile + address)
    assert page.evaluate("Object.keys(window).filter((name) => name.startsWith('pwn'))") == []
    assert page.locator("h1").count() == 1
    assert page.locator("iframe, form[action*=evil], img[src*=evil], style[src]").count() == 0
    bad = (
        "a[href^='javascript' i], a[href^='data' i], [onclick], [onerror], [onload], [onmouseover]"
    )
    assert page.locator(bad).count() == 0
    seen = page.locator("body").inner_text()
    assert "uid=" not in seen and "site_name:" not in seen
    page.emulate_media(media="print")
    assert page.evaluate("Object.keys(window).filter((name) => name.startsWith('pwn'))") == []
    page.context.close()


def test_a_hostile_title_stays_a_title(browser: Browser, hostile: str) -> None:
    page = opened(browser, hostile + "praktijken/aanval/")
    assert "{{ 7*7 }}" in page.title() and "49" not in page.title()
    assert page.title().startswith("<script>")  # its words are not lost: they are only words
    assert "<script>" in page.locator("h1").inner_text()
    page.context.close()
