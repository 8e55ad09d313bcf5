"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.table.outline import outline
from kennisbank.kinds.table.page import table_page
from kennisbank.kinds.table.papers import ON_PAPER, share
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.table.search import search
from kennisbank.records.kind import Kind, always, label_of

KIND = Kind(
    model=Table,
    folder=Path(__file__).parent,
    home="",
    plural="tafels",
    heading="Tafels",
    needs=(),
    names=None,
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=table_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda table: table.summary,
    outline=outline,
    lists=(),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=ON_PAPER,
    share=share,
    gap=None,
)
