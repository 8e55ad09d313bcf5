"""The small world as a whole site: what appears by itself, what hides, what is refused."""

from pathlib import Path

from tests.building import build, run
from tests.html_page import HtmlPage, shared
from tests.world import CARD, World


def test_what_needs_an_address_hides_without_it(world_site: Path, bare_site: Path) -> None:
    page = HtmlPage.read(bare_site / "praktijken/soep-op-de-stoep/index.html")
    outside = [link for link in page.links() if link.startswith(("mailto:", "http"))]
    assert all("gazet.example" in link or "creativecommons" in link for link in outside), outside
    assert "/p/" not in page.text() and "Meld het" not in page.text()
    page = HtmlPage.read(world_site / "praktijken/soep-op-de-stoep/index.html")
    assert [link for link in page.links() if "/edit/main/practices/" in link]
    assert "/p/" in page.text() and "Meld het" in page.text()
    asking = [HtmlPage.read(site / "meewerken/index.html") for site in (bare_site, world_site)]
    buttons = [len(page.all("a", **{"class": "button"})) for page in asking]
    assert buttons == [1, 2]  # one in the foot


def test_a_site_without_an_address_names_no_whole_addresses(bare_site: Path) -> None:
    page = HtmlPage.read(bare_site / "praktijken/soep-op-de-stoep/index.html")
    found = shared(page)
    assert found["title"] == "Soep op de stoep"
    assert not {"url", "image"} & set(found) and not page.all("link", rel="canonical")
    assert "Sitemap" not in (bare_site / "robots.txt").read_text(encoding="utf-8")
    assert "<loc>" not in (bare_site / "sitemap.xml").read_text(encoding="utf-8")


def test_a_preview_without_paper_leads_to_none(
    world: World, world_site: Path, tmp_path: Path
) -> None:
    site = build(world.publish(), tmp_path / "site", KENNISBANK_PAPER="no")
    made, whole = (
        {file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file()}
        for root in (site, world_site)
    )
    assert not (world.root / ".cache/print").exists()
    assert {path for path in whole if path.startswith("druk/")} == whole - made
    leading = [path for path in made if b"druk/" in (site / path).read_bytes()]
    assert leading == [] and "druk/" in (world_site / "afdrukken/index.html").read_text("utf-8")


def test_a_new_card_appears_as_page_in_lists_hubs_and_print(world: World, tmp_path: Path) -> None:
    card = CARD.replace("Soep op de stoep", "Brood op de stoep")
    world.write(
        "practices/brood.yml",
        card.replace("gazet-2012", "gazet-2013").replace(
            "https://gazet.example/soep", "https://gazet.example/brood"
        ),
    )
    world.change("data/dossiers/soepdag.yml", "[soep-op-de-stoep]", "[soep-op-de-stoep, brood]")
    site = build(world.root, tmp_path / "site")
    assert (site / "praktijken/brood/index.html").is_file()
    for page in ("praktijken", "themas/buurt", "plaatsen/lier", "organisaties/stad-lier", "zoeken"):
        links = HtmlPage.read(site / page / "index.html").links()
        assert any(link.endswith("brood/") for link in links), page
    assert (site / "druk/tafels/soepdag-1-handout.pdf").read_bytes().startswith(b"%PDF")


def test_a_broken_collection_is_refused_with_every_problem(world: World, tmp_path: Path) -> None:
    world.change("practices/tweede-kaart.yml", "status: onbekend", "status: misschien")
    world.change("data/themes.yml", "name: Buurt", "naam: Buurt")
    done = run("site", "--root", str(world.root), "--to", str(tmp_path / "site"))
    assert done.returncode == 1
    assert "practices/tweede-kaart.yml:4:9" in done.stdout and "data/themes.yml" in done.stdout
