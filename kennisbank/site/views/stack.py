"""What may lie on a stack of cards and questions, on the page for printing and behind it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from kennisbank.catalogue import Catalogue, Found
from kennisbank.printing import OnPaper
from kennisbank.records.paging import ROW_PAGES
from kennisbank.searching import as_script
from kennisbank.searching.shipping import Make
from kennisbank.site.assets import version
from kennisbank.site.site import Site
from kennisbank.text.quotes import curled
from kennisbank.text.short_address import code

SHELF = "afdrukken/stapel-"
FEW_ON_A_SHELF = 2000  # of more, a file for each character of a code would be long


@dataclass(frozen=True)
class StackRow:
    """Something to lay on a stack: its code, what it is, and the questions on it."""

    code: str
    record: Found
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Shelf:
    """What may lie on a stack, by its code; a file holds all with the same first characters."""

    of: Mapping[str, Mapping[str, Any]]
    size: int  # how many characters
    version: str


def stack_code(record: Found) -> str:
    """Return what stands for a record in the address of a stack."""
    return code(record.kind, record.id)


def is_short(rows: Sequence[object]) -> bool:
    """Say whether records stand here themselves; else their own pages have what is theirs."""
    return ROW_PAGES.pages(len(rows)) == 1


def stacks_of(site: Site) -> list[list[StackRow]]:
    """Return what may lie on a stack, per kind."""
    return [[*_stack(site.catalogue, kind)] for kind in site.papers.kinds]


def _stack(catalogue: Catalogue, kind: OnPaper) -> Iterator[StackRow]:
    if kind.model and kind.questions:
        for record in catalogue.members(kind.model):
            yield StackRow(stack_code(record), record, kind.questions(record))


def stack_files(site: Site) -> Iterator[tuple[str, Make]]:
    """Yield how the files are made that hold what may lie on a stack but stands on no page of it.

    They are parted by the first characters of a code.
    """
    for start in sorted({one[: site.once(_known).size] for one in site.once(_known).of}):
        yield f"{SHELF}{start}.js", partial(_shelf_file, site, start)


def shelf_of(site: Site) -> Shelf | None:
    """Return where a stack finds what the page does not hold; None when it holds everything."""
    known = site.once(_known)
    return known if known.of else None


def _known(site: Site) -> Shelf:
    long = [
        rows for kind in site.papers.kinds if not is_short(rows := [*_stack(site.catalogue, kind)])
    ]
    of = {
        row.code: {
            "title": row.record.label,
            "noun": row.record.noun,
            "questions": [curled(str(question)) for question in row.questions],
        }
        for rows in long
        for row in rows
    }
    return Shelf(of, 1 if len(of) <= FEW_ON_A_SHELF else 2, version(repr(of).encode()))


def _shelf_file(site: Site, start: str) -> bytes:
    known = site.once(_known)
    content = {one: known.of[one] for one in known.of if one.startswith(start)}
    return as_script("stackSources", content).encode()
