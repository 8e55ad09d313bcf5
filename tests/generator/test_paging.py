"""A list that is longer than one page goes on over pages behind it; a short one stays whole."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from kennisbank.building.documents import content_of, documents
from kennisbank.building.folder import write
from kennisbank.building.pages import draft_page, fill
from kennisbank.collection import open_collection
from kennisbank.records.paging import Cut, page_address, page_parts
from kennisbank.records.reference import is_page_name
from kennisbank.site.portions import portion
from kennisbank.site.site import Page, Site
from kennisbank.site.views.stack import stack_code
from tests.browsers import axe_faults, opened
from tests.html_page import HtmlPage
from tests.serving import serving
from tests.world import SECOND, World

COUNT = 100  # cards, with the two of the world
NAMES = [f"{letter}{number:02}" for letter in "abcd" for number in range(25)][: COUNT - 2]


def site_of(root: Path) -> Site:
    return Site(
        open_collection(root),
        "Proef",
        date(2026, 11, 21),
        root / "media",
        root=root,
        url="https://soep.example/",
    )


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The small world with a hundred cards and more sources than a page holds."""
    world = World(tmp_path_factory.mktemp("long"))
    for at, name in enumerate(NAMES):
        card = SECOND.replace("Tweede kaart", f"{name.capitalize()} kaart")
        town = "lier" if at % 2 else "halle"
        card = card.replace("place: halle", f"place: {town}")
        world.write(f"practices/{name}-kaart.yml", f"{card}period: {{start: '{1950 + at}'}}\n")
    sources = "".join(
        f"- {{id: bron-{at}, title: Bron {at:03}, publisher: Uitgever {at:03}, date: 2014}}\n"
        for at in range(420)
    )
    world.write("data/sources.yml", f"{sources}{SHARED}")
    return site_of(world.root)


SHARED = "- {id: gedeelde-bron, title: Jaarverslag, publisher: Stad Lier, date: 2014}\n"


def shown(site: Site, address: str) -> HtmlPage:
    return HtmlPage(fill(site, site.pages[address], address))


@pytest.mark.parametrize(
    ("count", "pages"), [(0, 1), (1, 1), (60, 1), (61, 2), (80, 2), (81, 3), (10_000, 250)]
)
def test_a_list_is_cut_only_when_it_is_long(count: int, pages: int) -> None:
    cut = Cut(most=60, each=40)
    assert cut.pages(count) == pages
    if count:
        assert cut.page_of(count - 1, count) == pages


def test_the_address_of_a_page_tells_its_list_and_its_number() -> None:
    assert page_address("praktijken/", 1) == "praktijken/"
    assert page_parts(page_address("praktijken/", 12)) == ("praktijken/", 12)
    assert page_parts("praktijken/pagina-0/") == ("praktijken/pagina-0/", 1)


def test_no_record_takes_the_address_of_a_page() -> None:
    assert is_page_name("pagina-2") and not is_page_name("pagina-van-lier")


def test_a_short_list_has_one_page_and_no_pager(world: World) -> None:
    site = site_of(world.root)
    assert not [address for address in site.pages if "pagina-" in address]
    page = shown(site, "praktijken/")
    assert not page.all("nav", **{"class": "pager"}) and "data-list" not in page.html
    assert not [
        path for path in site.assets.made if path.startswith("praktijken/") and "naast" not in path
    ]


def test_every_card_of_a_long_list_stands_on_one_of_its_pages(long_site: Site) -> None:
    pages = ["praktijken/", "praktijken/pagina-2/", "praktijken/pagina-3/"]
    made = [one for one in long_site.pages if re.fullmatch(r"praktijken/(pagina-\d+/)?", one)]
    assert made == pages
    rows = (row for one in pages for row in shown(long_site, one).all("li", **{"class": "row"}))
    ids = [row["data-id"] for row in rows]
    assert len(ids) == len(set(ids)) == COUNT
    assert long_site.pages[pages[1]].title == "Praktijken (2 van 3)"


def test_a_pager_says_where_a_reader_is_and_leads_on(long_site: Site) -> None:
    middle = shown(long_site, "praktijken/pagina-2/")
    assert "41 tot 80 van 100 praktijken" in middle.text()
    assert middle.all("a", rel="prev")[0]["href"] == "../"
    assert middle.all("a", rel="next")[0]["href"] == "../pagina-3/"
    assert middle.all("a", **{"aria-current": "page"})[0]["href"] == "./"
    assert not shown(long_site, "praktijken/").all("a", rel="prev")
    assert not shown(long_site, "praktijken/pagina-3/").all("a", rel="next")


def test_a_pager_of_many_pages_names_a_few() -> None:
    page = Page(None, "lijst/pagina-9/")  # type: ignore[arg-type]
    ways = portion(page, range(1000)).ways
    assert [way and way[0] for way in ways] == [1, None, 8, 9, 10, None, 25]


def test_rows_go_on_with_their_number_and_letters_lead_to_their_page(long_site: Site) -> None:
    page = shown(long_site, "praktijken/pagina-2/")
    assert re.search(r"data-number>41<", page.html) and not re.search(r"data-number>1<", page.html)
    letters = dict(re.findall(r'<a href="([^"]*)">([A-Z])</a>', page.html))
    assert letters["../#praktijk-a00-kaart"] == "A"
    assert letters["#praktijk-c00-kaart"] == "C"
    assert letters["../pagina-3/#praktijk-soep-op-de-stoep"] == "S"


def test_the_page_of_a_theme_goes_on_too(long_site: Site) -> None:
    first, second = (shown(long_site, f"themas/buurt/{end}") for end in ("", "pagina-2/"))
    assert "Wat buren samen doen." in first.text() and "1 tot 40 van 100" in first.text()
    assert "Wat buren samen doen." not in second.text() and "41 tot 80 van 100" in second.text()


def test_a_source_is_linked_on_the_page_where_it_stands(long_site: Site) -> None:
    page = Page(long_site, "over/")
    first, last = (long_site.catalogue.record("source", id) for id in ("bron-0", "bron-419"))
    assert page.href(first) == "../bronnen/#bron-0"
    assert page.href(last) == "../bronnen/pagina-2/#bron-419"
    assert shown(long_site, "bronnen/pagina-2/").all("li", id="bron-419")


def test_the_sitemap_names_every_page_of_a_list(long_site: Site) -> None:
    sitemap = next(one for one in documents(long_site) if one.path == "sitemap.xml").make()
    assert b"https://soep.example/praktijken/pagina-3/" in sitemap


def test_long_lists_elsewhere_lead_to_the_pages_that_have_them(long_site: Site) -> None:
    search, print_page = shown(long_site, "zoeken/"), shown(long_site, "afdrukken/")
    assert "A00 kaart" in search.text()  # a hundred still stand there
    assert "A00 kaart" not in print_page.text() and "../praktijken/" in print_page.links()


@pytest.mark.parametrize("address", ["praktijken/", "bronnen/", "themas/buurt/"])
def test_the_pages_of_long_lists_stay_light(long_site: Site, address: str) -> None:
    """In one piece each of these would be longer, and the next card makes it longer still."""
    assert len(draft_page(long_site, long_site.pages[address])) <= 70_000


@pytest.fixture(scope="module")
def base(long_site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the lists of the long site; nothing is printed for it."""
    folder = tmp_path_factory.mktemp("served")
    wanted = re.compile(r"(praktijken/(pagina-\d+/)?[^/]*|assets/.*|afdrukken/[^/]*|data/v1/.*csv)")
    for document in documents(long_site):
        if wanted.fullmatch(document.path):
            write(folder / document.path, content_of(long_site, document))
    yield from serving(folder)


def test_a_filter_works_over_all_pages_and_fetches_only_what_shows(
    browser: Browser, base: str
) -> None:
    page = opened(browser, f"{base}praktijken/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(base)))
    page.get_by_role("checkbox", name="Antwerpen").check()
    heading = page.locator(".finder__head h2")
    expect(heading).to_have_text("50 praktijken gevonden")
    rows = page.locator("[data-rows] > li")
    expect(rows).to_have_count(40)
    assert rows.last.locator("[data-number]").text_content() == "40"
    assert page.locator("[data-pager]").is_hidden() and "provincie=antwerpen" in page.url
    files = {url.partition("?")[0] for url in asked if url.startswith("praktijken/")}
    assert files == {"praktijken/facets.js", "praktijken/rows-0.js", "praktijken/rows-1.js"}
    page.get_by_role("button", name="Toon meer praktijken").click()
    expect(rows).to_have_count(50)
    assert axe_faults(page) == []
    page.get_by_role("button", name=re.compile("^Provincie: Antwerpen")).click()
    expect(heading).to_have_text("100 praktijken")
    assert page.locator("[data-pager]").is_visible() and rows.count() == 40
    page.context.close()


def test_an_order_and_a_filter_in_an_address_hold_for_all_pages(
    browser: Browser, base: str
) -> None:
    page = opened(browser, f"{base}praktijken/?volgorde=jongst&provincie=vlaams-brabant")
    first = page.locator("[data-rows] > li").first
    expect(first).to_contain_text("begon in 2046")
    assert first.locator("h3").inner_text() == "D21 kaart"
    page.context.close()


def test_a_filter_that_cannot_load_leaves_the_pages(browser: Browser, base: str) -> None:
    page = browser.new_page()
    page.route("**/facets.js*", lambda route: route.abort())
    page.goto(f"{base}praktijken/")
    page.get_by_role("checkbox", name="Antwerpen").check()
    expect(page.get_by_role("alert")).to_contain_text("Filteren lukt nu niet.")
    assert page.locator("[data-pager]").is_visible()
    page.close()


def test_a_table_of_the_filtered_list_has_a_line_for_each(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}praktijken/?provincie=antwerpen")
    expect(page.locator("[data-rows] > li")).to_have_count(40)
    with page.expect_download() as download:
        page.get_by_role("link", name="Open in een rekenblad").click()
    lines = Path(download.value.path()).read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line]) == 51
    assert all(",Lier," in line for line in lines[1:] if line)
    page.context.close()


def test_a_stack_finds_what_its_page_does_not_hold(
    browser: Browser, base: str, long_site: Site
) -> None:
    card = long_site.catalogue.record("practice", "soep-op-de-stoep")
    page = browser.new_page()
    page.goto(f"{base}afdrukken/?stapel={stack_code(card)}.2m15")
    expect(page.locator(".stack__item")).to_contain_text("Wat doe je als het regent?")
    page.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_of_a_list_is_fit_for_everyone(browser: Browser, base: str, width: int) -> None:
    page = opened(browser, f"{base}praktijken/pagina-2/", width)
    assert axe_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.context.close()


def test_pages_of_a_list_are_read_without_a_script(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}praktijken/", java_script_enabled=False)
    page.get_by_role("link", name="Volgende").click()
    page.wait_for_url("**/praktijken/pagina-2/")
    expect(page.locator("[data-rows] > li")).to_have_count(40)
    page.context.close()
