"""What the sources count, the site has: no model, phase, question or figure lost on the way."""

from collections import Counter
from decimal import Decimal

import pytest

from kennisbank.catalogue import Catalogue
from kennisbank.checks.figures import computed
from kennisbank.checks.freshness import undated
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.tool.record import Tool
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.text.folding import fold


@pytest.fixture(scope="module")
def theme_day(catalogue: Catalogue) -> Event:
    """The day of 2011 that the collection is built on."""
    return catalogue.one(Event, "themadag-gebiedsgericht-netwerken")


def test_four_models_with_ten_critical_factors(catalogue: Catalogue) -> None:
    factors = [len(model.critical_factors) for model in catalogue.all(NetworkModel)]
    assert factors == [3, 3, 2, 2]


def test_every_model_asks_after_its_health(catalogue: Catalogue) -> None:
    assert all(len(model.health_check) >= 3 for model in catalogue.all(NetworkModel))


def test_everyone_can_see_when_a_record_was_checked(catalogue: Catalogue) -> None:
    assert undated(catalogue) == ()


def test_nine_examples_of_which_two_were_tables(theme_day: Event) -> None:
    named = [table.certain for table in theme_day.tables]
    assert Counter(named) == {"onbekend": 7, "ja": 2}
    assert theme_day.tables_offered == 10


def test_five_phases_with_44_questions_in_ten_groups(catalogue: Catalogue) -> None:
    assert [phase.number for phase in catalogue.all(Phase)] == [1, 2, 3, 4, 5]
    assert [len(phase.questions) for phase in catalogue.all(Phase)] == [12, 12, 15, 2, 3]
    assert [len(phase.question_groups) for phase in catalogue.all(Phase)] == [3, 2, 3, 1, 1]
    named = [group.title for phase in catalogue.all(Phase) for group in phase.question_groups]
    assert len([title for title in named if title]) == 8


def test_the_ids_of_questions_are_unique_within_a_phase(catalogue: Catalogue) -> None:
    for phase in catalogue.all(Phase):
        ids = [question.id for question in phase.questions]
        assert len(ids) == len(set(ids))


def test_the_thermometer_runs_from_minus_five_to_twenty(catalogue: Catalogue) -> None:
    warm = catalogue.all(Phase)[0].thermometer
    assert warm and (warm.low, warm.high) == (-5, 20)
    assert all(phase.thermometer is None for phase in catalogue.all(Phase)[1:])


def test_four_worksites_that_build_on_each_other(catalogue: Catalogue) -> None:
    worksites = catalogue.one(Toolkit, "doorstarttraject").worksites
    assert [site.builds_on for site in worksites] == [(), (), (1, 2), (1, 2, 3)]
    assert worksites[0].address == "doorstart/werf-1-visievorming/"


def test_the_reading_of_worksites_by_phase_is_marked_as_ours(catalogue: Catalogue) -> None:
    for toolkit in catalogue.all(Toolkit):
        for site in toolkit.worksites:
            assert {choice.basis for choice in site.phases} <= {"inschatting"}


STATED = {"ingeschreven": 152, "weggebleven": 35, "zonder-inschrijving": 27, "formulieren": 63}


@pytest.mark.parametrize(("id", "value"), STATED.items())
def test_a_stated_figure_is_the_source_s(theme_day: Event, id: str, value: int) -> None:
    (figure,) = [figure for figure in theme_day.figures if figure.id == id]
    assert figure.value == value and figure.certainty == "vermeld"


def test_derived_figures_recompute_and_say_what_they_assume(theme_day: Event) -> None:
    derived = [figure for figure in theme_day.figures if figure.certainty == "afgeleid"]
    assert len(derived) >= 3
    for figure in derived:
        assert figure.formula and figure.assumption
        assert abs(computed(figure.formula) - figure.value) < Decimal("0.05")


def test_attendance_is_only_ever_at_most(theme_day: Event) -> None:
    (attendance,) = [figure for figure in theme_day.figures if figure.value == 144]
    assert attendance.bound == "hoogstens"


def test_two_brede_schools_stay_two(catalogue: Catalogue) -> None:
    beringen = catalogue.one(Practice, "brede-school-beringen")
    examples = [example for model in catalogue.all(NetworkModel) for example in model.examples]
    assert all(str(example.practice) != beringen.id for example in examples)


def test_table_three_names_no_speaker(catalogue: Catalogue) -> None:
    table = catalogue.find(Table.kind, "levende-lokale-netwerken/3")
    assert isinstance(table, Table) and table.hosts == ()


def test_learning_points_speak_to_all_three(theme_day: Event) -> None:
    assert {point.audience for point in theme_day.learning_points} == {
        "lid",
        "organisatie",
        "overheid",
    }


def test_four_routes_whose_minutes_add_up(catalogue: Catalogue) -> None:
    routes = catalogue.all(Route)
    assert [route.title for route in routes] == [
        "Starten",
        "Een tafel leiden",
        "Evalueren",
        "Doorstarten",
    ]
    assert all(sum(stop.minutes for stop in route.stops) == route.minutes for route in routes)


def test_no_two_cards_ask_the_same(catalogue: Catalogue) -> None:
    asked = [fold(question.text) for card in catalogue.all(Practice) for question in card.questions]
    assert len(asked) > 120
    assert [text for text, times in Counter(asked).items() if times > 1] == []


def test_every_card_has_three_to_five_questions(catalogue: Catalogue) -> None:
    assert {len(card.questions) for card in catalogue.all(Practice)} <= {3, 4, 5}


def test_the_toolbox_has_few_kinds(catalogue: Catalogue) -> None:
    assert len({tool.type for tool in catalogue.all(Tool)}) <= 8


def test_a_reason_belongs_to_one_card_or_tool(catalogue: Catalogue) -> None:
    helps = [help for card in catalogue.all(Practice) for help in card.helps]
    helps += [help for tool in catalogue.all(Tool) for help in tool.helps]
    reasons = [help.why for help in helps]
    assert len(reasons) > 80
    assert len(reasons) == len(set(reasons))
