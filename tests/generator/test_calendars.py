"""Calendar files as a calendar reads them: those of the planner, and the days of policy."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from kennisbank.browser import MODULES
from kennisbank.collection import open_collection
from kennisbank.kinds.policy_point.calendar import CALENDAR, calendar_files
from kennisbank.kinds.policy_point.page import policy_page
from kennisbank.site.site import Page, Site
from kennisbank.text.calendar_lines import escaped, folded
from tests.node import node
from tests.world import World

POLICY = "data/policy.yml"
NOW = "2026-12-01T09:05:07.123Z"
HOSTILE = "Zaal 1; hoek, \\n \\ \r\nEND:VEVENT\nBEGIN:VEVENT\n\u2028 é😀 ‘x’ " + "lang " * 40


def planned(**changes: Any) -> bytes:
    """The calendar that the browser makes of one meeting."""
    meeting = {
        "uid": "abc-visie",
        "title": "Werf 1: Visievorming",
        "day": "2027-01-12",
        "from": 19 * 60 + 30,
        "minutes": 120,
        "place": "",
        "text": "19.30 – 19.40 Welkom",
        **changes,
    }
    module = (MODULES / "meeting" / "calendar.mjs").as_uri()
    program = (
        f"import {{ calendar }} from {json.dumps(module)};"
        f"process.stdout.write(calendar('Open; Tafel', [{json.dumps(meeting)}],"
        f" new Date({json.dumps(NOW)})));"
    )
    done = node("--input-type=module", "--eval", program)
    assert done.returncode == 0, done.stderr
    return done.stdout.encode()


def event(file: bytes) -> Any:
    (found,) = Calendar.from_ical(file).walk("VEVENT")
    return found


def test_a_session_comes_back_with_its_hours_in_brussels() -> None:
    found = event(planned())
    assert found["UID"] == "abc-visie" and found["SUMMARY"] == "Werf 1: Visievorming"
    start, end = found.decoded("DTSTART"), found.decoded("DTEND")
    assert start.replace(tzinfo=None) == datetime(2027, 1, 12, 19, 30)
    assert end - start == timedelta(hours=2)
    assert found.decoded("DTSTAMP") == datetime(2026, 12, 1, 9, 5, 7, tzinfo=UTC)
    assert "LOCATION" not in found


@pytest.mark.parametrize(
    ("day", "hours"), [("2027-01-12", 1), ("2027-03-29", 2), ("2027-10-30", 2), ("2027-11-01", 1)]
)
def test_the_file_itself_says_when_summer_time_holds(day: str, hours: int) -> None:
    file = planned(day=day)
    (zone,) = Calendar.from_ical(file).timezones
    start = event(file).decoded("DTSTART").replace(tzinfo=None)
    assert zone.to_tz(lookup_tzid=False).utcoffset(start) == timedelta(hours=hours)


def test_a_late_session_ends_on_the_next_day() -> None:
    end = event(planned(day="2026-12-31", **{"from": 23 * 60, "minutes": 90})).decoded("DTEND")
    assert end.replace(tzinfo=None) == datetime(2027, 1, 1, 0, 30)


def test_what_somebody_types_stays_text() -> None:
    found = event(planned(place=HOSTILE, text=HOSTILE, title=HOSTILE))
    lines = HOSTILE.replace("\r\n", "\n").rstrip()
    for name in ("LOCATION", "DESCRIPTION", "SUMMARY"):
        assert str(found[name]).rstrip() == lines


# A world with two days to come; the site was built the day before the first of them.


def site(root: Path, today: date, url: str | None = None) -> Site:
    return Site(open_collection(root), name="Proef", day=today, media=root, url=url)


def offered(found: Site) -> dict[str, bytes]:
    return {path: make() for path, make in calendar_files(found)}


def test_only_days_that_a_source_gives_and_that_are_to_come_are_offered(world: World) -> None:
    world.change(POLICY, "ca. 2012", "2014-04")
    (file,) = offered(site(world.root, date(2014, 2, 28))).values()
    found = event(file)
    assert found["SUMMARY"] == "De soepvergunning"
    assert found["DTSTART"].params["VALUE"] == "DATE"
    assert found.decoded("DTSTART") == date(2014, 3, 1)
    assert found.decoded("DTEND") == date(2014, 3, 2)
    assert "Wie soep deelt op straat" in found["DESCRIPTION"] and "Bron: " in found["DESCRIPTION"]


def test_the_last_day_itself_still_counts_and_after_it_there_is_no_file(world: World) -> None:
    assert CALENDAR in offered(site(world.root, date(2014, 3, 1)))
    late = site(world.root, date(2014, 3, 2))
    assert offered(late) == {}
    assert CALENDAR not in policy_page(Page(late, "kader/"))


def test_the_page_leads_to_the_file_and_names_its_days(world: World) -> None:
    html = policy_page(Page(site(world.root, date(2014, 2, 28)), "kader/"))
    assert 'href="termijnen.ics"' in html and "1 maart 2014" in html


def test_doubt_and_the_page_travel_along(world: World) -> None:
    world.change(POLICY, "ca. 2012", "2014-02-01")
    found = site(world.root, date(2014, 1, 1), "https://soep.example/")
    events = Calendar.from_ical(offered(found)[CALENDAR]).walk("VEVENT")
    assert [str(one["SUMMARY"]) for one in events] == [
        "Een regel voor soep (onzeker)",
        "De soepvergunning",
    ]
    assert events[0]["URL"] == "https://soep.example/kader/#soepdecreet"
    assert len({str(one["UID"]) for one in events}) == 2


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=200))
@example(HOSTILE)
def test_a_day_says_what_its_point_says(title: str) -> None:
    line = folded(f"SUMMARY:{escaped(title)}")
    assert all(len(part) <= 75 for part in line.split(b"\r\n"))
    file = b"BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\n" + line + b"END:VEVENT\r\n"
    whole = b"BEGIN:VCALENDAR\r\n" + file + b"END:VCALENDAR\r\n"
    read = str(event(whole)["SUMMARY"])
    assert read.split() == title.split()
