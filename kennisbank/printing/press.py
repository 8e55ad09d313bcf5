"""Prints a sheet once: the same words, templates, fonts and engine give the file of last time."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from importlib.metadata import version
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from kennisbank.memory.queries import note
from kennisbank.printing.thumbnail import PICTURE_SIZE, THUMBNAIL_QUALITY
from kennisbank.printing.typesetting import (
    PRINT_FONTS,
    STANDARD,
    TYPST_TEMPLATES,
    Format,
    Printed,
    RefusedError,
    forget,
    typeset,
)

MOST_WORKERS = 4
WORTH_STARTING = 8  # sheets; below that, starting other processes takes longer than printing

ENDINGS: dict[Format, str] = {"pdf": "pdf", "fold": "pdf", "picture": "webp", "share": "png"}

Progress = Callable[[int, int], None]  # how many are ready, and how many there are


@dataclass(frozen=True)
class Job:
    """One file to print: its format, its payload, and the day that becomes its date."""

    format: Format
    words: str
    made_on: date

    @cached_property
    def key(self) -> str:
        """A name that changes with everything that can change the file."""
        digest = hashlib.blake2b(_workshop(), digest_size=16)
        digest.update(f"{self.format} {self.made_on} {self.words}".encode())
        return digest.hexdigest()

    def kept(self, cache: Path) -> Path:
        """Return where the file lies once it has been printed."""
        return cache / f"{self.key}.{ENDINGS[self.format]}"


Order = tuple[Job, ...]  # files of the same words, which take less time after each other


def printed(job: Job, cache: Path | None) -> bytes:
    """Return the file of a job, from the folder `cache` if it lies there, or raise RefusedError."""
    if cache is None:
        return typeset(job.format, job.words, job.made_on).content
    file = job.kept(cache)
    if file.exists():
        return file.read_bytes()
    made = typeset(job.format, job.words, job.made_on)
    with suppress(OSError):  # a disk that is full: the next build prints it again
        _keep(made, file)
    return made.content


def known_pages(job: Job, cache: Path | None) -> int | None:
    """Return how many pages a file has if it was printed before; nothing is printed for it."""
    if cache is None:
        return None
    file = job.kept(cache)
    note(("sheet pages", file.name))
    return kept_pages(file)


def kept_pages(file: Path) -> int | None:
    """Return the number of pages that is kept beside a file."""
    try:
        return int(_count(file).read_text("ascii"))
    except (OSError, ValueError):
        return None


def print_all(jobs: Iterable[Job], cache: Path, tell: Progress) -> None:
    """Print what does not lie in `cache` yet, in several processes when there is much to do.

    What Typst refuses stays out of the cache: who asks for that sheet hears why.
    """
    waiting = {job.key: job for job in jobs if not job.kept(cache).exists()}
    done = _in_processes if len(waiting) >= WORTH_STARTING else _one_by_one
    ready = chain.from_iterable(done(_orders(waiting.values()), cache))
    for count, _ in enumerate(ready, start=1):
        tell(count, len(waiting))


def _orders(jobs: Iterable[Job]) -> Iterable[Order]:
    """Put a sheet and the picture of it together: Typst remembers the pages of the one before."""
    found: dict[str, Order] = {}
    for job in jobs:
        found[job.words] = (*found.get(job.words, ()), job)
    return found.values()


def _one_by_one(orders: Iterable[Order], cache: Path) -> Iterator[Order]:
    for order in orders:
        _try(order, cache)
        yield order


def _in_processes(orders: Iterable[Order], cache: Path) -> Iterator[Order]:
    """Start fresh processes: a fork would inherit Typst's threads without their owners."""
    workers = min(MOST_WORKERS, os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        futures = {pool.submit(_try, order, cache): order for order in orders}
        for future in as_completed(futures):
            future.result()
            yield futures[future]


def _try(order: Order, cache: Path) -> None:
    """Print what is not refused; the memory of a worker does not grow with what it printed."""
    for job in order:
        with suppress(RefusedError):
            printed(job, cache)
    forget()


def _keep(printed: Printed, file: Path) -> None:
    """Write the file in one go, after its number of pages: another build may be reading it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    for content, to in ((str(printed.pages).encode(), _count(file)), (printed.content, file)):
        unfinished = to.with_suffix(f"{to.suffix}.{os.getpid()}")
        unfinished.write_bytes(content)
        unfinished.replace(to)


def _count(file: Path) -> Path:
    return file.with_suffix(".pages")


@lru_cache(maxsize=1)
def _workshop() -> bytes:
    """Digest what every sheet is made with: programs, fonts and templates, as first found."""
    programs = [version(name) for name in ("typst", "segno", "pillow")]
    made_with = STANDARD, programs, PICTURE_SIZE, THUMBNAIL_QUALITY
    digest = hashlib.blake2b(str(made_with).encode(), digest_size=16)
    digest.update((PRINT_FONTS / "fonts.toml").read_bytes())
    for file in sorted(TYPST_TEMPLATES.glob("*.typ")):
        digest.update(hashlib.blake2b(file.read_bytes()).digest())
    return digest.digest()
