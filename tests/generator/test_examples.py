"""The second knowledge base: nothing of this site, other words and colours, no phases."""

import re
from pathlib import Path

import pytest

from kennisbank.collection import open_collection
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.prose import first_sentence
from kennisbank.settings import read_settings
from kennisbank.site.assets import STYLESHEET
from tests.conftest import PROJECT
from tests.generator.conftest import BIKES
from tests.html_page import HtmlPage, pages_of
from tests.links import dead_links

EXAMPLES = sorted(folder for folder in (PROJECT / "examples").iterdir() if folder.is_dir())
READABLE = {".css", ".csv", ".html", ".js", ".json", ".txt", ".webmanifest", ".xml"}
OF_THIS_SITE = re.compile(
    r"open ?tafel|armoede|huis van het kind|vrijetijdsparticipatie|schuif aan\.", re.IGNORECASE
)


@pytest.fixture(scope="module")
def bikes(bikes_site: Path) -> dict[str, HtmlPage]:
    """Every page of the second knowledge base by its address."""
    return pages_of(bikes_site)


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda root: root.name)
def test_an_example_has_no_problem(root: Path) -> None:
    assert [str(problem) for problem in open_collection(root).problems] == []


def test_the_bikes_are_very_different_from_this_site() -> None:
    catalogue = open_collection(BIKES).catalogue
    ours, theirs = (read_settings(root).settings for root in (PROJECT, BIKES))
    assert catalogue.all(Practice) and not catalogue.all(Phase) and not catalogue.all(Dossier)
    assert theirs.identity.name != ours.identity.name
    assert theirs.colours != ours.colours


def test_every_bike_says_what_it_is_and_that_it_is_invented() -> None:
    catalogue = open_collection(BIKES).catalogue
    told: list[Practice | Event] = [*catalogue.all(Practice), *catalogue.all(Event)]
    firsts = [first_sentence(record.summary) for record in told]
    assert all(first.startswith("Verzonnen: ") for first in firsts)
    assert len(set(firsts)) == len(told) and min(map(len, firsts)) > 60


def test_its_header_has_its_own_name_and_menu(bikes: dict[str, HtmlPage]) -> None:
    for address, page in bikes.items():
        header = HtmlPage(page.html.partition("<header")[2].partition("</header>")[0]).text()
        assert "Naar de inhoud Bakfietswijzer Zoek in Bakfietswijzer" in header, address
        assert header.endswith("Deelfietsen Ritten Thema’s Over"), address


def test_its_colours_stand_in_the_sheet(bikes_site: Path) -> None:
    colours = read_settings(BIKES).settings.colours
    sheet = (bikes_site / STYLESHEET).read_text(encoding="utf-8")
    assert colours and {"#5b2a86", "#c9a6f0"} < set(re.findall("#[0-9a-f]{6}", colours.as_css()))
    for line in colours.as_css().splitlines()[1:-1]:
        assert re.sub(r"\s|;", "", line) in sheet.replace(" ", "")


def test_it_has_no_page_for_what_it_has_not(bikes: dict[str, HtmlPage]) -> None:
    assert {"praktijken/", "bijeenkomsten/", "themas/", "over/"} <= bikes.keys()
    assert not {"fasen/", "dossiers/", "netwerkmodellen/", "toolkits/", "kader/"} & bikes.keys()


def test_a_card_asks_nothing_of_kinds_that_it_has_not(bikes: dict[str, HtmlPage]) -> None:
    cards = [page for url, page in bikes.items() if url.startswith("praktijken/") and url[12:-1]]
    assert cards and not [page for page in cards if "Netwerkmodel" in page.text("dt")]
    assert not [page for page in cards if "Fase" in page.text("dt")]


def test_its_links_lead_somewhere(bikes_site: Path) -> None:
    assert dead_links(bikes_site) == ""


def test_a_card_speaks_of_its_own_people(bikes: dict[str, HtmlPage]) -> None:
    page = bikes["praktijken/sleutelkast-in-de-bakkerij/"]
    assert "De stem van de mensen zonder auto" in page.text("h2")


def test_it_has_no_word_of_this_site(bikes_site: Path) -> None:
    texts = (file for file in bikes_site.rglob("*") if file.suffix in READABLE)
    said = {file.name: OF_THIS_SITE.findall(file.read_text(encoding="utf-8")) for file in texts}
    assert len(said) > 10 and {name: words for name, words in said.items() if words} == {}
    assert OF_THIS_SITE.search((PROJECT / "data/site.yml").read_text(encoding="utf-8"))
