"""A page's sections in order: the one source for its headings, its contents and what search reads.

Each kind of record writes its own outline with the functions here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kennisbank import prose

_ENDS = (".", "!", "?", "…", ":", ";", '"', "’", ")")


@dataclass(frozen=True)
class Section:
    """One section of a page: its anchor, its heading and its plain text."""

    id: str
    title: str
    text: str
    always: bool = False  # shown without a text of its own: the list of sources


def no_sections(_: object, __: object) -> Iterator[Section]:
    """Return nothing: the outline of a kind without headings of its own."""
    return iter(())


def sources_section() -> Section:
    """Return the section that closes every page with sources; search has nothing to read in it."""
    return Section("bronnen", "Bronnen", "", always=True)


def told(*texts: str | None) -> str:
    """Return prose fields as plain text, sentence after sentence."""
    return joined(sentence for text in texts if text for sentence in prose.sentences(text))


def joined(texts: Iterable[str]) -> str:
    """Join pieces that stood apart; each ends, so that none runs into the next one."""
    return " ".join(text if text.endswith(_ENDS) else f"{text}." for text in texts if text)


def shortened(text: str, longest: int = 155) -> str:
    """Return the plain start of a prose field, cut between words: what search engines show."""
    words = prose.plain(text).split()
    line = ""
    while words and len(line) + 1 + len(words[0]) <= longest:
        line = f"{line} {words.pop(0)}".strip()
    return f"{line} …" if words else line
