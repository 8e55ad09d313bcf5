"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.statement.page import statements_page, together_page
from kennisbank.kinds.statement.record import Statement
from kennisbank.kinds.statement.search import search
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=Statement,
    folder=Path(__file__).parent,
    home="data/statements.yml",
    plural="zinnen",
    heading="Zinnen om te zien waar je staat",
    needs=("phase", "practice", "tool"),
    names=Names(("text",), fold),
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=None,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=label_of,
    outline=no_sections,
    lists=(
        ListPage(
            "fasen/waar-staan-we/",
            statements_page,
            "Waar staan we?",
            "Een paar korte zinnen over jullie netwerk. Kies samen wat klopt.",
        ),
        ListPage(
            "fasen/waar-staan-we/samen/",
            together_page,
            "Samen",
            "Elke partner vult apart in. Hier leggen jullie de antwoorden naast elkaar.",
        ),
    ),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)
