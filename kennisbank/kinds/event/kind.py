"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.event.outline import outline
from kennisbank.kinds.event.page import event_page, events_page, learning_points_page
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.event.search import search
from kennisbank.kinds.event.share import share
from kennisbank.kinds.facets import chosen
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.text.folding import fold

KIND = Kind(
    model=Event,
    folder=Path(__file__).parent,
    home="data/events/",
    plural="bijeenkomsten",
    heading="Bijeenkomsten",
    needs=("type",),
    names=Names(("title",), fold),
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=event_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda event: event.summary,
    outline=outline,
    lists=(
        ListPage(
            "bijeenkomsten/",
            events_page,
            "Bijeenkomsten",
            "Dagen waarop mensen elkaar ontmoetten, met cijfers en leerpunten.",
        ),
        ListPage(
            "leerpunten/",
            learning_points_page,
            "Leerpunten",
            "Wat je uit de bijeenkomsten leert.",
        ),
    ),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=share,
    gap=None,
)
