"""The second knowledge base: nothing of this site, other words and colours, no phases."""

from pathlib import Path

import pytest

from kennisbank.collection import open_collection
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.settings import read_settings
from tests.conftest import PROJECT

EXAMPLES = sorted(folder for folder in (PROJECT / "examples").iterdir() if folder.is_dir())


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda root: root.name)
def test_an_example_has_no_problem(root: Path) -> None:
    assert [str(problem) for problem in open_collection(root).problems] == []


def test_the_bikes_are_very_different_from_this_site() -> None:
    bikes = PROJECT / "examples/fietsen"
    catalogue = open_collection(bikes).catalogue
    ours, theirs = (read_settings(root).settings for root in (PROJECT, bikes))
    assert catalogue.all(Practice) and not catalogue.all(Phase) and not catalogue.all(Dossier)
    assert theirs.identity.name != ours.identity.name
    assert theirs.colours != ours.colours


def test_every_bike_says_that_it_is_invented() -> None:
    catalogue = open_collection(PROJECT / "examples/fietsen").catalogue
    told: list[Practice | Event] = [*catalogue.all(Practice), *catalogue.all(Event)]
    assert all(record.summary.startswith("Verzonnen voorbeeld.") for record in told)
