"""No regular expression of the generator takes more than twice the time for twice the text."""

import re
from types import ModuleType

import pytest

from tests.patterns import Found, modules, patterns_in, patterns_in_scripts, steep


def found(expression: str, *, from_start: bool = False) -> Found:
    return Found("eigen", re.compile(expression), from_start)


@pytest.mark.parametrize(
    ("expression", "from_start"),
    [(r"\w+@", False), (r"(?:a|b|ab)*c", True), (r" * *x", True)],
)
def test_a_pattern_that_is_worse_than_linear_is_seen(expression: str, from_start: bool) -> None:
    assert steep(found(expression, from_start=from_start))


@pytest.mark.parametrize("expression", [r"\b\w++@", r"<[^<>]*>", r"\[[^\]]{0,500}\]", r"(\d)\1"])
def test_a_linear_pattern_passes(expression: str) -> None:
    assert steep(found(expression)) == ""


def test_patterns_are_found_wherever_they_stand() -> None:
    module = ModuleType("kast")
    inner = type("Inner", (), {"one": re.compile("1"), "__module__": "kast"})
    module.__dict__.update(A=re.compile("0"), B=({"x": [re.compile("2")]},), Inner=inner)
    assert [one.pattern.pattern for one in patterns_in(module, "")] == ["0", "2", "1"]


def test_no_pattern_is_worse_than_linear() -> None:
    every = {
        (one.pattern.pattern, one.pattern.flags, one.from_start): one
        for module in modules()
        for one in patterns_in(module)
    }
    assert len(every) > 100
    slow = {one.name: text for one in every.values() if (text := steep(one))}
    assert slow == {}


def test_no_expression_of_the_browser_is_worse_than_linear() -> None:
    every = {one.pattern.pattern: one for one in patterns_in_scripts()}
    assert len(every) > 60
    assert {r"[^a-z0-9]", r"([aeou])\1([^aeiou])$"} < set(every)  # both written out
    slow = {one.pattern.pattern: text for one in every.values() if (text := steep(one))}
    assert slow == {}
