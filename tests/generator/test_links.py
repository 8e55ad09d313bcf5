"""Every link of a made page leads to something, anchors included, whatever a collection lacks."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.building.register import site_as_checked
from kennisbank.building.telling import problems
from tests.building import build
from tests.links import dead_links
from tests.world import SOUP, World

Change = Callable[[World], object]
FEW = (
    "data/dossiers/soepdag.yml",
    "data/network_models.yml",
    "data/phases.yml",
    "data/tools.yml",
    "data/routes.yml",
    "data/events/soepfeest.yml",
    "data/policy.yml",
    "data/toolkits/soeppad.yml",
    "data/glossary.yml",
    "data/organisations.yml",
    "data/maps/streek.yml",
    SOUP,
)


def test_no_link_of_a_whole_site_leads_nowhere(world_site: Path, bare_site: Path) -> None:
    assert (dead_links(world_site), dead_links(bare_site)) == ("", "")


def almost_empty(world: World) -> None:
    for path in FEW:
        (world.root / path).unlink()


def in_prose(world: World) -> None:
    world.change(SOUP, "De straat kende", "Een straat in [Genk](gemeente:genk) kende")


def renamed(world: World) -> None:
    world.change(SOUP, "level: beschreven", "level: beschreven\nformerly: [soep]")


CHANGES: dict[str, Change] = {
    "hardly anything": almost_empty,
    "a place without a page": in_prose,
    "an old id": renamed,
}


@pytest.mark.parametrize("name", CHANGES)
def test_no_link_leads_nowhere(world: World, tmp_path: Path, name: str) -> None:
    world.publish()
    CHANGES[name](world)
    assert dead_links(build(world.root, tmp_path / "site", KENNISBANK_PAPER="no")) == ""


# --- Links on the pages that people write ------------------------------------------------------

PAGE = "# Over\n\nLees {0} eens.\n"


def told(world: World, *links: str) -> list[str]:
    text = "\n".join(PAGE.format(link) for link in links)
    world.write("docs/over.md", text)
    world.write("docs/meewerken/recept.md", "# Recept\n")
    world.write("docs/meewerken/lijst.yml", "a: b\n")
    site = site_as_checked(world.open(), world.root, world.root / "docs")
    return [str(problem) for problem in sorted(problems(site))]


def test_a_link_to_what_there_is_is_no_fault(world: World) -> None:
    links = (
        "[de kaart](../praktijken/soep-op-de-stoep/)",
        "[de kaarten](../praktijken/#lijst)",
        "[een bron](praktijken/index.md)",
        "[het recept](meewerken/recept.md#zout)",
        "[een lijst](meewerken/lijst.yml)",
        "[een tabel](data/v1/praktijken.csv)",
        "[elders](https://soep.example/weg/)",
        "[hier](#soep)",
        "<a href='../fasen/'>fasen</a>",
        "`[code](weg/)`",
    )
    assert told(world, *links) == []


@pytest.mark.parametrize(
    ("link", "named"),
    [
        ("[weg](../praktijken/weg/)", "'../praktijken/weg/'"),
        ("[weg](meewerken/weg.md)", "'meewerken/weg.md'"),
        ("[weg](weg.pdf)", "'weg.pdf'"),
        ("<a href='../weg/'>weg</a>", "'../weg/'"),
    ],
)
def test_a_link_that_leads_nowhere_is_told_with_its_line(
    world: World, link: str, named: str
) -> None:
    (problem,) = told(world, "[de kaarten](../praktijken/)", link)
    assert problem.startswith("docs/over.md:7:") and f"de link {named} leidt nergens" in problem
