"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.searching.catalogued import SearchFields


def search(_: Catalogue, model: NetworkModel) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {"summary": prose.plain(model.character), "aliases": (model.short,)}
