"""Nothing vanishes: one address has one page, and what was published still leads somewhere."""

import shutil
from pathlib import Path

import pytest

from kennisbank.building.documents import documents
from kennisbank.building.register import claims, published, site_as_checked
from kennisbank.building.telling import problems
from kennisbank.checks.files import ADDRESSES
from kennisbank.kinds.registry import registry
from kennisbank.records.model import Record
from kennisbank.site.site import Site
from kennisbank.text.short_address import SHORT_FOLDER, short_address
from tests.building import called
from tests.html_page import HtmlPage
from tests.world import SECOND, SOUP, World

TOOLKIT = "data/toolkits/soeppad.yml"
OTHER = "practices/tweede-kaart.yml"
REVIEW = "review_before: 2027-11-21"
WITHDRAWN = """\
checked_on: 2026-11-21
review_before: 2027-11-21
records:
  - id: brood
    name: Brood op de stoep
    addresses: [praktijken/brood/]
    since: 2026-11-30
    why: De straat vroeg om haar verhaal weg te halen.
    look_at: [{address: praktijken/, title: Alle praktijken}]
"""


def told(world: World) -> list[str]:
    return [str(problem) for problem in sorted(problems(site_of(world)))]


def site_of(world: World) -> Site:
    return site_as_checked(world.open(), world.root, world.root / "docs")


def made(world: World, path: str) -> HtmlPage:
    document = next(one for one in documents(site_of(world)) if one.path == path)
    return HtmlPage(document.make().decode())


def formerly(world: World, path: str, *ids: str) -> None:
    text = (world.root / path).read_text(encoding="utf-8")
    world.write(path, text.rstrip("\n") + f"\nformerly: [{', '.join(ids)}]\n")


def test_in_a_good_collection_each_address_has_one_claim(world: World) -> None:
    world.publish()
    assert told(world) == []
    found = {claim.path for claim in claims(site_of(world))}
    assert {"index.html", "zoeken/index.html", "praktijken/soep-op-de-stoep/index.html"} <= found
    assert {"404.html", "robots.txt", "sitemap.xml", "assets/stylesheets/site.css"} <= found
    assert {
        "druk/tafels/soepdag-1-handout.pdf",
        "data/v1/praktijken.csv",
        "zoeken/core.js",
    } <= found


@pytest.mark.parametrize("word", ["zoeken", "praktijken", "kader", "meewerken", "afdrukken"])
def test_a_toolkit_cannot_take_the_address_of_a_page(world: World, word: str) -> None:
    world.publish()
    world.change(TOOLKIT, "own_address: soeppad", f"own_address: {word}")
    first = told(world)
    assert [one for one in first if one.startswith(f"{TOOLKIT}:2:14: eigen adres")]
    assert f"'{word}/' is al het adres van" in "".join(first)


@pytest.mark.parametrize("word", ["assets", "p", "druk", "data", "404"])
def test_a_toolkit_cannot_take_an_address_of_the_generator(world: World, word: str) -> None:
    world.change(TOOLKIT, "own_address: soeppad", f"own_address: {word}")
    (problem,) = told(world)
    assert problem.startswith(f"{TOOLKIT}:2:14: ") and f"'{word}/'" in problem


def test_two_toolkits_cannot_have_one_address(world: World) -> None:
    text = (world.root / TOOLKIT).read_text(encoding="utf-8")
    world.write("data/toolkits/ander.yml", text)
    places = [one.partition(": ")[0] for one in told(world) if "al het adres" in one]
    assert {"data/toolkits/ander.yml:2:14", f"{TOOLKIT}:2:14"} <= set(places)


CLASHES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "a page and a card": (
        ("docs/praktijken/soep-op-de-stoep.md",),
        ("docs/praktijken/soep-op-de-stoep.md:1:1", f"{SOUP}:1:1"),
    ),
    "a page and a list": (("docs/fasen.md",), ("docs/fasen.md:1:1",)),
    "a page and its folder": (
        ("docs/over.md", "docs/over/index.md"),
        ("docs/over.md:1:1", "docs/over/index.md:1:1"),
    ),
    "two spellings": (
        ("docs/over.md", "docs/Over.md"),
        ("docs/Over.md:1:1", "docs/over.md:1:1"),
    ),
    "two spellings of a letter": (
        ("docs/caf\u00e9.md", "docs/cafe\u0301.md"),
        ("docs/caf\u00e9.md:1:1", "docs/cafe\u0301.md:1:1"),
    ),
    "a file and a folder": (("docs/zoeken",), ("docs/zoeken:1:1",)),
    "a file of ours": (("docs/robots.txt",), ("docs/robots.txt:1:1",)),
    "a picture of a card": (
        ("practices/media/soep.jpg", "docs/assets/media/soep.jpg.webp"),
        ("docs/assets/media/soep.jpg.webp:1:1", "practices/media/soep.jpg:1:1"),
    ),
    "a page where our files are": (("docs/druk/blad.md",), ("docs/druk/blad.md:1:1",)),
}


@pytest.mark.parametrize("name", CLASHES)
def test_two_claims_are_told_at_both(world: World, name: str) -> None:
    paths, places = CLASHES[name]
    for path in paths:
        world.write(path, "# Eigen pagina\n")
    assert {one.partition(": ")[0] for one in told(world)} == set(places)


def test_a_picture_of_the_collection_may_take_the_place_of_ours(world: World) -> None:
    world.write("docs/assets/images/icon-32.png", "eigen")
    assert told(world) == []


def test_a_build_refuses_it_too(world: World) -> None:
    world.publish()
    world.write("docs/praktijken/soep-op-de-stoep.md", "# Eigen pagina\n")
    done = called("site", "--root", str(world.root), "--to", str(world.root / "site"))
    assert done.returncode == 1 and "al het adres van" in done.stdout


# --- An old id ---------------------------------------------------------------------------------


def test_every_record_with_a_page_of_its_own_keeps_its_old_ids() -> None:
    paged = [kind.model for kind in registry() if kind.page and issubclass(kind.model, Record)]
    named = [model.kind for model in paged if "formerly" not in model.model_fields]
    assert len(paged) > 10 and named == ["withdrawn"]


def test_an_old_address_leads_to_the_new_one(world: World) -> None:
    world.publish()
    formerly(world, SOUP, "soep")
    page = made(world, "praktijken/soep/index.html")
    (refresh,) = page.all("meta", **{"http-equiv": "refresh"})
    assert refresh["content"] == "0; url=../soep-op-de-stoep/"
    assert "../soep-op-de-stoep/" in page.links() and page.text("h1") == "Soep op de stoep"
    assert page.meta("robots") == "noindex"


def test_it_is_known_by_its_new_address(world: World) -> None:
    world.publish()
    formerly(world, SOUP, "soep")
    site = build_of(world)
    page = HtmlPage.read(site / "praktijken/soep/index.html")
    (canonical,) = page.all("link", rel="canonical")
    assert canonical["href"] == "https://soep.example/praktijken/soep-op-de-stoep/"
    for path in ("sitemap.xml", "zoeken/index.html", "zoeken/core.js", "praktijken/index.html"):
        assert "praktijken/soep/" not in (site / path).read_text(encoding="utf-8"), path


def build_of(world: World) -> Path:
    to = world.root.parent / "site"
    done = called("site", "--root", str(world.root), "--to", str(to))
    assert done.returncode == 0, done.stdout + done.stderr
    return to


def test_old_paper_leads_to_the_new_code(world: World) -> None:
    formerly(world, SOUP, "soep")
    old, new = (short_address("practice", id) for id in ("soep", "soep-op-de-stoep"))
    page = made(world, f"{old}index.html")
    (refresh,) = page.all("meta", **{"http-equiv": "refresh"})
    assert refresh["content"] == f"0; url=../{new.removeprefix(SHORT_FOLDER)}"
    assert f"../{new.removeprefix(SHORT_FOLDER)}" in page.links()


def test_the_parts_of_a_renamed_record_come_along(world: World) -> None:
    formerly(world, "data/dossiers/soepdag.yml", "soepnamiddag")
    pages = site_of(world).pages
    assert pages["dossiers/soepnamiddag/tafel-1/"].leads_to == "dossiers/soepdag/tafel-1/"
    old, new = (short_address("table", f"{id}/1") for id in ("soepnamiddag", "soepdag"))
    assert pages[old].leads_to == new


def test_a_record_in_a_list_may_be_renamed(world: World) -> None:
    world.change("data/themes.yml", "id: buurt,", "id: buurt, formerly: [wijk],")
    assert told(world) == []
    assert site_of(world).pages["themas/wijk/"].leads_to == "themas/buurt/"


def test_a_phase_with_another_number_keeps_the_old_address(world: World) -> None:
    world.change(
        "data/phases.yml", "  number: 1\n", "  number: 2\n  formerly: [1-opstart, 3-begin]\n"
    )
    assert told(world) == []
    pages = site_of(world).pages
    assert pages["fasen/1-opstart/"].leads_to == "fasen/2-opstart/"
    assert pages["fasen/3-begin/"].leads_to == "fasen/2-opstart/"
    old, new = (short_address("phase", id) for id in ("begin", "opstart"))
    assert pages[old].leads_to == new


@pytest.mark.parametrize("own", ["own_address: pad\n", ""])
def test_a_toolkit_with_another_own_address_keeps_the_old_one(world: World, own: str) -> None:
    now = "pad" if own else "toolkits/soeppad"
    world.change("data/toolkits/soeppad.yml", "own_address: soeppad\n", own)
    formerly(world, "data/toolkits/soeppad.yml", "soeppad")
    assert told(world) == []
    pages = site_of(world).pages
    assert pages["soeppad/"].leads_to == f"{now}/"
    assert pages["soeppad/werf-1-pan/"].leads_to == f"{now}/werf-1-pan/"


def test_a_new_record_cannot_take_an_old_id(world: World) -> None:
    formerly(world, SOUP, "soep")
    world.write("practices/soep.yml", SECOND.replace("Tweede", "Derde"))
    first, second = told(world)
    assert first.startswith(f"{SOUP}:49:12: vroeger (formerly), punt 1: 'praktijken/soep/'")
    assert second.startswith("practices/soep.yml:1:1: 'praktijken/soep/' is al het adres van")


def test_who_points_to_an_old_id_hears_the_new_one(world: World) -> None:
    formerly(world, OTHER, "eerste-kaart")
    world.change(SOUP, "see_also: [tweede-kaart]", "see_also: [eerste-kaart]")
    assert "'eerste-kaart' bestaat hier als 'tweede-kaart'" in "".join(world.problems())


# --- What is no more ---------------------------------------------------------------------------


def test_a_withdrawn_page_says_why_since_when_and_where_to_look(world: World) -> None:
    world.publish()
    world.write("data/withdrawn.yml", WITHDRAWN)
    assert told(world) == []
    for path in ("praktijken/brood/", short_address("practice", "brood")):
        page = made(world, f"{path}index.html")
        assert page.text("h1") == "Brood op de stoep"
        assert "30 november 2026" in page.text() and "De straat vroeg" in page.text()
        assert "Alle praktijken" in page.text() and page.meta("robots") == "noindex"
    site = build_of(world)
    for path in ("sitemap.xml", "zoeken/index.html", "zoeken/core.js", "praktijken/index.html"):
        assert "rood" not in (site / path).read_text(encoding="utf-8"), path


def test_a_place_on_a_page_cannot_be_withdrawn(world: World) -> None:
    world.write("data/withdrawn.yml", WITHDRAWN.replace("praktijken/brood/", "begrippen/#brood"))
    (problem,) = told(world)
    assert problem.startswith("data/withdrawn.yml:6:17: ") and "zonder #" in problem


def test_a_withdrawn_page_at_the_top_is_no_shortcut(world: World) -> None:
    world.write("data/withdrawn.yml", WITHDRAWN.replace("praktijken/brood/", "brood/"))
    page = made(world, "praktijken/index.html")
    assert "../soeppad/" in page.links() and "../brood/" not in page.links()


def test_a_new_card_cannot_take_the_id_of_a_withdrawn_one(world: World) -> None:
    world.write("data/withdrawn.yml", WITHDRAWN)
    world.write("practices/brood.yml", SECOND.replace("Tweede", "Derde"))
    first, second = told(world)
    assert first.startswith("data/withdrawn.yml:6:17: adressen (addresses), punt 1:")
    assert second.startswith("practices/brood.yml:1:1: ")


def test_where_to_look_must_be_there(world: World) -> None:
    world.write("data/withdrawn.yml", WITHDRAWN.replace("praktijken/, title", "praktijkn/, title"))
    (problem,) = told(world)
    assert problem.startswith("data/withdrawn.yml:9:25: ") and "bedoelde je" in problem


# --- What was ever published -------------------------------------------------------------------


def remember(world: World) -> list[str]:
    done = called("addresses", "--root", str(world.root))
    assert done.returncode == 0, done.stderr
    return (world.root / ADDRESSES).read_text(encoding="utf-8").splitlines()


def test_the_list_holds_every_page_and_every_code(world: World) -> None:
    world.publish()
    lines = remember(world)
    assert lines == sorted(set(lines)) and set(lines) == published(site_of(world))
    assert {"meewerken/", "praktijken/", "praktijken/soep-op-de-stoep/"} <= set(lines)
    assert short_address("table", "soepdag/1") in lines
    assert told(world) == []


def test_a_card_that_went_is_missed_until_something_tells_of_it(world: World) -> None:
    remember(world)
    world.change(SOUP, "see_also: [tweede-kaart]\n", "")
    (world.root / OTHER).rename(world.root / "practices/derde-kaart.yml")
    code = short_address("practice", "tweede-kaart")
    missed = [one for one in told(world) if one.startswith(f"{ADDRESSES}:")]
    assert len(missed) == 2 and code in missed[0] and "formerly" in missed[0]
    formerly(world, "practices/derde-kaart.yml", "tweede-kaart")
    assert told(world) == []


def test_a_card_that_is_taken_away_is_missed_until_something_tells_of_it(world: World) -> None:
    world.write("practices/brood.yml", SECOND.replace("Tweede", "Derde"))
    remember(world)
    (world.root / "practices/brood.yml").unlink()
    assert len(told(world)) == 2
    world.write("data/withdrawn.yml", WITHDRAWN)
    assert told(world) == []


def test_the_list_never_shrinks(world: World) -> None:
    before = remember(world)
    shutil.move(world.root / "data/routes.yml", world.root / "routes.bak")
    assert remember(world) == before


def test_what_cannot_be_read_now_is_not_missed(world: World) -> None:
    remember(world)
    world.change("data/themes.yml", "name: Buurt", "naam: Buurt")
    assert [one for one in told(world) if one.startswith(ADDRESSES)] == []
