"""The part of a long list that stands on one page, and the way to the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kennisbank.records.paging import ROW_PAGES, Cut, page_address
from kennisbank.site.site import Page

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
    pages = cut.pages(len(rows))
    size = cut.each if pages > 1 else len(rows)
    start = (page.number - 1) * size
    shown = rows[start : start + size]
    return Portion(shown, start, len(rows), page.number, pages, page.address)


def letters(
    page: Page, rows: Sequence[T], initial: Callable[[T], tuple[str, str]], cut: Cut = ROW_PAGES
) -> list[tuple[str, str]]:
    """Return each letter of a sorted list with the link to its first row.

    `initial` says of a row which letter it stands under, and at which anchor.
    """
    found: dict[str, str] = {}
    for place, row in enumerate(rows):
        letter, anchor = initial(row)
        if letter not in found:
            number = cut.page_of(place, len(rows))
            first = page_address(page.address, number)
            found[letter] = anchor if number == page.number else page.href(first + anchor)
    return [*found.items()]
