"""Which pages exist follows from the records alone."""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from kennisbank.kinds.practice.kind import KIND
from kennisbank.kinds.practice.record import Practice
from kennisbank.printing import online_address
from kennisbank.records.reference import PAGE_NAMES
from kennisbank.site.pages import pages
from tests.papering import papers_in
from tests.world import CARD, SOUP, World

ADDRESSES = {
    "praktijken/",
    "praktijken/soep-op-de-stoep/",
    "dossiers/",
    "dossiers/soepdag/",
    "dossiers/soepdag/tafel-1/",
    "themas/",
    "themas/buurt/",
    "doelgroepen/buurtbewoners/",
    "plaatsen/lier/",
    "organisaties/stad-lier/",
    "fasen/1-opstart/",
    "netwerkmodellen/spontaan/",
    "bronnen/",
    "begrippen/",
    "kader/",
    "zoeken/",
    "afdrukken/",
}


def test_every_record_and_list_has_its_address(world: World) -> None:
    assert set(pages(world.open())) >= ADDRESSES


def test_only_used_places_get_a_page(world: World) -> None:
    found = pages(world.open())
    assert "plaatsen/halle/" in found and "plaatsen/genk/" not in found


def test_a_new_card_is_a_page_without_another_edit(world: World) -> None:
    world.write("practices/nieuwe-kaart.yml", CARD.replace("gazet", "krant"))
    assert "praktijken/nieuwe-kaart/" in pages(world.open())


def test_another_host_builds_the_same_pages_from_the_stubs(world: World, tmp_path: Path) -> None:
    """Our own host hands a stub straight to its view; any other runs the macro call in it."""
    for stub in pages(world.open()).values():
        file = tmp_path / "docs" / stub.file
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(stub.text, encoding="utf-8")
    settings = world.write("mkdocs.yml", HOST)
    to = tmp_path / "site"
    build(load_config(str(settings), docs_dir=str(tmp_path / "docs"), site_dir=str(to)))
    page = (to / "praktijken/soep-op-de-stoep/index.html").read_text(encoding="utf-8")
    assert "<h1>Soep op de stoep</h1>" in page and "Traceback" not in page
    assert 'href="../../dossiers/soepdag/' in page


HOST = """
site_name: Proef
strict: true
theme: {name: mkdocs}
plugins: [{macros: {modules: [macros], on_undefined: strict, on_error_fail: true}}]
extra: {collection: .}
"""


def test_a_stub_holds_one_macro_call_and_no_text_of_the_card(world: World) -> None:
    stub = pages(world.open())["praktijken/soep-op-de-stoep/"]
    assert stub.text == '{{ practice_page("soep-op-de-stoep") }}\n'
    assert stub.path == SOUP


def test_a_broken_card_keeps_its_address_and_shows_its_problems(world: World) -> None:
    world.change(SOUP, "status: lopend", "status: misschien")
    stub = pages(world.open())["praktijken/soep-op-de-stoep/"]
    assert stub.text == '{{ broken_page("practices/soep-op-de-stoep.yml") }}\n'


def test_a_file_name_that_is_no_id_does_not_become_a_page(world: World) -> None:
    world.write('practices/"}}{{ 7*7 }}.yml', CARD)
    assert all("7*7" not in stub.text for stub in pages(world.open()).values())
    assert any("7*7" in problem for problem in world.problems())


def test_short_addresses_do_not_collide(world: World) -> None:
    short = [address for address in pages(world.open()) if address.startswith("p/")]
    # two practices, a table, a dossier, a phase, a model, two worksites, and the form to fill in
    assert len(short) == 9


def test_every_paper_leads_to_a_page(world: World) -> None:
    loaded = world.open()
    made = pages(loaded)
    assert {online_address(paper.record) for paper in papers_in(world.root).all} <= set(made)


def test_the_outline_names_only_sections_with_something_in_them(world: World) -> None:
    catalogue = world.open().catalogue
    cards = catalogue.one(Practice, "soep-op-de-stoep"), catalogue.one(Practice, "tweede-kaart")
    full, thin = ([section.id for section in KIND.sections(catalogue, card)] for card in cards)
    assert "zo-werkt-het" in full and "zo-werkt-het" not in thin
    assert "bronnen" in thin


def test_a_card_calls_the_people_as_its_collection_does(world: World) -> None:
    def heading() -> str:
        catalogue = world.open().catalogue
        card = catalogue.one(Practice, "soep-op-de-stoep")
        return next(one.title for one in KIND.sections(catalogue, card) if one.id == "stem")

    assert heading() == "De stem van de mensen om wie het gaat"
    world.write("data/site.yml", "people: soepeters\n")
    assert heading() == "De stem van soepeters"


def test_a_card_cannot_take_the_address_of_a_page(world: World) -> None:
    assert "waar-staan-we" in PAGE_NAMES
    world.write("practices/waar-staan-we.yml", CARD)
    assert any("al de naam van een pagina" in problem for problem in world.problems())
