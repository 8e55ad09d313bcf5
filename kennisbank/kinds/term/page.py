"""The glossary."""

from itertools import groupby

from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.term.record import Term
from kennisbank.records.paging import Cut
from kennisbank.site.portions import firsts, letters, portion
from kennisbank.site.site import Page

TERM_PAGES = Cut(most=200, each=100)
MENTIONS = Cut(most=60, each=20)  # the pages that a term names; of more only the first


def terms_page(page: Page) -> str:
    """Show the glossary."""
    catalogue = page.site.catalogue
    terms = by_letter(catalogue)
    part = portion(page, terms, TERM_PAGES)
    written = {_letter(term): term.name[0] for term in reversed(terms)}  # as its first term has it
    found = firsts(terms, lambda term: _initial(written[_letter(term)]), TERM_PAGES)
    return page.fill(
        "term/list.html",
        part=part,
        alphabet=letters(page, found),
        letters=[(written[one], list(group)) for one, group in groupby(part.rows, _letter)],
        related={term.id: catalogue.those(Term, term.related) for term in part.rows},
        explanations={
            term.id: page.explaining(term.id).prose(term.explanation) for term in part.rows
        },
        mentions={term.id: _mentions(page, term) for term in part.rows},
    )


def by_letter(catalogue: Catalogue) -> list[Term]:
    """Return all terms in the order of the glossary."""
    return sorted(catalogue.all(Term), key=_letter)


def _mentions(page: Page, term: Term) -> tuple[tuple[Found, ...], int]:
    """Return the records that use a term, not too many of them, and how many there are."""
    found = page.site.mentions.get(term.id, ())
    return found if MENTIONS.pages(len(found)) == 1 else found[: MENTIONS.each], len(found)


def _letter(term: Term) -> str:
    return term.name[0].lower()


def _initial(letter: str) -> tuple[str, str]:
    return letter, f"#letter-{letter}"
