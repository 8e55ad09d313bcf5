"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.tool.record import Tool
from kennisbank.searching.catalogued import SearchFields, named


def search(_: Catalogue, tool: Tool) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {
        "summary": prose.plain(tool.text),
        "aliases": (tool.type,),
        "sections": named("Makers", tool.makers),
    }
