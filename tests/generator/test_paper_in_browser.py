"""Paper in the browser: a stack to gather, order and print, and each page straight from Print."""

import re
from io import BytesIO

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page

from kennisbank.text.short_address import code
from tests.browsers import opened

TABLE = code("table", "soepdag/1")
A4 = (595, 842)  # points


def stack_printed(page: Page, form: str) -> list[str]:
    """The text of each page that a button of the stack prints."""
    page.evaluate("form => (document.documentElement.dataset.stapel = form)", form)
    return printed(page)


def printed(page: Page) -> list[str]:
    """The text of each page that the browser prints, checked to be A4."""
    with pypdfium2.PdfDocument(BytesIO(page.pdf(prefer_css_page_size=True))) as document:
        assert {tuple(round(side) for side in one.get_size()) for one in document} == {A4}
        return [one.get_textpage().get_text_range() for one in document]


def test_a_stack_is_gathered_ordered_timed_and_kept_in_the_address(
    browser: Browser, base: str
) -> None:
    page = opened(browser, f"{base}dossiers/soepdag/tafel-1/")
    page.locator("ol.questions .stack-button").nth(1).click()
    page.get_by_role("button", name="Leg op je stapel").first.click()
    assert page.url.endswith(f"?stapel={TABLE}.2-{TABLE}")
    page.get_by_role("link", name="Je stapel: 2").click()
    page.get_by_label("Minuten: Wie proeft er?").fill("15")
    page.get_by_label("Minuten: Tafel 1: Samen koken").fill("30")
    page.get_by_role("button", name="Lager: Wie proeft er?").click()
    focused = "document.activeElement.getAttribute('aria-label')"
    assert page.evaluate(focused) == "Hoger: Wie proeft er?"
    assert f"stapel={TABLE}m30-{TABLE}.2m15" in page.url
    assert page.locator(".stack__total").inner_text() == "Samen 45 minuten"
    page.get_by_role("button", name="Neem weg: Tafel 1: Samen koken").click()
    assert page.locator(".stack__total").inner_text() == "Samen 15 minuten"
    page.get_by_role("button", name="Maak leeg").click()
    assert "stapel=" not in page.url
    page.close()


def test_every_way_to_another_page_takes_the_stack_along(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}dossiers/soepdag/?stapel={TABLE}")
    page.get_by_role("link", name="Samen koken").first.click()
    page.wait_for_url(f"**/tafel-1/?stapel={TABLE}")
    page.locator("#zoekveld").fill("soep")
    page.locator("#zoekveld").press("Enter")
    page.wait_for_url(f"**/zoeken/?q=soep&stapel={TABLE}")
    page.locator("[data-results] a").first.click()
    page.wait_for_url(re.compile(rf"\?h=.*&stapel={TABLE}"))
    page.goto(f"{base}praktijken/?stapel={TABLE}")
    page.get_by_role("checkbox", name="Buurt", exact=False).first.check()
    assert page.url.endswith(f"stapel={TABLE}") and "thema=" in page.url
    page.get_by_role("link", name="Je stapel: 1").wait_for()
    page.close()


def test_a_suggestion_takes_the_stack_along(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}dossiers/soepdag/?stapel={TABLE}")
    page.locator("#zoekveld").focus()
    page.keyboard.type("soep op")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/praktijken/soep-op-de-stoep/?stapel={TABLE}")
    page.close()


def test_the_browsers_own_print_prints_the_stack(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}afdrukken/?stapel={TABLE}m10")
    (plan,) = printed(page)
    assert "Agenda" in plan and "Maak leeg" not in plan
    page.goto(f"{base}afdrukken/")
    assert "Handout" in " ".join(printed(page))
    page.close()


def test_who_takes_something_off_keeps_a_place(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}afdrukken/?stapel={TABLE}-{TABLE}.1")
    page.get_by_role("button", name="Neem weg: Tafel 1").click()
    focused = "document.activeElement.getAttribute('aria-label')"
    assert page.evaluate(focused).startswith("Neem weg: ")
    page.get_by_role("button", name="Neem weg").click()
    assert page.evaluate("document.activeElement.tagName") == "H1"
    page.close()


def test_a_stack_prints_as_a_plan_and_as_cards_without_the_site(
    browser: Browser, base: str
) -> None:
    page = opened(browser, f"{base}afdrukken/?stapel={TABLE}m10-{TABLE}.2m15")
    (plan,) = stack_printed(page, "a4")
    assert "Agenda" in plan and "10 tot 25" in plan and "Samen 25 minuten" in plan
    assert f"Deze stapel staat op {page.url}" in " ".join(plan.split())
    (cards,) = stack_printed(page, "a6")
    for question in ("Wie kookt er bij jullie?", "Wie proeft er?", "Wie wast er af?"):
        assert cards.count(question) == 1
    for text in (plan, cards):
        assert "Zoek in" not in text and "Maak leeg" not in text and "Tafelpakket" not in text
    page.close()


@pytest.mark.parametrize("stack", ["", "?stapel=", "?stapel=zzzzzz", "?stapel=%3Cscript%3E"])
def test_without_anything_known_there_is_no_stack(browser: Browser, base: str, stack: str) -> None:
    page = opened(browser, f"{base}afdrukken/{stack}")
    assert page.locator("#stapel").is_hidden()
    page.close()


def test_a_sheet_hears_whether_it_is_current(browser: Browser, base: str) -> None:
    address = f"{base}p/{TABLE}/"
    page = opened(browser, address)
    assert page.locator(".sheet-version .notice:visible").count() == 0
    today = page.locator(".sheet-version").get_attribute("data-version")
    page.goto(f"{address}?v={today}")
    assert page.locator(".sheet-version .notice:visible").inner_text().startswith("Ja.")
    page.goto(f"{address}?v=000000")
    assert "Je blad is versie 000000." in page.locator(".sheet-version").inner_text()
    page.close()


PAGE_TYPES = {
    "practice": "praktijken/soep-op-de-stoep/",
    "table": "dossiers/soepdag/tafel-1/",
    "dossier": "dossiers/soepdag/",
    "event": "bijeenkomsten/soepfeest/",
    "phase": "fasen/1-opstart/",
    "network_model": "netwerkmodellen/spontaan/",
    "worksite": "soeppad/werf-1-pan/",
    "route": "routes/koken/",
    "terms": "begrippen/",
}


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_a_page_prints_on_a4_without_the_site_around_it(
    browser: Browser, base: str, address: str
) -> None:
    page = opened(browser, f"{base}{address}")
    title = page.locator("h1").inner_text()
    pages = printed(page)
    text = " ".join(pages)
    assert title.split()[0] in pages[0]
    for chrome in ("Zoek in", "Deel jouw praktijk", "Kruimelpad", "afdrukken", "Leg op je stapel"):
        assert chrome not in text
    page.emulate_media(media="print")
    kept = "all => all.every(one => getComputedStyle(one).breakAfter === 'avoid')"
    assert page.locator("h1, h2, h3").evaluate_all(kept)
    page.close()
