"""What a card says is said to its readers: on its page, and on paper where there is room."""

import pytest

from kennisbank.records.blocks import Figure
from tests.generator.test_papers import found, text_of
from tests.generator.test_printing import content_of
from tests.papering import papers_in
from tests.viewing import record_page
from tests.world import SOUP, World

ROLE = "leent tafels uit"


def card_page(world: World) -> str:
    return record_page(world, "practice", "soep-op-de-stoep")


@pytest.mark.parametrize(
    ("unit", "label", "shown", "meaning"),
    [
        ("procent", "kansarmoede in Lier", None, "procent kansarmoede in Lier"),
        ("euro", "voor een kom", "ca. 3,50", "euro voor een kom"),
        ("kommen", "kommen soep", None, "kommen soep"),
        ("passen", "UiTPASsen in Lier", "1.300", "UiTPASsen in Lier"),
        ("procent", "van de straat kwam", "63 %", "van de straat kwam"),
        ("procent", "van de straat kwam", "1 op 5", "van de straat kwam"),
        ("euro", "voor een kom", "gratis", "voor een kom"),
    ],
)
def test_a_unit_is_read_once(unit: str, label: str, shown: str | None, meaning: str) -> None:
    figure = Figure.model_validate(
        {
            **{"value": "1", "unit": unit, "label": label, "shown": shown, "date": "2012"},
            **{"certainty": "vermeld", "source": "gazet"},
        }
    )
    assert figure.meaning == meaning


def test_a_unit_stands_before_its_meaning(world: World) -> None:
    assert "<p>kommen soep in het eerste jaar</p>" in card_page(world)
    world.change(SOUP, "label: kommen soep in", "label: soep in")
    world.change(SOUP, "unit: kommen", "unit: liter")
    assert "<p>liter soep in het eerste jaar</p>" in card_page(world)
    [figure] = content_of(world).front.figures
    assert figure.label == "liter soep in het eerste jaar (2012)"


def test_what_a_partner_does_stands_on_the_page_and_on_paper(world: World) -> None:
    heading = "Wat elke partner doet"
    assert heading in card_page(world) and ROLE in card_page(world)
    first, second = content_of(world).front.partners
    assert (first.text, second.text) == (ROLE, "")
    world.change(SOUP, f", role: {ROLE}", "")
    assert heading not in card_page(world) and ROLE not in card_page(world)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        (f"role: {ROLE}", f"role: {ROLE}, sources: [gazet-2012]", f"{ROLE}<sup"),
        ("end: onbekend}", "end: onbekend, sources: [gazet-2012]}", "sinds 2012<sup"),
        ("level: beschreven",
         "effort: {cost: 60 euro, sources: [gazet-2012]}\nlevel: beschreven", "Bron:<sup"),
    ],
)  # fmt: skip
def test_a_fact_beside_the_story_shows_its_own_source(
    world: World, old: str, new: str, place: str
) -> None:
    assert place not in card_page(world)
    world.change(SOUP, old, new)
    assert place in card_page(world)


def test_a_goal_has_the_same_heading_on_screen_and_paper(world: World) -> None:
    assert 'id="doel"' not in card_page(world)
    world.change(SOUP, "approach:", "goal: Samen eten.\napproach:")
    edition = papers_in(world.root).edition
    assert f'<h2 id="doel">{edition.style.handout.goal}</h2>' in card_page(world)


def test_what_nobody_knows_stands_once_on_the_page(world: World) -> None:
    assert card_page(world).count("Wat we niet weten") == 1
    assert card_page(world).count("Of het nog loopt, vonden we niet.") == 1


@pytest.mark.parametrize("form", ["handout", "grootdruk"])
def test_paper_with_room_says_what_nobody_knows_and_who_does_what(world: World, form: str) -> None:
    address = f"druk/praktijken/soep-op-de-stoep-{form}.pdf"
    text = text_of(found(world, address).file())
    assert "Wat we niet weten" in text and ROLE in text
    note = "  - Of het nog loopt, vonden we niet."
    world.change(SOUP, note, "\n".join([note[:-1] + " in de bron" * 15 + "."] * 12))
    text = text_of(found(world, address).file())
    assert ("Wat we niet weten" in text) == (form == "grootdruk")
