"""What search reads of this kind."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.finder_question.record import FinderQuestion
from kennisbank.searching.catalogued import SearchFields, named


def search(_: Catalogue, question: FinderQuestion) -> SearchFields:
    """Return what search reads: why it is asked, and the answers."""
    answers = tuple(answer.text for answer in question.answers)
    return {"summary": question.meaning, "sections": named("Antwoorden", answers)}
