"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.gaps import without_practice
from kennisbank.kinds.phase.outline import outline
from kennisbank.kinds.phase.page import home_phases, phase_page, phases_page, thermometer_page
from kennisbank.kinds.phase.papers import ON_PAPER, share
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.phase.search import search
from kennisbank.kinds.rows import PRACTICES
from kennisbank.records.kind import Gap, Kind, ListPage, Names, always, label_of
from kennisbank.text.folding import fold

KIND = Kind(
    model=Phase,
    folder=Path(__file__).parent,
    home="data/phases.yml",
    plural="fasen",
    heading="Fasen",
    needs=(),
    names=Names(("name",), fold),
    is_vocabulary=True,
    checks=(),
    first_values={},
    page=phase_page,
    page_title=label_of,
    listed=PRACTICES,
    is_shown=always,
    summary=lambda phase: phase.aim,
    outline=outline,
    lists=(
        ListPage(
            "fasen/",
            phases_page,
            "Fasen",
            "De fasen in het leven van een netwerk, als een kring.",
        ),
        ListPage(
            "fasen/thermometer/",
            thermometer_page,
            "De thermometer",
            "Hoe warm loopt iedereen voor het netwerk? Een schaal om samen in te vullen.",
        ),
    ),
    blocks=(home_phases,),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=ON_PAPER,
    share=share,
    gap=Gap("Fasen zonder praktijk", without_practice),
)
