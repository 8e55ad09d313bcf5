"""Who sits at a practice table: the same on its page, on its handout and in its shared picture."""

from collections.abc import Iterable

from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table


def partners_of(practices: Iterable[Practice]) -> tuple[str, ...]:
    """Name the partners of practices, each once."""
    return _once(partner.name for practice in practices for partner in practice.partners)


def taken_seats(table: Table, practices: Iterable[Practice]) -> int:
    """Count a seat per named partner; without partners, one per organisation that tells."""
    hosts = _once(host.organisation for host in table.hosts if host.organisation)
    return len(partners_of(practices) or hosts)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(name.casefold(), name)
    return tuple(first.values())
