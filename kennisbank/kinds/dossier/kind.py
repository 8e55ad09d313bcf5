"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.dossier.outline import outline
from kennisbank.kinds.dossier.page import dossier_page, dossier_teaser, dossiers_page
from kennisbank.kinds.dossier.papers import ON_PAPER
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.dossier.search import search
from kennisbank.kinds.facets import chosen
from kennisbank.kinds.practice.levels import too_few
from kennisbank.printing.form import share_content
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.text.folding import fold

KIND = Kind(
    model=Dossier,
    folder=Path(__file__).parent,
    home="data/dossiers/",
    plural="dossiers",
    heading="Dossiers",
    needs=(),
    names=Names(("title",), fold),
    is_vocabulary=False,
    checks=(too_few,),
    first_values={},
    page=dossier_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda dossier: dossier.summary,
    outline=outline,
    lists=(
        ListPage(
            "dossiers/",
            dossiers_page,
            "Dossiers en bijeenkomsten",
            "Wat er aan praktijktafels verteld werd, per bijeenkomst.",
        ),
    ),
    blocks=(dossier_teaser,),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=ON_PAPER,
    share=share_content,
    gap=None,
)
