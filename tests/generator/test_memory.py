"""The memory of builds: work is made again only when an answer that it rests on changed."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.memory.code import digest_of_code
from kennisbank.memory.digests import digest_of
from kennisbank.memory.memory import Memory
from kennisbank.memory.queries import Answers, Kept, Query, kept, listening, note
from kennisbank.memory.store import Store


class Pantry:
    """Something to ask."""

    def __init__(self, **stock: int) -> None:
        self.stock = stock

    def of(self, name: str) -> int:
        note(("stock", name))
        return self.stock[name]

    @kept
    def leeks_and_salt(self) -> int:
        return self.of("leeks") + self.of("salt")


PANTRY: Answers[Pantry] = Answers("pantry")


@PANTRY.query
def has_enough(pantry: Pantry, name: str) -> bool:
    return pantry.of(name) > 2


def remembering(file: Path, pantry: Pantry, base: bytes = b"") -> tuple[Memory, Store]:
    def answer(query: Query) -> object:
        name, *texts = query
        if name in PANTRY:
            return PANTRY.answer(pantry, query)
        return pantry.stock[texts[0]]

    store = Store(file, "soups")
    return Memory(store, answer, base), store


def built(file: Path, pantry: Pantry, make: Callable[[Pantry], int], base: bytes = b"") -> bool:
    """Return whether the soup was made again."""
    made: list[int] = []

    def soup() -> bytes:
        made.append(make(pantry))
        return str(made[0]).encode()

    memory, store = remembering(file, pantry, base)
    assert memory.recall("soup", soup) == str(make(pantry)).encode()
    store.close(complete=True)
    return bool(made)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "work.sqlite"


def test_who_listens_hears_each_query_once_and_not_what_others_hear() -> None:
    pantry = Pantry(leeks=1)
    with listening() as outer:
        pantry.of("leeks")
        with listening() as inner:
            pantry.of("leeks")
            pantry.of("leeks")
    assert list(outer) == list(inner) == [("stock", "leeks")]


def test_what_is_kept_tells_each_taker_what_it_rests_on() -> None:
    pantry, values = Pantry(leeks=1, salt=1), Kept[str]()
    for _ in range(2):
        with listening() as heard:
            assert pantry.leeks_and_salt == 2
            values.take("leeks", lambda: pantry.of("leeks"))
        assert list(heard) == [("stock", "leeks"), ("stock", "salt")]


def test_a_registered_query_hides_what_it_asks_itself() -> None:
    pantry = Pantry(leeks=3)
    for _ in range(2):
        with listening() as heard:
            assert has_enough(pantry, "leeks")
        assert list(heard) == [("pantry.has_enough", "leeks")]


def test_work_is_made_again_only_when_an_answer_changed(file: Path) -> None:
    def leeks(pantry: Pantry) -> int:
        return pantry.of("leeks")

    assert built(file, Pantry(leeks=1, salt=1), leeks)
    assert not built(file, Pantry(leeks=1, salt=1), leeks)
    assert not built(file, Pantry(leeks=1, salt=2), leeks)
    assert built(file, Pantry(leeks=2, salt=2), leeks)


def test_work_that_asks_whether_stays_while_that_holds(file: Path) -> None:
    def enough(pantry: Pantry) -> int:
        return has_enough(pantry, "leeks")

    assert built(file, Pantry(leeks=3), enough)
    assert not built(file, Pantry(leeks=9), enough)
    assert built(file, Pantry(leeks=1), enough)


def test_other_code_makes_all_work_again(file: Path) -> None:
    assert built(file, Pantry(), lambda _: 1, b"one")
    assert built(file, Pantry(), lambda _: 1, b"two")


def test_a_query_that_nobody_can_answer_any_more_makes_work_again(file: Path) -> None:
    assert built(file, Pantry(leeks=1), lambda pantry: pantry.of("leeks"))
    assert built(file, Pantry(salt=1), lambda pantry: pantry.of("salt"))


def test_what_a_complete_build_did_not_ask_for_goes(file: Path) -> None:
    for names, complete in ((("soup", "bread"), True), (("soup",), False), (("soup",), True)):
        memory, store = remembering(file, Pantry())
        for name in names:
            memory.recall(name, name.encode)
        store.close(complete=complete)
        with sqlite3.connect(file) as rows:
            left = {name for (name,) in rows.execute("SELECT name FROM work")}
        assert left == ({"soup"} if complete and len(names) == 1 else {"soup", "bread"})


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_file_that_is_no_store_is_begun_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert built(file, Pantry(), lambda _: 1)
    assert not built(file, Pantry(), lambda _: 1)


@pytest.mark.parametrize("value", ["'[]'", "x'5b5d'", "7"])
@pytest.mark.parametrize("column", ["key", "content", "queries", "digest"])
def test_a_damaged_row_is_made_again(file: Path, column: str, value: str) -> None:
    assert built(file, Pantry(leeks=1), lambda pantry: pantry.of("leeks"))
    with sqlite3.connect(file) as rows:
        rows.execute(f"UPDATE work SET {column} = {value}")
    assert built(file, Pantry(leeks=1), lambda pantry: pantry.of("leeks"))
    assert not built(file, Pantry(leeks=1), lambda pantry: pantry.of("leeks"))


def test_a_store_of_another_format_is_begun_anew(file: Path) -> None:
    assert built(file, Pantry(), lambda _: 1)
    with sqlite3.connect(file) as rows:
        rows.execute("PRAGMA user_version = 99")
    assert built(file, Pantry(), lambda _: 1)


def test_a_folder_that_may_not_be_written_to_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert built(tmp_path / "cache" / "work.sqlite", Pantry(), lambda _: 1)


def test_two_builds_at_once_both_get_what_they_make(file: Path) -> None:
    one, first = remembering(file, Pantry())
    other, second = remembering(file, Pantry())
    for number in range(200):
        name = f"soup {number}"
        assert one.recall(name, name.encode) == other.recall(name, name.encode) == name.encode()
    first.close(complete=True)
    second.close(complete=True)


def test_a_digest_tells_values_apart_and_refuses_what_it_cannot_tell() -> None:
    values = [None, 0, False, "", "0", b"0", (), (0,), ("0",), {"0": 0}, {"0": "0"}, ((0,), 0)]
    assert len({digest_of(value) for value in values}) == len(values)
    assert digest_of(("a", 1)) == digest_of(("a", 1))
    with pytest.raises(TypeError):
        digest_of(object())


def test_code_has_the_same_digest_in_another_checkout(tmp_path: Path) -> None:
    for name, text in (("one", "x = 1"), ("two", "x = 1"), ("three", "x = 2")):
        (tmp_path / name / "kind").mkdir(parents=True)
        (tmp_path / name / "kind" / "kind.py").write_text(text, encoding="utf-8")
    one, two, three = (
        digest_of_code((tmp_path / name / "kind",)) for name in ("one", "two", "three")
    )
    assert one == two != three
