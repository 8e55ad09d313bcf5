"""What the editors' report counts as missing."""

from typing import Any

from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.practice.record import Practice


def without_practice(catalogue: Catalogue, record: Found) -> bool:
    """Say whether no practice points to a record."""
    return not any(isinstance(user, Practice) for user in catalogue.used_by(record))


def unused(catalogue: Catalogue, record: Found) -> bool:
    """Say whether nothing points to a record."""
    return not catalogue.used_by(record)


def without_phase(_: Catalogue, record: Any) -> bool:
    """Say whether a record chose no phase."""
    return not record.phases
