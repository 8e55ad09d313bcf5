"""What lies in the wrong place is told; what leads out of the collection is refused."""

from pathlib import Path

import pytest

from kennisbank.collection import open_collection
from tests.world import CARD, World

PASSED_OVER = [
    ("practices/soep.yaml", "dit bestand leest niemand; laat de naam eindigen op .yml"),
    ("practices/soep.YML", "dit bestand leest niemand; laat de naam eindigen op .yml"),
    ("practices/notities.txt", "dit bestand leest niemand; zet het elders"),
    ("data/dossiers/dag.yaml", "dit bestand leest niemand; laat de naam eindigen op .yml"),
]


@pytest.mark.parametrize(("path", "message"), PASSED_OVER)
def test_a_file_that_nobody_reads_is_told(world: World, path: str, message: str) -> None:
    world.write(path, CARD)
    assert world.problems() == [f"{path}:1:1: {message}"]


def test_a_folder_among_the_cards_is_told(world: World) -> None:
    world.write("practices/oud/soep.yml", CARD)
    (problem,) = world.problems()
    assert problem == (
        "practices/oud:1:1: dit bestand leest niemand; zet de kaarten zelf in de map erboven"
    )


def test_the_folder_of_pictures_and_hidden_files_are_fine(world: World) -> None:
    world.write("practices/.gitkeep", "")
    (world.root / "practices/media").mkdir()
    assert world.problems() == []


@pytest.mark.parametrize("target", ["/etc/hostname", "..", "nergens"])
def test_a_link_in_the_pages_is_refused(world: World, target: str) -> None:
    world.write("docs/over.md", "# Over\n")
    assert world.problems() == []
    (world.root / "docs/geheim").symlink_to(target)
    world.write("docs/leeg.md", "")
    world.change("data/themes.yml", "Wat buren samen doen.", "Wat buren doen.")
    (problem,) = world.problems()
    assert problem.startswith("docs/geheim:1:1: dit is een koppeling")


def test_a_folder_that_is_no_collection_is_said_to_be_none(tmp_path: Path) -> None:
    (problem,) = open_collection(tmp_path / "nergens").problems
    assert "hier is geen verzameling" in problem.message


def test_a_missing_theme_file_is_not_blamed_on_every_card(world: World) -> None:
    world.write("data/themes.yml", "buurt: {naam: Buurt}\n")
    problems = world.problems()
    assert problems and all(problem.startswith("data/themes.yml") for problem in problems)


@pytest.mark.parametrize(
    "text", ["hallo", "titel:x", "null", '"x"', "<p>x</p>", "{{ x }}: y", "- a"]
)
@pytest.mark.parametrize("path", ["practices/los.yml", "data/dossiers/los.yml"])
def test_a_file_of_one_word_is_a_problem_and_no_crash(world: World, path: str, text: str) -> None:
    world.write(path, text + "\n")
    assert world.problems()
    assert all(problem.startswith(path) for problem in world.problems())
