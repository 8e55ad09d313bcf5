"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.land_map.record import LandMap
from kennisbank.records.kind import Kind, always, label_of
from kennisbank.records.outline import no_sections

KIND = Kind(
    model=LandMap,
    folder=Path(__file__).parent,
    home="data/maps/",
    plural="landkaarten",
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
    summary=lambda _: "",
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
