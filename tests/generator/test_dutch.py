"""What search knows of Dutch is the same in Python, which indexes, and in the browser."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from kennisbank.searching.dutch.compounds import compounds
from kennisbank.searching.dutch.folding import words
from kennisbank.text.folding import plain
from tests.conftest import PROJECT
from tests.node import node

CASES: dict[str, list[list[str]]] = yaml.load(
    (PROJECT / "tests" / "dutch_cases.yml").read_text(encoding="utf-8"), yaml.BaseLoader
)
LETTERS = "aab1 2é’'`´-.()!|·&_*ßĳÉ, \u0301\u00a0\u00ad\u2011\u2212\u200bﬁＡ²ŉ½sn"
CHANCE = random.Random(12)
SOUP = ["".join(CHANCE.choices(LETTERS, k=12)) for _ in range(2000)]
IN_NODE = PROJECT / "tests" / "javascript" / "dutch_cases.mjs"


@pytest.fixture(scope="module")
def in_node(tmp_path_factory: pytest.TempPathFactory) -> Any:
    file: Path = tmp_path_factory.mktemp("dutch") / "cases.json"
    soup = [[text, ""] for text in SOUP]
    given = {**CASES, "words": [*CASES["words"], *soup]}
    file.write_text(json.dumps(given), encoding="utf-8")
    done = node(str(IN_NODE), str(file))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(("text", "expected"), CASES["words"])
def test_a_text_is_read_as_these_words(text: str, expected: str) -> None:
    assert " ".join(words(text)) == expected


@pytest.mark.parametrize(("known", "compound", "parts"), CASES["compounds"])
def test_a_compound_falls_apart_in_these_words(known: str, compound: str, parts: str) -> None:
    found = compounds([f"{known} {known} {compound}"])
    assert " ".join(found.get(compound, ())) == parts


@pytest.mark.parametrize(("text", "expected"), CASES["letters"])
def test_letters_are_compared_as_they_are_read(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_the_browser_compares_the_same_letters(in_node: Any) -> None:
    assert in_node["letters"] == [expected for _, expected in CASES["letters"]]


def test_the_browser_reads_the_same_words(in_node: Any) -> None:
    expected = [expected for _, expected in CASES["words"]]
    assert in_node["words"][: len(expected)] == expected


def test_letters_by_chance_are_read_alike(in_node: Any) -> None:
    found = in_node["words"][len(CASES["words"]) :]
    assert [(text, " ".join(words(text))) for text in SOUP] == list(zip(SOUP, found, strict=True))


def test_compounds_fall_apart_alike_in_the_browser(in_node: Any) -> None:
    assert in_node["compounds"] == in_node["parts"]
