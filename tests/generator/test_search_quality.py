"""Made-up collections with their own words are searched as well as any: judged questions."""

from functools import partial
from pathlib import Path

import pytest

from kennisbank.searching import writing
from tests.asking import in_node
from tests.judging import MADE_UP, Judged, held, questions, scores, write_made_up


@pytest.mark.parametrize("name", MADE_UP)
def test_another_collection_is_searched_as_well(name: str, tmp_path: Path) -> None:
    write_made_up(name, tmp_path)
    held(scores(questions(name), partial(in_node, tmp_path)))


def test_a_page_that_is_not_found_costs() -> None:
    one = Judged("word", "soep", ("a", "b"))
    assert (one.recall(["x", "a"]), one.reciprocal(["x", "a"])) == (0.5, 0.5)
    assert (one.recall([]), one.reciprocal([])) == (0, 0)
    either = Judged("word", "soep", ("a", "b"), any=True)
    assert either.recall(["b"]) == 1 and either.recall(["x"]) == 0


def test_an_index_in_blocks_answers_as_a_whole_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large collection is read in blocks; with all of them nothing is found differently."""
    name = MADE_UP[0]
    asked = [one.question for one in questions(name)]
    write_made_up(name, tmp_path / "whole")
    monkeypatch.setattr(writing, "MOST_WHOLE", 0)
    monkeypatch.setattr(writing, "BLOCK", 7)
    write_made_up(name, tmp_path / "parted")
    assert len([*(tmp_path / "parted").glob("kern-*.js")]) > 2
    assert not [*(tmp_path / "whole").glob("kern-*.js")]
    assert in_node(tmp_path / "parted", asked) == in_node(tmp_path / "whole", asked)
