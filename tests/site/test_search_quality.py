"""Whoever types it the Flemish way finds it: judged questions, on the real page."""

from functools import partial

from playwright.sync_api import Browser

from kennisbank.catalogue import Collection
from kennisbank.searching import hand_written, read_own_words
from tests.asking import on_page
from tests.browsers import opened
from tests.conftest import PROJECT
from tests.found import found_in
from tests.judging import held, questions, scores


def test_the_page_finds_what_was_asked(browser: Browser, base: str, collection: Collection) -> None:
    records = [*found_in(collection), *hand_written(PROJECT / "docs")]
    ids = {record.url: record.id for record in records}
    page = opened(browser, base + "zoeken/")
    page.locator("html[data-searched]").wait_for(state="attached")
    found = scores(questions("open-tafel"), partial(on_page, page, ids))
    page.context.close()
    held(found)


def test_every_judged_page_exists(collection: Collection) -> None:
    known = {record.id for record in found_in(collection)}
    assert {hit for one in questions("open-tafel") for hit in one.hits} <= known


def test_this_site_adds_words() -> None:
    own, problems = read_own_words(PROJECT)
    assert problems == () and "Halle" in own.names and own.everyday
