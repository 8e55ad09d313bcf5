"""Made-up collections with their own words are searched as well as any: judged questions."""

from functools import partial
from pathlib import Path

import pytest

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
