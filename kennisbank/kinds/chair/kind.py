"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.chair.page import chairs_page
from kennisbank.kinds.chair.record import Chair
from kennisbank.kinds.chair.seated import not_seated
from kennisbank.kinds.facets import chosen
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=Chair,
    folder=Path(__file__).parent,
    home="data/chairs.yml",
    plural="stoelen",
    heading="",
    needs=(),
    names=Names(("name",), fold),
    is_vocabulary=False,
    checks=(not_seated,),
    first_values={},
    page=None,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=label_of,
    outline=no_sections,
    lists=(
        ListPage(
            "wie-ontbreekt/",
            chairs_page,
            "Wie ontbreekt?",
            "Kruis aan wie er al zit. Een lege stoel is geen fout, wel een vraag.",
        ),
    ),
    blocks=(),
    search=None,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)
