"""Links are relative, so a site works under any address and from a disk."""

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.kinds.practice.record import Practice
from kennisbank.site.addresses import href
from tests.world import World

CASES = [
    ("praktijken/", "", "praktijken/"),
    ("", "praktijken/soep/", "../../"),
    ("praktijken/brood/", "praktijken/soep/", "../brood/"),
    ("praktijken/soep/", "praktijken/soep/", "./"),
    ("bronnen/#gazet", "praktijken/soep/", "../../bronnen/#gazet"),
    ("druk/tafels/a-1-handout.pdf", "dossiers/a/tafel-1/", "../../../druk/tafels/a-1-handout.pdf"),
]
FILE_CASES = [
    ("praktijken/", "index.html", "praktijken/index.html"),
    ("", "praktijken/soep/index.html", "../../index.html"),
    ("bronnen/#gazet", "zoeken/index.html", "../bronnen/index.html#gazet"),
    ("druk/a.pdf", "zoeken/index.html", "../druk/a.pdf"),
]


@pytest.mark.parametrize(("target", "page", "link"), CASES)
def test_a_link_leads_from_one_address_to_another(target: str, page: str, link: str) -> None:
    assert href(target, page) == link


@pytest.mark.parametrize(("target", "page", "link"), FILE_CASES)
def test_without_directory_urls_a_link_names_the_file(target: str, page: str, link: str) -> None:
    assert href(target, page, directory_urls=False) == link


NAMES = st.lists(st.sampled_from(["a", "b", "praktijken"]), max_size=4)


@given(NAMES, NAMES)
def test_a_link_is_as_short_as_it_can_be(there: list[str], here: list[str]) -> None:
    target, page = ("".join(f"{name}/" for name in names) for names in (there, here))
    short = posixpath.relpath("/".join(there) or ".", "/".join(here) or ".")
    assert href(target, page) == f"{short}/"


def test_a_record_is_linked_by_its_address(world: World) -> None:
    card = world.open().catalogue.one(Practice, "tweede-kaart")
    assert href(card, "zoeken/") == "../praktijken/tweede-kaart/"
