"""Who sits at a practice table: the same on its page, on its handout and in its shared picture."""

from collections.abc import Iterable

from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.records.blocks import Partner


def partners_of(practices: Iterable[Practice]) -> tuple[Partner, ...]:
    """Return the partners of practices, each once."""
    first: dict[str, Partner] = {}
    for partner in (partner for practice in practices for partner in practice.partners):
        first.setdefault(partner.name.casefold(), partner)
    return tuple(first.values())


def taken_seats(table: Table, practices: Iterable[Practice]) -> int:
    """Count a seat per named partner; without partners, one per organisation that tells."""
    hosts = {host.organisation.casefold() for host in table.hosts if host.organisation}
    return len(partners_of(practices) or hosts)
