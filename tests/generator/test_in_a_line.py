"""What a practice is in one sentence, and where lists show it."""

import pytest
from pydantic import ValidationError

from kennisbank.kinds.practice.page import practice_cards, practices_page
from kennisbank.kinds.practice.record import WHAT_WORDS
from tests.generator.test_checks import card
from tests.viewing import page_of, record_page
from tests.world import CARD, SOUP, World

WHAT = "Vier buren koken soep, zodat de straat elkaar leert kennen."
FIRST = "Buren koken op vrijdag soep voor de hele straat."


def lists(world: World) -> dict[str, str]:
    return {
        "overview": practices_page(page_of(world, "praktijken/")),
        "home": practice_cards(page_of(world, "")),
        "hub": record_page(world, "theme", "buurt"),
        "phase": record_page(world, "phase", "opstart"),
    }


def test_every_list_shows_the_sentence_of_a_card(world: World) -> None:
    for name, shown in lists(world).items():
        assert WHAT in shown and FIRST not in shown, name


def test_a_sketch_without_one_shows_the_first_sentence_of_its_kern(world: World) -> None:
    sketch = CARD.replace(f"what: {WHAT}\n", "").replace("level: beschreven", "level: schets")
    world.write(SOUP, sketch)
    for name, shown in lists(world).items():
        assert FIRST in shown and WHAT not in shown, name


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("soep " * WHAT_WORDS + "op.", f"telt {WHAT_WORDS + 1} woorden"),
        ("Vier buren koken soep", "zet er een punt achter"),
    ],
)
def test_what_is_one_short_sentence(what: str, message: str) -> None:
    assert card(what="soep " * (WHAT_WORDS - 1) + "op.").what
    with pytest.raises(ValidationError, match=message):
        card(what=what)
