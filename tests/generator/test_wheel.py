"""A wheel works alone: no checkout, no current folder, nothing but what it carries."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.once import once, shared_folder

PACKED = ("kennisbank", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, made from a copy so that nothing lands in it."""

    def make(folder: Path) -> None:
        source = folder / "source"
        for name in PACKED:
            copy = shutil.copytree if (PROJECT / name).is_dir() else shutil.copy
            source.mkdir(parents=True, exist_ok=True)
            copy(PROJECT / name, source / name)
        _run(
            *(sys.executable, "-m", "pip", "wheel", str(source), "--wheel-dir", str(folder)),
            *("--no-deps", "--no-index", "--no-build-isolation", "--quiet"),
        )

    [file] = once(shared_folder(tmp_path_factory) / "wheel", make).glob("*.whl")
    return file


@pytest.fixture(scope="session")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The Python of a fresh environment that holds the wheel and what it depends on."""

    def make(folder: Path) -> None:
        _run(sys.executable, "-m", "venv", "--without-pip", str(folder / "venv"))
        _run(
            *(sys.executable, "-m", "pip", "--python", str(folder / "venv/bin/python")),
            *("install", str(wheel)),
            *("--no-deps", "--no-index", "--quiet"),
        )
        [own] = (folder / "venv").glob("lib/python*/site-packages")
        # Behind its own packages: a line that is a path is searched, but no link in it is followed.
        (own / "theirs.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")

    return str(once(shared_folder(tmp_path_factory) / "environment", make) / "venv/bin/python")


def _kennisbank(python: str, *words: str, cwd: Path) -> str:
    """Run the command that the wheel brought; its first line names a folder of before a move."""
    return _run(python, str(Path(python).with_name("kennisbank")), *words, cwd=cwd)


def _run(*words: str, cwd: Path | None = None) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        words, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_holds_every_file_of_the_package(wheel: Path) -> None:
    tracked = _run("git", "-C", str(PROJECT), "ls-files", "kennisbank").splitlines()
    packed = set(zipfile.ZipFile(wheel).namelist())
    assert sorted(path for path in tracked if path not in packed) == []
    assert not [name for name in packed if "__pycache__" in name]


def test_it_holds_one_package_and_no_site(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    version = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert tops == {"kennisbank", f"kennisbank-{version['version']}.dist-info"}


def test_a_new_knowledge_base_is_begun_checked_and_built(python: str, tmp_path: Path) -> None:
    root, site = tmp_path / "lenen", tmp_path / "site"
    _kennisbank(python, "init", str(root), "--name", "Lenen in de buurt", cwd=tmp_path)
    assert _kennisbank(python, "check", "--root", str(root), cwd=tmp_path) == "Alles in orde.\n"
    _kennisbank(python, "site", "--root", str(root), "--to", str(site), cwd=tmp_path)
    home = (site / "index.html").read_text(encoding="utf-8")
    assert "Lenen in de buurt" in home and "Open Tafel" not in home
    assert (site / "praktijken/gereedschap-lenen-in-de-lindewijk/index.html").is_file()
    assert (site / "dossiers/een-avond-over-delen/tafel-1/index.html").is_file()
    assert list(site.glob("druk/tafels/*-handout.pdf")) and list(site.glob("assets/fonts/*.woff2"))
    used = _run(python, "-c", "import kennisbank; print(kennisbank.__file__)", cwd=tmp_path)
    assert str(PROJECT) not in used


def test_mkdocs_finds_it_by_the_door_of_the_new_one(python: str, tmp_path: Path) -> None:
    root = tmp_path / "lenen"
    _kennisbank(python, "init", str(root), "--name", "Lenen in de buurt", cwd=tmp_path)
    _run(python, "-m", "mkdocs", "build", "--strict", "-d", str(tmp_path / "site"), cwd=root)
    assert "Lenen in de buurt" in (tmp_path / "site/index.html").read_text(encoding="utf-8")
