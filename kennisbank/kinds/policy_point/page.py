"""The page about policy: what changes, what held before, and who does what."""

from collections.abc import Mapping

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.policy_point.record import HEADINGS, PolicyPart, PolicyPoint
from kennisbank.records.source import Source
from kennisbank.site.site import Page

NOTES: Mapping[PolicyPart, str] = {
    "overgang": "Van een netwerk in één gemeente naar een netwerk van meer.",
    "bovenlokaal": "Wie het aanvraagt, met wie, en wat er nodig is.",
    "tijdlijn": "Wat wanneer gebeurde, en wat nog vastligt.",
    "regels-lokaal": (
        "Zo was het geregeld voor een lokaal netwerk onder het Participatiedecreet. Lees ze om te"
        " begrijpen, niet om aan te vragen."
    ),
    "rollen": "Bij wie je met welke vraag terechtkan.",
    "gezinnen": "Andere netwerken die de Vlaamse regels kennen.",
    "uitpas": "De kaart die vaak in de netwerken terugkomt.",
}


def policy_page(page: Page) -> str:
    """Show every point of policy with its sources, the time line by date."""
    catalogue = page.site.catalogue
    groups = [
        (part, HEADINGS[part], note, _points(catalogue, part)) for part, note in NOTES.items()
    ]
    points = [point for *_, found in groups for point in found]
    ids = tuple(dict.fromkeys(id for point in points for id in point.source_ids))
    return page.citing(ids).fill(
        "policy_point/list.html",
        groups=groups,
        unmarked={point.id: _unmarked(point) for point in points},
        sources=list(enumerate((catalogue.one(Source, id) for id in ids), start=1)),
        first_due=min(points, key=lambda point: point.review_before, default=None),
    )


def _points(catalogue: Catalogue, part: PolicyPart) -> list[PolicyPoint]:
    found = [point for point in catalogue.as_written(PolicyPoint) if point.part == part]
    return sorted(found, key=_moment) if part == "tijdlijn" else found


def _moment(point: PolicyPoint) -> str:
    return point.date.sortable if point.date else ""


def _unmarked(point: PolicyPoint) -> tuple[str, ...]:
    """Return the sources that no mark in the text names; their marks stand at its end."""
    cited = prose.cited(point.text)
    return tuple(id for id in point.source_ids if id not in cited)
