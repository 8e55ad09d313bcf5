"""The date of a build: that of the last commit, never that of the clock."""

import subprocess
from datetime import date
from pathlib import Path

from kennisbank.catalogue import Catalogue
from kennisbank.records.model import Record

NEVER = date(1970, 1, 1)  # an empty collection outside Git has no day of its own


def build_date(root: Path, catalogue: Catalogue) -> date:
    """Return the day of the last commit of `root`; without Git, the newest check of a record."""
    return _last_commit(root) or last_check(catalogue)


def reached(root: Path, catalogue: Catalogue) -> date:
    """Return a day that has come for certain: whatever is a year later is a slip.

    It is that of the last commit, or the newest check but one: a typo in one record does not
    move it, nor does the repository of another in which a collection lies. Where no day is known
    at all, none is too late.
    """
    days = sorted(_checks(catalogue).values(), reverse=True)
    commit = _last_commit(root)
    return max([*([commit] if commit else []), *(days[1:2] or days)], default=date.max)


def _last_commit(root: Path) -> date | None:
    try:
        return date.fromisoformat(_git(root, "log", "-1", "--format=%cs").strip())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None


def last_changes(root: Path) -> dict[str, date]:
    """Return the day of the last commit of each file under `root`; empty without Git.

    A clone without history knows only its last commit, so there every file has that day.
    """
    try:
        text = _git(root, "log", "--format=%x00%cs", "--name-only", "--relative", "--", ".")
    except (OSError, subprocess.CalledProcessError):
        return {}
    found: dict[str, date] = {}
    for commit in text.split("\0")[1:]:
        day, *paths = commit.split("\n")
        for path in filter(None, paths):
            found.setdefault(path, date.fromisoformat(day))
    return found


def state_of_history(root: Path) -> str:
    """Return what the days of a collection rest on: its last commit, and whether more is known."""
    try:
        return _git(root, "rev-parse", "HEAD", "--is-shallow-repository")
    except (OSError, subprocess.CalledProcessError):
        return ""


def _git(root: Path, *words: str) -> str:
    command = ["git", "-C", str(root), *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def last_check(catalogue: Catalogue) -> date:
    """Return the newest check of a record or of a list; long ago for an empty collection."""
    return max(_checks(catalogue).values(), default=NEVER)


def _checks(catalogue: Catalogue) -> dict[str, date]:
    """Return the newest check in each file."""
    found: dict[str, date] = {}
    for record in catalogue.records:
        review = catalogue.review_of(record) if isinstance(record, Record) else None
        if review:
            path = catalogue.path_of(record)
            found[path] = max(review.checked_on, found.get(path, NEVER))
    return found
