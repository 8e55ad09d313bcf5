"""A site that stands as a build left it, of files that have not changed since, needs no build."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kennisbank.dating import state_of_history
from kennisbank.kinds.registry import registry
from kennisbank.memory.code import digest_of_code
from kennisbank.memory.digests import SIZE, digest_of, digest_of_files
from kennisbank.memory.store import FILE, Store, Work

_PLACES = ("practices", "data", "docs", "macros")  # and the files of settings beside them
_ASIDE = frozenset({".git", ".venv", ".cache", "node_modules", "__pycache__"})

# Not part of the digest of the code: they make no page, but they do make files of a site.
_HOSTS = ("mkdocs", "mkdocs-macros-plugin", "mkdocs-material", "typst", "watchdog")
_SAID = ("KENNISBANK_", "GIT_")  # what the environment may say to a build


@dataclass(frozen=True)
class Standing:
    """A site in a folder, and the digest of all that it is made from."""

    root: Path
    to: Path
    made_from: bytes

    @classmethod
    def of(cls, root: Path, to: Path, *others: Path) -> "Standing":
        """Look at what a site would be made from; `others` are folders and files beside ours."""
        return cls(root, to, _made_from(root, others))

    @property
    def is_kept(self) -> bool:
        """Whether building now would give what stands there."""
        last = self._store().get(self._name)
        return last is not None and last == self._work()

    def keep(self) -> None:
        """Remember what a build has just made."""
        store = self._store()
        store.put(self._name, self._work())
        store.close(complete=False)

    @property
    def _name(self) -> str:
        return str(self.to)

    def _store(self) -> Store:
        return Store(self.root / FILE, "sites")

    def _work(self) -> Work:
        return Work(self.made_from, (), digest_of([*_left(self.to)]))


def _left(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Yield each file of a site with its size and when it was written: who touches one is seen."""
    for file in sorted(_files(folder)):
        stat = file.lstat()
        yield file.relative_to(folder).as_posix(), stat.st_size, stat.st_mtime_ns


def _made_from(root: Path, others: Iterable[Path]) -> bytes:
    beside = (file for file in root.glob("*.y*ml") if file.is_file())
    places = [*(root / name for name in _PLACES), *beside, *others]
    files = (file for place in places for file in sorted(_files(place)))
    contents = ((str(file), _content(file)) for file in files)
    code = digest_of_code(tuple(kind.folder for kind in registry()))
    said = sorted(item for item in os.environ.items() if item[0].startswith(_SAID))
    around = (code, state_of_history(root), said, [*map(_release, _HOSTS)])
    return digest_of((digest_of_files(contents), around))


def _content(file: Path) -> bytes:
    """Return what stands in a file; never the same of one that cannot be read: a build tells it."""
    try:
        return file.read_bytes()
    except OSError:
        return os.urandom(SIZE)


def _files(place: Path) -> Iterator[Path]:
    """Yield the files of a place; a link to a folder as itself, for it may lead around in circles.

    Such a link cannot be read, so that whoever has one builds each time, and is told.
    """
    if place.is_file() or place.is_symlink():
        yield place
    elif place.is_dir():
        for entry in os.scandir(place):
            if entry.name not in _ASIDE:
                yield from _files(Path(entry.path))


def _release(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
