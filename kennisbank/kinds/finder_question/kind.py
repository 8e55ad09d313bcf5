"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.finder_question.page import model_finder_page
from kennisbank.kinds.finder_question.record import FinderQuestion
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=FinderQuestion,
    folder=Path(__file__).parent,
    home="data/model_finder.yml",
    plural="wijzervragen",
    heading="Vragen van de modelwijzer",
    needs=(),
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
            "netwerkmodellen/modelwijzer/",
            model_finder_page,
            "Modelwijzer",
            "Enkele gewone vragen over jullie netwerk. Ze leiden naar het model waar het op lijkt.",
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
