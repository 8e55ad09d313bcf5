"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.policy_point.calendar import calendar_files
from kennisbank.kinds.policy_point.dated import undated
from kennisbank.kinds.policy_point.page import policy_page
from kennisbank.kinds.policy_point.record import PolicyPoint
from kennisbank.kinds.policy_point.search import search
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=PolicyPoint,
    folder=Path(__file__).parent,
    home="data/policy.yml",
    plural="kaderpunten",
    heading="Kader",
    needs=("part",),
    names=Names(("title",), fold),
    is_vocabulary=False,
    checks=(undated,),
    first_values={},
    page=None,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda point: point.text,
    outline=no_sections,
    lists=(
        ListPage(
            "kader/",
            policy_page,
            "Kader",
            "Welke regels golden, wat er verandert en wie wat doet, met data en bronnen.",
            files=calendar_files,
        ),
    ),
    blocks=(),
    search=search,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)
