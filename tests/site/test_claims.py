"""A card says what its sources say: what is not known stands once, and a plan is called a plan."""

import re
from collections.abc import Iterable, Iterator

import pytest

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.practice.levels import missing
from kennisbank.kinds.practice.record import Practice
from tests.conftest import PROJECT

# What we did not find, weighed word for word; `uncertain` is the place for it.
GAP = re.compile(
    r"\b(vonden|lazen|weten|kennen|zochten|gingen) we\b[^.]*\b(niet|niets|nergens|geen)\b"
    r"|\bis onbekend\b|\bstaat (er niet|nergens)\b|\b(de|onze) bron (zegt|vertelt)\b"
    r"|\bjongste (bron|spoor)\b",
    re.IGNORECASE,
)
IMPERSONAL = re.compile(r"\bmen\b", re.IGNORECASE)
ASKING_HEADING = re.compile(r"^\*\*[^*]+\?\*\*", re.MULTILINE)
SPOKEN_TO = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
PLANNED = re.compile(r"\b(plan|gepland)\b")
CARDS = sorted(file.stem for file in (PROJECT / "practices").glob("*.yml"))


@pytest.fixture(params=CARDS)
def card(request: pytest.FixtureRequest, catalogue: Catalogue) -> Practice:
    return catalogue.one(Practice, request.param)


def told(card: Practice) -> Iterator[str]:
    """All that a card says of the practice itself; the questions are for the table."""
    yield card.summary
    yield from filter(None, (card.motive, card.goal, card.approach, card.result))
    yield from filter(None, (card.period.note, card.voice.note))
    yield from (card.effort.cost, card.effort.time, card.effort.people)
    yield from (step.text for step in card.steps)
    yield from (one.text for one in (*card.worked, *card.struggled, *card.conditions))
    yield from (choice.why for choice in (*card.phases, *card.helps))
    yield card.network_model.why if card.network_model else ""
    yield from (partner.role or "" for partner in card.partners)
    yield from (figure.label for figure in card.figures)


def said(pattern: re.Pattern[str], texts: Iterable[str]) -> list[str]:
    return [" ".join(found[0].split()) for text in texts for found in pattern.finditer(text)]


def test_what_is_not_known_stands_in_its_own_block_alone(card: Practice) -> None:
    assert said(GAP, told(card)) == []


def test_a_gap_is_seen_wherever_it_stands() -> None:
    gaps = (
        "Wie dat was, vonden we niet.",
        "Hoeveel uren, is onbekend.",
        "Ons jongste spoor is oud.",
    )
    assert [len(said(GAP, [text])) for text in gaps] == [1, 1, 1]
    assert said(GAP, ["We vonden één bron.", "Wie niets weet, vraagt het."]) == []


def test_a_card_names_who_does_it(card: Practice) -> None:
    assert said(IMPERSONAL, told(card)) == []


def test_a_heading_in_a_story_tells_and_does_not_ask(card: Practice) -> None:
    assert said(ASKING_HEADING, told(card)) == []


def test_a_kern_ends_with_what_another_network_can_do(card: Practice) -> None:
    """The reader is spoken to, or so is their network."""
    last = re.split(r"(?<=[.?!])\s+", card.summary.strip())[-2:]
    assert said(SPOKEN_TO, last)


def test_a_plan_is_called_one_in_the_kern(card: Practice) -> None:
    if card.status == "gepland":
        assert PLANNED.search(card.summary)


def test_a_card_stands_as_high_as_it_reaches(card: Practice, catalogue: Catalogue) -> None:
    """A result with its sources makes a card beschreven; who has one need not stay a sketch."""
    sources = {str(source.id): source for _, source in catalogue.numbered_sources(card)}
    reaches = not missing(card, "beschreven", sources)
    assert reaches == (card.level != "schets")
