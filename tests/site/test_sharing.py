"""What a shared link, a search engine and a home screen see."""

import json
import struct
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kennisbank.settings import read_settings
from tests.conftest import PROJECT
from tests.html_page import HtmlPage, shared

SHARED = PROJECT / "docs/assets/images/share"
ALL = sorted({one.picture for one in read_settings(PROJECT).settings.share})


def size(file: Path) -> tuple[int, int]:
    """Width and height of a PNG, from its header."""
    head = file.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", head[16:24])
    return width, height


@pytest.mark.parametrize("name", ALL)
def test_each_kind_of_page_has_a_picture(name: str) -> None:
    file = SHARED / f"{name}.png"
    assert size(file) == (1200, 630)
    assert file.stat().st_size <= 60_000


def test_no_picture_lies_about_unused() -> None:
    assert {file.stem for file in SHARED.glob("*.png")} == set(ALL)


def test_the_picture_of_a_record_is_there(site: Path) -> None:
    file = site / "druk/delen/practice-kompas-halle.png"
    assert size(file) == (1200, 630)
    assert file.stat().st_size <= 90_000


def test_a_card_shares_its_own_words_and_the_picture_of_its_kind(site: Path) -> None:
    page = HtmlPage.read(site / "praktijken/kompas-halle/index.html")
    (canonical,) = page.all("link", rel="canonical")
    found = shared(page)
    assert found["title"] == "Kom!pas Halle" and found["locale"] == "nl_BE"
    assert found["description"] == page.meta("description")
    assert found["url"] == canonical["href"]
    assert found["image"].startswith("https://") and found["image"].endswith(
        "/druk/delen/practice-kompas-halle.png"
    )
    assert found["image:alt"] and page.meta("twitter:card") == "summary_large_image"
    assert shared(HtmlPage.read(site / "index.html"))["type"] == "website"
    assert found["type"] == "article"


def test_the_icons_are_there_in_their_sizes(site: Path) -> None:
    page = HtmlPage.read(site / "index.html")
    icons = [link["href"] for link in page.all("link") if "icon" in link.get("rel", "")]
    assert {"assets/images/favicon.svg", "assets/images/icon-32.png"} <= set(icons)
    manifest = json.loads((site / "site.webmanifest").read_text(encoding="utf-8"))
    for icon in manifest["icons"]:
        edge = int(icon["sizes"].partition("x")[0])
        assert size(site / icon["src"]) == (edge, edge)
    assert size(site / "assets/images/icon-180.png") == (180, 180)


def test_the_manifest_is_dutch_and_moves_along_with_the_site(site: Path) -> None:
    manifest = json.loads((site / "site.webmanifest").read_text(encoding="utf-8"))
    assert manifest["lang"] == "nl-BE" and manifest["name"] == "Open Tafel"
    addresses = [manifest["start_url"], manifest["scope"], *(i["src"] for i in manifest["icons"])]
    assert not [address for address in addresses if address.startswith(("/", "http"))]


def test_search_engines_find_every_page_but_the_addresses_on_paper(site: Path) -> None:
    tree = ElementTree.parse(site / "sitemap.xml")
    found = {
        loc.text or "" for loc in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    }
    pages = {
        file.parent.relative_to(site).as_posix()
        for file in site.rglob("index.html")
        if file.parent != site
    }
    paper = {page for page in pages if page.startswith("p/")}
    assert paper and {url.split("/", 3)[3].strip("/") for url in found} - {""} == pages - paper
    assert "lastmod" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    for page in paper:
        assert HtmlPage.read(site / page / "index.html").meta("robots") == "noindex"
    assert "Sitemap: https://" in (site / "robots.txt").read_text(encoding="utf-8")
