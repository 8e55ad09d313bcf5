"""Compare two built sites, file by file: what a move of the code may not change.

    python tools/compare_sites.py OLD NEW

Names each file that is only on one side or differs, with the first line that does. PDFs and
pictures are compared byte by byte: the same words give the same file. A version in an address
(`?v=1a2b3c4d`) follows from the file that it names, and is not told a second time; neither is white
space around lines. Ends with status 1 when anything differs.
"""

import re
import sys
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

TEXT = frozenset({".html", ".css", ".js", ".json", ".csv", ".xml", ".txt", ".webmanifest"})
VERSION = re.compile(rb"\?v=[0-9a-f]{8}")
SEAM = re.compile(rb">\s*<")
SPACE = re.compile(rb"\s*\n\s*")
SHOWN = 160  # characters of a line that differs


def differences(old: Path, new: Path) -> Iterator[str]:
    """Yield a line per file that is not the same in both folders."""
    before, after = files(old), files(new)
    yield from (f"only in {old}: {name}" for name in sorted(before - after))
    yield from (f"only in {new}: {name}" for name in sorted(after - before))
    for name in sorted(before & after):
        if content(old / name) != content(new / name):
            yield f"differs: {name}{first_change(old / name, new / name)}"


def files(folder: Path) -> set[str]:
    """Return the path of every file below a folder."""
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def content(file: Path) -> bytes:
    """Return what a file holds, without the versions in addresses and white space around lines."""
    held = file.read_bytes()
    if file.suffix not in TEXT:
        return held
    return SPACE.sub(b"\n", SEAM.sub(b">\n<", VERSION.sub(b"", held))).strip()


def first_change(old: Path, new: Path) -> str:
    """Return the first line that differs, from both files; nothing for what is no text."""
    if old.suffix not in TEXT:
        return ""
    before, after = (content(file).decode().splitlines() for file in (old, new))
    pairs = zip_longest(before, after, fillvalue="")
    left, right = next((pair for pair in pairs if pair[0] != pair[1]), ("", "line ends"))
    at = next((i for i, two in enumerate(zip(left, right, strict=False)) if two[0] != two[1]), 0)
    start = max(0, at - SHOWN // 2)
    return f"\n  - {left[start : start + SHOWN]}\n  + {right[start : start + SHOWN]}"


def main(words: list[str]) -> int:
    """Compare the two folders that are named; returns 0 when they are the same."""
    found = list(differences(*map(Path, words)))
    print("\n".join(found) or "The two sites are the same.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
