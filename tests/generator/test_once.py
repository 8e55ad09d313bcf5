"""What workers share is made once, whole or not at all."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.once import once


def test_of_many_who_ask_one_makes_it_and_nobody_sees_it_half(tmp_path: Path) -> None:
    made = []

    def make(draft: Path) -> None:
        made.append(draft)
        draft.mkdir()
        time.sleep(0.2)
        (draft / "index.html").touch()

    def ask(_: int) -> bool:
        return (once(tmp_path / "site", make) / "index.html").exists()

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(8)))
    assert len(made) == 1


def test_what_fails_for_one_fails_for_all(tmp_path: Path) -> None:
    def make(draft: Path) -> None:
        draft.mkdir()
        raise ValueError("stuk")

    with pytest.raises(ValueError, match="stuk"):
        once(tmp_path / "site", make)
    with pytest.raises(AssertionError, match="site could not be made"):
        once(tmp_path / "site", make)
    assert not (tmp_path / "site").exists()
