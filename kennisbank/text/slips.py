"""Slips of the hand: a letter forgotten, added, changed, or swapped with its neighbour."""

from collections.abc import Iterator

SHORTEST = 6  # letters; among shorter names one letter tells two apart


def typos(written: str, meant: str) -> int:
    """Return how many slips turn the one word into the other."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(written, start=1):
        before, above, row = row, before, [i]
        for j, wanted in enumerate(meant, start=1):
            swapped = i > 1 and j > 1 and written[i - 2] == wanted and meant[j - 2] == letter
            cheapest = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            row.append(min(cheapest, above[j - 2] + 1) if swapped else cheapest)
    return row[-1]


def is_one_off(written: str, meant: str) -> bool:
    """Say whether a name is one slip from another; a digit is none: O2 is not O3."""
    if min(len(written), len(meant)) < SHORTEST or _digits(written) != _digits(meant):
        return False
    return typos(written, meant) == 1


def shorter(word: str) -> Iterator[str]:
    """Yield a word without each of its letters: two words that are one slip apart share one."""
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _digits(word: str) -> str:
    return "".join(filter(str.isdigit, word))
