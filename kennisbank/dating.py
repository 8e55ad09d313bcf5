"""The date of a build: that of the last commit, never that of the clock."""

import subprocess
from datetime import date
from pathlib import Path

from kennisbank.catalogue import Catalogue
from kennisbank.records import Record

NEVER = date(1970, 1, 1)  # an empty collection outside Git has no day of its own


def build_date(root: Path, catalogue: Catalogue) -> date:
    """Return the day of the last commit of `root`; without Git, the newest check of a record."""
    command = ["git", "-C", str(root), "log", "-1", "--format=%cs"]
    try:
        found = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
        return date.fromisoformat(found)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return _last_check(catalogue)


def _last_check(catalogue: Catalogue) -> date:
    records = (record for record in catalogue.records.values() if isinstance(record, Record))
    reviews = (catalogue.review_of(record) for record in records)
    return max((review.checked_on for review in reviews if review), default=NEVER)
