"""What lies in the wrong place is told; what leads out of the collection is refused."""

from pathlib import Path

import pytest
from PIL import Image

from kennisbank.collection import open_collection
from kennisbank.kinds.practice.record import Practice
from kennisbank.pictures import pictures
from tests.world import CARD, SOUP, World

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
        "practices/oud:1:1: deze map leest niemand; zet de kaarten zelf in de map erboven"
    )


def test_the_folder_of_pictures_and_hidden_files_are_fine(world: World) -> None:
    world.write("practices/.gitkeep", "")
    (world.root / "practices/media").mkdir()
    assert world.problems() == []


MISPLACED = [
    ("data/nieuw.yml", "data/nieuw.yml", "een praktijkkaart hoort in practices/"),
    ("data/themas.yml", "data/themas.yml", "dit hoort in data/themes.yml"),
    ("data/practices/nieuw.yml", "data/practices", "zet de kaarten in practices/"),
    ("praktijken/nieuw.yml", "praktijken", "zet de kaarten in practices/"),
    ("dossiers/nieuw.yml", "dossiers", "zet de kaarten in data/dossiers/"),
    ("nieuw.yml", "nieuw.yml", "een praktijkkaart hoort in practices/"),
    ("Nieuw.YAML", "Nieuw.YAML", "een praktijkkaart hoort in practices/"),
]


@pytest.mark.parametrize(("path", "told", "cure"), MISPLACED)
def test_a_card_in_the_wrong_place_is_told(world: World, path: str, told: str, cure: str) -> None:
    world.write(path, CARD)
    (problem,) = world.problems()
    assert problem.startswith(f"{told}:1:1: ") and problem.endswith(f"leest niemand; {cure}")


@pytest.mark.parametrize(
    "path",
    [
        "mkdocs.yml",
        "tools/draw.py",
        "docs/voorbeeld.yml",
        "data/source_facts/jaarverslag.yml",
        ".github/form.yml",
    ],
)
def test_the_other_files_of_a_project_are_fine(world: World, path: str) -> None:
    world.write(path, "a: b\n")
    assert world.problems() == []


IMAGES = [
    ("nieuw.yml", "is geen jpg, png of webp; bewaar het beeld als jpg of png"),
    ("Foto 1.JPG", "hernoem het bestand naar foto-1.jpg"),
    ("plein.jpg", "staat op geen enkele kaart; noem het bij media op een kaart of haal het weg"),
]


@pytest.mark.parametrize(("name", "cure"), IMAGES)
def test_an_image_that_no_card_names_is_told(world: World, name: str, cure: str) -> None:
    world.write(f"practices/media/{name}", "")
    (problem,) = world.problems()
    assert problem.startswith(f"practices/media/{name}:1:1: ") and problem.endswith(cure)
    world.write("practices/stuk.yml", "title: [")
    assert [problem.split(":")[0] for problem in world.problems()] == ["practices/stuk.yml"]


def test_a_folder_of_images_that_leads_elsewhere_is_refused(
    world: World, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elders")
    Image.new("RGB", (4, 3)).save(elsewhere / "plein.jpg")
    line = "{file: plein.jpg, alt: Een plein., credit: Stad Lier, licence: CC BY 4.0}"
    world.change(SOUP, "level: beschreven", f"level: beschreven\nmedia:\n  - {line}")
    (world.root / "practices/media").symlink_to(elsewhere)
    (problem,) = world.problems()
    assert problem.startswith("practices/media:1:1: dit is een koppeling")
    card = world.open().catalogue.one(Practice, "soep-op-de-stoep")
    assert pictures(card.media, world.root / "practices/media") == []


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
