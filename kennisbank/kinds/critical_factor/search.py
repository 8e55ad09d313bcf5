"""What search reads of this kind."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.critical_factor.record import CriticalFactor
from kennisbank.searching.catalogued import SearchFields


def search(_: Catalogue, factor: CriticalFactor) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {"summary": factor.text}
