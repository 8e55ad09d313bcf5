"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.searching.catalogued import SearchFields


def search(_: Catalogue, site: Worksite) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {"summary": prose.plain(site.aim)}
