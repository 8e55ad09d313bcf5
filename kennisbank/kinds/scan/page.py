"""Where do we stand: the statements as a ring, what comes of them, and partners side by side."""

from dataclasses import dataclass
from itertools import groupby

from kennisbank.kinds.phase.answering import first_warmth
from kennisbank.kinds.phase.record import Phase, Thermometer
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.scan.record import Scan
from kennisbank.kinds.statement.record import Statement
from kennisbank.kinds.tool.record import Tool
from kennisbank.site.drawing.seat_ring import SeatRing, seat_ring
from kennisbank.site.site import Page
from kennisbank.site.views.paper import PaperRow, papers_for


@dataclass(frozen=True)
class AskedStatement:
    """A statement with its number in the ring, its phase, and what to do without a yes."""

    number: int
    statement: Statement
    phase: Phase
    practice: Practice
    tool: Tool
    papers: tuple[PaperRow, ...]


def scan_page(page: Page, scan: Scan) -> str:
    """Show every statement with its answers, and the steps that may come of them."""
    asked = _asked(page, scan)
    catalogue = page.site.catalogue
    papers = papers_for(page, scan)
    return page.citing(scan.source_ids).fill(
        "scan/page.html",
        scan=scan,
        asked=asked,
        phases=_in_phases(asked),
        ring=_ring(asked),
        warm=_thermometer(page),
        sheet=papers[0] if papers else None,
        sources=catalogue.numbered_sources(scan),
        review=catalogue.review_of(scan),
        sections=page.sections(scan),
    )


def together_page(page: Page) -> str:
    """Show what partners answered beside each other; the answers come from codes and files."""
    scan = page.site.catalogue.all(Scan)[0]
    return page.fill(
        "scan/together.html", scan=scan, asked=_asked(page, scan), warm=_thermometer(page)
    )


def _asked(page: Page, scan: Scan) -> list[AskedStatement]:
    """Return the statements in the order of the ring: by phase, within it as they were written."""
    catalogue = page.site.catalogue
    pairs = [(catalogue.one(Phase, one.phase), one) for one in scan.statements]
    ordered = sorted(pairs, key=lambda pair: pair[0].number)
    return [
        AskedStatement(
            number,
            one,
            phase,
            catalogue.one(Practice, one.practice.id),
            catalogue.one(Tool, one.tool.id),
            papers_for(page, phase),
        )
        for number, (phase, one) in enumerate(ordered, start=1)
    ]


def _in_phases(asked: list[AskedStatement]) -> list[tuple[Phase, list[AskedStatement]]]:
    return [(phase, list(those)) for phase, those in groupby(asked, key=lambda one: one.phase)]


def _ring(asked: list[AskedStatement]) -> SeatRing:
    return seat_ring(tuple(len(those) for _, those in _in_phases(asked)))


def _thermometer(page: Page) -> Thermometer | None:
    """Return the first scale of degrees that a phase has."""
    warm = first_warmth(page.site.catalogue)
    return warm.scale if warm else None
