"""Why a practice is like another: a sentence of what both cards hold, and how they differ."""

import pytest

from kennisbank.kinds.practice.likeness import why_alike
from kennisbank.kinds.practice.nearness import Nearness
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.registry import registry
from tests.world import SECOND, SOUP, World

OTHER = "practices/tweede-kaart.yml"


def why(world: World) -> str:
    catalogue = world.open().catalogue
    one, other = (catalogue.one(Practice, id) for id in ("soep-op-de-stoep", "tweede-kaart"))
    return why_alike(catalogue, one, other)


@pytest.mark.parametrize(
    ("ours", "theirs", "name"),
    [
        ("Rap op Stap Lier", "Rap op Stap in Halle", "Rap op Stap"),
        ("Soepbar, Huis van het Kind Lier", "Huis van het Kind Halle", "Huis van het Kind"),
        ("Lier stapt over op de UiTPAS", "UiTPAS regio Halle", "UiTPAS"),
        ("Lokaal netwerk Lier", "Lokaal Netwerk Soep", "Lokaal Netwerk"),
    ],
)
def test_a_name_that_both_bear_is_said(world: World, ours: str, theirs: str, name: str) -> None:
    world.change(SOUP, "Soep op de stoep", f'"{ours}"')
    world.change(OTHER, "Tweede kaart", theirs)
    assert why(world) == f"Heet ook ‘{name}’."


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Lier kookt", "Lier proeft"),
        ("Soep over", "Over de soep"),
        ("Soep van hier", "Brood van u"),
    ],
)
def test_a_place_or_a_small_word_is_no_name_that_both_bear(
    world: World, ours: str, theirs: str
) -> None:
    world.change(SOUP, "Soep op de stoep", ours)
    world.change(OTHER, "Tweede kaart", theirs)
    assert why(world) == "Ook rond buurt."


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        ("place: halle", "place: halle\ncovers: [halle, lier]", "maar in twee gemeenten"),
        ("status: onbekend", "status: gepland", "maar dan als plan"),
        (
            "themes: [buurt]",
            "themes: [buurt]\naudiences: [koks]",
            "hier ook voor koks",
        ),
    ],
)
def test_a_difference_follows(world: World, old: str, new: str, difference: str) -> None:
    world.write(
        "data/audiences.yml",
        "- {id: buurtbewoners, name: Buurtbewoners, explanation: Wie er woont.}\n"
        "- {id: koks, name: Koks, explanation: Wie kookt.}\n",
    )
    world.write(OTHER, SECOND.replace(old, new))
    assert why(world) == f"Ook rond buurt, {difference}."


def test_a_theme_may_say_what_they_share(world: World) -> None:
    world.change("data/themes.yml", "name: Buurt,", "name: Buurt, alike: met een grote pan,")
    world.change(OTHER, "place: halle", "place: halle\ncovers: [halle, lier]")
    assert why(world) == "Ook met een grote pan, maar in twee gemeenten."


def test_who_is_called_alike_stands_first(world: World) -> None:
    world.change(OTHER, "Tweede kaart", "Soepbus Halle")
    world.write("practices/derde-kaart.yml", SECOND.replace("Tweede kaart", "Derde kaart"))
    world.write("practices/soepbus.yml", SECOND.replace("Tweede kaart", "Soepbus Genk"))
    catalogue = world.open().catalogue
    nearness = Nearness.of(catalogue, registry())
    near = nearness.nearest(catalogue.one(Practice, "tweede-kaart"))
    assert near[0].practice.id == "soepbus"
