"""Rules of the calendar: until when a name is shown, and when a record is due for a new look."""

from datetime import date, timedelta

import pytest

from kennisbank.dating import NEVER, last_check
from kennisbank.kinds.registry import registry
from kennisbank.kinds.rows import shown_host
from kennisbank.records.blocks import Person
from kennisbank.records.sourced import Review, is_due
from tests.viewing import page_of
from tests.world import SOUP, World

DAY = date(2026, 11, 21)  # on which `page_of` looks
ONE_DAY = timedelta(days=1)


def person(review_before: date) -> Person:
    return Person.model_validate(
        {"name": "An", "role": "kok", "source": "verslag", "review_before": review_before}
    )


@pytest.mark.parametrize(("review_before", "name"), [(DAY, "An"), (DAY - ONE_DAY, None)])
def test_a_name_is_shown_up_to_its_review_date(review_before: date, name: str | None) -> None:
    shown = person(review_before).shown_on(DAY)
    assert (shown.name, shown.role) == (name, "kok")


@pytest.mark.parametrize(("review_before", "text"), [(DAY, "An (kok)"), (DAY - ONE_DAY, "kok")])
def test_a_page_shows_a_lapsed_name_as_the_role(
    world: World, review_before: date, text: str
) -> None:
    assert shown_host(page_of(world, ""), person(review_before)).text == text


def test_who_never_lapses_stays() -> None:
    assert Person(organisation="Stad Lier").shown_on(date.max).organisation == "Stad Lier"


@pytest.mark.parametrize(("day", "due"), [(DAY, False), (DAY + ONE_DAY, True)])
def test_a_record_is_due_after_its_review_date(day: date, due: bool) -> None:
    assert is_due(Review(checked_on=DAY, review_before=DAY), day) is due


@pytest.mark.parametrize(("review_before", "said"), [("2026-11-21", False), ("2026-11-20", True)])
def test_a_card_that_is_due_says_so(world: World, review_before: str, said: bool) -> None:
    world.change(SOUP, "checked_on: 2026-11-21", "checked_on: 2026-11-01")
    world.change(SOUP, "review_before: 2027-11-21", f"review_before: {review_before}")
    page = page_of(world, "praktijken/soep-op-de-stoep/")
    kind = registry().named("practice")
    (card,) = (one for one in page.site.catalogue.all(kind.record_model) if one.id[:4] == "soep")
    assert kind.page
    assert ("Deze kaart moest nagekeken worden" in kind.page(page, card)) is said


def test_a_collection_was_last_checked_with_its_newest_record(world: World) -> None:
    assert last_check(world.open().catalogue) == DAY
    world.change(SOUP, "checked_on: 2026-11-21", "checked_on: 2026-11-25")
    assert last_check(world.open().catalogue) == date(2026, 11, 25)


def test_an_empty_collection_was_never_checked(world: World) -> None:
    empty = type(world.open().catalogue)()
    assert last_check(empty) == NEVER
