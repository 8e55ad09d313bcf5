"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.policy_part.record import PolicyPart
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.searching.catalogued import SearchFields


def search(catalogue: Catalogue, point: PolicyPoint) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {
        "summary": prose.plain(point.text),
        "under": (catalogue.one(PolicyPart, point.part).label,),
    }
