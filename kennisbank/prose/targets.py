"""Where a link in a text may point: https, mailto, and the names of our own records."""

import re
from typing import NamedTuple

OUTSIDE = frozenset({"https", "mailto"})
# The nouns of records that a text may link to; each kind adds its own when it is defined.
OWN_SCHEMES: set[str] = set()

_OWN = re.compile(r"([a-z]+):([a-z0-9]+(?:[-/][a-z0-9]+)*)")
# No user name before the host: in https://kbs-frb.be@elders.be the reader sees the wrong half.
_HTTPS = re.compile(r"https://[^\s/?#@\\]+(?:[/?#][^\s\\]*)?", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s?@]+@[^\s?@]+(?:\?\S*)?", re.IGNORECASE)


class Target(NamedTuple):
    """One of our own records as an author names it: `praktijk:kompas-halle`."""

    scheme: str
    id: str


def own_target(address: str) -> Target | None:
    """Read `praktijk:kompas-halle`; whether the record exists is for the catalogue to say."""
    found = _OWN.fullmatch(address)
    return Target(found[1], found[2]) if found and found[1] in OWN_SCHEMES else None


def is_outside(address: str) -> bool:
    """Tell whether the address is a complete https or mail address."""
    return bool(_HTTPS.fullmatch(address) or _MAIL.fullmatch(address))


def is_allowed(address: str) -> bool:
    """Tell whether a link to this address survives."""
    return is_outside(address) or own_target(address) is not None
