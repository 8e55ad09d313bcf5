"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.statement.record import Statement
from kennisbank.kinds.statement.search import search
from kennisbank.records.kind import Kind, always, label_of
from kennisbank.records.outline import no_sections

KIND = Kind(
    model=Statement,
    folder=Path(__file__).parent,
    home="",
    plural="zinnen",
    heading="",
    needs=(),
    names=None,
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=None,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=label_of,
    outline=no_sections,
    lists=(),
    blocks=(),
    search=search,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)
