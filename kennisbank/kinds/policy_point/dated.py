"""On a time line every point has a date."""

from collections.abc import Iterator

from kennisbank.checks import Desk, Fault
from kennisbank.kinds.policy_part.record import PolicyPart
from kennisbank.kinds.policy_point.record import PolicyPoint


def undated(point: PolicyPoint, desk: Desk) -> Iterator[Fault]:
    """Find a point without a date in a part that is a time line."""
    part = desk.catalogue.maybe(PolicyPart, point.part)
    if part and part.layout == "tijdlijn" and not (point.date and point.date.year):
        yield Fault(("date",), "op een tijdlijn heeft elk punt een datum; vul date aan")
