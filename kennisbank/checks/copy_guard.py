"""The copy guard: no text of ours shares eight words in a row with a text that we read.

The texts of others stay out of the repository; hashed fingerprints of their eight-word runs come
along, so that every clone can check. `data/copy_guard/` holds them, with the titles and names
that may be repeated.
"""

import base64
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from errno import ENOENT
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from kennisbank.checks.fault import Fault, texts
from kennisbank.memory.digests import digest_of_files
from kennisbank.reading import Problem
from kennisbank.text.folding import as_read, fold

RUN = 8
FINGERPRINT_SIZE = 6  # bytes; with some thousands of fingerprints one false alarm in 10^10 runs
GUARD_FOLDER = "data/copy_guard"
FINGERPRINTS = "fingerprints.txt"
ALLOWED = "allowed.txt"

_PER_LINE = 12
_LONGEST_QUOTE = 16  # words
_HEADER = f"""\
# Vingerafdrukken van {RUN} woorden na elkaar uit teksten van anderen, zodat een kaart geen zinnen
# overneemt. De teksten zelf staan hier niet in en zijn hier niet uit af te leiden.
# Maak dit bestand opnieuw met: kennisbank fingerprints MAP (een map met .txt-bestanden)
"""
_CURE = "dit is geen rij vingerafdrukken; maak het bestand opnieuw met: kennisbank fingerprints MAP"

# A source mark, the address of a link and a soft hyphen don't interrupt a sentence.
_INVISIBLE = re.compile(r"\[\^[^\]\s]{0,200}\]|(?<=\])\([^()\s]{0,500}\)")


class _Word(NamedTuple):
    folded: str
    start: int
    end: int


@dataclass(frozen=True)
class Guard:
    """The fingerprints of what we read, and the phrases that may be repeated, as folded words."""

    fingerprints: frozenset[bytes] = frozenset()
    allowed: frozenset[tuple[str, ...]] = frozenset()


def fingerprints(texts_read: Iterable[str]) -> frozenset[bytes]:
    """Return the fingerprint of every run of eight words in these texts."""
    return frozenset(one for text in texts_read for one in _hashes(fold(text).split()))


def overlaps(text: str, guard: Guard) -> list[str]:
    """Return the runs of eight or more words that stand in a text we read, as written here."""
    text = as_read(_INVISIBLE.sub("", text))
    folded = fold(text).split()
    hits = [at for at, one in enumerate(_hashes(folded)) if one in guard.fingerprints]
    if not hits:
        return []
    free = _allowed(folded, guard.allowed)
    return _runs(text, [at for at in hits if not all(free[at : at + RUN])])


def copied(record: object, guard: Guard) -> Iterator[Fault]:
    """Find the texts of a record that repeat a text we read; the first run of each is quoted."""
    for loc, text in texts(record):
        for run in overlaps(text, guard)[:1]:
            message = f"'{_start(run)}' staat zo in een bron; zeg het in je eigen woorden"
            yield Fault(loc, message, _line_of(text, run))


def _line_of(text: str, run: str) -> int:
    """Return the line, from 0, where a run begins: marks and addresses break no line."""
    shown = as_read(_INVISIBLE.sub("", text))
    return shown.count("\n", 0, shown.find(run))


def written(fingerprints: frozenset[bytes]) -> str:
    """Return the text of `fingerprints.txt`; the same fingerprints always give the same text."""
    ordered = sorted(fingerprints)
    rows = (ordered[at : at + _PER_LINE] for at in range(0, len(ordered), _PER_LINE))
    return _HEADER + "".join(base64.b64encode(b"".join(row)).decode() + "\n" for row in rows)


def fingerprints_of(folder: Path) -> str:
    """Return the text of `fingerprints.txt` for the `.txt` files in a folder.

    Raises `FileNotFoundError` when there are none: an empty guard would let everything pass.
    """
    files = sorted(folder.glob("*.txt"))
    if not files:
        raise FileNotFoundError(ENOENT, "", f"{folder}/*.txt")
    return written(fingerprints(file.read_text(encoding="utf-8-sig") for file in files))


def read_guard(root: Path) -> tuple[Guard, tuple[Problem, ...]]:
    """Read the guard of a collection; without fingerprints nothing counts as copied."""
    known: set[bytes] = set()
    problems: list[Problem] = []
    for number, line in _lines(root, FINGERPRINTS):
        row = _row(line)
        known.update(row)
        if not row:
            problems.append(Problem(f"{GUARD_FOLDER}/{FINGERPRINTS}", number, 1, _CURE))
    allowed = frozenset(tuple(fold(line).split()) for _, line in _lines(root, ALLOWED))
    return Guard(frozenset(known), allowed), tuple(problems)


def guard_digest(root: Path) -> bytes:
    """Return the digest of what the guard of a collection is read from."""
    files = (root / GUARD_FOLDER / name for name in (FINGERPRINTS, ALLOWED))
    return digest_of_files((file.name, file.read_bytes()) for file in files if file.is_file())


def _row(line: str) -> list[bytes]:
    """Return the fingerprints on a line, none when it holds something else."""
    try:
        row = base64.b64decode(line, validate=True)
    except ValueError:
        return []
    whole = len(row) % FINGERPRINT_SIZE == 0
    return (
        [row[at : at + FINGERPRINT_SIZE] for at in range(0, len(row), FINGERPRINT_SIZE)]
        if whole
        else []
    )


def _lines(root: Path, name: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a file with their numbers, but for comments and blank lines."""
    file = root / GUARD_FOLDER / name
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.strip()


def _hashes(folded: Sequence[str]) -> Iterator[bytes]:
    for at in range(len(folded) - RUN + 1):
        run = " ".join(folded[at : at + RUN])
        yield blake2b(run.encode(), digest_size=FINGERPRINT_SIZE).digest()


def _allowed(folded: Sequence[str], phrases: Iterable[tuple[str, ...]]) -> list[bool]:
    """Say of each word whether it stands in an allowed phrase."""
    free = [False] * len(folded)
    for phrase in phrases:
        for at in range(len(folded) - len(phrase) + 1):
            if tuple(folded[at : at + len(phrase)]) == phrase:
                free[at : at + len(phrase)] = [True] * len(phrase)
    return free


def _runs(text: str, starts: Iterable[int]) -> list[str]:
    """Cut the runs that start at these words from the text; runs that touch are one."""
    spans: list[tuple[int, int]] = []
    for at in starts:
        first = spans.pop()[0] if spans and at <= spans[-1][1] else at
        spans.append((first, at + RUN))
    words = list(_words(text)) if spans else []
    return [text[words[first].start : words[after - 1].end] for first, after in spans]


def _words(text: str) -> Iterator[_Word]:
    """Yield the folded words of a text, each with the place of the piece it was written in."""
    for piece in re.finditer(r"\S+", text):
        for folded in fold(piece[0]).split():
            yield _Word(folded, piece.start(), piece.end())


def _start(run: str) -> str:
    shown = run.split()
    rest = " …" if len(shown) > _LONGEST_QUOTE else ""
    return " ".join(shown[:_LONGEST_QUOTE]) + rest
