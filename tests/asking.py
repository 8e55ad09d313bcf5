"""Two ways to ask the search engine: the modules in Node, and the page in a real browser."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Page

from tests.judging import RANK, answers
from tests.node import node

RESULTS = "[data-results] h3 a"

# Types each question, submits the form and waits for its answer, all without leaving the page.
ASK_ALL = """
async ([results, asked]) => {
  const root = document.documentElement;
  const field = document.querySelector("#vraag");
  const found = [];
  for (const question of asked) {
    const answered = new Promise((done) => {
      const watch = new MutationObserver(() => { watch.disconnect(); done(); });
      watch.observe(root, { attributeFilter: ["data-searched"] });
    });
    field.value = question;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.form.requestSubmit();
    await answered;
    found.push([...document.querySelectorAll(results)].map((link) => link.href));
  }
  return found;
}
"""


def in_node(index: Path, asked: Sequence[str]) -> list[list[str]]:
    """Return the ids that the shipped modules find in an index folder."""
    done = node(str(RANK), str(index), *asked)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return answers(done.stdout)


def on_page(page: Page, ids: Mapping[str, str], asked: Sequence[str]) -> list[list[str]]:
    """Return the ids that the page /zoeken/ shows; `ids` are by address from the root."""
    found = page.evaluate(ASK_ALL, [RESULTS, list(asked)])
    return [[ids[_address(page, link)] for link in links] for links in found]


def _address(page: Page, link: str) -> str:
    """Return where a result leads, from the root of the site and without the words to mark."""
    path, _, anchor = link.partition("#")
    root = page.url.split("zoeken/")[0]
    return path.partition("?")[0].removeprefix(root) + (f"#{anchor}" if anchor else "")
