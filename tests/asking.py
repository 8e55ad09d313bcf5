"""Two ways to ask the search engine: the modules in Node, and the page in a real browser."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Page

from tests.judging import RANK, answers
from tests.node import node

RESULTS = "[data-results] h3 a"


def in_node(index: Path, asked: Sequence[str]) -> list[list[str]]:
    """Return the ids that the shipped modules find in an index folder."""
    done = node(str(RANK), str(index), *asked)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return answers(done.stdout)


def on_page(page: Page, ids: Mapping[str, str], asked: Sequence[str]) -> list[list[str]]:
    """Return the ids that the page /zoeken/ shows; `ids` are by address from the root."""
    field = page.locator("#vraag")
    found = []
    for question in asked:
        before = page.locator("html[data-searched]").get_attribute("data-searched")
        field.fill(question)
        field.press("Enter")
        answered = page.locator(f"html[data-searched]:not([data-searched='{before}'])")
        answered.wait_for(state="attached")
        links = page.eval_on_selector_all(RESULTS, "all => all.map(one => one.href)")
        found.append([ids[_address(page, link)] for link in links])
    return found


def _address(page: Page, link: str) -> str:
    """Return where a result leads, from the root of the site and without the words to mark."""
    path, _, anchor = link.partition("#")
    root = page.url.split("zoeken/")[0]
    return path.partition("?")[0].removeprefix(root) + (f"#{anchor}" if anchor else "")
