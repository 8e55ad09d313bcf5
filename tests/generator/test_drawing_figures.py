"""Figures as pictures: heights from zero on a true time axis, and one seat for each person."""

import re
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.kinds.event.seat_plan import SeatPlan
from kennisbank.kinds.practice.growth import GrowthChart, growth_charts, in_years, ticks
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.when import When
from tests.html_page import HtmlPage
from tests.viewing import record_page
from tests.world import SOUP, World

FEAST = "data/events/soepfeest.yml"
BOWLS = """\
  - value: 1060
    unit: kommen
    label: kommen soep in het eerste jaar
    date: 2012
    certainty: vermeld
    source: gazet-2012
"""
GROWTH = """\
  - {value: 2120, unit: kommen, label: kommen soep, date: 2014-06, certainty: vermeld,
     source: gedeelde-bron}
  - {value: 500, unit: borden, label: borden gekocht, date: 2013-01-31, certainty: vermeld,
     source: gedeelde-bron}
growth: {title: Meer soep, unit: kommen, other_unit: borden, why_other: Een bord is geen kom.}
"""
SEATING = """\
seating:
  groups:
    - {figure: weg, seat: leeg, text: bleven weg}
    - {figure: kwamen, seat: bezet, text: kwamen}
  sums:
    - {figure: ingeschreven, groups: [weg, kwamen], text: schreven zich in}
"""


@pytest.fixture
def grown(world: World) -> World:
    world.change(SOUP, BOWLS, BOWLS + GROWTH)
    return world


@pytest.fixture
def seated(world: World) -> World:
    world.change(FEAST, "assessments:\n", SEATING + "assessments:\n")
    return world


def charts(world: World) -> tuple[GrowthChart, ...]:
    return growth_charts(world.open().catalogue.one(Practice, "soep-op-de-stoep"))


def picture_of(world: World) -> str:
    html = record_page(world, "practice", "soep-op-de-stoep")
    found = re.search(r'<figure class="growth">.*?</figure>', html, re.DOTALL)
    return found[0] if found else ""


def test_the_grown_world_is_valid(grown: World) -> None:
    assert grown.problems() == []


def test_a_card_without_growth_has_no_drawing(world: World, grown: World) -> None:
    assert picture_of(grown)
    world.change(SOUP, "growth: {title: Meer soep, unit: kommen, ", "#")
    assert charts(world) == () and picture_of(world) == ""


def test_heights_start_at_zero_and_keep_their_proportion(grown: World) -> None:
    for chart in charts(grown):
        assert chart.heights[0] == (0, chart.sheet.base)
        high = {stem.figure.value: chart.sheet.base - stem.seat.y for stem in chart.stems}
        assert high[Decimal(2120)] == pytest.approx(2 * high[Decimal(1060)], abs=0.2)


def test_equal_years_are_equally_wide(grown: World) -> None:
    for chart in charts(grown):
        widths = {round(right - left) for left, right in pairwise(chart.turns)}
        assert len(chart.turns) == 4 and len(widths) == 1


def test_stems_stand_in_their_own_year(grown: World) -> None:
    for chart in charts(grown):
        for stem in chart.stems:
            year = (stem.figure.date.year or 0) - 2012
            assert chart.turns[year] <= stem.seat.x <= chart.turns[year + 1]


def test_what_counts_something_else_is_open_and_the_caption_says_why(grown: World) -> None:
    assert [(stem.value, stem.is_open) for stem in charts(grown)[0].in_time] == [
        ("1.060 kommen", False),
        ("500 borden", True),
        ("2.120 kommen", False),
    ]
    assert "Een bord is geen kom. Daarom is die stoel open." in picture_of(grown)


def test_the_text_of_the_drawing_says_every_value(grown: World) -> None:
    names = [image["aria-label"] for image in HtmlPage(picture_of(grown)).all("svg")]
    said = "Meer soep. 2012: 1.060 kommen. 31 januari 2013: 500 borden. Juni 2014: 2.120 kommen."
    assert [name.strip() for name in names] == [said, said]


def test_labels_cover_nothing(grown: World) -> None:
    for chart in charts(grown):
        boxes = [stem.label.box for stem in chart.stems if stem.label]
        assert len(boxes) >= 2
        assert not any(one.covers(other) for one, other in combinations(boxes, 2))


@pytest.mark.parametrize(
    ("moment", "years"),
    [("2012", 2012.5), ("ca. 2012", 2012.5), ("2012-01", 2012.04), ("2012-12-31", 2013.0)],
)
def test_a_moment_stands_in_the_middle_of_what_we_know(moment: str, years: float) -> None:
    assert in_years(When(moment)) == pytest.approx(years, abs=0.01)


@given(st.integers(1, 10**9))
def test_the_scale_has_few_round_numbers(highest: int) -> None:
    scale = ticks(Decimal(highest))
    assert 2 <= len(scale) <= 5 and scale[0] == 0
    assert scale[-1] >= highest > scale[-2]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("unit: kommen, other", "unit: pannen, other", "minstens twee cijfers van deze eenheid"),
        ("other_unit: borden", "other_unit: vorken", "geen cijfer met datum"),
        (", why_other: Een bord is geen kom.", "", "other_unit en why_other horen samen"),
    ],
)
def test_growth_that_cannot_be_drawn_is_refused(
    grown: World, old: str, new: str, problem: str
) -> None:
    grown.change(SOUP, old, new)
    assert any(problem in line for line in grown.problems())


def chairs(html: str) -> dict[str, int]:
    """Count the seats of each state on the drawing."""
    groups = re.findall(r'crowd__seats--(\w+)">((?:<i></i>)*)', html)
    return {state: seats.count("<i>") for state, seats in groups}


def test_each_person_has_one_seat(seated: World) -> None:
    assert seated.problems() == []
    html = record_page(seated, "event", "soepfeest")
    assert chairs(html) == {"open": 10, "taken": 40}
    assert "40 kwamen, hoogstens" in HtmlPage(html).text("figure")


def test_the_drawing_says_its_numbers_and_the_table_has_them_all(seated: World) -> None:
    page = HtmlPage(record_page(seated, "event", "soepfeest"))
    (plan,) = page.all("div", role="img")
    assert plan["aria-label"].strip() == "10 bleven weg. 40 kwamen, hoogstens. 50 schreven zich in."
    for number in re.findall(r"\d+", plan["aria-label"]):
        assert number in page.text("table").split()


def test_a_group_is_as_wide_as_its_columns_of_five() -> None:
    assert SeatPlan((7, 24, 6)).columns == (
        "minmax(6.5rem, 7fr) minmax(6.5rem, 24fr) minmax(6.5rem, 6fr)"
    )
    assert SeatPlan((7, 24, 6)).widest == 77 and SeatPlan((1, 2)).widest == 18


def test_an_event_without_seating_has_only_the_table(world: World) -> None:
    html = record_page(world, "event", "soepfeest")
    assert chairs(html) == {} and "<table" in html


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("figure: weg, seat", "figure: thuis, seat", "kijk na: thuis"),
        ("groups: [weg, kwamen]", "groups: [kwamen, weg]", "staan naast elkaar"),
        ("groups: [weg, kwamen]", "groups: [kwamen]", "'ingeschreven' is niet de som"),
        ("id: weg, value: 10,", "id: weg, value: 10.5,", "kijk na: weg"),
        ("id: weg, value: 10,", "id: weg, value: 401,", "kijk na: weg"),
    ],
)
def test_seats_that_do_not_add_up_are_refused(
    seated: World, old: str, new: str, problem: str
) -> None:
    seated.change(FEAST, old, new)
    assert any(problem in line for line in seated.problems())
