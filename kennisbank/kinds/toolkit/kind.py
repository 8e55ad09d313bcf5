"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.toolkit.outline import outline
from kennisbank.kinds.toolkit.page import toolkit_page, toolkits_page
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.toolkit.search import search
from kennisbank.printing.form import share_content
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.text.folding import fold

KIND = Kind(
    model=Toolkit,
    folder=Path(__file__).parent,
    home="data/toolkits/",
    plural="toolkits",
    heading="Toolkits",
    needs=(),
    names=Names(("title",), fold),
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=toolkit_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda toolkit: toolkit.summary,
    outline=outline,
    lists=(
        ListPage(
            "toolkits/",
            toolkits_page,
            "Toolkits",
            "Begeleide wegen voor een lokaal netwerk.",
        ),
    ),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=share_content,
    gap=None,
)
