"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.gaps import unused
from kennisbank.kinds.question_group.record import QuestionGroup
from kennisbank.kinds.question_group.search import search
from kennisbank.records.kind import Gap, Kind, always, label_of
from kennisbank.records.outline import no_sections

KIND = Kind(
    model=QuestionGroup,
    folder=Path(__file__).parent,
    home="",
    plural="vragen",
    heading="",
    needs=(),
    names=None,
    is_vocabulary=True,
    checks=(),
    first_values={},
    page=None,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda _: "",
    outline=no_sections,
    lists=(),
    blocks=(),
    search=search,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=Gap("Vraaggroepen waar niets bij helpt", unused),
)
