"""Paper on the screen: the block on each page, the list of everything, and the short addresses."""

from dataclasses import dataclass
from functools import cached_property

from kennisbank.catalogue import Found
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.printing import Paper, PrintError, online_address, papers, papers_of, version_of
from kennisbank.printing.pictures import PICTURE_SIZE
from kennisbank.printing.style import Moment, house_style
from kennisbank.records.when import dutch_day
from kennisbank.site.site import Page, Site
from kennisbank.text.short_address import code

MOMENTS: tuple[tuple[Moment, str], ...] = (
    ("vóór", "Vóór de tafel"),
    ("aan", "Aan de tafel"),
    ("na", "Na de tafel"),
)


@dataclass(frozen=True)
class PaperRow:
    """A paper as pages show it; its pages are counted only when a page asks for them."""

    paper: Paper
    site: Site

    @property
    def label(self) -> str:
        """The name of the kind."""
        return self.paper.label

    @property
    def what(self) -> str:
        """What it is, in a sentence."""
        return self.paper.what

    @property
    def address(self) -> str:
        """Where it stands."""
        return self.paper.address

    @property
    def picture(self) -> str | None:
        """The address of a picture of its first page, if there is one."""
        return self.paper.picture_address if self.paper.leads else None

    @property
    def picture_size(self) -> tuple[int, int]:
        """The width and height of the picture, in pixels."""
        return PICTURE_SIZE

    @cached_property
    def pages_text(self) -> str:
        """`2 bladzijden A4`; '' for a text to type in, and for a sheet that cannot be printed."""
        try:
            count = self.paper.page_count(self.site.imprint, self.site.print_cache)
        except PrintError:
            return ""
        words, folded = house_style().shared, self.paper.kind.form == "fold"
        if count == 1:
            return words.one_sheet if folded else words.one_page
        many = words.many_sheets if folded else words.many_pages
        return many.format(count=count // 2 if folded else count) if count else ""


@dataclass(frozen=True)
class KindRow:
    """A kind of paper with each record that has one; the papers of one kind share a sentence."""

    first: PaperRow
    papers: tuple[PaperRow, ...]


@dataclass(frozen=True)
class StackRow:
    """Something to lay on a stack: its code, what it is, and the questions on it."""

    code: str
    record: Practice | Table
    questions: tuple[str, ...]


def papers_for(page: Page, record: Found | None) -> tuple[PaperRow, ...]:
    """Return the sheets of a record, the first one to show with a picture."""
    return tuple(PaperRow(paper, page.site) for paper in papers_of(page.site.catalogue, record))


def stack_code(record: Found) -> str:
    """Return what stands for a record in the address of a stack."""
    return code(record.kind, record.id)


def short_address_of(page: Page, record: Found) -> str | None:
    """Return the address behind a sheet's QR code, or None for a site without an address."""
    return f"{page.site.url}{online_address(record)}" if page.site.url else None


def papers_page(page: Page) -> str:
    """Show everything that can be printed by the moment it is used, and the stack."""
    rows = [PaperRow(paper, page.site) for paper in papers(page.site.catalogue)]
    moments = [
        (title, _kinds([row for row in rows if row.paper.moment == moment]))
        for moment, title in MOMENTS
    ]
    catalogue = page.site.catalogue
    records: tuple[Practice | Table, ...] = (*catalogue.parts(Table), *catalogue.all(Practice))
    stack = [
        StackRow(stack_code(record), record, tuple(asked.text for asked in record.questions))
        for record in records
    ]
    return page.fill("papers.html", moments=moments, stack=stack)


def paper_page(page: Page, key: str = "") -> str:
    """Show where a sheet of paper with this short address comes from, and whether it is current.

    Without `<kind>:<id>` it is the paper of the collection as a whole.
    """
    catalogue = page.site.catalogue
    kind, _, id = key.partition(":")
    target = catalogue.find(kind, id)
    changed = page.site.changes.get(catalogue.paths[(kind, id)]) if target else None
    papers = papers_for(page, target)
    return page.fill(
        "paper_address.html",
        target=target,
        label=target.label if target else papers[0].label,
        papers=papers,
        version=version_of(catalogue, target, page.site.imprint),
        changed=dutch_day(changed) if changed else None,
    )


def _kinds(rows: list[PaperRow]) -> list[KindRow]:
    named: dict[tuple[str, type[Found] | None], list[PaperRow]] = {}
    for row in rows:
        named.setdefault((row.label, row.paper.kind.model), []).append(row)
    return [KindRow(found[0], tuple(found)) for found in named.values()]
