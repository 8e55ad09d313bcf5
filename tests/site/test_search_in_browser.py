"""What a person does with search: type, choose, go back, share, and do without script."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from kennisbank.catalogue import Collection
from tests.browsers import axe_faults, opened
from tests.conftest import PROJECT
from tests.found import found_on_site

READY = "html[data-searched]"


def searched(browser: Browser, base: str, query: str, width: int = 1280, **options: Any) -> Page:
    page = opened(browser, f"{base}zoeken/{query}", width, **options)
    page.locator(READY).wait_for(state="attached")
    return page


def titles(page: Page) -> list[str]:
    return page.locator("[data-results] h3").all_inner_texts()


def test_every_result_and_every_section_is_a_place_on_a_page(
    site: Path, collection: Collection
) -> None:
    records = found_on_site(collection, PROJECT)
    pages: dict[str, set[str]] = {}
    for record in records:
        url, _, anchor = record.url.partition("#")
        if url not in pages:
            html = (site / url / "index.html").read_text(encoding="utf-8")
            pages[url] = set(re.findall(r'\bid="([^"]+)"', html))
        wanted = {anchor, *(section.id for section in record.sections)} - {""}
        assert wanted <= pages[url], f"{record.id}: {wanted - pages[url]}"


# The box in the header


def test_nothing_of_search_loads_before_the_box_is_focused(browser: Browser, base: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(base)))
    page.goto(base + "praktijken/kompas-halle/")
    page.wait_for_load_state("networkidle")
    before = len(asked)
    assert not [url for url in asked if re.search("search|zoek|suggest|engine", url)]
    with page.expect_response("**/zoeken/core.js?v=*"):
        page.locator("#zoekveld").focus()
    loaded = {url.partition("?")[0] for url in asked[before:]}
    assert {"assets/javascripts/suggestions.js", "zoeken/engine.js"} <= loaded
    page.context.close()


def test_who_comes_without_a_question_does_not_load_the_index(browser: Browser, base: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(base + "zoeken/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "core.js" in url]
    page.goto(base + "zoeken/?q=gezin")
    page.locator(READY).wait_for(state="attached")
    page.locator("#zoekveld").focus()
    page.wait_for_load_state("networkidle")
    assert len([url for url in asked if "core.js" in url]) == 1
    page.context.close()


def test_who_cannot_load_the_index_gets_the_list_and_can_try_again(
    browser: Browser, base: str
) -> None:
    page = browser.new_page()
    page.route("**/zoeken/core.js*", lambda route: route.abort())
    page.goto(base + "zoeken/?q=gezin")
    expect(page.get_by_role("alert")).to_contain_text("Zoeken lukt nu niet.")
    assert page.get_by_role("link", name="Kom!pas Halle").first.is_visible()
    assert not page.locator("[data-answer]").is_visible()
    again = page.get_by_role("button", name="Probeer opnieuw")
    again.click()
    expect(again).to_be_focused()
    assert not page.locator("[data-facets]").is_visible()
    page.unroute("**/zoeken/core.js*")
    again.click()
    expect(page.locator("[data-heading]")).to_be_focused()
    assert titles(page) and not page.get_by_role("alert").is_visible()
    assert page.locator("[data-facets]").is_visible()
    page.context.close()


def test_suggestions_follow_the_keyboard(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/")
    field = page.locator("#zoekveld")
    field.focus()
    page.keyboard.type("kompa")
    box = page.get_by_role("listbox", name="Voorstellen")
    expect(box.get_by_role("option").first).to_contain_text("Kom!pas Halle")
    expect(box.get_by_role("option").first).to_contain_text("praktijk · Halle")
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    active = box.locator("[aria-selected=true]")
    assert active.get_attribute("id") == field.get_attribute("aria-activedescendant")
    assert axe_faults(page) == []
    page.keyboard.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    assert field.input_value() == "kompa"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/praktijken/kompas-halle/")
    page.context.close()


def test_enter_without_a_choice_searches(browser: Browser, base: str) -> None:
    page = opened(browser, base)
    page.locator("#zoekveld").focus()
    page.keyboard.type("kortingspas")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/?q=kortingspas")
    page.context.close()


def test_the_slash_works_only_for_who_wants_it(browser: Browser, base: str) -> None:
    page = searched(browser, base, "")
    mark = page.locator("header [data-key]")
    assert not mark.is_visible()
    page.get_by_label("Spring met de toets / naar het zoekveld").check()
    assert mark.is_visible()
    page.goto(base + "praktijken/kompas-halle/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "zoekveld"
    assert page.locator("#zoekveld").input_value() == ""
    page.keyboard.type("en/of")
    assert page.locator("#zoekveld").input_value() == "en/of"
    page.context.close()


# The page for searching


def test_a_correction_is_said_and_can_be_refused(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=doorstrat")
    notice = page.locator("[data-notice]")
    expect(notice).to_contain_text("Resultaten voor doorstart. Zoek toch naar doorstrat.")
    assert titles(page)[0] == "doorstart"
    notice.get_by_role("link").click()
    expect(page.locator("[data-nothing]")).to_be_visible()
    assert "letterlijk=1" in page.url
    page.context.close()


def test_what_is_left_out_is_said_and_can_be_shown(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=uitpas+niet+in+Aalst")
    told = page.locator("[data-notice]")
    assert "“Aalst” lieten we weg" in told.inner_text()
    assert "UiTPAS regio Aalst" not in titles(page)
    told.get_by_role("link", name="Toon ze toch").click()
    page.locator("[data-results] h3", has_text="UiTPAS regio Aalst").wait_for()
    page.context.close()


def test_a_facet_shows_no_value_that_gives_nothing(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=rolkaarten")
    counts = page.locator("[data-facets] [data-count]:visible").all_inner_texts()
    assert counts and "0" not in counts
    assert page.locator("[data-facets] fieldset:visible").count() == 1
    page.context.close()


def test_facets_count_narrow_and_can_be_taken_off(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=netwerk")
    box = page.get_by_role("checkbox", name=re.compile("^Armoede"))
    count = int(page.locator("label", has=box).locator("[data-count]").inner_text())
    box.check()
    status = page.locator("[data-status]")
    expect(status).to_contain_text(f"{count} result")
    assert page.evaluate("document.activeElement.value") == "armoede"
    assert "thema=armoede" in page.url
    page.go_back()
    expect(box).not_to_be_checked()
    page.go_forward()
    expect(box).to_be_checked()
    page.get_by_role("button", name=re.compile("Thema: Armoede +verwijder")).click()
    expect(page).to_have_url(re.compile(r"\?q=netwerk$"))
    page.context.close()


def test_a_facet_alone_is_a_way_to_browse(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?type=fase&volgorde=naam")
    assert len(titles(page)) == 5 and page.locator("[data-all]").is_hidden()
    page.context.close()


def test_nothing_found_helps_on(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=xqzzy")
    nothing = page.locator("[data-nothing]")
    expect(nothing).to_contain_text("Dit staat nergens: “xqzzy”.")
    assert nothing.get_by_role("link", name="Kortingspas").count() == 1
    report = nothing.get_by_role("link", name="Laat ons weten").get_attribute("href") or ""
    assert report.startswith("mailto:") and "xqzzy" in report
    page.context.close()


def test_a_hostile_question_stays_text(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E")
    expect(page.locator("h2[data-heading]")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("main img[src=x]").count() == 0
    page.context.close()


def test_the_page_that_was_found_marks_the_words(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=pashouders+halle")
    page.get_by_role("link", name="Kom!pas Halle", exact=True).click()
    page.wait_for_url("**/praktijken/kompas-halle/?h=*")
    marked = page.locator("#inhoud mark")
    expect(marked.first).to_be_visible()
    words = {text.lower() for text in marked.all_inner_texts()}
    assert {"halle", "pashouders"} <= words
    assert page.locator("nav mark, script mark").count() == 0
    page.context.close()


def test_a_section_is_landed_on(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=pashouders+halle")
    page.locator(".result__section a").first.click()
    page.wait_for_url(re.compile(r"\?h=[^#]+#[a-z-]+$"))
    assert page.locator("#" + page.url.split("#")[1]).count() == 1
    page.context.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["?q=doorstrat&thema=armoede", "?q=xqzzy"])
def test_axe_finds_nothing_in_results(
    browser: Browser, base: str, query: str, scheme: Any, width: int
) -> None:
    page = searched(browser, base, query, width, color_scheme=scheme)
    assert axe_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


def test_without_script_everything_stands_on_the_page(browser: Browser, base: str) -> None:
    page = opened(browser, base + "zoeken/?q=kompas", java_script_enabled=False)
    assert page.get_by_role("link", name="Kom!pas Halle").count() == 1
    assert not page.locator("[data-facets]").is_visible()
    page.context.close()


def test_search_goes_on_when_the_network_is_gone(browser: Browser, base: str) -> None:
    page = searched(browser, base, "?q=kompas")
    page.context.set_offline(True)
    page.locator("#vraag").fill("brede school")
    page.locator("#vraag").press("Enter")
    expect(page.locator("[data-status]")).to_contain_text("brede school")
    assert titles(page)
    page.context.close()


def test_without_a_worker_the_page_itself_searches(browser: Browser, base: str) -> None:
    context = browser.new_context()
    context.add_init_script("window.Worker = class { constructor() { throw new Error('no') } }")
    page = context.new_page()
    page.goto(base + "zoeken/?q=kompas")
    page.locator(READY).wait_for(state="attached")
    assert titles(page)[0] == "Kom!pas Halle"
    context.close()


def test_it_works_from_a_disk(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto((site / "zoeken" / "index.html").as_uri() + "?q=kompas")
    page.locator(READY).wait_for(state="attached")
    assert titles(page)[0] == "Kom!pas Halle"
    page.context.close()


# The list of practices


def practices(browser: Browser, base: str, query: str = "", width: int = 1280) -> Page:
    page = opened(browser, f"{base}praktijken/{query}", width)
    expect(page.locator("[data-facets]")).to_have_count(1)
    return page


def shown(page: Page) -> list[str]:
    return page.locator("[data-rows] > li:visible h3").all_inner_texts()


def test_a_list_can_be_filtered_shared_and_gone_back_to(browser: Browser, base: str) -> None:
    page = practices(browser, base)
    everything = shown(page)
    page.get_by_role("checkbox", name=re.compile("^4 Uitvoering")).check()
    expect(page.locator("[data-status]")).to_contain_text("praktijken gevonden")
    narrowed = shown(page)
    assert 0 < len(narrowed) < len(everything)
    numbers = page.locator("[data-rows] > li:visible [data-number]").all_inner_texts()
    assert numbers == [str(number) for number in range(1, len(narrowed) + 1)]
    again = practices(browser, base, "?fase=4-uitvoering")
    assert shown(again) == narrowed
    again.context.close()
    page.go_back()
    assert shown(page) == everything
    page.context.close()


def test_what_does_not_fit_together_says_so(browser: Browser, base: str) -> None:
    page = practices(browser, base, "?thema=kortingspas&netwerkmodel=spontaan")
    assert shown(page) == [] and page.locator("[data-nothing]").is_visible()
    page.get_by_role("button", name="Wis alles").click()
    assert len(shown(page)) > 30
    page.context.close()


def test_the_order_can_be_changed(browser: Browser, base: str) -> None:
    page = practices(browser, base)
    by_name = shown(page)
    page.get_by_label("Volgorde").select_option("jongst")
    assert shown(page) != by_name and sorted(shown(page)) == sorted(by_name)
    assert "volgorde=jongst" in page.url
    page.context.close()


def test_the_drawer_on_a_phone_holds_and_gives_back_the_focus(browser: Browser, base: str) -> None:
    page = practices(browser, base, "?thema=kortingspas", 360)
    opener = page.get_by_role("button", name=re.compile("Filter de praktijken"))
    expect(opener).to_contain_text("(1 actief)")
    opener.click()
    drawer = page.get_by_role("dialog", name="Filters")
    expect(drawer).to_be_visible()
    assert axe_faults(page) == []
    drawer.get_by_role("checkbox", name=re.compile("^Armoede")).check()
    expect(drawer.get_by_role("button", name=re.compile(r"Toon \d+ praktijken"))).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    assert opener.evaluate("one => one === document.activeElement")
    expect(opener).to_contain_text("(2 actief)")
    page.context.close()


def test_only_what_shows_is_downloaded(browser: Browser, base: str) -> None:
    page = practices(browser, base, "?thema=kortingspas")
    with page.expect_download() as waiting:
        page.get_by_role("link", name=re.compile("rekenblad")).click()
    lines = Path(waiting.value.path()).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1 + len(shown(page)) and lines[0].startswith("id,titel")
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_with_a_filter_on(browser: Browser, base: str, scheme: Any) -> None:
    page = opened(browser, base + "praktijken/?thema=kortingspas", color_scheme=scheme)
    assert axe_faults(page) == []
    page.context.close()


def test_a_card_names_what_it_is_like_and_why(browser: Browser, base: str) -> None:
    page = opened(browser, base + "praktijken/rap-op-stap-haaltert/")
    part = page.locator("section", has=page.get_by_role("heading", name="Lijkt op"))
    assert part.locator("li").count() == 3
    expect(part).to_contain_text("Ook rond")
    page.context.close()
