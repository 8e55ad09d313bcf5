"""The words of the interface: Dutch ones, spelled right, and the counted ones in one place."""

import re
from collections.abc import Iterator

from kennisbank.site.words import noun
from tests.conftest import PROJECT
from tests.spelling import WORD, own_words, unknown

TEMPLATES = sorted(PROJECT.glob("kennisbank/**/*.html"))
SPOKEN = re.compile(r'\b(?:aria-label|title|placeholder|alt|content)="([^"]*)"')
LITERAL = re.compile(r'"([^"<>]*)"')
CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)

# Literals in code that are keys, ids, addresses or drawings rather than words.
NO_WORDS = re.compile(r"[/_#.|=<>\d:-]|^[a-z]+$")

# Abbreviations, and names that stand in templates only.
COUNTED = re.compile(r'noun\("(\w+)", "([^"]+)"\)')

NAMES = {"Bv", "CC", "Ctrl", "nl", "width"}


def literals(code: str) -> Iterator[str]:
    """Sentences in code: with a blank and a capital, or a full stop."""
    for text in LITERAL.findall(code):
        if not NO_WORDS.search(text):
            yield text


def words_of(template: str) -> Iterator[str]:
    bare = re.sub(r"\{#.*?#\}|<(script|style)\b.*?</\1>", " ", template, flags=re.DOTALL)
    for code in CODE.findall(bare):
        yield from literals(code)
    shown = CODE.sub(" ", bare)
    yield from SPOKEN.findall(re.sub(r"<meta\b[^>]*>", " ", shown))
    yield re.sub(r"<[^>]*>", " ", shown)


def test_every_word_of_a_template_is_dutch() -> None:
    words = {
        file.relative_to(PROJECT).as_posix(): set(
            WORD.findall(" ".join(words_of(file.read_text(encoding="utf-8"))))
        )
        for file in TEMPLATES
    }
    assert len(words) > 30
    strange = unknown(set().union(*words.values())) - NAMES - set(own_words())
    assert {file: found & strange for file, found in words.items() if found & strange} == {}


def test_an_english_word_would_be_seen() -> None:
    seen = " ".join(
        words_of('<a aria-label="Back to top" title="{{ x }}">Search {{ "Your cart" }}</a>')
    )
    found = set(WORD.findall(seen))
    assert {"Back", "Search", "Your", "cart"} <= found
    assert {"Your", "cart"} <= unknown(found)


def test_one_is_one_and_all_else_is_many() -> None:
    assert noun(1, "tafel", "tafels") == "tafel"
    assert noun(0, "tafel", "tafels") == noun(2, "tafel", "tafels") == "tafels"


def test_no_template_counts_for_itself() -> None:
    """A template that chooses between one and many writes both forms out by the filter."""
    texts = {file: file.read_text(encoding="utf-8") for file in TEMPLATES}
    pairs = {pair for text in texts.values() for pair in COUNTED.findall(text)}
    assert len(pairs) >= 10
    own = "|".join(f"{one}\\W+if[^}}]*else\\W+{many}" for one, many in pairs)
    for file, text in texts.items():
        assert not re.findall(own, text), file.name
