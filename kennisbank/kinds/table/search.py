"""What search reads of this kind."""

from kennisbank import prose
from kennisbank.catalogue import Catalogue
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.searching.catalogued import SearchFields, named


def search(catalogue: Catalogue, table: Table) -> SearchFields:
    """Return what search reads beside the sections of the page."""
    dossier = catalogue.one(Dossier, table.dossier)
    told = (card.title for card in catalogue.those(Practice, table.practices))
    return {
        "summary": f"{table.question} {prose.plain(table.summary)}",
        "aliases": tuple(text for text in (table.headline, table.subtitle) if text),
        "begun": dossier.occasion.date.sortable,
        "checked": str(dossier.checked_on),
        "sections": named("Praktijken", told),
    }
