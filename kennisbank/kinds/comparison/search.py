"""What search reads of this kind."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.comparison.record import Comparison
from kennisbank.kinds.comparison.rows import compared_practices
from kennisbank.records.outline import told
from kennisbank.searching.catalogued import SearchFields, named


def search(catalogue: Catalogue, comparison: Comparison) -> SearchFields:
    """Return what search reads: the question, the columns, who stands in the rows."""
    rows = compared_practices(catalogue, comparison)
    return {
        "summary": comparison.question,
        "aliases": tuple(aspect.name for aspect in comparison.aspects),
        "sections": (
            *named("Naast elkaar", (row.practice.label for row in rows)),
            *named("Wat je eruit leert", (told(*comparison.conclusions, *comparison.limits),)),
        ),
    }
