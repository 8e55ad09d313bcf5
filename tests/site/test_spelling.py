"""Every Dutch word is in the dictionary, or in tests/words.txt: names, and words of the trade."""

import re
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from kennisbank import prose
from kennisbank.checks.fault import texts
from kennisbank.collection import open_records
from kennisbank.kinds.place.record import Place
from kennisbank.records.source import Source
from kennisbank.records.text import Prose
from tests.browsers import missing
from tests.conftest import PROJECT

CURE = "op Debian en Ubuntu: sudo apt install hunspell hunspell-nl"
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
OWN_WORDS = PROJECT / "tests/words.txt"

# Addresses are no Dutch, and titles of sources are as their publishers wrote them.
NOT_OURS = {"url", "website", "mailbox", "file", "sources"}


def unknown(words: set[str]) -> set[str]:
    """Return the words that the Dutch dictionary does not have."""
    if shutil.which("hunspell") is None:
        missing("hunspell", CURE)
    done = subprocess.run(
        ["hunspell", "-d", "nl_NL", "-i", "utf-8", "-l"],
        input="\n".join(sorted(words)),
        capture_output=True,
        text=True,
    )
    if "Can't open affix or dictionary files" in done.stderr:
        missing("het Nederlandse woordenboek van hunspell", CURE)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def own_words() -> list[str]:
    lines = OWN_WORDS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def record_texts() -> Iterator[str]:
    for entry in open_records(PROJECT).entries:
        if entry.record and not isinstance(entry.record, Place | Source):
            for loc, text in texts(entry.record):
                if not NOT_OURS.intersection(loc):
                    yield prose.plain(text) if isinstance(text, Prose) else text


def page_texts() -> Iterator[str]:
    for page in (PROJECT / "docs").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        text = re.sub(r"^    .*$|`[^`]*`|\]\([^)]*\)|\{\{.*?\}\}", " ", text, flags=re.MULTILINE)
        yield text.replace("description:", "").replace("title:", "")


@pytest.mark.parametrize("written", [record_texts, page_texts], ids=["records", "pages"])
def test_every_word_is_spelled_right(written: object) -> None:
    assert callable(written)
    words = {word for text in written() for word in WORD.findall(text)}
    assert len(words) > 300
    assert sorted(unknown(words) - set(own_words())) == []


def test_the_dictionary_sees_a_mistake() -> None:
    assert unknown({"samenwerking", "samenwerkign"}) == {"samenwerkign"}


def test_the_own_words_are_sorted_and_needed() -> None:
    words = own_words()
    assert words == sorted(set(words))
    assert set(words) == unknown(set(words))
