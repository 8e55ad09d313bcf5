"""Paper on the screen: the block on each page, the list of everything, and the short addresses."""

from dataclasses import dataclass

from kennisbank.catalogue import Found
from kennisbank.printing import Paper, online_address
from kennisbank.printing.style import Moment
from kennisbank.printing.thumbnail import PICTURE_SIZE
from kennisbank.records.when import dutch_day
from kennisbank.site.found_on_paper import anchor
from kennisbank.site.site import Page, Site, changed_on
from kennisbank.site.views.stack import is_short, shelf_of, stacks_of

SIDES = 2  # of a sheet that is printed on both

MOMENTS: tuple[tuple[Moment, str], ...] = (
    ("vóór", "Vóór de tafel"),
    ("aan", "Aan de tafel"),
    ("na", "Na de tafel"),
)


@dataclass(frozen=True)
class PaperRow:
    """A paper as pages show it; nothing is printed for that."""

    paper: Paper
    site: Site

    @property
    def label(self) -> str:
        """The name of the form."""
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
    def anchor(self) -> str:
        """Its place on the page of its record."""
        return anchor(self.paper)

    @property
    def picture(self) -> str | None:
        """The address of a picture of its first page, if there is one."""
        return self.paper.picture_address if self.paper.leads else None

    @property
    def picture_size(self) -> tuple[int, int]:
        """The width and height of the picture, in pixels."""
        return PICTURE_SIZE

    @property
    def pages_text(self) -> str:
        """`2 bladzijden A4`; '' for a text to type in, and while nobody has printed it yet."""
        count = self.paper.pages
        words = self.site.papers.edition.style.shared
        folded = self.paper.form.format == "fold"
        if count == 1:
            return words.one_sheet if folded else words.one_page
        many = words.many_sheets if folded else words.many_pages
        return many.format(count=count // SIDES if folded else count) if count else ""


@dataclass(frozen=True)
class FormRow:
    """A form of paper with each record that has one; they share a sentence."""

    first: PaperRow
    papers: tuple[PaperRow, ...]

    @property
    def is_short(self) -> bool:
        """Whether there are few enough to name each."""
        return is_short(self.papers)


def papers_for(page: Page, record: Found | None) -> tuple[PaperRow, ...]:
    """Return the sheets of a record, the first one to show with a picture."""
    papers = page.site.papers.of(record) if page.site.is_printed else ()
    return tuple(PaperRow(paper, page.site) for paper in papers)


def short_address_of(page: Page, record: Found) -> str | None:
    """Return the address behind a sheet's QR code, or None for a site without an address."""
    return f"{page.site.url}{online_address(record)}" if page.site.url else None


def papers_page(page: Page) -> str:
    """Show everything that can be printed by the moment it is used, and the stack."""
    site = page.site
    rows = [PaperRow(paper, site) for paper in site.sheets]
    moments = [
        (title, _forms([row for row in rows if row.paper.moment == moment]))
        for moment, title in MOMENTS
        if rows
    ]
    stacks = stacks_of(site)
    return page.fill(
        "papers.html",
        moments=moments,
        stack=[row for rows in stacks if is_short(rows) for row in rows],
        elsewhere=[site.kinds.of(rows[0].record) for rows in stacks if not is_short(rows)],
        shelf=shelf_of(site),
    )


def paper_page(page: Page, key: str = "") -> str:
    """Show where a sheet of paper with this short address comes from, and whether it is current.

    Without `<kind>:<id>` it is the paper of the collection as a whole.
    """
    catalogue = page.site.catalogue
    kind, _, id = key.partition(":")
    target = catalogue.find(kind, id)
    changed = changed_on(page.site, catalogue.path_of(target)) if target else None
    first = page.site.papers.of(target)[0]
    return page.fill(
        "paper_address.html",
        target=target,
        label=target.label if target else first.label,
        papers=papers_for(page, target),
        version=first.version,
        changed=dutch_day(changed) if changed else None,
    )


def _forms(rows: list[PaperRow]) -> list[FormRow]:
    named: dict[tuple[str, type[Found] | None], list[PaperRow]] = {}
    for row in rows:
        named.setdefault((row.label, row.paper.batch.kind.model), []).append(row)
    return [FormRow(found[0], tuple(found)) for found in named.values()]
