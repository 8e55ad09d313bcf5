"""What search weighs, how long it takes as a collection grows, and how well it finds."""

import gzip
import json
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, sync_playwright

from bench import search_page
from kennisbank.collection import open_records
from tests.asking import in_node, on_page
from tests.browsers import launch
from tests.found import found_on_site
from tests.judging import EVERYDAY, MADE_UP, Ask, questions, scores, table, write_made_up
from tests.node import node

PROJECT = Path(__file__).parent.parent
SCRIPTS = "assets/javascripts"
FIRST = (
    *("zoeken/engine.js", "zoeken/core.js"),
    *(f"{SCRIPTS}/search-start.js", f"{SCRIPTS}/search-page.js"),
)
SPEED = Path(__file__).parent / "search_speed.mjs"
COPIES = (1, 25, 125)  # of forty practices: ours, a thousand, five thousand


def report(site: Path) -> Iterator[str]:
    """Yield the measurements of a built site as lines of text."""
    yield from _weights(site)
    yield from _times(site / "zoeken")
    yield from search_page.report(site, COPIES)
    for name in ("open-tafel", *EVERYDAY):
        yield f"zoeken op de site, in de browser: {name}"
        yield from table(scores(questions(name), _browser(site)))
    for name in MADE_UP:
        with tempfile.TemporaryDirectory() as folder:
            write_made_up(name, Path(folder))
            yield f"zoeken in een andere verzameling, {name}"
            yield from table(scores(questions(name), partial(in_node, Path(folder))))


def _weights(site: Path) -> Iterator[str]:
    first = sum(len(gzip.compress((site / name).read_bytes())) for name in FIRST)
    text = len(gzip.compress((site / "zoeken/text.js").read_bytes()))
    yield f"zoeken     {first / 1000:6.1f} kB tot het eerste resultaat, {text / 1000:.1f} kB daarna"


def _times(index: Path) -> Iterator[str]:
    runs = [_speed(index, copies) for copies in COPIES]
    yield f"{'pagina’s':>9} {'kern':>9} {'tekst':>9} {'vraag':>9}  (milliseconden; keer per pagina)"
    for run in runs:
        times = " ".join(f"{run[name]:9.0f}" for name in ("core", "text", "question"))
        growth = (run["core"] / run["records"]) / (runs[0]["core"] / runs[0]["records"])
        yield f"{run['records']:9d} {times}  {growth:.2f}"


def _speed(index: Path, copies: int) -> dict[str, Any]:
    done = node(str(SPEED), str(index), str(copies))
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _browser(site: Path) -> Ask:
    """Return what asks the page itself; from a disk, so no server is needed."""

    def ask(asked: Any) -> list[list[str]]:
        records = found_on_site(open_records(PROJECT), PROJECT)
        ids = {record.url: record.id for record in records}
        try:
            with sync_playwright() as playwright:
                page = launch(playwright).new_page()
                page.goto((site / "zoeken" / "index.html").as_uri())
                return on_page(page, ids, asked)
        except Error:
            return in_node(site / "zoeken", asked)

    return ask
