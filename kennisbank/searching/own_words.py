"""What a collection adds to the Dutch that search knows: the words in its data/search.yml."""

from pathlib import Path
from typing import Annotated

from pydantic import Field

from kennisbank.reading import Problem, compose, read_text, structure
from kennisbank.records.model import Model
from kennisbank.records.named import Name

SEARCH_WORDS = "data/search.yml"

Alike = Annotated[tuple[Name, ...], Field(min_length=2)]


class OwnWords(Model):
    """Words that search reads as the collection's readers mean them."""

    everyday: tuple[Alike, ...] = Field(
        (),
        title="Alledaagse woorden",
        description="Rijen van woorden die ongeveer hetzelfde willen zeggen.",
    )
    names: tuple[Name, ...] = Field(
        (), title="Namen", description="Namen die op een gewoon woord lijken."
    )


NO_OWN_WORDS = OwnWords()


def read_own_words(root: Path) -> tuple[OwnWords, tuple[Problem, ...]]:
    """Read the own words of a collection; one without the file adds nothing. Never raises."""
    file = root / SEARCH_WORDS
    if not file.exists() and not file.is_symlink():
        return NO_OWN_WORDS, ()
    content = read_text(file, SEARCH_WORDS)
    if isinstance(content, Problem):
        return NO_OWN_WORDS, (content,)
    node, found = compose(content, SEARCH_WORDS)
    words, unfit = structure(node, OwnWords, SEARCH_WORDS)
    return words or NO_OWN_WORDS, tuple(sorted({*found, *unfit}))
