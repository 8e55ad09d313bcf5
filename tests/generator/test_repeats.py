"""What stands twice counts once, so it is told."""

import pytest

from tests.world import SOUP, World

REPEATS = [
    ("themes: [buurt]", "themes: [buurt, buurt]", "(themes), punt 2: 'buurt' staat hier al"),
    ("[tweede-kaart]", "[tweede-kaart, tweede-kaart]", "zie ook (see_also), punt 2"),
    ("[tweede-kaart]", "[soep-op-de-stoep]", "verwijst niet naar zichzelf"),
    ("target: factor/spontaan/trekker", "target: werf/soeppad/1", "'werf/soeppad/1' staat hier al"),
    ("  - gedeelde-bron", "  - gedeelde-bron\n  - gedeelde-bron", "de bron 'gedeelde-bron'"),
]


@pytest.mark.parametrize(("old", "new", "message"), REPEATS)
def test_a_repeat_is_told_where_it_stands(world: World, old: str, new: str, message: str) -> None:
    world.change(SOUP, old, new)
    (problem,) = world.problems()
    assert message in problem


def test_a_comma_in_a_short_block_does_not_lose_words(world: World) -> None:
    world.change(
        "data/themes.yml", "explanation: Wat buren samen doen.", "explanation: Koken, ook soep"
    )
    (problem,) = world.problems()
    assert problem.startswith("data/themes.yml:1:") and "'ook soep' bestaat niet" in problem
    assert "tussen dubbele aanhalingstekens" in problem


def test_a_thousand_is_not_one(world: World) -> None:
    world.change(SOUP, "value: 1060", "value: 1.060")
    (problem,) = world.problems()
    assert "schrijf duizend als 1000, zonder punt" in problem


@pytest.mark.parametrize("number", ["1e400", "1_000", "٣", "nan", "9" * 40])
def test_only_plain_numbers_are_numbers(world: World, number: str) -> None:
    world.change(SOUP, "value: 1060", f"value: {number}")
    (problem,) = world.problems()
    assert "is geen getal" in problem


def test_an_id_with_a_capital_gets_the_id_it_means(world: World) -> None:
    world.change(SOUP, "place: lier", "place: Lier")
    (problem,) = world.problems()
    assert problem.endswith("zoals lier")


def test_neighbours_of_a_broken_model_stand(world: World) -> None:
    world.change("data/network_models.yml", "short: Spontaan", "kort: Spontaan")
    catalogue = world.open().catalogue
    assert catalogue.find("practice", "soep-op-de-stoep")
    assert all(problem.startswith("data/network_models.yml") for problem in world.problems())


def test_minutes_that_do_not_add_up_are_told(world: World) -> None:
    world.change("data/routes.yml", "minutes: 30", "minutes: 45")
    (problem,) = world.problems()
    assert "samen 30 minuten; reken na" in problem
