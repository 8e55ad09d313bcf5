"""What search reads of this kind."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.scan.record import Scan
from kennisbank.searching.catalogued import SearchFields


def search(_: Catalogue, scan: Scan) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {"summary": scan.lead}
