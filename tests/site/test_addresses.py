"""Every address of this site that was ever published still leads somewhere."""

from pathlib import Path

import pytest

from kennisbank.checks.files import ADDRESSES
from tests.conftest import PROJECT

EVER = (PROJECT / ADDRESSES).read_text(encoding="utf-8").splitlines()


def test_the_list_is_sorted_and_says_each_once() -> None:
    assert sorted(set(EVER)) == EVER


def test_it_knows_pages_of_every_kind() -> None:
    assert len(EVER) > 350
    assert {"praktijken/kompas-halle/", "over/", "zoeken/", "p/6fx57p/"} <= set(EVER)


@pytest.mark.parametrize("address", EVER)
def test_what_was_published_is_a_page(site: Path, address: str) -> None:
    assert (site / address / "index.html").is_file()
