"""A new knowledge base is a valid one, with its own name and invented examples."""

from pathlib import Path

import pytest
import yaml

from kennisbank.authoring.starting import START, start_files
from kennisbank.cli import main
from kennisbank.collection import open_collection
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.practice.record import Practice
from kennisbank.settings import read_settings

STRANGE = "Lenen: \"de\" buurt & 'zo'"


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    root = tmp_path / "nieuw"
    assert main(["init", str(root), "--name", STRANGE]) == 0
    return root


def test_it_has_no_problem(begun: Path) -> None:
    loaded = open_collection(begun)
    assert [str(problem) for problem in loaded.problems] == []
    assert len(loaded.catalogue.all(Practice)) == 2
    assert [len(dossier.tables) for dossier in loaded.catalogue.all(Dossier)] == [1]


def test_it_bears_its_own_name_everywhere(begun: Path) -> None:
    assert read_settings(begun).settings.identity.name == STRANGE
    assert (
        yaml.safe_load((begun / "mkdocs.yml").read_text(encoding="utf-8"))["site_name"] == STRANGE
    )
    assert (begun / "README.md").read_text(encoding="utf-8").startswith(f"# {STRANGE}\n")
    texts = [file.read_text(encoding="utf-8") for file in begun.rglob("*") if file.is_file()]
    assert not [text for text in texts if "$NAME" in text or "$VERSION" in text]


def test_every_example_says_that_it_is_invented(begun: Path) -> None:
    catalogue = open_collection(begun).catalogue
    told: list[Practice | Dossier] = [*catalogue.all(Practice), *catalogue.all(Dossier)]
    assert all(record.summary.startswith("Verzonnen voorbeeld.") for record in told)


def test_it_has_what_a_host_and_an_editor_need(begun: Path) -> None:
    for path in (
        ".gitignore",
        ".github/workflows/site.yml",
        "docs/index.md",
        "docs/over.md",
        "macros/__init__.py",
        "macros/hooks.py",
        "requirements.txt",
        "data/schema/practice.json",
        "data/schema/site.json",
    ):
        assert (begun / path).is_file(), path
    card = next((begun / "practices").glob("*.yml"))
    schema = card.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")[2]
    assert (card.parent / schema).is_file()


def test_the_readme_gives_two_commands(begun: Path) -> None:
    block = (begun / "README.md").read_text(encoding="utf-8").split("```")[1]
    commands = [line.partition("#")[0].strip() for line in block.splitlines()[1:] if line]
    assert commands == ["kennisbank check", "kennisbank site --to site"]


def test_nothing_of_this_site_is_in_it() -> None:
    for path, text in start_files("Een naam"):
        assert not any(word in text for word in ("Open Tafel", "opentafel", "armoede")), path


def test_every_file_beside_the_code_is_written() -> None:
    assert len(list(start_files("Een naam"))) == len([f for f in START.rglob("*") if f.is_file()])


def test_a_folder_that_holds_something_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "brief.txt").write_text("Blijf af.", encoding="utf-8")
    assert main(["init", str(tmp_path), "--name", "Een naam"]) == 1
    assert capsys.readouterr().err.endswith("hier staat al iets; kies een lege map\n")
    assert [file.name for file in tmp_path.iterdir()] == ["brief.txt"]


@pytest.mark.parametrize("name", [" ", "n" * 41, "twee\nregels", "{{ naam }}", "an@lier.example"])
def test_a_name_that_the_site_could_not_have_is_refused(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path / "nieuw"), "--name", name]) == 1
    assert capsys.readouterr().err.startswith("Deze naam kan niet: ")
    assert not (tmp_path / "nieuw").exists()


def test_the_name_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda _: "Gevraagd")
    assert main(["init", str(tmp_path / "nieuw")]) == 0
    assert read_settings(tmp_path / "nieuw").settings.identity.name == "Gevraagd"
