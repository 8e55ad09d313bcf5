"""What a network does on the page of a phase and with the thermometer, in a real browser."""

import json
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.phase.record import Phase
from tests.browsers import axe_faults, opened

START = "fasen/1-opstart/"
THERMOMETER = "fasen/thermometer/"
ANSWERS = {
    "idee-vertellen": "ja",
    "wat-het-bestuur-wil": "deels",
    "andere-netwerken": "nee",
    "wie-coordineert": "nvt",
}


def answer(page: Page, id: str, value: str) -> None:
    page.locator(f"#vraag-{id} input[value={value}]").check(force=True)


def answer_some(page: Page) -> None:
    page.locator("[name=graden]").fill("12")
    page.get_by_label("Wat of wie zou je een paar graden warmer maken?").fill("Een bezoek")
    for id, value in ANSWERS.items():
        answer(page, id, value)


def to_do(page: Page) -> list[str]:
    return page.locator(".to-do > li:visible .step-out__number").all_inner_texts()


def on_paper(page: Page) -> str:
    document = pypdfium2.PdfDocument(page.pdf(format="A4", prefer_css_page_size=True))
    return " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)


def test_every_question_of_every_phase_can_be_answered(
    browser: Browser, base: str, catalogue: Catalogue
) -> None:
    count = 0
    for phase in catalogue.all(Phase):
        page = opened(browser, base + phase.address)
        for question in phase.questions:
            place = page.locator(f"#vraag-{question.id}")
            assert place.locator("input, textarea").count() in (1, 4), question.id
            count += 1
        page.context.close()
    assert count == 44


@pytest.mark.parametrize("width", [360, 1280])
def test_answers_fill_the_table_and_what_is_open_becomes_a_list(
    browser: Browser, base: str, width: int
) -> None:
    page = opened(browser, base + START, width)
    expect(page.locator("[data-to-do-words]")).to_contain_text("Nog geen enkele vraag")
    answer_some(page)
    expect(page.locator("[data-done]")).to_have_text("6 van 12 vragen beantwoord")
    expect(page.locator("[data-round]")).to_have_attribute(
        "aria-label",
        "Een tafel met 12 stoelen: 1 keer ja, 1 keer deels, 1 keer nee, 1 keer niet van toepassing,"
        " 2 in eigen woorden of graden, 6 nog open.",
    )
    assert to_do(page) == ["5", "4"]
    answer(page, "medestanders", "nee")
    assert to_do(page) == ["5", "6", "4"]
    answer(page, "andere-netwerken", "ja")
    assert to_do(page) == ["6", "4"]
    page.context.close()


def test_a_reload_and_a_file_bring_everything_back(
    browser: Browser, base: str, tmp_path: Path
) -> None:
    page = opened(browser, base + START)
    answer_some(page)
    page.get_by_label("Wie neemt vraag 5 op").fill("buurtwerk")
    page.get_by_label("Nota bij Bondgenoten winnen").fill("Eerst bellen")
    page.reload()
    expect(page.locator("#vraag-andere-netwerken input[value=nee]")).to_be_checked()
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    file = tmp_path / "tafel.json"
    download.value.save_as(file)
    page.context.close()
    assert json.loads(file.read_text())["fields"]["vraag.opstart.andere-netwerken"] == "nee"

    page = opened(browser, base + START)
    page.locator("[data-open]").set_input_files(file)
    expect(page.get_by_label("Wie neemt vraag 5 op")).to_have_value("buurtwerk")
    expect(page.get_by_label("Nota bij Bondgenoten winnen")).to_have_value("Eerst bellen")
    expect(page.locator(".slider output")).to_have_text("12°")
    page.get_by_role("button", name="Wis alles").first.click()
    page.locator("[data-do=wiped]").click()
    expect(page.locator("[data-done]")).to_have_text("0 van 12 vragen beantwoord")
    assert to_do(page) == []
    page.context.close()


def test_a_broken_file_loses_nothing(browser: Browser, base: str, tmp_path: Path) -> None:
    (tmp_path / "stuk.json").write_text("{")
    page = opened(browser, base + START)
    answer_some(page)
    page.locator("[data-open]").set_input_files(tmp_path / "stuk.json")
    expect(page.locator(".our-table [role=status]")).to_contain_text("Dit bestand is stuk")
    expect(page.locator("[data-done]")).to_have_text("6 van 12 vragen beantwoord")
    page.context.close()


def test_one_switch_asks_every_question_as_another_network_does(
    browser: Browser, base: str, catalogue: Catalogue
) -> None:
    page = opened(browser, base + START)
    varied = [one for one in catalogue.all(Phase)[0].questions if one.variant]
    switch = page.get_by_role("switch", name="Wij zijn een Huis van het Kind")
    for is_on in (False, True):
        switch.set_checked(is_on)
        for question in varied:
            words = page.locator(f"#tekst-{question.id}").inner_text().strip()
            assert words == (question.variant if is_on else question.text)
    group = page.get_by_role("group", name=str(varied[1].variant))
    expect(group.get_by_role("radio")).to_have_count(4)
    page.goto(base + "fasen/2-verkenning/")
    expect(switch).to_be_checked()
    page.context.close()


def test_the_keyboard_alone_answers(browser: Browser, base: str) -> None:
    page = opened(browser, base + START)
    page.locator("#vraag-idee-vertellen input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#vraag-idee-vertellen input[value=deels]")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("#vraag-wat-het-bestuur-wil input[value=ja]")).to_be_checked()
    expect(page.locator("[data-done]")).to_have_text("2 van 12 vragen beantwoord")
    page.keyboard.press("Enter")
    assert "?" not in page.url  # answers never come into an address
    page.context.close()


def test_the_table_stays_in_sight_beside_the_questions(browser: Browser, base: str) -> None:
    page = opened(browser, base + START)
    for id in ("wat-het-bestuur-wil", "levensdomeinen"):
        page.locator(f"#vraag-{id}").scroll_into_view_if_needed()
        expect(page.locator("[data-round]")).to_be_in_viewport()
    page.context.close()


def test_four_practices_come_after_the_questions_and_the_rest_on_request(
    browser: Browser, base: str
) -> None:
    page = opened(browser, base + START)
    rows = page.locator(".rows > .row:visible")
    expect(rows).to_have_count(4)
    page.get_by_text("Alle 14 praktijken").click()
    expect(rows).to_have_count(14)
    page.context.close()


def test_paper_carries_the_answers_and_what_is_to_do(browser: Browser, base: str) -> None:
    page = opened(browser, base + START)
    blank = on_paper(page)
    assert "Is duidelijk wie coördineert?" in blank and "0/12" not in blank
    answer_some(page)
    page.get_by_label("Wie neemt vraag 5 op").fill("buurtwerk")
    text = on_paper(page)
    page.context.close()
    for words in ("12°", "Een bezoek", "6/12", "buurtwerk", "Wat nog te doen is"):
        assert words in text and words not in blank
    assert "Bewaar als bestand" not in text and "Praktijken die hier iets tonen" not in text


def test_without_a_script_both_ways_to_ask_can_be_read(browser: Browser, base: str) -> None:
    page = opened(browser, base + START, java_script_enabled=False)
    words = page.locator("#tekst-open-voor-iedereen").inner_text()
    assert "iedereen zomaar" in words and "Voor een Huis van het Kind:" in words
    expect(page.locator(".by-script:visible")).to_have_count(0)
    expect(page.locator(".thermometer")).to_be_visible()
    page.context.close()


def test_nothing_goes_over_the_network(browser: Browser, base: str) -> None:
    page = opened(browser, base + START)
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    answer_some(page)
    page.get_by_label("Bewaar op dit toestel").check()
    assert asked == []
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_when_all_is_open(
    browser: Browser, base: str, scheme: str, width: int
) -> None:
    page = opened(browser, base + START, width, color_scheme=scheme, reduced_motion="reduce")
    answer_some(page)
    page.get_by_text("Alle 14 praktijken").click()
    page.get_by_role("button", name="Wis alles").first.click()
    assert axe_faults(page) == []
    page.context.close()


def test_the_thermometer_alone_shares_its_degrees_and_prints(browser: Browser, base: str) -> None:
    page = opened(browser, base + THERMOMETER)
    scale = page.get_by_role("slider")
    expect(scale).to_have_attribute("aria-valuetext", "nog niet gekozen")
    scale.focus()
    page.keyboard.press("End")
    expect(page.locator(".slider output")).to_have_text("20°")
    expect(scale).to_have_attribute("aria-valuetext", "20°: Zalig warm. Ik begin morgen.")
    assert axe_faults(page) == []
    text = on_paper(page)
    assert "20°" in text and "IJskoud. Ik rem de anderen af." in text
    page.get_by_role("link", name="Leg alle antwoorden naast elkaar").click()
    page.wait_for_url("**/fasen/waar-staan-we/samen/")
    page.goto(base + START)
    expect(page.locator(".slider output")).to_have_text("20°")
    page.context.close()


def test_a_new_round_of_statements_leaves_what_phases_have_to_do(
    browser: Browser, base: str
) -> None:
    fields = {"zin.trekker": "ja", "wie.vraag-opstart.medestanders": "buurtwerk"}
    held = {"format": "onze-tafel", "version": 1, "day": "2026-05-12", "fields": fields}
    page = opened(browser, base + START)
    page.evaluate("(text) => sessionStorage.setItem('onze-tafel', text)", json.dumps(held))
    page.goto(base + "fasen/waar-staan-we/")
    fields_now = "JSON.parse(sessionStorage.getItem('onze-tafel')).fields"
    page.evaluate("document.querySelector('[data-round]').click()")
    assert page.evaluate(fields_now) == {"wie.vraag-opstart.medestanders": "buurtwerk"}
    page.context.close()
