"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.gaps import unused
from kennisbank.kinds.worksite.outline import outline
from kennisbank.kinds.worksite.page import worksite_page
from kennisbank.kinds.worksite.papers import ON_PAPER, share
from kennisbank.kinds.worksite.planner import planner_page
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.kinds.worksite.search import search
from kennisbank.records.kind import Gap, Kind, ListPage, always, label_of

KIND = Kind(
    model=Worksite,
    folder=Path(__file__).parent,
    home="",
    plural="werven",
    heading="Werven",
    needs=(),
    names=None,
    is_vocabulary=True,
    checks=(),
    first_values={},
    page=worksite_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda site: site.aim,
    outline=outline,
    lists=(
        ListPage(
            "doorstart/planner/",
            planner_page,
            "Doorstartplanner",
            "De werven als bijeenkomsten in jullie agenda, met uren, en met wie wat meebrengt.",
        ),
    ),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=ON_PAPER,
    share=share,
    gap=Gap("Werven waar niets bij helpt", unused),
)
