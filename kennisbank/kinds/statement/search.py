"""What search reads of this kind."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.statement.record import Statement
from kennisbank.searching.catalogued import SearchFields, named


def search(_: Catalogue, statement: Statement) -> SearchFields:
    """Return what search reads: the step, the question, why a practice and a tool help."""
    told = (statement.question, statement.practice.why, statement.tool.why)
    return {"summary": statement.step, "sections": named("Wat dan?", told)}
