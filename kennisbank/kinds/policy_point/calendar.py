"""The days of policy that are still to come, as a file for a calendar (RFC 5545)."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from kennisbank import prose
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.records.source import Source
from kennisbank.records.when import is_past
from kennisbank.searching.shipping import Make
from kennisbank.site.site import Site
from kennisbank.text.calendar_lines import escaped, folded

CALENDAR = "kader/termijnen.ics"


def calendar_files(site: Site) -> Iterator[tuple[str, Make]]:
    """Yield how the file is made, by its path; none when no day is to come."""
    if to_come(site):
        yield CALENDAR, partial(_calendar, site)


def to_come(site: Site) -> list[PolicyPoint]:
    """Return the points of a day that is not past on the day of the build, the first one first."""
    dated = ((_day(point), point) for point in site.catalogue.as_written(PolicyPoint))
    found = [(day, point) for day, point in dated if day and not is_past(day, site.day)]
    return [point for _, point in sorted(found, key=lambda one: one[0])]


def _day(point: PolicyPoint) -> date | None:
    return point.date.whole_day if point.date else None


def _calendar(site: Site) -> bytes:
    events = (line for point in to_come(site) for line in _event(site, point))
    start = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//{escaped(site.name)}//NL")
    lines = (*start, "CALSCALE:GREGORIAN", *events, "END:VCALENDAR")
    return b"".join(map(folded, lines))


def _event(site: Site, point: PolicyPoint) -> Iterator[str]:
    """Yield the lines of a whole day; it keeps nobody from being asked for something else."""
    day = _day(point)
    assert day
    doubt = " (onzeker)" if point.certainty == "onzeker" else ""
    yield "BEGIN:VEVENT"
    yield f"UID:{point.address}"
    yield f"DTSTAMP:{point.checked_on:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escaped(point.title + doubt)}"
    yield f"DESCRIPTION:{escaped(_told(site, point))}"
    if site.url:
        yield f"URL:{site.url}{point.address}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _told(site: Site, point: PolicyPoint) -> str:
    sources = (site.catalogue.one(Source, id) for id in point.source_ids)
    named = (f"Bron: {one.publisher}, {one.title}. {one.url or ''}".rstrip() for one in sources)
    checked = f"Nagekeken op {point.checked_on:%d/%m/%Y}."
    return "\n".join((prose.plain(point.text), *named, checked))
