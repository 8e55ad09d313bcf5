"""Whether the practice of a chair had that partner at its table."""

from collections.abc import Iterator

from kennisbank.checks import Desk, Fault
from kennisbank.kinds.chair.record import Chair
from kennisbank.kinds.practice.record import Practice

_NOT_THERE = "'{}' staat niet bij de partners van '{}'; neem de naam over van die kaart"


def not_seated(chair: Chair, desk: Desk) -> Iterator[Fault]:
    """Find a partner who is not on the card that a chair names."""
    there = chair.elsewhere
    card = desk.catalogue.maybe(Practice, there.id if there else None)
    if there and card and there.partner not in {partner.name for partner in card.partners}:
        message = _NOT_THERE.format(there.partner, card.label)
        yield Fault(("elsewhere", "partner"), message)
