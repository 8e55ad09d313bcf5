"""Whoever types it the Flemish way finds it: judged questions, in Node and on the real page."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby, islice
from pathlib import Path

from playwright.sync_api import Browser

from kennisbank.catalogue import Catalogue
from kennisbank.searching import hand_written, search_records
from tests.asking import in_node, on_page
from tests.browsers import opened
from tests.conftest import PROJECT
from tests.judging import Judged, held, questions, scores


def test_what_was_asked_is_found(site: Path) -> None:
    held(scores(questions("open-tafel"), partial(in_node, site / "zoeken")))


def test_the_page_shows_what_the_modules_find(
    browser: Browser, site: Path, base: str, catalogue: Catalogue
) -> None:
    records = [*search_records(catalogue), *hand_written(PROJECT / "docs")]
    ids = {record.url: record.id for record in records}
    asked = [one.question for one in some_of_each_class()]
    page = opened(browser, base + "zoeken/")
    shown = on_page(page, ids, asked)
    page.context.close()
    assert len(asked) >= 24
    assert [found[:5] for found in shown] == [
        found[:5] for found in in_node(site / "zoeken", asked)
    ]


def some_of_each_class() -> Iterator[Judged]:
    """Three questions of each class; asking them all of a browser takes a quarter of a minute."""
    for _, asked in groupby(questions("open-tafel"), key=lambda one: one.kind):
        yield from islice(asked, 3)


def test_every_judged_page_exists(catalogue: Catalogue) -> None:
    known = {record.id for record in search_records(catalogue)}
    assert {hit for one in questions("open-tafel") for hit in one.hits} <= known
