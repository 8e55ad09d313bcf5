"""The days of a collection are those of its own commits, or nobody says one."""

import os
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kennisbank.building.documents import documents
from kennisbank.dating import build_date, last_changes, reached
from kennisbank.records.model import Record
from kennisbank.site.site import Site
from kennisbank.text.short_address import short_address
from tests.world import SOUP, World

CHECKED = date(2026, 11, 21)  # every record of the world
OTHER = "practices/tweede-kaart.yml"
FIRST, SECOND = date(2026, 11, 22), date(2026, 11, 24)


@pytest.fixture(autouse=True)
def nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Somebody without settings; a test may write some in `gitconfig`."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    settings(tmp_path, "")
    yield


def settings(folder: Path, text: str) -> None:
    own = "[user]\nname = An\nemail = an@git.example\n[init]\ndefaultBranch = main\n"
    (folder / "gitconfig").write_text(own + text, encoding="utf-8")


def git(folder: Path, *words: str, day: date = FIRST) -> None:
    moment = f"{day}T12:00:00"
    dated = {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment}
    command = ["git", "-C", str(folder), *words]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, **dated})


def commit(folder: Path, day: date) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "Zo", day=day)


@pytest.fixture
def kept(world: World) -> World:
    """A world in a repository: everything on the first day, one card again on the second."""
    git(world.root, "init", "--quiet")
    commit(world.root, FIRST)
    world.change(SOUP, "De straat kende", "De hele straat kende")
    commit(world.root, SECOND)
    return world


def day_of(world: World) -> date:
    return build_date(world.root, world.open().catalogue)


def said(world: World) -> str:
    """What the page behind the code of a card says."""
    site = Site(world.open(), "Proef", day_of(world), world.root / "media", root=world.root)
    path = f"{short_address('practice', 'soep-op-de-stoep')}index.html"
    return next(one for one in documents(site) if one.path == path).make().decode()


CHANGED = "veranderden het laatst op"


def test_each_file_has_the_day_of_its_own_last_commit(kept: World) -> None:
    assert day_of(kept) == SECOND
    found = last_changes(kept.root)
    assert (found[SOUP], found[OTHER]) == (SECOND, FIRST)
    assert f"{CHANGED} 24 november 2026" in said(kept)


def test_without_git_nobody_says_a_day(world: World) -> None:
    assert (day_of(world), last_changes(world.root)) == (CHECKED, {})
    assert CHANGED not in said(world)


def test_a_clone_without_history_says_no_day_of_a_file(kept: World, tmp_path: Path) -> None:
    shallow = World(tmp_path / "ondiep")
    for file in sorted(shallow.root.rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    git(tmp_path, "clone", "--quiet", "--depth", "1", kept.root.as_uri(), str(shallow.root))
    assert (day_of(shallow), last_changes(shallow.root)) == (SECOND, {})
    assert CHANGED not in said(shallow)


def test_a_collection_in_the_repository_of_another_has_no_day_of_it(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    (tmp_path / "lees.txt").write_text("iets anders", encoding="utf-8")
    commit(tmp_path, date(2019, 1, 2))
    world = World(tmp_path / "uitgepakt")
    assert (day_of(world), last_changes(world.root)) == (CHECKED, {})
    commit(tmp_path, SECOND)
    assert (day_of(world), last_changes(world.root)[SOUP]) == (SECOND, SECOND)


def test_a_file_that_is_not_in_it_has_no_day(kept: World) -> None:
    git(kept.root, "rm", "--quiet", "--cached", SOUP)
    git(kept.root, "commit", "--quiet", "--message", "Zo", day=SECOND)
    assert SOUP not in last_changes(kept.root) and OTHER in last_changes(kept.root)


def test_a_file_that_changed_since_has_no_day(kept: World) -> None:
    kept.change(SOUP, "De hele straat kende", "De straat kende")
    assert SOUP not in last_changes(kept.root) and OTHER in last_changes(kept.root)
    assert CHANGED not in said(kept)


@pytest.mark.parametrize(
    "text",
    [
        "[log]\nshowSignature = true\n",
        "[log]\nshowRoot = false\n",
        "[color]\nui = always\n",
        "[diff]\nrelative = false\nnoprefix = true\nexternal = false\n",
    ],
    ids=["signature", "root", "colour", "diff"],
)
def test_the_settings_of_who_builds_change_no_day(kept: World, tmp_path: Path, text: str) -> None:
    settings(tmp_path, text)
    assert day_of(kept) == SECOND
    found = last_changes(kept.root)
    assert (found[SOUP], found[OTHER]) == (SECOND, FIRST)


def test_a_signature_that_cannot_be_checked_changes_no_day(kept: World, tmp_path: Path) -> None:
    program = tmp_path / "teken"
    program.write_text(
        "#!/bin/sh\ncat >/dev/null\n"
        "echo '[GNUPG:] SIG_CREATED ' >&2\n"
        "printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nx\\n-----END PGP SIGNATURE-----\\n'\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    settings(tmp_path, f"[gpg]\nprogram = {program}\n[log]\nshowSignature = true\n")
    git(kept.root, "commit", "--quiet", "--allow-empty", "-S", "--message", "Zo", day=SECOND)
    assert day_of(kept) == SECOND


def test_a_repository_that_git_does_not_trust_says_nothing(
    kept: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    monkeypatch.setattr("kennisbank.dating._MAY_TELL", ("GIT_CONFIG", "GIT_TEST"))
    assert (day_of(kept), last_changes(kept.root)) == (CHECKED, {})
    assert CHANGED not in said(kept)


@pytest.mark.parametrize("name", ["GIT_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"])
def test_a_hook_of_another_repository_changes_no_day(
    kept: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    other = tmp_path / "ander"
    other.mkdir()
    git(other, "init", "--quiet")
    commit(other, date(2019, 1, 2))
    place = {"GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/index"}.get(name, ".git/objects")
    monkeypatch.setenv(name, str(other / place))
    assert (day_of(kept), last_changes(kept.root)[OTHER]) == (SECOND, FIRST)


def test_a_commit_of_a_clock_that_ran_wrong_is_not_believed(kept: World) -> None:
    kept.change(SOUP, "De hele straat kende", "De straat kende")
    commit(kept.root, date(2099, 1, 1))
    assert day_of(kept) == CHECKED
    assert CHANGED not in said(kept)
    assert reached(kept.root, kept.open().catalogue) == CHECKED


def test_a_day_long_after_the_last_check_is_believed(kept: World) -> None:
    commit(kept.root, date(2029, 1, 1))
    assert day_of(kept) == date(2029, 1, 1)


def test_a_repository_without_a_commit_says_nothing(world: World) -> None:
    git(world.root, "init", "--quiet")
    git(world.root, "add", "--all")
    assert (day_of(world), last_changes(world.root)) == (CHECKED, {})


def test_a_machine_without_git_says_nothing(kept: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert (day_of(kept), last_changes(kept.root)) == (CHECKED, {})


def test_every_check_of_the_world_is_of_one_day(world: World) -> None:
    catalogue = world.open().catalogue
    own = (one for one in catalogue.records if isinstance(one, Record))
    reviews = [review for one in own if (review := catalogue.review_of(one))]
    assert {review.checked_on for review in reviews} == {CHECKED}
