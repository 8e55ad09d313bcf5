"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.phase.record import Phase
from kennisbank.searching.catalogued import SearchFields, named


def search(_: Catalogue, phase: Phase) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    titles = (group.title for group in phase.question_groups)
    return {"summary": prose.plain(phase.aim), "sections": named("Vragen", titles)}
