"""A site of which nothing changed is not built again; whatever a build rests on makes it so."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.building.standing import Standing
from kennisbank.cli import main
from kennisbank.host.running import HOOKS
from tests.world import SOUP, World

Change = Callable[[World, Path], object]
UNCHANGED = "er veranderde niets"
INDEX = "index.html"


@pytest.fixture(autouse=True)
def without_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KENNISBANK_PAPER", "no")


@pytest.fixture
def built(world: World, tmp_path: Path) -> Path:
    to = tmp_path / "site"
    assert site(world, to) == 0
    return to


def site(world: World, to: Path) -> int:
    return main(["site", "--root", str(world.root), "--to", str(to)])


def test_a_second_build_makes_nothing(
    world: World, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {file: file.stat().st_mtime_ns for file in built.rglob("*")}
    capsys.readouterr()
    assert site(world, built) == 0
    assert UNCHANGED in capsys.readouterr().out
    assert {file: file.stat().st_mtime_ns for file in built.rglob("*")} == before


def commit(world: World) -> None:
    git = ["git", "-C", str(world.root), "-c", "user.name=a", "-c", "user.email=a@b.example"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "Nieuw"], check=True)


CHANGES: dict[str, Change] = {
    "a card": lambda world, _: world.change(SOUP, "op de stoep\n", "in de straat\n"),
    "a page": lambda world, _: world.write("docs/erbij.md", "# Erbij"),
    "a card elsewhere": lambda world, _: (world.root / "kaart.yml").write_text("title: Soep"),
    "the history": lambda world, _: commit(world),
    "a page of the site": lambda _, to: (to / INDEX).write_text("anders", encoding="utf-8"),
    "a page of the site that went": lambda _, to: (to / INDEX).unlink(),
    "a stranger in the site": lambda _, to: (to / "vreemd.txt").write_text("", encoding="utf-8"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changed_is_seen(
    world: World, built: Path, change: str, capsys: pytest.CaptureFixture[str]
) -> None:
    CHANGES[change](world, built)
    capsys.readouterr()
    site(world, built)
    assert UNCHANGED not in capsys.readouterr().out


def test_what_the_environment_says_is_seen(
    world: World,
    built: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("KENNISBANK_SITE_URL", "https://elders.example/")
    capsys.readouterr()
    assert site(world, built) == 0
    assert UNCHANGED not in capsys.readouterr().out


def test_a_collection_that_was_refused_is_looked_at_again(
    world: World, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.change(SOUP, "title: Soep op", "titel: Soep op")
    assert (site(world, built), site(world, built)) == (1, 1)
    assert UNCHANGED not in capsys.readouterr().out


def test_a_site_with_a_warning_does_not_stand(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.write("docs/index.md", "[Weg](weg.md)")
    to = tmp_path / "site"
    assert (site(world, to), site(world, to)) == (1, 1)
    assert UNCHANGED not in capsys.readouterr().out


def test_links_that_lead_around_in_circles_end(world: World, built: Path) -> None:
    for name in ("een", "twee"):
        (world.root / "practices" / name).symlink_to(world.root / "practices")
    assert not Standing.of(world.root, built).is_kept


def test_settings_of_mkdocs_may_be_those_of_the_project(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.write("docs/index.md", "# Welkom")
    world.write("docs/over.md", "# Over ons")
    own = tmp_path / "eigen.yml"
    own.write_text(
        f"site_name: Eigen naam\nhooks: ['{HOOKS}']\nuse_directory_urls: false\n"
        f"docs_dir: {world.root / 'docs'}\nextra: {{collection: {world.root}}}\n",
        encoding="utf-8",
    )
    to = tmp_path / "site"
    words = ["site", "--root", str(world.root), "--to", str(to), "--mkdocs", str(own)]
    assert main(words) == 0
    assert (to / "over.html").is_file()
    own.write_text(own.read_text(encoding="utf-8") + "copyright: Wij\n", encoding="utf-8")
    assert main(words) == 0
    assert UNCHANGED not in capsys.readouterr().out
