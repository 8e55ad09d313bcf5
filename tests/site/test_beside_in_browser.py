"""Two or three practices beside each other, in a real browser: chosen, shared, printed."""

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, expect

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.practice.record import Practice
from tests.browsers import axe_faults, opened

ADDRESS = "praktijken/naast-elkaar/"
PAIR = "?a=kompas-halle&b=uitpas-dendermonde"


@pytest.mark.parametrize("width", [360, 1280])
def test_an_address_shows_its_practices_with_nothing_for_axe_to_find(
    browser: Browser, base: str, width: int
) -> None:
    page = opened(browser, base + ADDRESS + PAIR, width)
    expect(page.locator("[data-said]")).to_have_text(
        "Naast elkaar: Kom!pas Halle en UiTPAS Dendermonde."
    )
    expect(page.locator("[data-row=werkte] td:visible")).to_have_count(2)
    assert axe_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


def test_a_choice_comes_into_the_address_and_nobody_lies_there_twice(
    browser: Browser, base: str
) -> None:
    page = opened(browser, base + ADDRESS)
    expect(page.locator("[data-sheet]")).to_be_hidden()
    first, second = page.get_by_label("Eerste praktijk"), page.get_by_label("Tweede praktijk")
    first.select_option("kompas-halle")
    expect(page.locator("[data-said]")).to_contain_text("Kies er een tweede bij.")
    expect(second.locator("option[value=kompas-halle]")).to_be_disabled()
    second.select_option("lommel")
    expect(page.locator("thead th:visible")).to_have_count(2)
    assert page.url.endswith("?a=kompas-halle&b=lommel")
    first.select_option("")
    expect(page.locator("thead th:visible")).to_have_count(1)
    assert page.url.endswith("?a=lommel")
    page.context.close()


def test_a_card_leads_there(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/")
    page.get_by_role("link", name="Leg naast een andere praktijk").click()
    expect(page.get_by_label("Eerste praktijk")).to_have_value("kompas-halle")
    expect(page.locator("thead th:visible")).to_have_text("Kom!pas Halle")
    page.context.close()


def test_what_does_not_come_is_told(browser: Browser, base: str) -> None:
    page = opened(browser, base + ADDRESS)
    page.route("**/lommel.js", lambda route: route.abort())
    page.get_by_label("Eerste praktijk").select_option("lommel")
    expect(page.locator("[data-said]")).to_contain_text("lukt nu niet")
    page.context.close()


def test_the_fullest_cards_fit_on_one_sheet(
    browser: Browser, base: str, site: Path, catalogue: Catalogue
) -> None:
    sizes = {
        str(card.id): (site / ADDRESS / f"{card.id}.js").stat().st_size
        for card in catalogue.all(Practice)
    }
    fullest = sorted(sizes, key=lambda id: -sizes[id])[:3]
    query = "&".join(f"{place}={id}" for place, id in zip("abc", fullest, strict=True))
    page = opened(browser, f"{base}{ADDRESS}?{query}")
    expect(page.locator("thead th:visible")).to_have_count(3)
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    page.context.close()
    assert len(document) == 1
    width, height = document[0].get_size()
    assert (round(width), round(height)) == (842, 595)


def test_the_models_fit_on_one_sheet(browser: Browser, base: str) -> None:
    page = opened(browser, base + "netwerkmodellen/")
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    page.context.close()
    assert len(document) == 1
    assert "Gezondheidsnetwerken in Antwerpen" in document[0].get_textpage().get_text_bounded()


def test_without_a_script_it_says_what_else_to_do(browser: Browser, base: str) -> None:
    page = opened(browser, base + ADDRESS, java_script_enabled=False)
    expect(page.get_by_text("Kiezen kan alleen met JavaScript.")).to_be_visible()
    expect(page.locator("select").first).to_be_hidden()
    page.context.close()
