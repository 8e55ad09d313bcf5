"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.withdrawn.page import withdrawn_page
from kennisbank.kinds.withdrawn.record import Withdrawn
from kennisbank.records.kind import Kind, always, label_of
from kennisbank.records.outline import no_sections

KIND = Kind(
    model=Withdrawn,
    folder=Path(__file__).parent,
    home="data/withdrawn.yml",
    plural="ingetrokken pagina's",
    heading="",
    needs=(),
    names=None,
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=withdrawn_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda withdrawn: withdrawn.why,
    outline=no_sections,
    lists=(),
    blocks=(),
    search=None,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)
