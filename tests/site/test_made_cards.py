"""Made-up cards in the shapes of ours: valid, the same for a seed, and of other words."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench.cards import cards, write_collection, written
from bench.peers.sites.material.pages import write_pages
from kennisbank.collection import open_collection
from kennisbank.kinds.practice.record import Practice
from tests.conftest import PROJECT

LINK = re.compile(r"\]\((?![a-z]+:)([^)]+)\)")
COUNT = 90  # two of each shape, and some of a third
REAL = sorted(file.stem for file in (PROJECT / "practices").glob("*.yml"))


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    return dict(cards(COUNT, seed=1))


def real(id: str) -> Any:
    return yaml.safe_load((PROJECT / "practices" / f"{id}.yml").read_text(encoding="utf-8"))


def shape(value: Any) -> Any:
    """The keys, and how many stand in each list."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in value.items()}
    return [shape(each) for each in value] if isinstance(value, list) else None


def words(value: Any) -> Iterator[str]:
    for each in value.values() if isinstance(value, dict) else value:
        if isinstance(each, str):
            yield from each.split()
        elif isinstance(each, dict | list):
            yield from words(each)


@pytest.fixture(scope="module")
def collection_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("cards") / "made"
    write_collection(root, COUNT, seed=1)
    return root


def test_a_made_collection_has_no_problem(collection_root: Path) -> None:
    collection = open_collection(collection_root)
    assert [str(problem) for problem in collection.problems] == []
    assert len(collection.catalogue.all(Practice)) == COUNT


def test_a_seed_gives_the_same_bytes_and_another_does_not(made: dict[str, Any]) -> None:
    text = "".join(map(written, made.values()))
    assert text == "".join(written(card) for _, card in cards(COUNT, seed=1))
    assert text != "".join(written(card) for _, card in cards(COUNT, seed=2))


def test_the_first_cards_keep_their_ids(made: dict[str, Any]) -> None:
    assert list(made)[: len(REAL)] == REAL
    assert len(made) == COUNT


def test_every_card_has_the_shape_of_a_real_one(made: dict[str, Any]) -> None:
    for number, card in enumerate(made.values()):
        assert shape(card) == shape(real(REAL[number % len(REAL)]))


def test_a_card_is_as_long_as_a_real_one_in_other_words(made: dict[str, Any]) -> None:
    for number, card in enumerate(made.values()):
        one, other = list(words(card)), list(words(real(REAL[number % len(REAL)])))
        assert 0.9 < len(one) / len(other) < 1.1
        same = sum(a == b for a, b in zip(one, other, strict=False))
        assert same < 0.6 * len(one)


def test_a_card_points_to_cards_that_are_there_and_not_to_itself(made: dict[str, Any]) -> None:
    for id, card in made.items():
        assert {*card.get("see_also", ())} <= {*made} - {id}


def test_another_builder_gets_two_pages_for_each_card_and_no_dead_link(
    collection_root: Path, tmp_path: Path
) -> None:
    count = write_pages(collection_root, tmp_path)
    files = [*tmp_path.rglob("*.md")]
    assert count == len(files) > 2 * COUNT
    for file in files:
        for target in LINK.findall(file.read_text(encoding="utf-8")):
            assert (file.parent / target).is_file()
