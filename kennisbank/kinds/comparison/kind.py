"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.comparison.page import comparisons_page
from kennisbank.kinds.comparison.record import Comparison
from kennisbank.kinds.comparison.search import search
from kennisbank.kinds.facets import chosen
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=Comparison,
    folder=Path(__file__).parent,
    home="data/comparisons.yml",
    plural="vergelijkingen",
    heading="Vergelijken",
    needs=(),
    names=Names(("title",), fold),
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
            "vergelijken/",
            comparisons_page,
            "Vergelijken",
            "Cijfers van verschillende praktijken naast elkaar, met jaartal en bron.",
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
