"""What measurements say: middles with their ends, ratios by round, a page of sections."""

import sys
from functools import partial
from pathlib import Path
from random import Random

import pytest

from bench.builders import Builder, forget, next_title, retitle
from bench.measuring import MeasureError, Subject, interleaved, measured
from bench.peers.hugo import MAIN, frame
from bench.results import HEAD, merged, table
from bench.spread import Spread, in_dutch, ratios
from bench.vocabulary import Vocabulary
from bench.weighing import digests

TEXTS = (
    "Buren koken elke vrijdag samen soep voor iedereen in de straat en schuiven banken bij.",
    "Wie komt, brengt groenten, lepels of verhalen mee; kinderen dragen kommen naar buiten.",
    "De gemeente leent tafels uit, een winkel geeft brood en ouderen vertellen hoe het was.",
    "Vrijwilligers wassen af, tellen pannen en spreken af waar volgende maand gekookt wordt.",
)


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def test_a_spread_is_the_middle_with_its_ends() -> None:
    assert Spread.of([3, 1, 2]) == Spread(2, 1, 3)


@pytest.mark.parametrize(
    ("values", "told"), [([1.25], "1,25"), ([1, 2, 4], "2,00 [1,00–4,00]"), ([1234], "1.234,00")]
)
def test_a_spread_is_told_in_dutch(values: list[float], told: str) -> None:
    assert Spread.of(values).told() == told


def test_a_number_has_dots_and_a_comma() -> None:
    assert in_dutch(1234567.89, 1) == "1.234.567,9"


def test_a_busy_round_leaves_a_ratio_as_it_was() -> None:
    assert ratios([2, 20, 2], [1, 10, 1]) == Spread(2, 2, 2)


def test_rounds_take_turns(tmp_path: Path) -> None:
    turns: list[str] = []
    subjects = [
        Subject(name, (python("pass"),), tmp_path, partial(turns.append, name))
        for name in ("A", "B")
    ]
    runs = interleaved(subjects, rounds=2)
    assert turns == ["A", "B", "A", "B"]
    assert [len(found) for found in runs.values()] == [2, 2]


def test_the_largest_of_a_command_and_its_children_counts(tmp_path: Path) -> None:
    large = "held = bytearray(200_000_000)"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {large!r}])"
    small, own, below = (
        measured(Subject("", (python(code),), tmp_path)).peak for code in ("pass", large, child)
    )
    assert small < 40 < 200 < min(own, below)  # these tests themselves are larger than 40


def test_a_command_that_fails_measures_nothing_and_says_why(tmp_path: Path) -> None:
    with pytest.raises(MeasureError, match="geen kaarten"):
        measured(Subject("A", (python("raise SystemExit('geen kaarten')"),), tmp_path))


def test_a_new_section_leaves_the_others(tmp_path: Path) -> None:
    order = ("Een", "Twee")
    page = merged(merged("", "Twee", "oud", order), "Een", "begin", order)
    page = merged(f"{page}\n## Van ons\n\nblijft\n", "Twee", "nieuw", order)
    sections = "## Een\n\nbegin\n\n## Twee\n\nnieuw\n\n## Van ons\n\nblijft\n"
    assert page == f"{HEAD}\n{sections}"


def test_a_table_has_a_text_and_numbers() -> None:
    assert table(("wat", "s"), [("bouw", "1,00")]) == (
        "| wat | s |\n| --- | ---: |\n| bouw | 1,00 |\n"
    )


def test_a_frame_is_a_page_without_what_stands_in_it() -> None:
    page = '<title>Over</title><link href="../a.css"><main id="m">{{ hier }}</main>{{ daar }}'
    title = "<title>{{ .Title }}</title>"
    assert frame(page) == f'{title}<link href="/a.css"><main id="m">{MAIN}</main>{{ {{ daar }}}}'


def drawn(seed: int, topic: int = 0) -> list[str]:
    vocabulary, chance = Vocabulary(TEXTS, seed), Random(1)
    return [vocabulary.word(length, topic, chance) for length in (4, 5, 8, 12) for _ in range(20)]


def test_a_seed_gives_the_same_words() -> None:
    assert drawn(1) == drawn(1)
    assert drawn(1, topic=0) != drawn(1, topic=3)


def test_a_drawn_word_has_the_length_that_was_asked() -> None:
    assert [len(word) for word in drawn(1)] == [4] * 20 + [5] * 20 + [8] * 20 + [12] * 20


def test_some_words_are_used_much_more_than_others() -> None:
    vocabulary, chance = Vocabulary(TEXTS, 1), Random(1)
    words = [vocabulary.word(5, 0, chance) for _ in range(2000)]
    most = max(map(words.count, set(words)))
    assert most > 3 * len(words) / len(set(words))


def builder(place: Path) -> Builder:
    (place / "collection" / "practices").mkdir(parents=True)
    (place / "collection" / "practices" / "soep.yml").write_text(
        "title: Soep\n  op de stoep\nplace: lier\n", encoding="utf-8"
    )
    return Builder("A", place, (), (), ("site",), place / "site")


def test_each_edit_gives_a_card_a_title_that_it_did_not_have(tmp_path: Path) -> None:
    edited = builder(tmp_path)
    for number in (1, 2):
        assert next_title(edited) == f"Titel nummer {number}"
        retitle(edited)
        text = (edited.cards / "soep.yml").read_text(encoding="utf-8")
        assert text == f"title: Titel nummer {number}\nplace: lier\n"


def test_a_cold_build_starts_without_what_was_made_and_with_the_cards(tmp_path: Path) -> None:
    one = builder(tmp_path)
    one.site.mkdir()
    forget(one)
    assert not one.site.exists()
    assert [file.name for file in one.cards.iterdir()] == ["soep.yml"]


def test_a_file_with_another_content_has_another_digest(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text("soep", encoding="utf-8")
    before = digests(tmp_path)
    (tmp_path / "b").write_text("brood", encoding="utf-8")
    after = digests(tmp_path)
    assert (before["a"], before["b"]) == (after["a"], before["a"])
    assert after["b"] != before["b"]
