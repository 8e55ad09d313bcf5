"""Five source texts, fact by fact: the site says each where the list points, or leaves it out."""

import re
from collections import Counter
from functools import cache
from typing import Any

import pytest
import yaml

from kennisbank.catalogue import Catalogue
from kennisbank.checks.copy_guard import overlaps, read_guard
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.record import Phase
from kennisbank.records.source import Source
from tests.conftest import PROJECT

FOLDER = PROJECT / "data/source_facts"
SOURCES = {
    "demos-beringen",
    "demos-doorstart",
    "demos-levende-netwerken",
    "stiel-2016",
    "themadag-2011",
}
NAMES = ("id", "name_id", "number", "address")  # by which a place picks one of a list
MOST_WORDS = 14  # a fact is a reminder, not the sentence of its source

LISTS = {file.stem: yaml.safe_load(file.read_text("utf-8")) for file in FOLDER.glob("*.yml")}
FACTS = {(source, fact["id"]): fact for source, facts in LISTS.items() for fact in facts}
PLACED = {key: fact for key, fact in FACTS.items() if "place" in fact}


@cache
def read(file: str) -> Any:
    """Return what a file of the collection holds."""
    return yaml.safe_load((PROJECT / file).read_text("utf-8"))


def at(place: str) -> Any:
    """Return what stands at `file#field.field`; a step picks a field, or a record by its name."""
    file, _, fields = place.partition("#")
    found = read(file)
    for step in fields.split("."):
        found = _step(found, step)
    return found


def _step(node: Any, step: str) -> Any:
    if isinstance(node, dict) and step in node:
        return node[step]
    items = node["records"] if isinstance(node, dict) else node
    (found,) = (item for item in items if step in _names(item))
    return found


def _names(item: Any) -> set[str]:
    return {str(item[key]) for key in NAMES if key in item} if isinstance(item, dict) else {item}


def text_of(node: Any) -> str:
    """Return every value below a node on one line, in small letters."""
    if isinstance(node, dict | list):
        parts = node.values() if isinstance(node, dict) else node
        return " ".join(text_of(part) for part in parts)
    return re.sub(r"\s+", " ", str(node)).casefold()


def test_each_of_the_five_sources_has_its_facts(catalogue: Catalogue) -> None:
    assert set(LISTS) == SOURCES
    assert min(len(facts) for facts in LISTS.values()) > 40
    assert {source.id for source in catalogue.all(Source)} >= SOURCES


def test_a_fact_stands_once_in_its_list() -> None:
    twice = Counter((source, fact["id"]) for source, facts in LISTS.items() for fact in facts)
    assert [key for key, times in twice.items() if times > 1] == []


def test_a_fact_has_a_place_with_words_or_a_reason_to_leave_it_out() -> None:
    forms = {frozenset(fact) - {"id", "fact"} for fact in FACTS.values()}
    assert forms == {frozenset({"place", "words"}), frozenset({"left_out"})}
    assert all(fact.get("words") or fact.get("left_out") for fact in FACTS.values())


@pytest.mark.parametrize("key", PLACED, ids="/".join)
def test_the_site_says_the_fact_where_the_list_points(key: tuple[str, str]) -> None:
    fact = PLACED[key]
    text = text_of(at(fact["place"]))
    assert [word for word in fact["words"] if str(word).casefold() not in text] == [], text


def test_the_list_is_in_our_own_few_words() -> None:
    guard, _ = read_guard(PROJECT)
    told = [
        str(fact[field])
        for fact in FACTS.values()
        for field in ("fact", "left_out")
        if field in fact
    ]
    assert [text for text in told if len(text.split()) > MOST_WORDS] == []
    assert [text for text in told if overlaps(text, guard)] == []


def test_every_question_factor_and_learning_point_comes_from_a_fact(catalogue: Catalogue) -> None:
    """What we add ourselves, such as the health check, stands in other fields."""
    places = {fact["place"] for fact in PLACED.values()}
    asked = {
        f"data/phases.yml#{phase.id}.question_groups.{group.name_id}.questions.{question.id}"
        for phase in catalogue.all(Phase)
        for group in phase.question_groups
        for question in group.questions
    }
    factors = {
        f"data/network_models.yml#{model.id}.critical_factors.{factor.name_id}"
        for model in catalogue.all(NetworkModel)
        for factor in model.critical_factors
    }
    day = catalogue.one(Event, "themadag-gebiedsgericht-netwerken")
    learned = {
        f"data/events/{day.id}.yml#learning_points.{point.id}" for point in day.learning_points
    }
    assert (asked | factors | learned) - places == set()
