"""Every Dutch word is in the dictionary, or in tests/words.txt: names, and words of the trade."""

import re
from collections.abc import Iterable, Iterator

from kennisbank import prose
from kennisbank.catalogue import Collection
from kennisbank.checks.fault import texts
from kennisbank.kinds.land_map.record import LandMap
from kennisbank.kinds.place.record import Place
from kennisbank.records.source import Source
from kennisbank.records.text import Prose
from tests.conftest import PROJECT
from tests.spelling import WORD, own_words, unknown

# Addresses are no Dutch, and titles of sources are as their publishers wrote them.
NOT_OURS = {"url", "website", "mailbox", "file", "sources", "own_address"}


def record_texts(collection: Collection) -> Iterator[str]:
    for entry in collection.entries:
        if entry.record and not isinstance(entry.record, Place | LandMap | Source):
            for loc, text in texts(entry.record):
                if not NOT_OURS.intersection(loc):
                    yield prose.plain(text) if isinstance(text, Prose) else text


def page_texts() -> Iterator[str]:
    for page in (PROJECT / "docs").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        text = re.sub(r"^    .*$|`[^`]*`|\]\([^)]*\)|\{\{.*?\}\}", " ", text, flags=re.MULTILINE)
        yield re.sub(r"^(description|title|asked_as):", "", text, flags=re.MULTILINE)


def misspelled(texts: Iterable[str]) -> list[str]:
    words = {word for text in texts for word in WORD.findall(text)}
    assert len(words) > 300
    return sorted(unknown(words) - set(own_words()))


def test_every_word_of_a_record_is_spelled_right(collection: Collection) -> None:
    assert misspelled(record_texts(collection)) == []


def test_every_word_of_a_page_is_spelled_right() -> None:
    assert misspelled(page_texts()) == []


def test_the_dictionary_sees_a_mistake() -> None:
    assert unknown({"samenwerking", "samenwerkign"}) == {"samenwerkign"}


def test_the_own_words_are_sorted_and_needed() -> None:
    words = own_words()
    assert words == sorted(set(words))
    assert set(words) == unknown(set(words))
