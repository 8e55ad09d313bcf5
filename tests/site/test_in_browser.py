"""What a person does with the site, in a real browser."""

import pypdfium2
import pytest
from playwright.sync_api import Browser, expect

from tests.browsers import axe_faults, opened
from tests.site.page_types import PAGE_TYPES

COLOUR = {"runOnly": ["cat.color"]}  # all that the dark scheme changes


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_axe_finds_nothing_in_light_and_dark(
    browser: Browser, base: str, address: str, width: int
) -> None:
    page = opened(browser, base + address, width, color_scheme="light", reduced_motion="reduce")
    light = axe_faults(page)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    dark = axe_faults(page, COLOUR)
    page.context.close()
    assert light == dark == []


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
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
