"""Whoever types it the Flemish way finds it: judged questions, in Node and on the real page."""

from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bench.asking import in_node, on_page
from bench.judged import ALL, MADE_UP, Judged, Score, questions, scores, table, write_made_up
from kennisbank.catalogue import Catalogue
from kennisbank.collection import open_records
from kennisbank.kinds.registry import registry
from kennisbank.searching import hand_written, read_own_words, search_records
from kennisbank.site.pages import lists
from tests.browsers import opened
from tests.conftest import PROJECT

ENOUGH = Score(60, 0.93, 0.90)
LEAST = 0.85  # of any class, in R@5
CLASSES = {"word", "inflection", "compound", "typo", "synonym", "question", "name", "punctuation"}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return open_records(PROJECT).catalogue


def held(found: dict[str, Score]) -> None:
    told = "\n".join(table(found))
    whole = found[ALL]
    assert whole.count >= ENOUGH.count, told
    assert whole.recall >= ENOUGH.recall and whole.mrr >= ENOUGH.mrr, told
    assert min(score.recall for score in found.values()) >= LEAST, told
    assert set(found) == {*CLASSES, ALL}


def test_the_page_finds_what_was_asked(browser: Browser, base: str, catalogue: Catalogue) -> None:
    records = [
        *search_records(catalogue, registry(), lists(catalogue, registry())),
        *hand_written(PROJECT / "docs"),
    ]
    ids = {record.url: record.id for record in records}
    page = opened(browser, base + "zoeken/")
    found = scores(questions("open-tafel"), partial(on_page, page, ids))
    page.context.close()
    held(found)


@pytest.mark.parametrize("name", MADE_UP)
def test_another_collection_is_searched_as_well(name: str, tmp_path: Path) -> None:
    write_made_up(name, tmp_path)
    held(scores(questions(name), partial(in_node, tmp_path)))


def test_every_judged_page_exists(catalogue: Catalogue) -> None:
    known = {
        record.id for record in search_records(catalogue, registry(), lists(catalogue, registry()))
    }
    assert {hit for one in questions("open-tafel") for hit in one.hits} <= known


def test_a_page_that_is_not_found_costs() -> None:
    one = Judged("word", "soep", ("a", "b"))
    assert (one.recall(["x", "a"]), one.reciprocal(["x", "a"])) == (0.5, 0.5)
    assert (one.recall([]), one.reciprocal([])) == (0, 0)
    either = Judged("word", "soep", ("a", "b"), any=True)
    assert either.recall(["b"]) == 1 and either.recall(["x"]) == 0


def test_this_site_adds_words() -> None:
    own, problems = read_own_words(PROJECT)
    assert problems == () and "Halle" in own.names and own.everyday
