"""What a network does with the model finder, in a real browser."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browsers import axe_faults, opened

ADDRESS = "netwerkmodellen/modelwijzer/"
ANSWERS = {
    "hoe-begonnen": "thematisch",
    "aan-tafel": "thematisch",
    "samen": "spontaan",
    "nodig": "spontaan",
    "zorg": "organisch",
}
FACTOR = "factor.thematisch.levend-blijven"


def answered(page: Page, answers: dict[str, str]) -> None:
    for question, model in answers.items():
        page.locator(f"input[name='model.{question}'][value='{model}']").check(force=True)


def verdict(page: Page) -> str:
    return page.locator("[data-verdict]").inner_text()


def test_five_answers_lead_to_two_models_each_with_its_reasons(browser: Browser, base: str) -> None:
    page = opened(browser, base + ADDRESS, 360)
    result = page.locator("#resultaat")
    expect(result).to_be_hidden()
    answered(page, {name: ANSWERS[name] for name in ("hoe-begonnen", "aan-tafel")})
    expect(page.locator("[data-still]")).to_have_text("Nog drie vragen.")
    answered(page, ANSWERS)
    assert verdict(page) == "Jullie lijken op een thematisch netwerk en op een spontaan netwerk"
    expect(result.locator("[data-result]:visible")).to_have_count(2)
    reasons = result.locator("[data-result=thematisch] [data-reason]:visible")
    assert [one.startswith("Omdat ") for one in reasons.all_inner_texts()] == [True, True]
    expect(page.locator("#check-thematisch")).to_be_visible()
    expect(page.locator("#check-organisch")).to_be_hidden()
    page.context.close()


def test_a_weak_answer_shows_who_helps_and_all_stays_after_a_reload(
    browser: Browser, base: str
) -> None:
    page = opened(browser, base + ADDRESS)
    answered(page, ANSWERS)
    help_here = page.locator(f"[data-weak='{FACTOR}']")
    expect(help_here).to_be_hidden()
    page.locator(f"input[name='{FACTOR}'][value=ja]").check(force=True)
    expect(help_here).to_be_hidden()
    page.locator(f"input[name='{FACTOR}'][value=nee]").check(force=True)
    expect(help_here).to_be_visible()
    assert help_here.get_by_role("link").count() >= 1
    said = page.locator("#check-thematisch [data-health]")
    expect(said).to_have_text("0 van 2 stoelen bezet. Eén zin staat nog open.")
    page.reload()
    expect(help_here).to_be_visible()
    assert "thematisch" in verdict(page)
    assert axe_faults(page) == []
    page.context.close()


def test_what_was_filled_in_is_saved_wiped_and_opened_again(
    browser: Browser, base: str, tmp_path: Path
) -> None:
    page = opened(browser, base + ADDRESS)
    answered(page, ANSWERS)
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    file = tmp_path / "tafel.json"
    download.value.save_as(file)
    assert (
        json.loads(file.read_text(encoding="utf-8"))["fields"]["model.hoe-begonnen"] == "thematisch"
    )
    page.locator("[data-do=wipe]").click()
    page.locator("[data-do=wiped]").click()
    expect(page.locator("#resultaat")).to_be_hidden()
    page.locator(".our-table [data-open]").set_input_files(file)
    expect(page.locator("#resultaat")).to_be_visible()
    strange = json.loads(file.read_text(encoding="utf-8"))
    strange["fields"]["model.hoe-begonnen"] = "een-ander-model"
    other = tmp_path / "ander.json"
    other.write_text(json.dumps(strange), encoding="utf-8")
    page.locator(".our-table [data-open]").set_input_files(other)
    expect(page.locator("[data-still]")).to_have_text("Nog één vraag.")
    page.locator(".our-table [data-open]").set_input_files(file)
    expect(page.locator("#resultaat")).to_be_visible()
    broken = tmp_path / "stuk.json"
    broken.write_text("{", encoding="utf-8")
    page.locator(".our-table [data-open]").set_input_files(broken)
    expect(page.locator("[data-status]")).to_contain_text("stuk")
    expect(page.locator("#resultaat")).to_be_visible()
    page.context.close()


def test_the_keyboard_is_enough(browser: Browser, base: str) -> None:
    page = opened(browser, base + ADDRESS)
    page.locator("input[name='model.hoe-begonnen']").first.focus()
    for _ in ANSWERS:
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
    assert "professioneel" in verdict(page)
    page.get_by_role("link", name="Bekijk waarom").press("Enter")
    expect(page.locator("#resultaat h2")).to_be_focused()
    page.context.close()


def test_a_model_page_leads_to_its_own_check(browser: Browser, base: str) -> None:
    page = opened(browser, base + "netwerkmodellen/spontaan/")
    page.get_by_role("link", name="Kijk na hoe jullie ervoor staan").click()
    expect(page.locator("#check-spontaan")).to_be_in_viewport()
    expect(page.locator("#check-thematisch")).to_be_hidden()
    page.context.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_without_a_script_it_reads_as_a_whole(browser: Browser, base: str, width: int) -> None:
    page = opened(browser, base + ADDRESS, width, java_script_enabled=False)
    expect(page.get_by_role("table")).to_be_visible()
    for check in page.locator("[data-check]").all():
        expect(check).to_be_visible()
    expect(page.locator(".our-table")).to_be_hidden()
    page.context.close()


def test_on_a_phone_each_question_is_asked_of_all_models(browser: Browser, base: str) -> None:
    page = opened(browser, base + "netwerkmodellen/", 360, java_script_enabled=False)
    row = page.locator(".models__question").first
    expect(row.get_by_role("heading")).to_be_visible()
    names = row.locator(".model__name")
    assert names.all_inner_texts() == ["Organisch", "Professioneel", "Thematisch", "Spontaan"]
    tops = [box["y"] for one in names.all() if (box := one.bounding_box())]
    assert tops == sorted(tops) and tops[-1] - tops[0] < 800
    page.context.close()
    wide = opened(browser, base + "netwerkmodellen/", 1280)
    boxes = [one.bounding_box() for one in wide.locator(".model__answer").all()[:4]]
    assert len({round(box["y"]) for box in boxes if box}) == 1
    wide.context.close()
