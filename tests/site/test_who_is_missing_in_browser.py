"""What a network does with "Wie ontbreekt?", in a real browser."""

import json
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browsers import axe_faults, opened

MISSING = "wie-ontbreekt/"
SEATED = ["ocmw", "opbouwwerk", "basiseducatie", "basisschool", "vrije-tijd", "bibliotheek"]
EMPTY = ["Iemand rond wonen", "Sociale economie", "Wijkgezondheidscentrum", "Sportclub"]


def seat(page: Page, *ids: str) -> None:
    for id in ids:
        page.locator(f"[name='stoel.{id}']").check()


def rows(page: Page) -> list[str]:
    return page.locator(".empty-chair:visible h3").all_inner_texts()


def sheets(page: Page) -> list[str]:
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    return [sheet.get_textpage().get_text_bounded() for sheet in document]


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_a_tick_fills_a_chair_and_the_empty_ones_keep_a_row(
    browser: Browser, base: str, width: int
) -> None:
    page = opened(browser, base + MISSING, width)
    seat(page, *SEATED, "armoedevereniging")
    expect(page.locator("[data-count]")).to_have_text("7 bezet, 5 leeg")
    expect(page.locator("[data-rows-title]")).to_have_text("Vijf lege stoelen")
    expect(page.locator("[data-empties]")).to_contain_text("een sportclub en bewoners.")
    expect(page.locator(".chair-ring__place--taken")).to_have_count(7)
    assert rows(page) == [*EMPTY, "Bewoners"]
    club = page.locator(".empty-chair:visible", has_text="Sportclub")
    expect(club).to_contain_text("Brede School Beringen")
    expect(club.locator("[data-number]")).to_have_text("4")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


def test_a_full_table_says_so(browser: Browser, base: str) -> None:
    page = opened(browser, base + MISSING)
    for box in page.locator(".tick:visible input").all():
        box.check()
    expect(page.locator("[data-empties]")).to_have_text("Elke stoel is bezet.")
    expect(page.locator("[data-rows-title]")).to_have_text("Geen lege stoelen")
    assert rows(page) == []
    page.context.close()


def test_who_is_added_gets_a_chair_that_may_be_empty_too(browser: Browser, base: str) -> None:
    page = opened(browser, base + MISSING)
    entry = page.get_by_label("Nog iemand?")
    for name, said in [
        ("  Jeugd   huis ", "Jeugd huis zit er nu bij."),
        ("ocmw", "OCMW stond er al"),
        ("jeugd huis", "Jeugd huis stond er al"),
        ("<b>$& moskee", "<b>$& moskee zit er nu bij."),
    ]:
        entry.fill(name)
        page.keyboard.press("Enter")
        expect(page.locator("[data-said]")).to_contain_text(said)
        expect(entry).to_be_focused()
    expect(page.locator("[data-total]")).to_have_text("van 14 stoelen")
    expect(page.locator("[data-count]")).to_have_text("3 bezet, 11 leeg")
    page.get_by_label("Jeugd huis", exact=True).uncheck()
    added = page.locator(".empty-chair:visible", has_text="Jeugd huis")
    expect(added).to_contain_text("We kennen nog geen praktijk")
    page.get_by_role("button", name="Neem weg Jeugd huis").click()
    expect(page.locator("[data-total]")).to_have_text("van 13 stoelen")
    expect(entry).to_be_focused()
    page.context.close()


def test_more_chairs_than_fit_are_refused_in_words(browser: Browser, base: str) -> None:
    page = opened(browser, base + MISSING)
    for number in range(7):
        page.get_by_label("Nog iemand?").fill(f"Partner {number}")
        page.get_by_role("button", name="Zet erbij").click()
    expect(page.locator("[data-said]")).to_contain_text("Meer dan 6 stoelen")
    expect(page.locator("[data-total]")).to_have_text("van 18 stoelen")
    expect(page.get_by_label("Nog iemand?")).to_have_value("Partner 6")
    page.context.close()


def test_the_keyboard_goes_from_a_tick_to_a_chair_to_its_row(browser: Browser, base: str) -> None:
    page = opened(browser, base + MISSING)
    page.get_by_label("OCMW", exact=True).focus()
    page.keyboard.press("Space")
    expect(page.locator("[data-count]")).to_have_text("1 bezet, 11 leeg")
    page.get_by_label("Nog iemand?").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Zet erbij")).to_be_focused()
    page.keyboard.press("Tab")  # past the OCMW, which has no row now
    expect(page.get_by_role("link", name="Opbouwwerk", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#leeg-opbouwwerk")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Wie vraagt hen? Opbouwwerk")).to_be_focused()
    page.context.close()


def test_a_reload_and_a_file_bring_everything_back(
    browser: Browser, base: str, tmp_path: Path
) -> None:
    page = opened(browser, base + MISSING)
    seat(page, *SEATED)
    page.get_by_label("Nog iemand?").fill("Jeugdhuis")
    page.keyboard.press("Enter")
    page.get_by_label("Wie vraagt hen? Sportclub").fill("sportdienst")
    page.reload()
    expect(page.locator("[data-count]")).to_have_text("7 bezet, 6 leeg")
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    file = tmp_path / "tafel.json"
    download.value.save_as(file)
    page.context.close()
    fields = json.loads(file.read_text(encoding="utf-8"))["fields"]
    assert fields["erbij.1"] == "Jeugdhuis" and fields["vraagt.sportclub"] == "sportdienst"
    assert {name for name, text in fields.items() if text == "ja"} == {
        *(f"stoel.{id}" for id in SEATED),
        "stoel.erbij-1",
    }

    page = opened(browser, base + MISSING)
    page.locator("[data-open]").set_input_files(file)
    expect(page.locator("[data-count]")).to_have_text("7 bezet, 6 leeg")
    expect(page.get_by_label("Wie vraagt hen? Sportclub")).to_have_value("sportdienst")
    (tmp_path / "stuk.json").write_text("{", encoding="utf-8")
    page.locator("[data-open]").set_input_files(tmp_path / "stuk.json")
    expect(page.locator(".our-table [role=status]")).to_contain_text("Dit bestand is stuk")
    expect(page.locator("[data-count]")).to_have_text("7 bezet, 6 leeg")
    page.context.close()


def test_wiping_empties_every_chair_and_takes_the_added_ones_away(
    browser: Browser, base: str
) -> None:
    page = opened(browser, base + MISSING)
    seat(page, *SEATED)
    page.get_by_label("Nog iemand?").fill("Jeugdhuis")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Wis alles").first.click()
    page.locator("[data-do=wiped]").click()
    expect(page.locator("[data-count]")).to_have_text("0 bezet, 12 leeg")
    expect(page.locator("[data-added]")).to_be_hidden()
    page.context.close()


def test_nothing_goes_over_the_network(browser: Browser, base: str) -> None:
    page = opened(browser, base + MISSING)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    seat(page, *SEATED)
    page.get_by_label("Wie vraagt hen? Sportclub").fill("sportdienst")
    page.get_by_label("Bewaar op dit toestel").check()
    assert asked == []
    page.context.close()


def test_without_a_script_every_chair_and_practice_can_be_read(browser: Browser, base: str) -> None:
    page = opened(browser, base + MISSING, java_script_enabled=False)
    expect(page.locator(".empty-chair:visible")).to_have_count(12)
    expect(page.locator(".chair-ring__seat:visible")).to_have_count(12)
    expect(page.locator(".by-script:visible")).to_have_count(0)
    expect(page.get_by_text("Zonder JavaScript onthoudt deze pagina niets.")).to_be_visible()
    page.context.close()


def test_on_paper_it_is_one_sheet_filled_in_or_not(browser: Browser, base: str) -> None:
    page = opened(browser, base + MISSING)
    [blank] = sheets(page)
    assert blank.count("Wie vraagt hen?") == 12 and "0 bezet" not in blank
    seat(page, *SEATED)
    page.get_by_label("Wie vraagt hen? Sportclub").fill("sportdienst")
    [filled] = sheets(page)
    assert filled.count("Wie vraagt hen?") == 6 and "sportdienst" in filled
    for screen in ("Bewaar als bestand", "Zet erbij"):
        assert screen not in filled
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_with_everything_open(
    browser: Browser, base: str, width: int, scheme: str
) -> None:
    page = opened(browser, base + MISSING, width, color_scheme=scheme, reduced_motion="reduce")
    seat(page, *SEATED)
    page.get_by_label("Nog iemand?").fill("Jeugdhuis")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Wis alles").first.click()
    assert axe_faults(page) == []
    page.context.close()


def test_cards_and_the_empty_chair_lead_to_each_other(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/kompas-halle/")
    page.get_by_role("link", name="Bekijk de lege stoel").click()
    page.wait_for_url("**/de-lege-stoel/")
    expect(page.locator(".heard h3")).to_have_count(4)
    page.get_by_role("link", name="Kijk wie er aan jullie tafel ontbreekt").click()
    page.wait_for_url("**/wie-ontbreekt/")
    page.get_by_role("link", name="één tekening, een stoel per praktijk").click()
    page.locator(".heard a", has_text="Warm Hart").click()
    page.wait_for_url("**/warm-hart-houthalen/#stem")
    page.context.close()
