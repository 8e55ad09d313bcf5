"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank import prose
from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.term.page import TERM_PAGES, by_letter, terms_page
from kennisbank.kinds.term.record import Term
from kennisbank.kinds.term.search import search
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.records.paging import Listed

KIND = Kind(
    model=Term,
    folder=Path(__file__).parent,
    home="data/glossary.yml",
    plural="begrippen",
    heading="Begrippen",
    needs=(),
    names=Names(("name", "abbreviation", "variants"), prose.same_word),
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=None,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda term: term.explanation,
    outline=no_sections,
    lists=(
        ListPage(
            "begrippen/",
            terms_page,
            "Begrippen",
            "Moeilijke woorden in gewone taal.",
            listed=Listed(by_letter, TERM_PAGES),
        ),
    ),
    blocks=(),
    search=search,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)
