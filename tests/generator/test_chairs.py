"""Chairs round a table, and on cards the voice of those concerned."""

from datetime import date
from pathlib import Path

import pytest

from kennisbank.kinds.chair.page import chairs_page
from kennisbank.kinds.practice.empty_chair import empty_chair_page
from kennisbank.site.pages import pages
from kennisbank.site.site import Page, Site
from tests.html_page import HtmlPage
from tests.viewing import page_of, record_page
from tests.world import SOUP, World

FILE = "data/chairs.yml"
CHAIRS = """\
checked_on: 2026-11-21
review_before: 2027-11-21
records:
- id: stad
  domain: Bestuur
  name: Stad
  phrase: de stad
  elsewhere: {id: soep-op-de-stoep, partner: Stad Lier, why: Leende er tafels uit.}
- id: bakker
  domain: Eten
  name: Bakker
  phrase: een bakker
"""
UNKNOWN = "voice: {level: onbekend}"
HINTED = "voice: {level: onbekend, note: Buren kookten zelf., sources: [gazet-2012]}"
HEARD = "voice: {level: meegewerkt, note: Buren kookten zelf., sources: [gazet-2012]}"


@pytest.fixture
def seated(world: World) -> World:
    world.write(FILE, CHAIRS)
    return world


def missing(world: World) -> HtmlPage:
    return HtmlPage(chairs_page(page_of(world, "wie-ontbreekt/")))


def empty_chair(world: World) -> HtmlPage:
    return HtmlPage(empty_chair_page(page_of(world, "de-lege-stoel/")))


def card(world: World) -> HtmlPage:
    return HtmlPage(record_page(world, "practice", "soep-op-de-stoep"))


def test_a_chair_shows_who_had_that_partner_or_says_that_we_know_none(seated: World) -> None:
    assert seated.problems() == []
    text = missing(seated).text()
    assert "Elders aan tafel: Stad Lier Soep op de stoep Leende er tafels uit." in text
    assert "Bakker We kennen nog geen praktijk." in text


def test_who_does_not_sit_on_the_card_is_a_fault_of_the_chair(seated: World) -> None:
    seated.change(SOUP, "{name: Stad Lier, role: leent tafels uit}", "{name: Gemeente Lier}")
    [problem] = seated.problems()
    assert problem.startswith(f"{FILE}:8:") and "'Stad Lier' staat niet bij de partners" in problem


def test_a_card_that_cannot_be_read_leaves_the_chair(seated: World) -> None:
    seated.change(SOUP, "title: Soep op de stoep", "titel: Soep op de stoep")
    assert missing(seated).text().count("Stad We kennen nog geen praktijk.") == 1


def test_without_chairs_there_is_no_page_and_no_card_leads_to_it(world: World) -> None:
    assert "wie-ontbreekt/" not in pages(world.open())
    assert "../../wie-ontbreekt/" not in card(world).links()
    assert "../wie-ontbreekt/" not in empty_chair(world).links()


def test_with_chairs_every_card_asks_who_is_missing(seated: World) -> None:
    assert "../../wie-ontbreekt/" in card(seated).links()
    assert "../wie-ontbreekt/" in empty_chair(seated).links()


@pytest.mark.parametrize(("voice", "drawn"), [(UNKNOWN, 0), (HINTED, 0), (HEARD, 1)])
def test_a_card_draws_a_chair_only_when_the_voice_is_known(
    world: World, voice: str, drawn: int
) -> None:
    world.change(SOUP, UNKNOWN, voice)
    page = card(world)
    assert page.html.count('class="chair"') == drawn
    assert page.links().count("../../de-lege-stoel/") == 1 - drawn
    assert page.text().count("Aan deze kaart schreef mee: nog niemand") == 1
    assert page.text().count("Buren kookten zelf.") == (voice != UNKNOWN)


def test_all_cards_have_a_chair_and_the_known_ones_come_first(world: World) -> None:
    world.change(
        "practices/tweede-kaart.yml", UNKNOWN, HEARD.replace("gazet-2012", "gedeelde-bron")
    )
    page = empty_chair(world)
    assert page.html.index("seat--taken") < page.html.index("seat--unknown")
    assert (
        "Bij 1 van de 2 praktijken weten we hoe de mensen om wie het gaat meededen." in page.text()
    )
    assert page.html.index("Tweede kaart") < page.html.index("Soep op de stoep")
    assert "Ze werkten mee. Buren kookten zelf." in page.text()
    assert "../praktijken/tweede-kaart/#stem" in page.links()


def test_a_hint_is_told_and_fills_no_chair(world: World) -> None:
    world.change(SOUP, UNKNOWN, HINTED)
    page = empty_chair(world)
    assert "Hier weten we iets, maar niet genoeg" in page.text("h2")
    assert "Buren kookten zelf." in page.text() and "seat--taken" not in page.html


@pytest.mark.parametrize("mailbox", ["soep@proef.example", None])
def test_who_knows_more_is_told_where_to_go(world: World, mailbox: str | None) -> None:
    site = Site(world.open(), "Proef", date(2026, 11, 21), Path("media"), mailbox=mailbox)
    html = empty_chair_page(Page(site, "de-lege-stoel/"))
    assert ("mailto:soep@proef.example" in html) is (mailbox is not None)
    assert "Vertel het ons" in html
