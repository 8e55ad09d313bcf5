"""What a reader does with keyboard, large letters, another scheme or forced colours."""

from typing import Any

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browsers import opened
from tests.site.page_types import PAGE_TYPES

CARD = "praktijken/kompas-halle/"
LARGE = "html { font-size: 200% }"
SOME = {
    name: PAGE_TYPES[name]
    for name in ("home", "practice", "practices", "phase", "dossier", "prose")
}
NAME = (
    "(document.activeElement.getAttribute('aria-label') || document.activeElement.innerText"
    " || '').trim()"
)


BROKEN = """
[...document.querySelectorAll("h1, h2, h3, h4, .button, .more, dt")].flatMap((heading) => {
  const found = [];
  const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of node.data.matchAll(/[^\\s-]+/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      if (new Set(boxes.map((box) => Math.round(box.top))).size > 1) found.push(word[0]);
    }
  }
  return found;
})
"""
LONG_WORDS = [
    "praktijken/",
    "praktijken/leuvens-fonds/",
    "praktijken/gezondheidsnetwerken-antwerpen/",
    "organisaties/samenlevingsopbouw-gent/",
    "themas/vrijetijdsparticipatie/",
    "netwerkmodellen/professioneel-functioneel/",
    "toegankelijkheid/",
    "afdrukken/",
]
CUT = """
[...document.querySelectorAll("header *, main *, footer *")].filter((element) => {
  if (element.closest(".unheard, .tool__name, svg")) return false;
  const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const wide = element.scrollWidth > element.clientWidth;
  const high = element.scrollHeight > element.clientHeight;
  return words && getComputedStyle(element).overflow === "hidden" && (wide || high);
}).map((element) => element.outerHTML.slice(0, 90))
"""
SHOWN = """
(() => {
  const at = document.activeElement;
  if (at === document.body) return "end";
  const drawn = (element) => element && getComputedStyle(element).outlineStyle !== "none";
  const bench = at.querySelector(".bench");
  const lit = bench && getComputedStyle(bench).strokeWidth === "5px";
  const box = at.getBoundingClientRect();
  const inView = box.bottom > 0 && box.top < innerHeight;
  const frame = at.closest(".search, .hero-search");
  return inView && (drawn(at) || drawn(frame) || lit) ? "" : at.outerHTML.slice(0, 90);
})()
"""


def tab_to(page: Page, name: str, patience: int = 150) -> None:
    """Press Tab until the element with this name has the focus."""
    for _ in range(patience):
        page.keyboard.press("Tab")
        if page.evaluate(NAME).startswith(name):
            return
    pytest.fail(f"Tab never reaches '{name}'")


def test_from_home_to_the_paper_of_a_card_with_the_keyboard_alone(
    browser: Browser, base: str
) -> None:
    page = opened(browser, base)
    tab_to(page, "Ik zoek een praktijk")
    page.keyboard.press("Enter")
    page.wait_for_url("**/praktijken/")
    tab_to(page, "Kom!pas Halle")
    page.keyboard.press("Enter")
    page.wait_for_url("**/kompas-halle/")
    tab_to(page, "Handout afdrukken")
    sheet = page.evaluate("document.activeElement.href")
    assert page.request.get(sheet).body().startswith(b"%PDF")
    page.context.close()


def test_from_home_to_a_search_with_the_keyboard_alone(browser: Browser, base: str) -> None:
    page = opened(browser, base)
    tab_to(page, "Zoek")
    page.keyboard.press("Shift+Tab")
    page.keyboard.type("kortingspas")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/?q=kortingspas")
    page.context.close()


def test_skipping_goes_past_the_header(browser: Browser, base: str) -> None:
    page = opened(browser, base + CARD)
    page.keyboard.press("Tab")
    assert page.locator(".skip").is_visible()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('main'))")
    page.context.close()


def test_escape_closes_the_menu_and_gives_the_focus_back(browser: Browser, base: str) -> None:
    page = opened(browser, base + CARD, 360)
    menu = page.locator("summary", has_text="Menu")
    link = page.locator(".tabs a").first
    assert not link.is_visible()
    menu.focus()
    page.keyboard.press("Enter")
    tab_to(page, "Praktijken")
    assert link.is_visible()
    page.keyboard.press("Escape")
    assert not link.is_visible()
    assert page.evaluate(NAME) == "Menu"
    page.context.close()


def test_a_closed_menu_holds_no_tab_stops(browser: Browser, base: str) -> None:
    page = opened(browser, base + CARD, 360)
    seen = []
    for _ in range(5):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(NAME))
    assert seen[:4] == ["Naar de inhoud", "Open Tafel", "Zoeken", "Menu"]
    assert seen[4] == "Praktijken"
    assert page.evaluate("Boolean(document.activeElement.closest('.crumbs'))")
    page.context.close()


def test_the_citation_opens_with_the_keyboard(browser: Browser, base: str) -> None:
    page = opened(browser, base + CARD)
    tab_to(page, "Citeer deze pagina")
    page.keyboard.press("Enter")
    assert page.locator(".cite p").is_visible()
    page.context.close()


def paper(page: Page) -> str:
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return colour


@pytest.mark.parametrize("device", ["light", "dark"])
def test_the_scheme_follows_the_device_until_a_reader_chooses(
    browser: Browser, base: str, device: Any
) -> None:
    other: Any = "dark" if device == "light" else "light"
    page = opened(browser, base + CARD, color_scheme=device)
    first = paper(page)
    page.emulate_media(color_scheme=other)
    second = paper(page)
    assert first != second
    page.emulate_media(color_scheme=device)
    assert paper(page) == first
    button = page.get_by_role("button", name="Donker scherm")
    pressed = "false" if device == "light" else "true"
    assert button.get_attribute("aria-pressed") == pressed
    button.press("Space")
    assert paper(page) == second and button.get_attribute("aria-pressed") != pressed
    page.goto(base + "over/")
    assert paper(page) == second
    page.get_by_role("button", name="Donker scherm").press("Enter")
    assert paper(page) == first
    assert page.evaluate("localStorage.length") == 0
    page.context.close()


def test_without_a_script_the_scheme_still_follows_the_device(browser: Browser, base: str) -> None:
    papers = []
    schemes: tuple[Any, Any] = ("light", "dark")
    for scheme in schemes:
        page = opened(browser, base, color_scheme=scheme, java_script_enabled=False)
        papers.append(page.locator("body").evaluate("(b) => getComputedStyle(b).backgroundColor"))
        assert not page.get_by_role("button", name="Donker scherm").is_visible()
        page.context.close()
    assert papers[0] != papers[1]


def test_the_browsers_bar_follows_the_choice(browser: Browser, base: str) -> None:
    page = opened(browser, base, color_scheme="light")
    page.get_by_role("button", name="Donker scherm").click()
    bars = page.locator("meta[name=theme-color]").evaluate_all("(all) => all.map((m) => m.content)")
    assert set(bars) == {"#101517"}
    page.context.close()


@pytest.mark.parametrize("address", SOME.values(), ids=SOME)
def test_each_tab_stop_shows_the_focus(browser: Browser, base: str, address: str) -> None:
    page = opened(browser, base + address)
    unseen, stops = [], 0
    for _ in range(60):
        page.keyboard.press("Tab")
        shown = page.evaluate(SHOWN)
        if shown == "end":
            break
        stops += 1
        unseen += [shown] if shown else []
    page.context.close()
    assert unseen == [] and stops > 20


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_what_you_touch_is_large_enough(browser: Browser, base: str, address: str) -> None:
    page = opened(browser, base + address, 360)
    rules = {"runOnly": {"type": "rule", "values": ["target-size"]}}
    found = Axe().run(page, options=rules).response
    small = [node["html"][:120] for fault in found["violations"] for node in fault["nodes"]]
    page.context.close()
    assert small == []
    assert found["passes"]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("address", [*SOME.values(), "afdrukken/", "kader/", "organisaties/"])
def test_letters_of_twice_the_size_fit(
    browser: Browser, base: str, address: str, width: int
) -> None:
    page = opened(browser, base + address, width)
    page.add_style_tag(content=LARGE)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    cut = page.evaluate(CUT)
    page.context.close()
    assert cut == []


def test_columns_become_one_when_the_letters_grow(browser: Browser, base: str) -> None:
    page = opened(browser, base + CARD)
    words = page.locator(".summary")
    before = words.bounding_box()
    page.add_style_tag(content=LARGE)
    after = words.bounding_box()
    page.context.close()
    assert before and after and before["width"] < 800 < 1000 < after["width"]


def test_the_word_that_greets_stays_whole(browser: Browser, base: str) -> None:
    page = opened(browser, base, 360)
    page.add_style_tag(content=LARGE)
    assert "Schuif" not in page.locator("h1").evaluate(f"() => {BROKEN}")
    page.context.close()


@pytest.mark.parametrize("width", [1024, 1090])
def test_the_menu_stands_on_one_line(browser: Browser, base: str, width: int) -> None:
    page = opened(browser, base + "over/", width)
    tops = page.locator(".tabs a").evaluate_all("(all) => all.map((a) => a.offsetTop)")
    page.context.close()
    assert len(tops) == 6 and len(set(tops)) == 1


def test_what_is_counted_shows_its_numbers(browser: Browser, base: str) -> None:
    page = opened(browser, base + "meewerken/met-git/")
    kind = (
        "(li) => [getComputedStyle(li).listStyleType, parseFloat(getComputedStyle(li).marginTop)]"
    )
    steps = page.locator("main > ol > li").nth(1).evaluate(kind)
    crumbs = page.locator(".crumbs li").nth(1).evaluate(kind)
    page.context.close()
    assert steps[0] == "decimal" and steps[1] > 5 and crumbs == ["none", 0]


def test_a_wide_table_becomes_blocks_with_names_on_a_phone(browser: Browser, base: str) -> None:
    page = opened(browser, base + "redactie/", 360)
    cell = page.locator(".stacked td").nth(1)
    box = cell.bounding_box()
    said = cell.evaluate("(td) => getComputedStyle(td, '::before').content")
    page.context.close()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 360
    assert "Nodig voor het volgende niveau" in said


def test_the_stack_in_hand_has_its_own_place_below_the_page(browser: Browser, base: str) -> None:
    page = opened(browser, base + CARD, 360)
    page.locator(".questions .stack-button").first.click()
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    foot, bar = (page.locator(name).bounding_box() for name in (".site-footer", ".stack-bar"))
    room = page.evaluate("getComputedStyle(document.documentElement).scrollPaddingBottom")
    page.context.close()
    assert foot and bar and foot["y"] + foot["height"] <= bar["y"] and bar["y"] < 800
    assert room == "96px"


@pytest.mark.parametrize("place", [".paper > div", ".questions p"])
def test_a_button_for_the_stack_does_not_touch_the_words(
    browser: Browser, base: str, place: str
) -> None:
    page = opened(browser, base + CARD)
    gap, indent = page.locator(f"{place} .stack-button").first.evaluate(
        "(button) => { const range = document.createRange(); range.setStart(button.parentNode, 0);"
        " range.setEndBefore(button); const words = [...range.getClientRects()];"
        " const box = button.getBoundingClientRect();"
        " return [box.top - Math.max(...words.map((w) => w.bottom)),"
        " box.left - Math.min(...words.map((w) => w.left))] }"
    )
    page.context.close()
    assert gap >= 4 and abs(indent) <= 1


def printed(browser: Browser, url: str) -> list[str]:
    """Return the words of each page that the browser prints."""
    page = opened(browser, url)
    document = pypdfium2.PdfDocument(page.pdf(format="A4", prefer_css_page_size=True))
    page.context.close()
    return [sheet.get_textpage().get_text_bounded() for sheet in document]


def test_a_printed_list_says_whose_it_is_and_has_no_buttons(browser: Browser, base: str) -> None:
    first, *_ = printed(browser, base + "praktijken/?thema=kortingspas")
    assert "Open Tafel" in first and "Thema: Kortingspas" in first
    assert "Wis alles" not in first and "Deel deze lijst" not in first


def test_a_long_card_prints_on_five_sheets(browser: Browser, base: str) -> None:
    sheets = printed(browser, base + CARD)
    assert len(sheets) <= 5 and len(sheets[-1]) > 400


@pytest.mark.parametrize("query", ["", "?v=000000"])
def test_what_a_sheet_is_told_stands_free_of_its_heading(
    browser: Browser, base: str, query: str
) -> None:
    code = next(iter(page_codes(browser, base)))
    page = opened(browser, f"{base}{code}{query}")
    gaps = page.evaluate(
        "(() => { const all = [...document.querySelector('.sheet-version').children]"
        ".filter((e) => !e.hidden).map((e) => e.getBoundingClientRect());"
        " return all.slice(1).map((box, at) => box.top - all[at].bottom) })()"
    )
    page.context.close()
    assert len(gaps) >= 1 and min(gaps) >= 16


def page_codes(browser: Browser, base: str) -> list[str]:
    """Return the short addresses on the page of a card."""
    page = opened(browser, base + CARD)
    words = page.locator(".address").all_inner_texts()
    page.context.close()
    return [f"p/{word.rpartition('/p/')[2]}" for word in words if "/p/" in word]


@pytest.mark.parametrize("width", [320, 360, 1000])
@pytest.mark.parametrize("address", LONG_WORDS)
def test_no_word_of_a_title_is_broken(
    browser: Browser, base: str, address: str, width: int
) -> None:
    page = opened(browser, base + address, width)
    broken = page.evaluate(BROKEN)
    page.context.close()
    assert broken == []


def test_a_broken_word_would_be_seen(browser: Browser, base: str) -> None:
    page = opened(browser, base + "themas/vrijetijdsparticipatie/", 360)
    page.add_style_tag(content="h1 { font-size: 5rem !important; overflow-wrap: anywhere }")
    assert page.evaluate(BROKEN) == ["Vrijetijdsparticipatie"]
    page.context.close()


def test_nothing_stays_in_the_way_of_the_focus(browser: Browser, base: str) -> None:
    page = opened(browser, base + CARD)
    stuck = page.evaluate(
        "[...document.querySelectorAll('*')].filter((element) =>"
        " ['fixed', 'sticky'].includes(getComputedStyle(element).position)).length"
    )
    page.context.close()
    assert stuck == 0


def test_forced_colours_keep_taken_and_open_apart(browser: Browser, base: str) -> None:
    page = opened(browser, base + CARD, forced_colors="active")
    taken, room = page.evaluate(
        "['.practice__head .seat--taken', '.practice__head .seat:not(.seat--taken)']"
        ".map((seat) => getComputedStyle(document.querySelector(seat)).fill)"
    )
    assert taken != room == "none"
    button = page.locator(".paper + .button")
    words, ground = button.evaluate(
        "(b) => [getComputedStyle(b).color, getComputedStyle(b).backgroundColor]"
    )
    assert words != ground
    page.context.close()


def test_more_contrast_makes_the_thin_lines_stronger(browser: Browser, base: str) -> None:
    lines = []
    contrasts: tuple[Any, Any] = ("no-preference", "more")
    for contrast in contrasts:
        page = opened(browser, base + CARD, contrast=contrast)
        lines.append(
            page.locator(".facts").evaluate("(f) => getComputedStyle(f).borderBottomColor")
        )
        page.context.close()
    assert lines[0] != lines[1]


def test_who_wants_no_motion_gets_none(browser: Browser, base: str) -> None:
    durations = []
    motions: tuple[Any, Any] = ("no-preference", "reduce")
    for motion in motions:
        page = opened(browser, base, reduced_motion=motion)
        arrow = page.locator(".more .icon").first
        durations.append(
            arrow.evaluate("(a) => parseFloat(getComputedStyle(a).transitionDuration)")
        )
        page.context.close()
    assert durations[0] > 0 and durations[1] == 0


def test_forced_colours_leave_the_cross_on_what_can_be_taken_off(
    browser: Browser, base: str
) -> None:
    page = opened(browser, base + "praktijken/?thema=kortingspas", forced_colors="active")
    chip = page.locator(".chip")
    adjusted, image = chip.evaluate(
        "(c) => { const { forcedColorAdjust, backgroundImage } = getComputedStyle(c, '::after');"
        " return [forcedColorAdjust, backgroundImage] }"
    )
    page.context.close()
    assert adjusted == "none" and image.startswith("linear-gradient")
