"""The model finder of this site: every path leads to one or two models, with a reason."""

import json
from itertools import product

from kennisbank.browser import MODULES
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.finder_question.record import FinderQuestion
from kennisbank.kinds.network_model.record import NetworkModel
from tests.node import node

WALK = """
import {{ leading }} from {module};
const paths = JSON.parse(process.argv[1]);
console.log(JSON.stringify(paths.map(leading)));
"""


def ends(paths: list[tuple[str, ...]]) -> list[list[str]]:
    """Return the models to which each path of answers leads, as the page reckons it."""
    module = json.dumps((MODULES / "model_finder" / "finding.mjs").as_uri())
    code = WALK.format(module=module)
    done = node("--input-type=module", "--eval", code, json.dumps(paths))
    assert done.returncode == 0, done.stderr
    found: list[list[str]] = json.loads(done.stdout)
    return found


def test_every_path_ends_in_one_or_two_models_and_none_is_out_of_reach(
    catalogue: Catalogue,
) -> None:
    questions = catalogue.as_written(FinderQuestion)
    paths = [*product(*([str(answer.id) for answer in one.answers] for one in questions))]
    found = ends(paths)
    assert len(paths) == len(found) == 4**5
    models = {str(model.id) for model in catalogue.all(NetworkModel)}
    assert {model for end in found for model in end} == models
    assert {(end[0],) for end in found if len(end) == 1} == {(model,) for model in models}
    for path, end in zip(paths, found, strict=True):
        counts = {model: path.count(model) for model in path}
        best = {model for model, count in counts.items() if count == max(counts.values())}
        assert set(end) == best and 1 <= len(end) <= 2, path


def test_every_answer_gives_its_reason(catalogue: Catalogue) -> None:
    questions = catalogue.as_written(FinderQuestion)
    models = {str(model.id) for model in catalogue.all(NetworkModel)}
    for question in questions:
        assert {str(answer.id) for answer in question.answers} == models
        assert all(answer.why.startswith("Omdat ") for answer in question.answers)
    whys = [answer.why for question in questions for answer in question.answers]
    assert len(set(whys)) == len(whys)


def test_every_factor_is_a_sentence_that_a_healthy_network_agrees_to(catalogue: Catalogue) -> None:
    for model in catalogue.all(NetworkModel):
        for factor in model.critical_factors:
            assert factor.check and factor.check.endswith("."), factor.id
