"""Who waits sees how far it is: a bar where it can be written over, else a line now and then."""

import io

import pytest

from kennisbank.building.progress import NOW_AND_THEN, HowFar, duration


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def told(to: io.StringIO, each: float, total: int) -> list[str]:
    """Return the lines that work shows of which each piece takes so many seconds."""
    clock = Clock()
    progress = HowFar("Gedrukt", to, clock)
    for ready in range(1, total + 1):
        clock.now += each
        progress(ready, total)
    return to.getvalue().splitlines()


def test_a_terminal_shows_one_bar_with_the_time_left() -> None:
    to = Terminal()
    told(to, each=2, total=4)
    first, *_, last = to.getvalue().split("\r")[1:]
    assert "Gedrukt: 1 van 4, nog 6 s" in first and first.count("#") == 6
    assert "Gedrukt: 4 van 4" in last and ".." not in last
    assert to.getvalue().count("\n") == last.count("\n") == 1


def test_a_log_gets_plain_lines_now_and_then() -> None:
    lines = told(io.StringIO(), each=1, total=40)
    assert lines == [
        "Gedrukt: 15 van 40, nog 25 s",
        "Gedrukt: 30 van 40, nog 10 s",
        "Gedrukt: 40 van 40",
    ]


@pytest.mark.parametrize("to", [Terminal(), io.StringIO()])
def test_nothing_is_said_of_what_is_done_at_once(to: io.StringIO) -> None:
    assert told(to, each=0.001, total=100) == []


def test_a_log_stays_silent_about_work_shorter_than_its_pause() -> None:
    assert told(io.StringIO(), each=1, total=NOW_AND_THEN - 1) == []


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "1 s"),
        (59.4, "59 s"),
        (60, "1 min"),
        (200, "3 min"),
        (3599, "1 u 0 min"),
        (7500, "2 u 5 min"),
    ],
)
def test_a_time_is_said_as_people_do(seconds: float, words: str) -> None:
    assert duration(seconds) == words
