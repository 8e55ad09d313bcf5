"""The planner: the worksites of a toolkit as dated sessions, and what leads to each."""

from dataclasses import dataclass

from kennisbank.kinds.choices import PhaseChoice
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.rows import chosen_phases, why_of
from kennisbank.kinds.scan.record import Scan
from kennisbank.kinds.statement.record import Statement
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.site.site import Page
from kennisbank.site.views.paper import PaperRow, papers_for


@dataclass(frozen=True)
class Session:
    """A worksite to plan, with the answers that lead to it and the sheets that belong to it."""

    worksite: Worksite
    statements: list[tuple[Statement, str]]
    phases: list[tuple[Phase, PhaseChoice]]
    papers: tuple[PaperRow, ...]

    @property
    def field(self) -> str:
        """What the names of its fields begin with: `plan.visievorming`."""
        return f"plan.{self.worksite.name_id}"


def planner_page(page: Page) -> str:
    """Show every worksite of the first toolkit that has some as a session to plan."""
    catalogue = page.site.catalogue
    toolkit = next(one for one in catalogue.all(Toolkit) if one.worksites)
    return page.citing(toolkit.source_ids).fill(
        "worksite/planner.html",
        toolkit=toolkit,
        sessions=[_session(page, one) for one in toolkit.worksites],
        scans=catalogue.all(Scan),
        all_phases=catalogue.all(Phase),
        sources=catalogue.numbered_sources(toolkit),
    )


def _session(page: Page, worksite: Worksite) -> Session:
    users = page.site.catalogue.used_by(worksite)
    statements = [(one, why_of(one, worksite)) for one in users if isinstance(one, Statement)]
    phases = chosen_phases(page, worksite.phases)
    return Session(worksite, statements, phases, papers_for(page, worksite))
