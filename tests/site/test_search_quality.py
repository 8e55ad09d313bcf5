"""Whoever types it the Flemish way finds it: judged questions, on the real page."""

from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kennisbank.catalogue import Collection
from kennisbank.searching import SearchRecord, read_own_words, rows_of, write_index
from kennisbank.text.folding import fold
from tests.asking import in_node, on_page
from tests.browsers import opened
from tests.conftest import PROJECT
from tests.found import found_in, found_on_site, twice
from tests.judging import EVERYDAY, Score, answered, held, questions, scores


def test_the_page_finds_what_was_asked(browser: Browser, base: str, collection: Collection) -> None:
    held(asked_on_page(browser, base, collection, "open-tafel"))


@pytest.mark.parametrize("name", EVERYDAY)
def test_the_page_answers_everyday_questions(
    browser: Browser, base: str, collection: Collection, name: str
) -> None:
    answered(asked_on_page(browser, base, collection, name))


def asked_on_page(
    browser: Browser, base: str, collection: Collection, name: str
) -> dict[str, Score]:
    ids = {record.url: record.id for record in found_on_site(collection, PROJECT)}
    page = opened(browser, base + "zoeken/")
    page.locator("html[data-searched]").wait_for(state="attached")
    found = scores(questions(name), partial(on_page, page, ids))
    page.context.close()
    return found


@pytest.mark.parametrize("name", ["open-tafel", *EVERYDAY])
def test_every_judged_page_exists(collection: Collection, name: str) -> None:
    known = {record.id for record in found_on_site(collection, PROJECT)}
    assert {hit for one in questions(name) for hit in one.hits} <= known


@pytest.fixture(scope="module")
def asked(collection: Collection) -> list[SearchRecord]:
    return [one for one in found_on_site(collection, PROJECT) if one.asked_as]


def test_whatever_can_help_says_how_people_ask_for_it(collection: Collection) -> None:
    helping = {"question_group", "critical_factor", "statement", "worksite", "route", "table"}
    helping |= {"tool", "toolkit", "learning_point"}
    silent = [one.id for one in found_in(collection) if not one.asked_as]
    assert [id for id in silent if id.partition(":")[0] in helping] == []


def test_a_sentence_leads_to_one_page(asked: list[SearchRecord]) -> None:
    assert twice(fold(sentence) for one in asked for sentence in one.asked_as) == set()


def test_who_asks_in_those_words_finds_the_page(
    asked: list[SearchRecord], collection: Collection, tmp_path: Path
) -> None:
    write_index(
        found_on_site(collection, PROJECT), tmp_path, rows_of(collection.catalogue.explained)
    )
    sentences = [(sentence, one.id) for one in asked for sentence in one.asked_as]
    found = in_node(tmp_path, [sentence for sentence, _ in sentences])
    pairs = zip(sentences, found, strict=True)
    lost = [sentence for (sentence, id), ids in pairs if id not in ids[:3]]
    assert len(lost) <= len(sentences) / 50, lost


def test_this_site_adds_words() -> None:
    own, problems = read_own_words(PROJECT)
    assert problems == () and "Halle" in own.names and own.everyday
