"""MkDocs as a host: it reads the pages that people write, and its theme says nothing in them."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kennisbank.site.menu import MenuLink, menu_of
from tests.conftest import PROJECT
from tests.html_page import HtmlPage
from tests.world import World

SETTINGS = """\
site_name: De soepbank
site_url: https://soep.example/
theme: {{{theme}}}
hooks: [macros/hooks.py]
plugins: [{{macros: {{module_name: macros, on_undefined: strict}}}}]
nav:
  - Start: index.md
  - Praktijken: praktijken/index.md
  - Over: over.md
not_in_nav: "*.md"
"""
HOSTILE = """\
---
title: "Over {{ 6 * 7 }}"
description: "{% set x = 6 * 7 %}{{ x }}"
template: "{{ 6 * 7 }}.html"
ignore_macros: true
render_macros: true
---

{{ practice_cards() }}

Dit is {{ 6 * 7 }} en {% for x in range(3) %}{{ x }}{% endfor %}{# weg #}.

    {{ config.site_name }}

<script>window.eigen = 1</script>
"""


@pytest.fixture
def bank(world: World) -> World:
    """A collection with a door and pages of its own, far from this checkout."""
    shutil.copytree(PROJECT / "macros", world.root / "macros", ignore=shutil.ignore_patterns("__*"))
    shutil.copy(PROJECT / "macros/__init__.py", world.root / "macros/__init__.py")
    world.write("docs/index.md", "# De soepbank\n\n{{ practice_cards() }}\n")
    world.write("docs/over.md", "# Over 'ons'\n\nZie [praktijken](praktijken/index.md).\n")
    return world


def built(world: World, theme: str, *words: str) -> subprocess.CompletedProcess[str]:
    world.write("mkdocs.yml", SETTINGS.format(theme=theme))
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-d", str(world.root / "site"), *words],
        cwd=world.root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )


def files(folder: Path) -> dict[str, bytes]:
    found = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in found}


def test_the_site_is_the_same_without_a_theme(bank: World) -> None:
    sites = []
    for theme in ("name: material", "name: null, custom_dir: macros"):
        done = built(bank, theme, "--strict")
        assert done.returncode == 0, done.stderr
        sites.append(files(bank.root / "site"))
    assert len(sites[0]) > 100 and sites[0] == sites[1]
    page = HtmlPage(sites[0]["over/index.html"].decode())
    assert page.text("h1") == "Over ‘ons’" and "../praktijken/" in page.links()
    assert b"Soep op de stoep" in sites[0]["index.html"]


def test_a_page_that_people_write_runs_no_code(bank: World) -> None:
    bank.write("docs/vreemd.md", HOSTILE)
    done = built(bank, "name: material")
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stderr.splitlines() if "docs/vreemd.md:" in line]
    lines = [line.split("vreemd.md:")[1].partition(":")[0] for line in told]
    assert set(lines) == {"2", "3", "4", "5", "6", "11", "13", "15"}
    page = HtmlPage.read(bank.root / "site/vreemd/index.html")
    assert not re.search(r"\b42\b", page.text())
    assert "Dit is {{ 6 * 7 }} en {% for" in page.text()
    assert page.text("code") == "{{ config.site_name }}"
    assert "Soep op de stoep" in page.text("main")
    (policy,) = page.all("meta", **{"http-equiv": "Content-Security-Policy"})
    other = HtmlPage.read(bank.root / "site/praktijken/index.html")
    assert policy in other.all("meta") and "window.eigen" in page.html
    assert built(bank, "name: material", "--strict").returncode != 0


def test_the_menu_is_that_of_mkdocs() -> None:
    nav = [
        {"Start": "index.md"},
        {"Praktijken": "praktijken/index.md"},
        {"Meer": [{"Over ons": "over.md"}, "privacy.md"]},
        "wie-zijn-wij.md",
        {"Elders": "https://elders.example/"},
    ]
    assert menu_of(nav) == (
        MenuLink("Praktijken", "praktijken/"),
        MenuLink("Meer", "over/"),
        MenuLink("Wie zijn wij", "wie-zijn-wij/"),
        MenuLink("Elders", "https://elders.example/"),
    )
    assert menu_of([{"Over": "over.md"}], directory_urls=False) == (MenuLink("Over", "over.html"),)
    assert menu_of(None) == ()
