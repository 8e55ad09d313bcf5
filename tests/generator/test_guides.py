"""What helps where: shown on the card or tool, and at the place in the guide, with one reason."""

import re
from datetime import date
from pathlib import Path

import pytest

from kennisbank.building.pages import fill
from kennisbank.collection import open_collection
from kennisbank.site.site import Site
from tests.html_page import HtmlPage
from tests.viewing import record_page
from tests.world import SOUP, World

RECIPE = "Hoe vier buren een recept kozen."
TRUNK = "Wie er trekt als niemand moet."
LURE = "Recepten om kokers mee te lokken."
SQUARE = "Een lijst voor op het plein."


def shown(root: Path, address: str, today: date = date(2026, 11, 21)) -> HtmlPage:
    site = Site(open_collection(root), name="Proef", day=today, media=root)
    return HtmlPage(fill(site, site.pages[address], address))


@pytest.mark.parametrize(
    ("address", "reason", "link"),
    [
        ("praktijken/soep-op-de-stoep/", RECIPE, "../../soeppad/werf-1-pan/"),
        ("praktijken/soep-op-de-stoep/", TRUNK, "../../netwerkmodellen/spontaan/#factor-trekker"),
        ("gereedschap/kookboek/", LURE, "../../fasen/1-opstart/#groep-kokers"),
        ("gereedschap/kookboek/", SQUARE, "../../soeppad/werf-2-straat/"),
        ("soeppad/werf-1-pan/", RECIPE, "../../praktijken/soep-op-de-stoep/"),
        ("soeppad/werf-2-straat/", SQUARE, "../../gereedschap/kookboek/"),
        ("netwerkmodellen/spontaan/", TRUNK, "../../praktijken/soep-op-de-stoep/"),
        ("fasen/1-opstart/", LURE, "../../gereedschap/kookboek/"),
    ],
)
def test_both_ends_show_the_reason_and_link_to_the_other(
    world: World, address: str, reason: str, link: str
) -> None:
    page = shown(world.root, address)
    assert page.text().count(reason) == 1
    assert link in page.links()


@pytest.mark.parametrize(
    ("address", "id"),
    [("netwerkmodellen/spontaan/", "factor-trekker"), ("fasen/1-opstart/", "groep-kokers")],
)
def test_the_place_a_card_links_to_exists(world: World, address: str, id: str) -> None:
    assert shown(world.root, address).html.count(f'id="{id}"') == 1


def test_questions_without_a_title_can_be_linked_to_as_well(world: World) -> None:
    world.change("data/phases.yml", "      title: Kokers zoeken\n", "")
    assert shown(world.root, "fasen/1-opstart/").html.count('id="groep-kokers"') == 1
    assert "De vragen van deze fase" in shown(world.root, "gereedschap/kookboek/").text("a")


def test_without_reasons_nothing_is_said_about_helping(world: World) -> None:
    text = (world.root / SOUP).read_text(encoding="utf-8")
    world.write(SOUP, text[: text.index("helps:")])
    assert world.problems() == []
    assert "Waar dit bij helpt" not in shown(world.root, "praktijken/soep-op-de-stoep/").text()
    assert "Wie hier iets van weet" not in shown(world.root, "soeppad/werf-1-pan/").text()
    assert "koos de redactie" not in shown(world.root, "netwerkmodellen/spontaan/").text()


def test_editors_see_where_nothing_helps_and_in_which_record(world: World) -> None:
    world.change(SOUP, "{target: factor/spontaan/trekker, ", "{target: werf/soeppad/2, ")
    page = shown(world.root, "redactie/")
    assert "Kritische factoren waar niets bij helpt" in page.text("h2")
    assert "../netwerkmodellen/spontaan/#factor-trekker" in page.links()
    assert "(Spontaan netwerk)" in page.text()


def test_editors_see_what_waits_by_kind(world: World) -> None:
    assert "wacht op nazicht" not in shown(world.root, "redactie/").text()
    late = shown(world.root, "redactie/", date(2027, 11, 22))
    assert re.search(r"Praktijk: wacht op nazicht 2", late.text("h2"))


def test_a_list_that_was_checked_says_so_on_the_page_of_each_record(world: World) -> None:
    assert "Nagekeken" not in shown(world.root, "gereedschap/kookboek/").text()
    tools = (world.root / "data/tools.yml").read_text(encoding="utf-8")
    head = "checked_on: 2026-11-21\nreview_before: 2027-11-21\nrecords:\n"
    world.write("data/tools.yml", head + tools)
    assert "Nagekeken op 21 november 2026" in shown(world.root, "gereedschap/kookboek/").text()


def test_a_model_chooses_its_drawing(world: World) -> None:
    def page() -> HtmlPage:
        return HtmlPage(record_page(world, "network_model", "spontaan"))

    assert page().all("svg", **{"class": "net"}) == []
    world.change(
        "data/network_models.yml", "  short: Spontaan\n", "  short: Spontaan\n  drawing: ster\n"
    )
    assert "Zes beroepskrachten" in page().all("svg", **{"class": "net"})[0]["aria-label"]


def test_a_source_names_who_wrote_it_and_a_tool_without_makers_does_too(world: World) -> None:
    published = "publisher: Stad Lier"
    world.change("data/sources.yml", published, f"{published}, authors: [A. Pollepel, B. Kom]")
    assert "door A. Pollepel en B. Kom" in shown(world.root, "fasen/1-opstart/").text()
    assert "Gemaakt doorStad Lier" in shown(world.root, "gereedschap/kookboek/").text()
    world.change("data/tools.yml", "  makers: [Stad Lier]\n", "")
    assert "Gemaakt doorA. Pollepel, B. Kom" in shown(world.root, "gereedschap/kookboek/").text()


def test_a_toolkit_tells_its_signals_as_the_editors_list_and_none_without(world: World) -> None:
    assert "Signalen" not in shown(world.root, "soeppad/").text("h2")
    signals = "signals:\n  - {text: De pan blijft koud., sources: [gedeelde-bron]}\nstart:"
    world.change("data/toolkits/soeppad.yml", "start:", signals)
    page = shown(world.root, "soeppad/")
    assert "Signalen dat een netwerk indut" in page.text("h2")
    assert "De pan blijft koud." in page.text() and "De redactie zette ze bij elkaar" in page.text()
