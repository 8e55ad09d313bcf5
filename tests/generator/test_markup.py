"""Prose that would not come out as meant is told with its line and a cure."""

import pytest

from tests.world import SOUP, World

APPROACH = "approach: Elke vrijdag koken vier buren. Het OCMW betaalt de groenten.[^gazet-2012]"
BLOCK = "approach: |\n  Elke vrijdag koken vier buren.\n\n  "

FAULTS = [
    ("Zie [kaart](praktijk:tweede-kart).", "'praktijk:tweede-kart' bestaat niet", "tweede-kaart"),
    ("Dat staat ergens.[^gazet-2021]", "bron 'gazet-2021' is onbekend", "gazet-2012"),
    ("Kijk [hier](http://gazet.example).", "valt weg", "https://"),
    ("Kijk [hier](javascript:alert).", "valt weg", "https://"),
    ("Een<br>twee.", "", "HTML"),
    ("Kijk [hier](https://a.be@b.be).", "valt weg", "adresbalk"),
    ("Een <b>vet</b> woord.", "haal '<b>' weg", "HTML"),
    ("- - - - - x", "meer dan 4 lijsten of citaten in elkaar", "gewone zinnen"),
    ("> > > > > x", "meer dan 4 lijsten of citaten in elkaar", "gewone zinnen"),
]


@pytest.mark.parametrize(("text", "what", "cure"), FAULTS)
def test_a_fault_in_prose_is_told_on_its_own_line(
    world: World, text: str, what: str, cure: str
) -> None:
    world.change(SOUP, APPROACH, BLOCK + text)
    line = (world.root / SOUP).read_text(encoding="utf-8").split("\n").index("  " + text) + 1
    (problem,) = world.problems()
    assert problem.startswith(f"{SOUP}:{line}:1: aanpak (approach): ")
    assert what in problem and cure in problem


def test_lists_as_deep_as_we_show_are_fine(world: World) -> None:
    lines = "".join(f"  {'    ' * depth}- punt\n" for depth in range(4))
    world.change(SOUP, APPROACH, f"{BLOCK}{lines.lstrip()}")
    assert world.problems() == []
    world.change(SOUP, "            - punt", f"            - punt\n  {'    ' * 4}- punt")
    (problem,) = world.problems()
    assert "meer dan 4 lijsten" in problem


def test_good_prose_has_no_faults(world: World) -> None:
    good = "**Vet**, [kaart](praktijk:tweede-kaart) en [thema](thema:buurt).[^gazet-2012]"
    world.change(SOUP, APPROACH, BLOCK + good)
    assert world.problems() == []
