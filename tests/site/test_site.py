"""The real collection as a built site: what holds for every page, and the contracts."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.registry import registry
from kennisbank.records.source import Source
from kennisbank.site.addresses import href
from kennisbank.site.pages import on_paper
from kennisbank.text.folding import fold
from kennisbank.text.short_address import code
from tests.html_page import HtmlPage
from tests.links import dead_links
from tests.styles import WITHOUT_LOOK, strange_classes

ENGLISH = re.compile(
    r"\b(search|skip to|back to top|table of contents|edit this|view source|previous|next page|"
    r"powered by|made with|copy to clipboard|toggle|close|open menu|share|home|tags|"
    r"page not found)\b",
    re.IGNORECASE,
)
CONTRACT = [
    "index.html",
    "404.html",
    "praktijken/index.html",
    "praktijken/brede-school-beringen/index.html",
    "praktijken/kompas-halle/index.html",
    "praktijken/over-de-zulle/index.html",
    "dossiers/levende-lokale-netwerken/index.html",
    *(f"dossiers/levende-lokale-netwerken/tafel-{number}/index.html" for number in (1, 2, 3)),
    *(f"data/v1/schema/{kind}.json" for kind in ("practice", "dossier", "event", "toolkit")),
    *(f"druk/tafels/levende-lokale-netwerken-{number}-handout.pdf" for number in (1, 2, 3)),
    "themas/kortingspas/index.html",
    "doelgroepen/mensen-in-armoede/index.html",
    "plaatsen/halle/index.html",
    "organisaties/index.html",
    "bronnen/index.html",
    "begrippen/index.html",
    "kader/index.html",
    "zoeken/index.html",
    "redactie/index.html",
    "afdrukken/index.html",
    "meewerken/index.html",
    "privacy/index.html",
    "over/index.html",
    "toegankelijkheid/index.html",
]


def each(pages: dict[str, HtmlPage]) -> Iterator[tuple[str, HtmlPage]]:
    assert len(pages) > 40
    return iter(sorted(pages.items()))


@pytest.mark.parametrize("path", CONTRACT)
def test_an_address_of_the_contract_exists(site: Path, path: str) -> None:
    assert (site / path).is_file()


def test_every_page_has_one_heading_a_title_a_description_and_a_language(
    pages: dict[str, HtmlPage],
) -> None:
    for address, page in each(pages):
        assert len(page.all("h1")) == 1, address
        assert page.text("title"), address
        assert len(page.meta("description")) > 20, address
        assert page.all("html")[0]["lang"] == "nl-BE", address


def test_titles_differ(pages: dict[str, HtmlPage]) -> None:
    titles = [HtmlPage(page.html.partition("<body")[0]).text("title") for _, page in each(pages)]
    assert sorted(titles) == sorted(set(titles))


def test_no_page_asks_another_host_for_anything(site: Path, pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        for tag, attributes in page.elements:
            asked = [attributes.get(name, "") for name in ("src", "srcset", "data", "poster")]
            if tag == "link" and attributes.get("rel") != "canonical":
                asked.append(attributes.get("href", ""))
            assert not [url for url in asked if re.match(r"(https?:)?//", url)], address
    for sheet in site.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"(url\(|@import)\s*['\"]?(https?:)?//", text), sheet.name


def test_every_link_and_anchor_leads_somewhere(site: Path) -> None:
    assert dead_links(site) == ""


def test_no_english_word_on_a_page(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        names = [attributes.get("aria-label", "") for _, attributes in page.elements]
        titles = [attributes.get("title", "") for _, attributes in page.elements]
        seen = " ".join([page.text(), *names, *titles])
        assert not ENGLISH.findall(seen), f"{address}: {ENGLISH.findall(seen)}"


def test_the_edit_link_of_a_card_leads_to_its_file(pages: dict[str, HtmlPage]) -> None:
    links = pages["praktijken/kompas-halle/"].links()
    assert any(link.endswith("/edit/main/practices/kompas-halle.yml") for link in links)


def test_every_page_has_a_policy_and_no_inline_handler(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        policy = page.all("meta", **{"http-equiv": "Content-Security-Policy"})
        assert len(policy) == 1 and "default-src 'self'" in policy[0]["content"], address
        handlers = [name for _, found in page.elements for name in found if name.startswith("on")]
        assert handlers == [], address


def test_the_header_searches_with_a_plain_form(pages: dict[str, HtmlPage]) -> None:
    page = pages["praktijken/kompas-halle/"]
    forms = [form for form in page.all("form") if form.get("action")]
    assert {form["action"] for form in forms} == {"../../zoeken/"}
    assert all(form.get("method", "get") == "get" for form in forms)
    assert not list(page.all("input", id="__search_query"))


def test_relations_are_shown_at_both_ends(pages: dict[str, HtmlPage]) -> None:
    card = pages["praktijken/kompas-halle/"].links()
    table = pages["dossiers/levende-lokale-netwerken/tafel-3/"].links()
    assert "../../dossiers/levende-lokale-netwerken/tafel-3/" in card
    assert "../../../praktijken/kompas-halle/" in table
    for hub in ("themas/kortingspas/", "plaatsen/halle/", "organisaties/ocmw-halle/"):
        assert f"../../{hub}" in card, hub
        assert "../../praktijken/kompas-halle/" in pages[hub].links(), hub


def test_every_relation_is_shown_at_both_ends(
    pages: dict[str, HtmlPage], catalogue: Catalogue
) -> None:
    own = pages.keys() - {""}  # what has no page of its own has no address
    with_page = [record for record in catalogue.records if record.address in own]
    pairs = [(record, user) for record in with_page for user in catalogue.used_by(record)]
    shown = [(record, user) for record, user in pairs if user.address in own]
    assert len(shown) > 100
    missing = [
        f"{here.address} does not link to {there.address}"
        for record, user in shown
        for here, there in ((record, user), (user, record))
        if href(there, here.address) not in pages[here.address].links()
    ]
    assert missing == []


def test_a_term_knows_its_pages(pages: dict[str, HtmlPage]) -> None:
    assert "../praktijken/kompas-halle/" in pages["begrippen/"].links()
    assert "../praktijken/brede-school-beringen/" in pages["begrippen/"].links()


def test_a_source_knows_where_it_is_used(pages: dict[str, HtmlPage]) -> None:
    assert "../praktijken/kompas-halle/" in pages["bronnen/"].links()


def test_the_search_page_lists_every_practice_and_theme(pages: dict[str, HtmlPage]) -> None:
    listed = set(pages["zoeken/"].links())
    for address in pages:
        if re.fullmatch(r"(praktijken|themas|plaatsen|dossiers)/[a-z0-9-]+/", address):
            assert f"../{address}" in listed, address


def test_a_page_of_a_record_contains_no_leftover_markup(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        if address.startswith("meewerken/"):  # explains the markup
            continue
        seen = page.text()
        assert not re.search(r"\{\{|\{%|\[\^|&(amp|lt|gt|quot);|\*\*|Undefined|\bNone\b", seen), (
            address
        )


def test_the_button_to_tell_us_takes_the_questions_along(pages: dict[str, HtmlPage]) -> None:
    page = pages["meewerken/"]
    mail, _ = (unquote(link["href"]) for link in page.all("a", **{"class": "button"}))
    assert mail.startswith("mailto:redactie@opentafel.example?subject=Over een praktijk&body=Hoe")
    asked = mail.partition("&body=")[2].split("\r\n\r\n\r\n")
    assert len(asked) == 6 and all(question in page.text("ol") for question in asked)


def test_the_way_back_and_the_menu_say_where_a_page_belongs(pages: dict[str, HtmlPage]) -> None:
    def lit(address: str) -> list[str]:
        links = pages[address].all("a")
        return [urljoin(f"/{address}", link["href"]) for link in links if "aria-current" in link]

    assert "Meewerken" in pages["meewerken/criteria/"].text("ol").partition("Wanneer")[0]
    assert lit("meewerken/criteria/") == lit("meewerken/") == ["/meewerken/"]
    for address in ("leerpunten/", "bijeenkomsten/", "dossiers/levende-lokale-netwerken/"):
        assert lit(address) == ["/dossiers/"], address
    assert lit("over/") == []


def test_sources_stand_by_publisher_and_keep_their_address(
    pages: dict[str, HtmlPage], catalogue: Catalogue
) -> None:
    page = pages["bronnen/"]
    sources = catalogue.all(Source)
    assert {source.id for source in sources} <= {item.get("id") for item in page.all("li")}
    words = page.text("h4")
    by_name = sorted({source.publisher for source in sources}, key=fold)
    places = [words.index(name) for name in ("Antwerpen aan ’t Woord", "be-MINE", "De Federatie")]
    assert places == sorted(places) and len(page.all("h4")) == len(by_name)
    letters = {link for link in page.links() if link.startswith("#letter-")}
    assert letters == {f"#letter-{fold(name)[0]}" for name in by_name}


def test_a_list_of_organisations_counts_only_what_is_there(pages: dict[str, HtmlPage]) -> None:
    counts = [
        item["aria-label"] for item in pages["organisaties/"].all("span") if "aria-label" in item
    ]
    assert counts and not [count for count in counts if count.startswith("0 ")]
    assert len(counts) < len(pages["organisaties/"].all("li"))


def test_who_lands_nowhere_can_search_at_once(site: Path) -> None:
    page = HtmlPage.read(site / "404.html")
    forms = page.all("form", role="search")
    assert len(forms) == 2 and forms[0]["action"] == forms[1]["action"] == "/zoeken/"
    assert len({form["aria-label"] for form in forms}) == 2


def test_no_page_has_a_class_that_no_sheet_knows(pages: dict[str, HtmlPage]) -> None:
    assert strange_classes(pages) == {}
    used = {
        name
        for page in pages.values()
        for _, attributes in page.elements
        for name in attributes.get("class", "").split()
    }
    assert WITHOUT_LOOK - used == set()


def test_a_title_is_set_alike_in_the_tab_and_in_search(site: Path) -> None:
    page = (site / "organisaties/t-hope/index.html").read_text(encoding="utf-8")
    assert "<title>’t Hope" in page and ">’t Hope</h1>" in page
    found = (site / "zoeken/core.js").read_text(encoding="utf-8")
    assert '"title":"’t Hope"' in found


def test_no_two_records_share_a_short_address(catalogue: Catalogue) -> None:
    codes = Counter(code(one.kind, one.id) for one in catalogue.records)
    assert len(list(on_paper(catalogue, registry()))) >= 6
    assert [one for one, times in codes.items() if times > 1] == []
