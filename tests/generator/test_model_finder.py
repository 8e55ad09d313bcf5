"""The model finder: each answer speaks for one model, and the page shows all of it at once."""

import pytest

from kennisbank.kinds.finder_question.page import model_finder_page
from kennisbank.kinds.network_model.page import network_models_page
from tests.html_page import HtmlPage
from tests.viewing import page_of, record_page
from tests.world import MODELS, World

FILE = "data/model_finder.yml"
ADDRESS = "netwerkmodellen/modelwijzer/"
SECOND_MODEL = (
    MODELS.replace("spontaan", "opdracht")
    .replace("Spontaan", "Opdracht")
    .replace("valt het stil.}", "valt het stil., check: Wij trekken.}")
)
QUESTIONS = """\
checked_on: 2026-12-01
review_before: 2027-12-01
records:
- id: begin
  text: Hoe begon het?
  meaning: Wie begint, trekt vaak.
  answers:
    - {id: spontaan, text: Vanzelf., why: Omdat het vanzelf begon., basis: bron}
    - {id: opdracht, text: Met een plan., why: Omdat er een plan was., basis: inschatting}
  sources: [gedeelde-bron]
"""


@pytest.fixture
def asked(world: World) -> World:
    """A world with a second model, and one question that tells them apart."""
    models = world.root / "data/network_models.yml"
    models.write_text(models.read_text(encoding="utf-8") + SECOND_MODEL, encoding="utf-8")
    world.write(FILE, QUESTIONS)
    assert world.problems() == []
    return world


def finder(world: World) -> HtmlPage:
    return HtmlPage(model_finder_page(page_of(world, ADDRESS)))


def test_everything_stands_on_the_page_without_a_script(asked: World) -> None:
    text = finder(asked).text()
    for said in (
        "Hoe begon het?",
        "Wie begint, trekt vaak.",
        "Vanzelf.",
        "Omdat het vanzelf begon.",
    ):
        assert said in text
    assert "Omdat er een plan was. (zo leest de redactie het)" in " ".join(text.split())


def test_a_table_says_which_answer_belongs_to_which_model(asked: World) -> None:
    cells = finder(asked).all("td")
    assert [cell["data-name"] for cell in cells] == ["Opdracht", "Spontaan"]


def test_a_factor_is_asked_as_a_sentence_with_the_cards_that_help(asked: World) -> None:
    page = finder(asked)
    assert "Wij trekken." in page.text("h3") and "Iemand trekt" in page.text("h3")
    assert "Wie er trekt als niemand moet." in page.text()
    names = {one["name"] for one in page.all("input", type="radio")}
    assert names == {"model.begin", "factor.spontaan.trekker", "factor.opdracht.trekker"}


def test_a_weak_answer_without_a_card_says_so(asked: World) -> None:
    assert finder(asked).text().count("Hier helpt nog geen kaart bij.") == 1


def test_two_answers_for_one_model_are_refused(asked: World) -> None:
    asked.change(FILE, "{id: opdracht", "{id: spontaan")
    assert any("twee antwoorden horen bij hetzelfde model" in one for one in asked.problems())


def test_a_model_that_is_not_there_is_refused(asked: World) -> None:
    asked.change(FILE, "{id: opdracht", "{id: opdrecht")
    assert any("opdracht" in one for one in asked.problems())


def test_models_lead_to_the_finder_only_when_there_is_one(world: World, asked: World) -> None:
    models, model = "netwerkmodellen/", "netwerkmodellen/spontaan/"
    assert "modelwijzer/" in HtmlPage(network_models_page(page_of(asked, models))).links()
    shown = HtmlPage(record_page(asked, "network_model", "spontaan"))
    assert {"../modelwijzer/", "../modelwijzer/#check-spontaan"} <= set(shown.links())
    (asked.root / FILE).unlink()
    assert "modelwijzer" not in network_models_page(page_of(asked, models))
    assert "modelwijzer" not in record_page(asked, "network_model", model.split("/")[1])


def test_a_question_of_the_models_is_asked_of_all_and_an_example_links_to_its_card(
    world: World,
) -> None:
    page = HtmlPage(network_models_page(page_of(world, "netwerkmodellen/")))
    assert page.text("h2").count("Hoe ontstaat het?") == 1
    assert "../praktijken/soep-op-de-stoep/" in page.links()
    assert "Soep in Geel" in page.text("li")
