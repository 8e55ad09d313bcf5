"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.term.record import Term
from kennisbank.searching.catalogued import SearchFields


def search(_: Catalogue, term: Term) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    other = (term.abbreviation, *term.variants)
    return {
        "summary": prose.plain(term.explanation),
        "aliases": tuple(name for name in other if name),
    }
