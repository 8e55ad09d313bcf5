"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.route.page import route_page, routes_page
from kennisbank.kinds.route.record import Route
from kennisbank.kinds.route.search import search
from kennisbank.printing.form import share_content
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=Route,
    folder=Path(__file__).parent,
    home="data/routes.yml",
    plural="routes",
    heading="Routes",
    needs=(),
    names=Names(("title",), fold),
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=route_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda route: route.summary,
    outline=no_sections,
    lists=(
        ListPage(
            "routes/",
            routes_page,
            "Routes",
            "Een hele bijeenkomst klaar, met minuten die kloppen.",
        ),
    ),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=share_content,
    gap=None,
)
