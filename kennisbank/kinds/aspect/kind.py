"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.aspect.record import Aspect
from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.gaps import without_practice
from kennisbank.records.kind import Gap, Kind, always, label_of
from kennisbank.records.outline import no_sections

KIND = Kind(
    model=Aspect,
    folder=Path(__file__).parent,
    home="",
    plural="aspecten",
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
    summary=label_of,
    outline=no_sections,
    lists=(),
    blocks=(),
    search=None,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=Gap("Kolommen van een vergelijking zonder cijfer", without_practice),
)
