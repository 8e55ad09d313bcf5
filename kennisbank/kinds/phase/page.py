"""The phases and their questions."""

from kennisbank.kinds.phase.answering import first_warmth, to_answer, warmth
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.reasoned import more_practices, reasoned_practices
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.rows import helpful, practices_in, why_of
from kennisbank.kinds.scan.record import Scan
from kennisbank.kinds.tool.record import Tool
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.site.site import Page
from kennisbank.site.views.paper import papers_for


def phases_page(page: Page) -> str:
    """Show the phases as a circle and as a list."""
    catalogue = page.site.catalogue
    scans, routes = catalogue.all(Scan), catalogue.all(Route)
    return page.fill("phase/list.html", rows=_rows(page), scans=scans, routes=routes)


def home_phases(page: Page) -> str:
    """Show the circle of phases on the home page."""
    return page.fill("phase/circle.html", rows=_rows(page))


def phase_page(page: Page, phase: Phase) -> str:
    """Show a phase: its questions, and what helps there with the reason."""
    if page.number > 1:
        return more_practices(page, phase, "Praktijken die hier iets tonen")
    catalogue = page.site.catalogue
    found = (user for user in catalogue.used_by(phase) if not isinstance(user, Practice))
    users = [(user, why_of(user, phase)) for user in found]
    return page.citing(phase.source_ids).fill(
        "phase/page.html",
        phase=phase,
        phases=catalogue.all(Phase),
        groups=to_answer(phase),
        warm=warmth(phase),
        helped=[(group, helpful(page, group)) for group in phase.question_groups],
        part=reasoned_practices(page, phase),
        tools=[(user, why) for user, why in users if isinstance(user, Tool)],
        worksites=[(user, why) for user, why in users if isinstance(user, Worksite)],
        routes=[user for user, _ in users if isinstance(user, Route)],
        sources=catalogue.numbered_sources(phase),
        review=catalogue.review_of(phase),
        sections=page.sections(phase),
        papers=papers_for(page, phase),
    )


def thermometer_page(page: Page) -> str:
    """Show the thermometer alone, to set together or to print."""
    warm = first_warmth(page.site.catalogue)
    sources = page.site.catalogue.numbered_sources(warm.phase) if warm else ()
    return page.fill("phase/thermometer.html", warm=warm, sources=sources)


def _rows(page: Page) -> list[tuple[Phase, int]]:
    """Return the phases, each with the number of practices that have something to show there."""
    catalogue = page.site.catalogue
    return [(phase, len(practices_in(catalogue.used_by(phase)))) for phase in catalogue.all(Phase)]
