"""What a network does with the planner of a restart, and with the clock of a route."""

import json
from pathlib import Path

import pypdfium2
import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

from tests.browsers import axe_faults, opened

PLANNER = "doorstart/planner/"
ROUTE = "routes/een-tafel-leiden/"
OPEN_ALL = "document.querySelectorAll('details').forEach((one) => { one.open = true })"


def fill_in(page: Page, **fields: str) -> None:
    """Put answers in this tab, as another page left them."""
    state = {"format": "onze-tafel", "version": 1, "day": "2026-12-01", "fields": fields}
    page.evaluate("text => sessionStorage.setItem('onze-tafel', text)", json.dumps(state))
    page.reload()


def planned(page: Page) -> list[str]:
    return page.locator("[data-session]:visible h3").all_inner_texts()


def first_times(page: Page) -> list[str]:
    return page.locator("[data-time]:visible").all_inner_texts()[:3]


@pytest.mark.parametrize("width", [360, 1280])
def test_a_day_and_an_hour_give_every_part_its_time(
    browser: Browser, base: str, width: int
) -> None:
    page = opened(browser, base + PLANNER, width)
    page.get_by_label("Eerste dag").fill("2027-01-12")
    page.get_by_label("Beginuur").fill("14:00")
    expect(page.locator("[data-when]").first).to_have_text(
        "dinsdag 12 januari 2027, 14.00 – 16.00 (120 minuten)"
    )
    expect(page.locator("[data-when]").nth(1)).to_contain_text("dinsdag 2 februari 2027")
    assert first_times(page) == ["14.00 – 14.10", "14.10 – 14.30", "14.30 – 15.00"]
    page.get_by_label("Minuten: Welkom, Visievorming").fill("25")
    assert first_times(page)[:2] == ["14.00 – 14.25", "14.25 – 14.45"]
    expect(page.locator("[data-when]").first).to_contain_text("(135 minuten)")
    page.reload()
    assert first_times(page)[0] == "14.00 – 14.25"
    page.context.close()


def test_a_worksite_left_out_moves_the_others_up(browser: Browser, base: str) -> None:
    page = opened(browser, base + PLANNER)
    page.get_by_label("Eerste dag").fill("2027-01-12")
    page.get_by_label("Plan werf 1: Visievorming").uncheck()
    assert planned(page)[0] == "Werf 2: De doelgroepen"
    expect(page.locator("[data-place]:visible").first).to_have_text("Sessie 1 van 3")
    expect(page.locator("[data-when]:visible").first).to_contain_text("12 januari 2027")
    for box in page.locator("[data-choose]:checked").all()[::-1]:
        box.uncheck()
    expect(page.locator("[data-nothing]")).to_be_visible()
    page.context.close()


def test_the_answers_of_waar_staan_we_propose_where_to_begin(browser: Browser, base: str) -> None:
    page = opened(browser, base + PLANNER)
    expect(page.locator("[data-unanswered]")).to_be_visible()
    fill_in(page, **{"zin.trekker": "deels", "zin.samen-doen": "nee", "zin.stilstaan": "ja"})
    expect(page.locator("[data-proposal]")).to_have_text(
        "Ons voorstel: begin bij werf 3, Vrijetijdsaanbod."
    )
    expect(page.locator("[data-first] [data-lead]:visible")).to_have_count(1)
    expect(page.locator("[data-first] [data-lead]:visible")).to_contain_text("Jullie zeiden nee.")
    page.get_by_role("button", name="Begin bij werf 3").click()
    assert planned(page) == ["Werf 3: Vrijetijdsaanbod", "Werf 4: De netwerksamenwerking"]
    page.context.close()


def test_the_answers_of_a_phase_propose_too(browser: Browser, base: str) -> None:
    page = opened(browser, base + PLANNER)
    fill_in(page, **{"vraag.verkenning.een": "nee", "vraag.verkenning.twee": "deels"})
    expect(page.locator("[data-proposal]")).to_contain_text("werf 2, De doelgroepen")
    expect(page.locator("[data-first] [data-lead-phase]:visible")).to_contain_text("2 keer")
    page.context.close()


def test_the_sessions_come_into_a_calendar_and_come_again_as_the_same(
    browser: Browser, base: str, tmp_path: Path
) -> None:
    page = opened(browser, base + PLANNER)
    button = page.get_by_role("button", name="Zet de sessies in je agenda")
    button.click()
    expect(page.locator("[data-calendar-status]")).to_have_text(
        "Kies eerst een dag en een beginuur."
    )
    expect(page.get_by_label("Eerste dag")).to_be_focused()
    page.get_by_label("Eerste dag").fill("2027-03-15")
    page.get_by_label("Wie leidt het gesprek?: Visievorming").fill("de netwerkregisseur; ik")
    page.get_by_label("Plaats: Visievorming").fill("Buurthuis, zaal 1")
    files = []
    for number in range(2):
        with page.expect_download() as download:
            button.click()
        files.append(tmp_path / f"{number}.ics")
        download.value.save_as(files[-1])
    expect(page.locator("[data-calendar-status]")).to_contain_text("4 sessies")
    page.context.close()
    one, again = (Calendar.from_ical(file.read_bytes()).walk("VEVENT") for file in files)
    assert [str(event["UID"]) for event in one] == [str(event["UID"]) for event in again]
    assert len({str(event["UID"]) for event in one}) == 4
    first, second = one[0], one[1]
    told = str(first["DESCRIPTION"])
    assert first.decoded("DTSTART").strftime("%Y-%m-%d %H:%M") == "2027-03-15 19:30"
    assert second.decoded("DTSTART").strftime("%Y-%m-%d %H:%M") == "2027-04-05 19:30"
    assert first["LOCATION"] == "Buurthuis, zaal 1"
    assert "19.30 – 19.40 Welkom\n" in told and "Wie noteert" not in told
    assert "- Wie leidt het gesprek? de netwerkregisseur; ik" in told


def test_a_file_brings_the_plan_back_a_broken_one_does_not_and_wiping_empties_it(
    browser: Browser, base: str, tmp_path: Path
) -> None:
    page = opened(browser, base + PLANNER)
    page.get_by_label("Eerste dag").fill("2027-01-12")
    page.get_by_label("Plan werf 4: De netwerksamenwerking").uncheck()
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    file, broken = tmp_path / "tafel.json", tmp_path / "stuk.json"
    download.value.save_as(file)
    broken.write_text(file.read_text()[:-9])
    page.get_by_role("button", name="Wis alles").first.click()
    page.locator("[data-do=wiped]").click()
    expect(page.get_by_label("Eerste dag")).to_have_value("")
    expect(page.get_by_label("Beginuur")).to_have_value("19:30")
    assert len(planned(page)) == 4
    page.locator("[data-open]").set_input_files(broken)
    expect(page.locator("[data-status]")).to_contain_text("Dit bestand is stuk")
    page.locator("[data-open]").set_input_files(file)
    expect(page.get_by_label("Eerste dag")).to_have_value("2027-01-12")
    assert len(planned(page)) == 3
    page.context.close()


def test_the_keyboard_alone_plans(browser: Browser, base: str) -> None:
    page = opened(browser, base + PLANNER)
    page.get_by_label("Plan werf 1: Visievorming").focus()
    page.keyboard.press("Space")
    assert planned(page)[0] == "Werf 2: De doelgroepen"
    page.get_by_label("Minuten: Welkom, De doelgroepen").focus()
    page.keyboard.press("ArrowUp")
    assert first_times(page)[0] == "19.30 – 19.45"
    page.get_by_role("button", name="Begin bij werf 4").focus()
    page.keyboard.press("Enter")
    assert planned(page) == ["Werf 4: De netwerksamenwerking"]
    page.context.close()


@pytest.mark.parametrize("address", [PLANNER, ROUTE])
def test_without_script_every_part_stands_there_with_its_minutes(
    browser: Browser, base: str, address: str
) -> None:
    page = opened(browser, base + address, java_script_enabled=False)
    text = page.locator("main").inner_text()
    parts = page.locator(".agenda__part")
    assert parts.count() == (24 if address == PLANNER else 5)
    assert all("min" in part for part in page.locator(".agenda__time").all_inner_texts())
    assert "Beginuur" not in text and "Wis alles" not in text
    page.context.close()


def test_the_plan_prints_a_page_for_each_session(
    browser: Browser, base: str, tmp_path: Path
) -> None:
    page = opened(browser, base + PLANNER)
    page.get_by_label("Eerste dag").fill("2027-01-12")
    page.get_by_label("Plan werf 1: Visievorming").uncheck()
    file = tmp_path / "plan.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    page.context.close()
    sheets = [sheet.get_textpage().get_text_bounded() for sheet in pypdfium2.PdfDocument(file)]
    assert len(sheets) == 3
    assert "Werf 2: De doelgroepen" in sheets[0] and "12 januari 2027" in sheets[0]
    assert "Eerste dag" not in sheets[0] and "Wis alles" not in "".join(sheets)


@pytest.mark.parametrize("address", [PLANNER, ROUTE])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_with_everything_open(
    browser: Browser, base: str, address: str, width: int
) -> None:
    page = opened(browser, base + address, width, reduced_motion="reduce")
    fill_in(page, **{"zin.samen-doen": "nee", "plan.dag": "2027-01-12"})
    page.evaluate(OPEN_ALL)
    assert axe_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


def test_nothing_of_a_plan_goes_over_the_network(browser: Browser, base: str) -> None:
    page = opened(browser, base + PLANNER)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_label("Eerste dag").fill("2027-01-12")
    with page.expect_download():
        page.get_by_role("button", name="Zet de sessies in je agenda").click()
    assert [url for url in asked if not url.startswith("blob:")] == []
    page.context.close()


def test_a_route_has_a_clock_that_is_remembered(browser: Browser, base: str) -> None:
    page = opened(browser, base + ROUTE)
    assert first_times(page) == ["19.30 – 19.40", "19.40 – 20.00", "20.00 – 20.35"]
    page.get_by_label("Beginuur").fill("13:15")
    assert first_times(page)[0] == "13.15 – 13.25"
    expect(page.locator("[data-whole]")).to_have_text("13.15 – 14.45")
    page.goto(base + "routes/starten/")
    assert first_times(page)[0] == "13.15 – 13.35"
    page.get_by_label("Beginuur").fill("")
    expect(page.locator("[data-whole]")).to_have_text("Vul een uur in.")
    assert first_times(page)[0] == "20 minuten"
    page.context.close()


def test_a_route_names_its_sheets_and_prints_on_one_page(
    browser: Browser, base: str, tmp_path: Path
) -> None:
    page = opened(browser, base + ROUTE)
    sheets = page.locator(".agenda__sheets a")
    names = sheets.all_inner_texts()
    assert any(name.startswith("Handout") for name in names)
    assert any(name.startswith("Tafelpakket") for name in names)
    for link in sheets.all():
        assert page.request.get(base + ROUTE + (link.get_attribute("href") or "")).ok
    page.pdf(path=tmp_path / "route.pdf", prefer_css_page_size=True)
    page.context.close()
    assert len(pypdfium2.PdfDocument(tmp_path / "route.pdf")) == 1


@pytest.mark.parametrize("address", ["doorstart/", "fasen/", "afdrukken/", "fasen/4-uitvoering/"])
def test_routes_are_found_where_a_meeting_is_prepared(
    browser: Browser, base: str, address: str
) -> None:
    page = opened(browser, base + address)
    assert page.locator("main a[href*='routes/']").count()
    page.context.close()
