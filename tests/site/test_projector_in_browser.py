"""Questions one at a time and full screen, in a real browser."""

import pytest
from playwright.sync_api import Browser, Page, expect

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.route.record import Route
from tests.browsers import axe_faults, opened

START = "fasen/1-opstart/"
CARD = "praktijken/kompas-halle/"
ROUTE = "routes/starten/"
WITHOUT_FULL_SCREEN = "delete Element.prototype.requestFullscreen"


def shown(page: Page) -> list[str]:
    """Open the screen and return the first line of everything on it, in order."""
    page.get_by_role("button", name="Toon groot").click()
    lines = [page.locator("[data-words] > p").first.inner_text()]
    while page.get_by_role("button", name="Volgende").is_enabled():
        page.keyboard.press("ArrowRight")
        lines.append(page.locator("[data-words] > p").first.inner_text())
    return lines


def test_the_same_words_as_on_the_page_show_one_at_a_time(
    browser: Browser, base: str, catalogue: Catalogue
) -> None:
    card = catalogue.one(Practice, "kompas-halle")
    table = catalogue.one(Dossier, "levende-lokale-netwerken").tables[2]
    route = catalogue.one(Route, "starten")
    wanted = {
        START: [one.text for one in catalogue.all(Phase)[0].questions],
        card.address: [one.text for one in card.questions],
        table.address: [one.text for one in table.questions],
        route.address: [stop.title for stop in route.stops],
    }
    for address, texts in wanted.items():
        page = opened(browser, base + address)
        assert len(texts) > 1 and shown(page) == [str(text) for text in texts], address
        page.context.close()


def test_all_ten_statements_show(browser: Browser, base: str) -> None:
    page = opened(browser, base + "fasen/waar-staan-we/")
    lines = shown(page)
    assert len(set(lines)) == len(lines) == 10
    page.context.close()


def test_what_the_switch_hides_does_not_show(browser: Browser, base: str) -> None:
    page = opened(browser, base + START)
    page.get_by_role("switch").check()
    first = shown(page)[0]
    assert first.endswith("Hoeveel zin heb je écht in een Huis van het Kind?")
    page.context.close()


@pytest.mark.parametrize("script", ["", WITHOUT_FULL_SCREEN], ids=["full screen", "without"])
def test_keys_turn_and_escape_leads_back(browser: Browser, base: str, script: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    context.add_init_script(script)
    page = context.new_page()
    page.goto(base + CARD)
    opener = page.get_by_role("button", name="Toon groot")
    opener.focus()
    page.keyboard.press("Enter")
    place = page.locator("[data-place]")
    expect(page.locator("[data-words]")).to_be_focused()
    box = page.get_by_role("dialog").bounding_box()
    assert box and (box["width"], box["height"]) >= (1280, 720)
    for key, number in ((" ", 2), ("ArrowRight", 3), ("ArrowLeft", 2), ("Home", 1), ("ArrowUp", 1)):
        page.keyboard.press(key)
        expect(place).to_have_text(f"{number} van {page.locator('[data-slide]').count()}")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(opener).to_be_focused()
    context.close()


def test_the_clock_counts_down_and_says_when_it_is_over(browser: Browser, base: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.clock.install()
    page.goto(base + ROUTE)
    page.get_by_role("button", name="Toon groot").click()
    time = page.get_by_role("timer")
    minutes = int(page.locator("[data-slide]").first.get_attribute("data-minutes") or 0)
    expect(time).to_have_text(f"{minutes}:00")
    page.keyboard.press("t")
    page.clock.run_for(61_000)
    expect(time).to_have_text(f"{minutes - 2}:59")
    page.keyboard.press("t")
    page.clock.run_for(30_000)
    expect(time).to_have_text(f"{minutes - 2}:59")
    expect(page.get_by_role("button", name="Start de klok")).to_be_visible()
    page.get_by_role("button", name="Een minuut meer").click()
    expect(time).to_have_text(f"{minutes + 1}:00")
    page.keyboard.press("t")
    page.clock.run_for((minutes + 1) * 60_000 + 1000)
    expect(page.locator("[data-said]")).to_have_text("De tijd is om.")
    expect(time).to_have_text("0:00")
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_axe_finds_nothing_on_the_screen(
    browser: Browser, base: str, width: int, scheme: str
) -> None:
    page = opened(browser, base + START, width, color_scheme=scheme)
    page.get_by_role("button", name="Toon groot").click()
    assert axe_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


def test_without_a_script_there_is_no_button(browser: Browser, base: str) -> None:
    for address in (START, CARD, ROUTE):
        page = opened(browser, base + address, java_script_enabled=False)
        expect(page.get_by_text("Toon groot")).to_be_hidden()
        page.context.close()
