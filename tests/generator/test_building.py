"""The documents of a site, and what an author sees of them while somebody works on a card."""

import gzip
import json
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from kennisbank.building import pages
from kennisbank.building.documents import documents
from kennisbank.building.pages import for_author, written_page
from kennisbank.site.layout import Frame
from kennisbank.site.menu import MenuLink
from kennisbank.site.site import Site
from tests.html_page import HtmlPage
from tests.viewing import page_of
from tests.world import SOUP, World

ADDRESS = "praktijken/soep-op-de-stoep/"


def site_of(world: World, **settings: Any) -> Site:
    return replace(page_of(world, "").site, root=world.root, **settings)


def made(site: Site, path: str) -> str:
    """Return the text of one document."""
    return next(one for one in documents(site) if one.path == path).make().decode()


def written(site: Site, content: str, *, source: str = "", url: str = "over/") -> HtmlPage:
    frame = Frame(url, "Over 'ons'", "Wie we zijn.")
    return HtmlPage(written_page(site, frame, content, source, "docs/over.md").decode())


def seen(world: World) -> str:
    site = site_of(world)
    return for_author(site, site.pages[ADDRESS], ADDRESS)


def test_a_text_changes_the_pages_that_show_it_and_no_other(world: World) -> None:
    def all_of(site: Site) -> dict[str, bytes]:
        return {one.path: one.make() for one in documents(site) if one.path.endswith(".html")}

    before = all_of(site_of(world))
    world.change(SOUP, "De straat kende elkaar niet.", "De buurt kende elkaar niet.")
    after = all_of(site_of(world))
    changed = {path for path in before if before[path] != after[path]}
    assert {path for path in changed if not path.startswith("p/")} == {f"{ADDRESS}index.html"}


def test_a_page_without_problems_is_as_it_is(world: World) -> None:
    assert "Soep op de stoep</h1>" in seen(world) and "na te kijken" not in seen(world)


def test_what_is_wrong_stands_above_the_page(world: World) -> None:
    world.change(SOUP, "De straat kende elkaar niet.", "Mail jan@gmail.com.")
    above, _, page = seen(world).partition("<h1")
    assert "Soep op de stoep</h1>" in page
    assert "e-mailadres" in above and f"{SOUP}, regel" in above


def test_a_fault_in_the_settings_stands_above_every_page(world: World) -> None:
    world.write("data/site.yml", "identity: {naam: Soepbank}\n")
    site = replace(site_of(world), live=True)
    assert "data/site.yml, regel 1" in seen(world)
    assert "data/site.yml, regel 1" in written(site, "<h1>Over</h1>").html
    assert "data/site.yml" not in written(replace(site, live=False), "<h1>Over</h1>").html


def test_a_page_that_cannot_be_made_shows_every_problem(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise KeyError("network_model")

    (world.root / "data/network_models.yml").write_text("kapot: [", encoding="utf-8")
    site = site_of(world)
    every_view = {**pages.views(site), "practice_page": fail}
    monkeypatch.setattr(pages, "views", lambda _: every_view)
    page = for_author(site, site.pages[ADDRESS], ADDRESS)
    assert "nog niet leesbaar" in page and "data/network_models.yml, regel 1" in page
    assert "kan niet gemaakt worden" in caplog.text


def test_each_document_has_a_path_of_its_own(world: World) -> None:
    paths = Counter(document.path for document in documents(site_of(world)))
    assert [path for path, count in paths.items() if count > 1] == []
    assert {f"{ADDRESS}index.html", "404.html", "sitemap.xml", "zoeken/core.js"} <= set(paths)
    assert {"assets/images/icon-32.png", "druk/tafels/soepdag-1-handout.pdf"} <= set(paths)


def test_a_picture_of_the_collection_wins_from_ours(world: World) -> None:
    world.write("docs/assets/images/icon-32.png", "eigen")
    paths = {document.path for document in documents(site_of(world, docs=world.root / "docs"))}
    assert "assets/images/icon-32.png" not in paths and "assets/images/icon-180.png" in paths


def test_the_policy_names_the_scripts_of_the_frame_and_no_other(world: World) -> None:
    site = site_of(world)
    own = HtmlPage(made(site, f"{ADDRESS}index.html"))
    strange = written(site, "<h1>Over</h1><script>window.eigen=1</script>")
    policies = [
        [meta["content"] for meta in page.all("meta", **{"http-equiv": "Content-Security-Policy"})]
        for page in (own, strange)
    ]
    assert policies[0] == policies[1] and policies[0][0].count("'sha256-") == 1
    assert "window.eigen" in strange.html


def test_who_works_on_a_page_has_no_policy_and_looks_again(world: World) -> None:
    live, other = site_of(world, live=True), site_of(world)
    assert "Content-Security-Policy" not in made(live, f"{ADDRESS}index.html")
    assert 'http-equiv="refresh"' in made(live, "404.html")
    assert 'http-equiv="refresh"' not in made(other, "404.html")


def test_a_written_page_gets_its_way_back_and_a_heading(world: World) -> None:
    menu = (MenuLink("Meewerken", "meewerken/"), MenuLink("Fasen", "fasen/"))
    page = written(site_of(world, nav=menu), "<p>Zo.</p>", url="meewerken/criteria/")
    assert page.text("h1") == "Over ‘ons’"
    assert page.text("ol").startswith("Start Meewerken Over ‘ons’")
    lit = [link["href"] for link in page.all("a") if "aria-current" in link]
    assert lit == ["../"]
    assert len(written(site_of(world), "<h1>Eigen kop</h1>").all("h1")) == 1


def test_a_written_page_shows_what_is_wrong_in_it_while_somebody_works_on_it(world: World) -> None:
    source = "# Over\n\n{{ config }}\n"
    live = written(site_of(world, live=True), "<h1>Over</h1>", source=source)
    assert "docs/over.md, regel 3" in live.text() and "geen code uit" in live.text()
    assert "regel 3" not in written(site_of(world), "<h1>Over</h1>", source=source).text()


def test_the_missing_page_starts_its_links_at_the_root(world: World) -> None:
    site = site_of(world, url="https://soep.example/bank/")
    page = HtmlPage(made(site, "404.html"))
    inside = [link for link in page.links() if not link.startswith(("http", "#"))]
    assert inside and all(link.startswith("/bank/") for link in inside)


def test_machines_read_valid_files(world: World) -> None:
    world.write("docs/over.md", "# Over\n")
    docs = world.root / "docs"
    site = site_of(world, url="https://soep.example/", docs=docs, name='De "Soep"')
    assert json.loads(made(site, "site.webmanifest"))["name"] == 'De "Soep"'
    found = made(site, "sitemap.xml")
    assert "<loc>https://soep.example/over/</loc>" in found and "/p/" not in found
    packed = next(one for one in documents(site) if one.path == "sitemap.xml.gz").make()
    assert gzip.decompress(packed).decode() == found
    assert made(site, "robots.txt").endswith("Sitemap: https://soep.example/sitemap.xml")
    assert made(site_of(world), "robots.txt") == "User-agent: *\nDisallow:"


def test_a_page_that_mkdocs_passes_over_is_nowhere(world: World) -> None:
    for name in ("over.md", ".weg.md", "templates/kader.md", ".map/x.md", "uitleg/README.md"):
        world.write(f"docs/{name}", "# Titel\n\nWoorden.\n")
    site = site_of(world, docs=world.root / "docs")
    assert site.written_pages == ("over/", "uitleg/")
    assert [found.url for found in site.found_by_hand] == ["over/", "uitleg/"]
