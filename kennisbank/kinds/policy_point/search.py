"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.searching.catalogued import SearchFields


def search(_: Catalogue, point: PolicyPoint) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {"summary": prose.plain(point.text), "under": (point.heading,)}
