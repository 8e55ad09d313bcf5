"""Every address of this site that was ever published still leads somewhere."""

from pathlib import Path

from kennisbank.checks.files import ADDRESSES
from tests.conftest import PROJECT

EVER = (PROJECT / ADDRESSES).read_text(encoding="utf-8").splitlines()


def test_the_list_is_sorted_and_says_each_once() -> None:
    assert sorted(set(EVER)) == EVER


def test_it_knows_pages_of_every_kind() -> None:
    assert len(EVER) > 350
    assert {"praktijken/kompas-halle/", "over/", "zoeken/", "p/6fx57p/"} <= set(EVER)


def test_what_was_published_is_a_page(site: Path) -> None:
    assert [address for address in EVER if not (site / address / "index.html").is_file()] == []
