"""A card from someone who means harm runs nothing and asks nothing, in a real browser."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browsers import opened
from tests.conftest import PROJECT
from tests.hostile import hostile_card
from tests.once import once, shared_folder
from tests.serving import serving
from tests.world import World


def built(folder: Path) -> None:
    """Build a site with a hostile card in spite of all that `check` says."""
    world = World(folder)
    world.write("practices/aanval.yml", hostile_card())
    world.change("data/dossiers/soepdag.yml", "[soep-op-de-stoep]", "[soep-op-de-stoep, aanval]")
    collection = {"KENNISBANK_ROOT": str(folder), "KENNISBANK_DOCS": str(PROJECT / "docs")}
    command = [sys.executable, "-m", "mkdocs", "build", "-f", str(PROJECT / "mkdocs.yml")]
    subprocess.run(
        [*command, "-d", str(folder / "site")],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **collection},
        capture_output=True,
        check=True,
    )
    assert world.open().catalogue.find("practice", "aanval"), world.problems()


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with a hostile card."""
    yield from serving(once(shared_folder(tmp_path_factory) / "hostile", built) / "site")


@pytest.mark.parametrize(
    "address", ["praktijken/aanval/", "praktijken/", "zoeken/", "bronnen/", "", "themas/buurt/"]
)
def test_a_hostile_card_runs_nothing_and_asks_nothing(
    browser: Browser, hostile: str, address: str
) -> None:
    page = opened(browser, hostile + address)
    assert page.evaluate("Object.keys(window).filter((name) => name.startsWith('pwn'))") == []
    assert page.locator("h1").count() == 1
    assert page.locator("iframe, form[action*=evil], img[src*=evil], style[src]").count() == 0
    bad = (
        "a[href^='javascript' i], a[href^='data' i], [onclick], [onerror], [onload], [onmouseover]"
    )
    assert page.locator(bad).count() == 0
    seen = page.locator("body").inner_text()
    assert "uid=" not in seen and "site_name:" not in seen
    page.emulate_media(media="print")
    assert page.evaluate("Object.keys(window).filter((name) => name.startsWith('pwn'))") == []
    page.context.close()


def test_a_hostile_title_stays_a_title(browser: Browser, hostile: str) -> None:
    page = opened(browser, hostile + "praktijken/aanval/")
    assert "{{ 7*7 }}" in page.title() and "49" not in page.title()
    assert page.title().startswith("<script>")  # its words are not lost: they are only words
    assert "<script>" in page.locator("h1").inner_text()
    page.context.close()
