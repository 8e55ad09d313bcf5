"""The part of a long list that stands on one page, and the way to the others."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kennisbank.records.paging import ROW_PAGES, Cut, page_address
from kennisbank.site.site import Page

First = tuple[str, str, int]  # a letter, the anchor of its first row, and the page of that

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

NEAR = 1  # pages on either side of this one that the pager names, beside the first and the last


@dataclass(frozen=True)
class Portion(Generic[T_co]):
    """The rows of one page out of `total`; `address` is that of the first page."""

    rows: Sequence[T_co]
    start: int  # the place of its first row, from 0
    total: int
    number: int
    pages: int
    address: str

    @property
    def is_whole(self) -> bool:
        """Whether this is all there is."""
        return self.pages == 1

    @property
    def is_first(self) -> bool:
        """Whether a reader begins here: what stands above the rows is told once."""
        return self.number == 1

    @property
    def before(self) -> str | None:
        """The address of the page before this one."""
        return page_address(self.address, self.number - 1) if self.number > 1 else None

    @property
    def after(self) -> str | None:
        """The address of the page behind this one."""
        return page_address(self.address, self.number + 1) if self.number < self.pages else None

    @property
    def ways(self) -> list[tuple[int, str] | None]:
        """The pages that the pager names, with their addresses; None where it leaves some out."""
        near = range(self.number - NEAR, self.number + NEAR + 1)
        shown = sorted({1, *near, self.pages} & set(range(1, self.pages + 1)))
        ways: list[tuple[int, str] | None] = []
        for number in shown:
            if ways and ways[-1] and number - ways[-1][0] > 1:
                ways.append(None)
            ways.append((number, page_address(self.address, number)))
        return ways


def portion(page: Page, rows: Sequence[T], cut: Cut = ROW_PAGES) -> Portion[T]:
    """Return the rows of a list that stand on a page of it."""
    return portion_of(page, cut.rows(rows, page.number), len(rows), cut)


def portion_of(page: Page, rows: Sequence[T], total: int, cut: Cut = ROW_PAGES) -> Portion[T]:
    """Return these rows as the part of a list of so many that stands on a page of it."""
    start = (page.number - 1) * cut.each
    return Portion(rows, start, total, page.number, cut.pages(total), page.address)


def firsts(
    rows: Sequence[T], initial: Callable[[T], tuple[str, str]], cut: Cut = ROW_PAGES
) -> list[First]:
    """Return each letter of a sorted list with the anchor of its first row, and the page of that.

    `initial` says of a row which letter it stands under, and at which anchor.
    """
    found: dict[str, First] = {}
    for place, row in enumerate(rows):
        letter, anchor = initial(row)
        found.setdefault(letter, (letter, anchor, cut.page_of(place, len(rows))))
    return [*found.values()]


def letters(page: Page, found: Iterable[First]) -> list[tuple[str, str]]:
    """Return each letter of a list with the link to its first row, from this page of it."""
    return [
        (letter, anchor if number == page.number else _link(page, number, anchor))
        for letter, anchor, number in found
    ]


def _link(page: Page, number: int, anchor: str) -> str:
    return page.href(page_address(page.address, number) + anchor)
