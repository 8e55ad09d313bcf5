"""What a network does with "Waar staan we?" and "Samen", in a real browser."""

import json
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browsers import axe_faults, opened

SCAN = "fasen/waar-staan-we/"
TOGETHER = "fasen/waar-staan-we/samen/"
ANSWERS = ["ja", "ja", "deels", "ja", "ja", "deels", "nee", "ja", "weet-niet", "nee"]


def answer_all(page: Page, answers: list[str]) -> None:
    page.get_by_role("link", name="Begin").click()
    for number, answer in enumerate(answers, start=1):
        expect(page.locator(f"#vraag-{number}")).to_be_visible()
        asked = page.locator(".statement", has=page.locator(f"#vraag-{number}"))
        asked.locator(f"input[value={answer}]").check(force=True)
        page.locator("[data-turn='1']").click()


def steps(page: Page) -> list[str]:
    return page.locator(".step-out:visible h3").all_inner_texts()


def stored(page: Page, shelf: str) -> str | None:
    found: str | None = page.evaluate(f"{shelf}.getItem('onze-tafel')")
    return found


@pytest.mark.parametrize("width", [360, 1280])
def test_ten_answers_give_a_ring_and_three_steps(browser: Browser, base: str, width: int) -> None:
    page = opened(browser, base + SCAN, width)
    answer_all(page, ANSWERS)
    expect(page.locator("[data-lead]")).to_contain_text("Opstart zit goed.")
    expect(page.locator("[data-ring=now] [data-answer=ja]")).to_have_count(5)
    assert steps(page) == [
        "Doe één actie echt samen.",
        "Kies tekens die je kunt tellen.",
        "Vraag het aan mensen zelf.",
    ]
    expect(page.locator(".step-out:visible").first).to_contain_text("Vraag 7: nee.")
    expect(page).to_have_url(base + SCAN + "#resultaat")
    page.context.close()


def test_going_back_goes_back_and_a_reload_loses_nothing(browser: Browser, base: str) -> None:
    page = opened(browser, base + SCAN)
    answer_all(page, ANSWERS)
    page.go_back()
    expect(page.locator(".statement:visible h2")).to_contain_text("We kozen tekens")
    page.reload()
    expect(page.locator(".statement:visible input[value=nee]")).to_be_checked()
    page.context.close()


def test_the_keyboard_alone_answers_and_the_focus_follows(browser: Browser, base: str) -> None:
    page = opened(browser, base + SCAN)
    page.get_by_role("link", name="Begin").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#vraag-1")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator(".statement:visible input[value=ja]")).to_be_checked()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".statement:visible input[value=deels]")).to_be_checked()
    expect(page.locator("[data-done]")).to_have_text("1 van 10 beantwoord")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Volgende")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".statement:visible h2[aria-level='1']")).to_have_text(
        "Wonen, werk, school, gezondheid, vrije tijd. Elk heeft iemand aan tafel."
    )
    expect(page.locator("#vraag-2")).to_be_focused()
    page.context.close()


def test_it_stays_on_the_device_only_when_asked_and_goes_when_wiped(
    browser: Browser, base: str
) -> None:
    page = opened(browser, base + SCAN)
    answer_all(page, ANSWERS)
    assert stored(page, "localStorage") is None
    page.get_by_label("Bewaar op dit toestel").check()
    assert stored(page, "localStorage") and stored(page, "sessionStorage") is None
    page.get_by_role("button", name="Wis alles").first.click()
    expect(page.get_by_role("button", name="Laat staan")).to_be_focused()
    page.locator("[data-do=wiped]").click()
    assert stored(page, "localStorage") is None and stored(page, "sessionStorage") is None
    expect(page.locator(".our-table [role=status]")).to_have_text("Alles is gewist.")
    expect(page.locator("[data-lead]")).to_have_text("Jullie vulden nog niets in.")
    page.context.close()


def test_a_file_brings_everything_back_and_last_time_lies_beside_it(
    browser: Browser, base: str, tmp_path: Path
) -> None:
    page = opened(browser, base + SCAN)
    answer_all(page, ANSWERS)
    page.locator(".step-out:visible input").first.fill("buurtwerk")
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    file = tmp_path / "tafel.json"
    download.value.save_as(file)
    page.context.close()
    held = json.loads(file.read_text())
    held["day"] = "2026-05-12"
    file.write_text(json.dumps(held))

    page = opened(browser, base + SCAN)
    page.locator("[data-file]").set_input_files(file)
    expect(page.locator(".step-out:visible input").first).to_have_value("buurtwerk")
    page.goto(base + SCAN)
    page.get_by_role("button", name="Vul opnieuw in").click()
    for number in range(1, 11):
        expect(page.locator(f"#vraag-{number}")).to_be_visible()
        page.locator(".statement:visible input[value=ja]").check(force=True)
        page.locator("[data-turn='1']").click()
    expect(page.locator("[data-earlier-day]")).to_have_text("12 mei 2026")
    expect(page.locator("[data-earlier-change]")).to_contain_text("Toen 5 keer ja, nu 10 keer.")
    assert steps(page) == []
    page.context.close()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "Dit bestand is stuk"),
        ('{"naam": "iets anders"}', "Dit is geen bestand van Onze tafel"),
        ('{"format": "onze-tafel", "version": 99}', "een nieuwere versie"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_loses_nothing(
    browser: Browser, base: str, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "vreemd.json").write_text(text)
    page = opened(browser, base + SCAN)
    answer_all(page, ANSWERS)
    page.locator("[data-open]").set_input_files(tmp_path / "vreemd.json")
    expect(page.locator(".our-table [role=status]")).to_contain_text(said)
    assert len(steps(page)) == 3
    page.context.close()


def test_partners_side_by_side_show_where_they_differ(browser: Browser, base: str) -> None:
    codes = []
    for answers in (["ja"] * 10, ["ja"] * 6 + ["nee"] * 4, ["ja"] * 6 + ["nee"] + ["ja"] * 3):
        page = opened(browser, base + SCAN)
        answer_all(page, answers)
        page.locator("#graden").fill("12")
        codes.append(page.locator("[data-code]").inner_text())
        page.context.close()
    page = opened(browser, base + TOGETHER)
    for text in (*codes, "jjjjjjnjjj -3", "dit is niets"):
        page.get_by_label("Code of strookje").fill(text)
        page.keyboard.press("Enter")
    expect(page.locator("[data-said]")).to_contain_text("Dit is geen code")
    expect(page.locator("[data-lead]")).to_contain_text("Vier partners vulden in.")
    first = page.locator(".together__row[data-row]:visible").first
    expect(first).to_contain_text("Partners doen de acties echt samen.")
    expect(first).to_contain_text("Drie zeggen nee, één ja.")
    expect(page.locator("[data-warmth-spread]")).to_contain_text("Van −3° tot 12°.")
    page.get_by_role("button", name="Neem partner 4 weg").click()
    expect(page.locator("[data-lead]")).to_contain_text("Drie partners vulden in.")
    assert axe_faults(page) == []
    page.context.close()


def test_a_scanned_sheet_brings_the_answers_back_or_lays_them_beside(
    browser: Browser, base: str
) -> None:
    page = opened(browser, base + SCAN)
    answer_all(page, ANSWERS)
    code = page.locator("[data-code]").inner_text().lower()
    expect(page.locator("[data-qr-name=host]")).to_be_visible()
    page.context.close()
    page = opened(browser, base + f"{SCAN}#terug={code}.2026-05-12")
    expect(page).to_have_url(base + SCAN + "#resultaat")
    expect(page.locator("[data-label]")).to_contain_text("12 mei 2026")
    assert len(steps(page)) == 3
    page.context.close()
    page = opened(browser, base + SCAN)
    answer_all(page, ["ja"] * 10)
    page.goto(base)
    page.goto(base + f"{SCAN}#terug={code}.2026-05-12")
    expect(page.locator("[data-earlier-change]")).to_contain_text("Toen 5 keer ja, nu 10 keer.")
    page.context.close()


def test_a_code_scanned_by_the_host_counts_once(browser: Browser, base: str) -> None:
    page = opened(browser, base + SCAN)
    answer_all(page, ANSWERS)
    code = page.locator("[data-code]").inner_text().lower()
    page.context.close()
    page = opened(browser, base + f"{TOGETHER}#code={code}")
    expect(page.locator("[data-lead]")).to_contain_text("Eén partner vulde in.")
    page.reload()
    expect(page.locator("[data-lead]")).to_contain_text("Eén partner vulde in.")
    page.context.close()


def test_the_result_prints_on_one_sheet(browser: Browser, base: str) -> None:
    page = opened(browser, base + SCAN)
    answer_all(page, ANSWERS)
    expect(page.locator("[data-qr-name=return]")).to_be_attached()
    printed = pypdfium2.PdfDocument(page.pdf(format="A4"))
    words = printed[0].get_textpage().get_text_range()
    assert len(printed) == 1
    assert "Doe één actie echt samen." in words and "Scan deze code" in words
    page.context.close()


def test_two_tabs_do_not_undo_each_other(browser: Browser, base: str) -> None:
    one = opened(browser, base + SCAN)
    answer_all(one, ["ja"])
    one.goto(base + SCAN + "#resultaat")
    one.get_by_label("Bewaar op dit toestel").check()
    other = one.context.new_page()
    other.goto(base + SCAN + "#vraag-2")
    other.locator(".statement:visible input[value=nee]").check(force=True)
    expect(one.locator("[data-ring=now] [data-answer=nee]")).to_have_count(1)
    one.goto(base + SCAN + "#vraag-3")
    one.locator(".statement:visible input[value=deels]").check(force=True)
    other.goto(base + SCAN + "#resultaat")
    for answer in ("ja", "nee", "deels"):
        expect(other.locator(f"[data-ring=now] [data-answer={answer}]")).to_have_count(1)
    one.context.close()


def test_nothing_goes_over_the_network(browser: Browser, base: str) -> None:
    page = opened(browser, base + SCAN)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    answer_all(page, ANSWERS)
    page.locator(".step-out:visible input").first.fill("ocmw")
    page.get_by_label("Bewaar op dit toestel").check()
    assert all(one.startswith(f"GET {base}assets/") for one in asked)  # what draws, and the icon
    page.context.close()


def test_a_browser_that_keeps_nothing_says_so_and_goes_on(browser: Browser, base: str) -> None:
    context = browser.new_context()
    refuse = (
        "Storage.prototype.setItem = () => { throw new DOMException('vol', 'QuotaExceededError') }"
    )
    context.add_init_script(refuse)
    page = context.new_page()
    page.goto(base + SCAN)
    answer_all(page, ANSWERS)
    assert len(steps(page)) == 3
    expect(page.locator(".our-table [role=status]")).to_contain_text("Je browser bewaart niets.")
    context.close()


def test_without_a_script_every_statement_and_step_can_be_read(browser: Browser, base: str) -> None:
    page = opened(browser, base + SCAN, java_script_enabled=False)
    expect(page.locator(".statement:visible")).to_have_count(10)
    expect(page.locator(".step-out:visible")).to_have_count(10)
    expect(page.locator(".by-script:visible")).to_have_count(0)
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_asking_and_in_the_result(
    browser: Browser, base: str, scheme: str
) -> None:
    page = opened(browser, base + SCAN, 360, color_scheme=scheme, reduced_motion="reduce")
    page.get_by_role("link", name="Begin").click()
    asking = axe_faults(page)
    page.goto(base + SCAN)
    answer_all(page, ANSWERS)
    page.get_by_role("button", name="Wis alles").first.click()
    assert asking == axe_faults(page) == []
    page.context.close()
