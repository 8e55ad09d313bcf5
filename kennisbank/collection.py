"""A collection on disk, read once per state: what the site, the commands and the tests open."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path

from kennisbank.catalogue import Collection, load
from kennisbank.checks.checking import answer, checked
from kennisbank.checks.copy_guard import GUARD_FOLDER
from kennisbank.checks.files import strange_files
from kennisbank.checks.images import MEDIA_FOLDER
from kennisbank.dating import reached
from kennisbank.kinds.registry import registry
from kennisbank.memory.code import digest_of_code
from kennisbank.memory.memory import Memory, at_hand
from kennisbank.memory.queries import Query
from kennisbank.memory.store import opened
from kennisbank.printing import HOUSE_STYLE, style_problems
from kennisbank.reading import Problem
from kennisbank.records.kind import Kinds
from kennisbank.searching import SEARCH_WORDS, read_own_words
from kennisbank.settings import SETTINGS_FILES as SETTINGS

WORTH_REMEMBERING = 20  # files


def open_collection(root: Path) -> Collection:
    """Return the records under `root` with every problem, those of the checks included.

    The same files give the same object, so a host may ask for it as often as it likes.
    """
    return _opened(root.resolve(), _fingerprint(root))


def open_records(root: Path) -> Collection:
    """Return the records under `root` with the problems of reading them, without the checks.

    For who cannot wait: the checks take longer than the reading. The same files give the same
    object.
    """
    return _read(root.resolve(), _fingerprint(root))


def problems_in(root: Path, path: str) -> list[Problem]:
    """Return what is wrong in one file of the collection, without checking the others."""
    collection = open_records(root)
    entries = tuple(entry for entry in collection.entries if entry.path == path)
    some, day = replace(collection, entries=entries), reached(root, collection.catalogue)
    found = {*collection.problems, *checked(some, root, day)}
    return sorted(problem for problem in found if problem.path == path)


def files_that_matter(root: Path) -> list[Path]:
    """Return every file that records or checks are read from, whether it exists or not."""
    kinds = registry()
    records = (file for kind in kinds.files for file in (root / kind.home).glob("*"))
    beside = (file for folder in (MEDIA_FOLDER, GUARD_FOLDER) for file in (root / folder).glob("*"))
    lists = (kind.home for kind in kinds.listed)
    names = (*lists, *SETTINGS, SEARCH_WORDS, HOUSE_STYLE)
    return sorted([*records, *beside, *(root / name for name in names)])


def _strays(root: Path) -> list[Path]:
    """Return where a misplaced card may lie: it changes no page, only what the checks say."""
    return sorted(file for pattern in ("*.y*ml", "data/*") for file in root.glob(pattern))


@lru_cache(maxsize=4)
def _read(root: Path, _: str) -> Collection:
    kinds = registry()
    with _memory(root, "cards", kinds, _unasked):
        return load(root, kinds)


@contextmanager
def _memory(root: Path, shelf: str, kinds: Kinds, put: Callable[[Query], object]) -> Iterator[None]:
    """Let what is made meanwhile be recalled, where that is faster than making it."""
    if not _is_large(root, kinds):
        yield
        return
    code = digest_of_code(tuple(kind.folder for kind in kinds))
    with opened(root, shelf) as store, at_hand(Memory(store, put, code)):
        yield


def _is_large(root: Path, kinds: Kinds) -> bool:
    """Say whether reading takes longer than looking up what was read before."""
    files = (file for kind in kinds.files for file in (root / kind.home).glob("*.yml"))
    return next(islice(files, WORTH_REMEMBERING, None), None) is not None


def _unasked(query: Query) -> object:
    raise LookupError(query)  # what stands in a file depends on nothing else


@lru_cache(maxsize=4)
def _opened(root: Path, state: str) -> Collection:
    collection = _read(root, state)
    day = reached(root, collection.catalogue)
    with _memory(root, "checks", collection.kinds, partial(answer, collection, root, day)):
        found = {*collection.problems, *checked(collection, root, day)}
    found |= {
        *read_own_words(root)[1],
        *strange_files(root, collection.entries, collection.kinds),
        *style_problems(root, collection.kinds),
    }
    return replace(collection, problems=tuple(sorted(found)))


def _fingerprint(root: Path) -> str:
    """Tell one state of the files from another by size and time of change."""
    digest = hashlib.blake2b(digest_size=16)
    for file in (*files_that_matter(root), *_strays(root)):
        stat = file.lstat() if file.exists() else None
        digest.update(repr((file.name, stat and (stat.st_mtime_ns, stat.st_size))).encode())
    return digest.hexdigest()
