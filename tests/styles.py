"""The styles of the generator, and the classes that they and the pages name."""

import re
from collections.abc import Mapping

from tests.conftest import PROJECT
from tests.html_page import HtmlPage

STYLES = sorted((PROJECT / "kennisbank/site/styles").glob("*.css"))

# Names that say what a thing is to whoever reads the page, and need no look of their own.
WITHOUT_LOOK = {
    "assumptions", "circle__link", "dossier", "map__list", "mark__table", "practice", "programme",
    "route", "search__key", "sheet-version__other", "sheet-version__same", "source-mark",
    "stack__words", "steps", "table-row__text", "teasers",
}  # fmt: skip


def bare(css: str) -> str:
    """Return a style without its comments."""
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


def classes_of(css: str) -> set[str]:
    """Every class that a selector names; what stands between braces is no selector."""
    selectors = re.findall(r"([^{}]+)\{", bare(css))
    return {
        name
        for selector in selectors
        for name in re.findall(r"\.(-?[a-zA-Z_][\w-]*)", selector)
        if "@" not in selector
    }


CSS = "\n".join(style.read_text(encoding="utf-8") for style in STYLES)


def strange_classes(pages: Mapping[str, HtmlPage]) -> dict[str, str]:
    """Return each class on a page that no style knows, with the address of the last such page."""
    named = classes_of(CSS)
    known = named | {base_of(name) for name in named} | WITHOUT_LOOK
    return {
        name: address
        for address, page in sorted(pages.items())
        for _, attributes in page.elements
        for name in attributes.get("class", "").split()
        if name not in known and base_of(name) not in known
    }


def base_of(name: str) -> str:
    """Return a class without its state: the open state may look like the base."""
    return name.partition("--")[0]
