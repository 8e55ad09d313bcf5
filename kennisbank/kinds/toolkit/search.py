"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.searching.catalogued import SearchFields, named


def search(_: Catalogue, toolkit: Toolkit) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {
        "summary": prose.plain(toolkit.summary),
        "sections": named("Van", (toolkit.provider,)),
    }
