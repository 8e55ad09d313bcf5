"""The folder of a site: a build writes what is another file, and takes away what is none of it."""

import os
from pathlib import Path

import pytest

from kennisbank.building.folder import clear, write

LONG_AGO = 10**18  # nanoseconds, so in 2001


def old(file: Path, content: bytes = b"soep") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    os.utime(file, ns=(LONG_AGO, LONG_AGO))
    return file


def left(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*")}


@pytest.mark.parametrize("content", [b"soep", b"prei", b"soepje", b""])
def test_only_another_file_is_written(tmp_path: Path, content: bytes) -> None:
    file = old(tmp_path / "soep/index.html")
    write(file, content)
    assert file.read_bytes() == content
    assert (file.stat().st_mtime_ns == LONG_AGO) == (content == b"soep")


def test_a_file_gets_the_folders_that_it_stands_in(tmp_path: Path) -> None:
    write(tmp_path / "a/b/c.html", b"soep")
    assert (tmp_path / "a/b/c.html").read_bytes() == b"soep"


def test_what_is_no_part_of_a_site_goes(tmp_path: Path) -> None:
    for path in ("soep/index.html", "soep/oud.html", "prei/index.html", "prei/in/een.html", "los"):
        old(tmp_path / path)
    clear(tmp_path, {"soep/index.html", "nieuw/index.html"})
    assert left(tmp_path) == {"soep", "soep/index.html"}


def test_a_file_makes_place_for_a_folder_and_a_folder_for_a_file(tmp_path: Path) -> None:
    old(tmp_path / "soep")
    old(tmp_path / "prei/index.html")
    clear(tmp_path, {"soep/index.html", "prei"})
    assert left(tmp_path) == set()


def test_a_link_goes_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    elsewhere = old(tmp_path / "elders/index.html")
    site = tmp_path / "site"
    site.mkdir()
    (site / "soep").symlink_to(elsewhere.parent)
    (site / "los.html").symlink_to(elsewhere)
    clear(site, {"soep/index.html", "los.html"})
    assert left(site) == set() and elsewhere.exists()


def test_what_is_hidden_at_the_top_stays_and_below_it_goes(tmp_path: Path) -> None:
    old(tmp_path / ".git/HEAD")
    old(tmp_path / "soep/.oud")
    old(tmp_path / "soep/index.html")
    clear(tmp_path, {"soep/index.html"})
    assert left(tmp_path) == {".git", ".git/HEAD", "soep", "soep/index.html"}


def test_a_folder_that_is_not_there_is_clear(tmp_path: Path) -> None:
    clear(tmp_path / "site", {"index.html"})
    assert not (tmp_path / "site").exists()
