"""The glossary."""

from kennisbank.kinds.term.record import Term
from kennisbank.site.site import Page


def terms_page(page: Page) -> str:
    """Show the glossary."""
    catalogue = page.site.catalogue
    terms = catalogue.all(Term)
    related = {term.id: catalogue.those(Term, term.related) for term in terms}
    explanations = {term.id: page.explaining(term.id).prose(term.explanation) for term in terms}
    return page.fill(
        "term/list.html",
        terms=terms,
        related=related,
        explanations=explanations,
        mentions=page.site.mentions,
    )
