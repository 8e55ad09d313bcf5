"""A list that is longer than one page: how it is cut, and where its other pages stand."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")

_FOLDER = re.compile(r"pagina-([1-9]\d*)")
_ADDRESS = re.compile(rf"(?P<first>.*/){_FOLDER.pattern}/")


@dataclass(frozen=True)
class Cut:
    """How long a list may be on one page, and how many stand on each page of a longer one."""

    most: int
    each: int

    def pages(self, count: int) -> int:
        """Return how many pages a list of this length takes: one, also for an empty list."""
        return 1 if count <= self.most else -(-count // self.each)

    def page_of(self, place: int, count: int) -> int:
        """Return the page on which the row at a place, from 0, of a list of this length stands."""
        return 1 if count <= self.most else place // self.each + 1

    def rows(self, rows: Sequence[T], number: int) -> Sequence[T]:
        """Return the rows of a list that stand on a page of it."""
        start = (number - 1) * self.each
        return rows[start : start + self.each] if self.pages(len(rows)) > 1 else rows


ROW_PAGES = Cut(most=60, each=40)  # for rows with a drawing and a line of text


@dataclass(frozen=True)
class Listed:
    """What stands in rows on a page, in their order.

    `rows` asks it of the catalogue; for the page of a record, also of that record.
    """

    rows: Callable[..., Sequence[Any]]
    cut: Cut = ROW_PAGES


def page_address(first: str, number: int) -> str:
    """Return where a page of a list stands: `praktijken/`, then `praktijken/pagina-2/`."""
    return f"{first}pagina-{number}/" if number > 1 else first


def page_parts(address: str) -> tuple[str, int]:
    """Return the address of the first page of a list, and which of its pages this is."""
    found = _ADDRESS.fullmatch(address)
    return (found["first"], int(found[2])) if found else (address, 1)


def is_page_of_list(text: str) -> bool:
    """Say whether an id has the name of a page of a list: `pagina-2`."""
    return _FOLDER.fullmatch(text) is not None


def places(listed: Listed, first: str, *asked: Any) -> Iterator[tuple[Any, str]]:
    """Yield each row with the address of the page that it stands on."""
    rows = listed.rows(*asked)
    for place, row in enumerate(rows):
        yield row, page_address(first, listed.cut.page_of(place, len(rows)))
