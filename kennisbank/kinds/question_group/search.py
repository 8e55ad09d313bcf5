"""What search reads of this kind."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.question_group.record import QuestionGroup
from kennisbank.searching.catalogued import SearchFields


def search(_: Catalogue, group: QuestionGroup) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    return {"summary": " ".join(question.text for question in group.questions)}
