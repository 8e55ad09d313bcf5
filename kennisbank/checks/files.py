"""Files that an author put where nobody reads them, and links that lead out of the collection."""

import os
from collections.abc import Iterator
from pathlib import Path

from kennisbank.catalogue import FOLDERS
from kennisbank.checks.images import FOLDER as MEDIA
from kennisbank.reading import Problem, is_hidden

PUBLISHED = "docs"

_NO_COLLECTION = "hier is geen verzameling: practices/ en data/ ontbreken; kies een andere --root"
_NOT_READ = "dit bestand leest niemand; {cure}"
_LINK = "dit is een koppeling naar een andere plek; zet het bestand zelf hier"


def strange_files(root: Path) -> Iterator[Problem]:
    """Yield a problem for each file that would be passed over, or published from elsewhere."""
    if not (root / "practices").is_dir() and not (root / "data").is_dir():
        yield Problem("practices", 1, 1, _NO_COLLECTION)
    for folder in FOLDERS:
        yield from (_passed_over(file, root) for file in _others(root, folder))
    yield from (Problem(_name(file, root), 1, 1, _LINK) for file in _links(root / PUBLISHED))


def _others(root: Path, folder: str) -> list[Path]:
    found = sorted((root / folder).iterdir()) if (root / folder).is_dir() else []
    return [
        file
        for file in found
        if not is_hidden(file.name) and file != root / MEDIA and file.suffix != ".yml"
    ]


def _passed_over(file: Path, root: Path) -> Problem:
    kind = file.suffix.lower()
    cure = "laat de naam eindigen op .yml" if kind in (".yaml", ".yml") else "zet het elders"
    if file.is_dir() and not file.is_symlink():
        cure = "zet de kaarten zelf in de map erboven"
    return Problem(_name(file, root), 1, 1, _NOT_READ.format(cure=cure))


def _links(folder: Path) -> Iterator[Path]:
    """A site generator copies what a link points to, also when that is outside the project."""
    for here, folders, files in os.walk(folder, followlinks=False):
        paths = (Path(here, name) for name in sorted([*folders, *files]))
        yield from (path for path in paths if path.is_symlink())


def _name(file: Path, root: Path) -> str:
    return file.relative_to(root).as_posix()
