"""The date of a build: that of the last commit, never that of the clock.

Git is believed only where it can know: about a collection that it keeps, with all of its history,
on days that can have come. Elsewhere a build goes by its checks, and a page says nothing.
"""

import os
import subprocess
from datetime import date, timedelta
from pathlib import Path

from kennisbank.catalogue import Catalogue
from kennisbank.records.model import Record

NEVER = date(1970, 1, 1)  # an empty collection outside Git has no day of its own
TOO_FAR = timedelta(days=5 * 365)  # behind the newest check; so late is a clock that ran wrong

_DIFF = ("diff", "--name-only", "--relative", "--no-ext-diff", "--no-textconv")

# What an environment may tell Git; the rest is where a hook, or a program around us, works.
_MAY_TELL = ("GIT_CONFIG", "GIT_CEILING_DIRECTORIES")
_QUIETLY = {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"}
_LOG = ("log", "--no-show-signature", "--no-color")  # whatever somebody's own settings say


def build_date(root: Path, catalogue: Catalogue) -> date:
    """Return the day of the last commit of `root`; without Git, the newest check of a record."""
    return _last_commit(root, catalogue) or last_check(catalogue)


def reached(root: Path, catalogue: Catalogue) -> date:
    """Return a day that has come for certain: whatever is a year later is a slip.

    It is that of the last commit, or the newest check but one: a typo in one record does not
    move it. Where no day is known at all, none is too late.
    """
    days = sorted(_checks(catalogue).values(), reverse=True)
    commit = _last_commit(root, catalogue)
    return max([*([commit] if commit else []), *(days[1:2] or days)], default=date.max)


def _last_commit(root: Path, catalogue: Catalogue) -> date | None:
    """Return the day of the last commit, of a collection that is in it."""
    try:
        if not _names(root, "ls-files", "--", "practices", "data"):
            return None  # it just lies in the repository of something else
        day = date.fromisoformat(_git(root, *_LOG, "-1", "--format=%cs").strip())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None
    newest = max(_checks(catalogue).values(), default=day)
    return day if day - newest <= TOO_FAR else None


def last_changes(root: Path) -> dict[str, date]:
    """Return the day of the last commit of each file under `root` that did not change since.

    Empty without Git, and in a clone without all history: it knows of each file only that it is
    there.
    """
    try:
        if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
            return {}
        names = ("--format=%x00%cs", "--name-only", "--relative")
        text = _git(root, "-c", "log.showRoot=true", *_LOG, *names, "--", ".")
        kept = _names(root, "ls-files") - _names(root, *_DIFF, "HEAD", "--", ".")
    except (OSError, subprocess.CalledProcessError):
        return {}
    found: dict[str, date] = {}
    for commit in text.split("\0")[1:]:
        day, *paths = commit.split("\n")
        for path in kept.intersection(paths):
            found.setdefault(path, date.fromisoformat(day))
    return found


def state_of_history(root: Path) -> str:
    """Return what the days of a collection rest on: its last commit, and whether more is known."""
    try:
        return _git(root, "rev-parse", "HEAD", "--is-shallow-repository")
    except (OSError, subprocess.CalledProcessError):
        return ""


def _names(root: Path, command: str, *words: str) -> set[str]:
    """Return the paths that a command of Git names, from `root`."""
    return set(filter(None, _git(root, command, "-z", *words).split("\0")))


def _git(root: Path, *words: str) -> str:
    """Return what Git says of the repository in which a folder lies, and of no other."""
    told = os.environ.items()
    around = {name: text for name, text in told if _may_tell(name)} | _QUIETLY
    command = ["git", "-C", str(root), *words]
    done = subprocess.run(command, capture_output=True, check=True, env=around)
    return done.stdout.decode(errors="replace")


def _may_tell(name: str) -> bool:
    return not name.startswith("GIT_") or name.startswith(_MAY_TELL)


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
