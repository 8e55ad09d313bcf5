"""The page about policy: what changes, what held before, and who does what."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.policy_part.record import PolicyPart
from kennisbank.kinds.policy_point.calendar import CALENDAR, to_come
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.records.source import Source
from kennisbank.site.site import Page


def policy_page(page: Page) -> str:
    """Show every point of policy with its sources, the time line by date."""
    catalogue = page.site.catalogue
    groups = [(part, _points(catalogue, part)) for part in catalogue.as_written(PolicyPart)]
    points = [point for _, found in groups for point in found]
    ids = tuple(dict.fromkeys(id for point in points for id in point.source_ids))
    return page.citing(ids).fill(
        "policy_point/list.html",
        groups=groups,
        unmarked={point.id: _unmarked(point) for point in points},
        sources=list(enumerate((catalogue.one(Source, id) for id in ids), start=1)),
        to_come=to_come(page.site),
        calendar=CALENDAR,
        first_due=min(points, key=lambda point: point.review_before, default=None),
    )


def _points(catalogue: Catalogue, part: PolicyPart) -> list[PolicyPoint]:
    found = [point for point in catalogue.as_written(PolicyPoint) if str(point.part) == part.id]
    if part.layout == "lijst":
        return found
    dated = ((point.date.sortable, point) for point in found if point.date)
    return [point for _, point in sorted(dated, key=lambda one: one[0])]


def _unmarked(point: PolicyPoint) -> tuple[str, ...]:
    """Return the sources that no mark in the text names; their marks stand at its end."""
    cited = prose.cited(point.text)
    return tuple(id for id in point.source_ids if id not in cited)
