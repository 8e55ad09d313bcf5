"""The stock route (MkDocs, Material, a macro for each card) and Zensical (Markdown beforehand)."""

import json
import shutil
from pathlib import Path
from typing import Any

from bench.builders import Builder, copy_collection, own_environment
from bench.peers import environment

SITE = Path(__file__).parent / "sites" / "material"
NAV = [
    "index.md",
    *(f"{name}/index.md" for name in ("praktijken", "themas", "plaatsen", "doelgroepen")),
]
WRITE_CALLS = "import pages, sys, pathlib; pages.write_calls(*map(pathlib.Path, sys.argv[1:]))"


def stock(collection: Path, place: Path) -> Builder:
    """Lay out MkDocs with Material: each page is one call of a macro."""
    tools = _laid_out(collection, place, plugins=["search", {"macros": {"module_name": "pages"}}])
    calls = (str(tools / "python"), "-c", WRITE_CALLS, "collection", "docs")
    program = str(tools / "mkdocs")
    return Builder(
        name=f"MkDocs met Material {environment.version('mkdocs-material')}",
        place=place,
        before=(calls,),
        build=((program, "build", "--quiet"),),
        serve=(program, "serve"),
        kept=("site", "docs", "tmp", "cache"),
        site=place / "site",
        environment=own_environment(place),
    )


def zensical(collection: Path, place: Path) -> Builder:
    """Lay out Zensical: all Markdown is made before each build, and its time counts."""
    tools = _laid_out(collection, place, plugins=["search"])
    program = str(tools / "zensical")
    return Builder(
        name=f"Zensical {environment.version('zensical')}",
        place=place,
        before=((str(tools / "python"), "pages.py", "collection", "docs"),),
        build=((program, "build"),),
        serve=(program, "serve"),
        kept=("site", "docs", "tmp", "cache", ".cache"),
        site=place / "site",
        environment=own_environment(place),
    )


def _laid_out(collection: Path, place: Path, plugins: list[Any]) -> Path:
    tools = environment.tools()
    copy_collection(collection, place)
    shutil.copytree(SITE, place, dirs_exist_ok=True)
    (place / "mkdocs.yml").write_text(json.dumps(_settings(plugins)), encoding="utf-8")
    return tools


def _settings(plugins: list[Any]) -> dict[str, Any]:
    return {
        "site_name": "Kennisbank",
        "site_url": "https://kennisbank.example/",
        "theme": {"name": "material", "language": "nl", "font": False},
        "plugins": plugins,
        "extra": {"collection": "collection"},
        "markdown_extensions": ["tables", "footnotes", "attr_list"],
        "watch": ["collection/practices"],
        "nav": NAV,
        "not_in_nav": "*",
    }
