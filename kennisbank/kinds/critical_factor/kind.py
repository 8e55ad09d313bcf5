"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.critical_factor.record import CriticalFactor
from kennisbank.kinds.critical_factor.search import search
from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.gaps import unused
from kennisbank.records.kind import Gap, Kind, always, label_of
from kennisbank.records.outline import no_sections

KIND = Kind(
    model=CriticalFactor,
    folder=Path(__file__).parent,
    home="",
    plural="factoren",
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
    summary=lambda factor: factor.text,
    outline=no_sections,
    lists=(),
    blocks=(),
    search=search,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=Gap("Kritische factoren waar niets bij helpt", unused),
)
