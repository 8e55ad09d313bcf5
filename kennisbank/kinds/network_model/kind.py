"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.gaps import without_practice
from kennisbank.kinds.network_model.outline import outline
from kennisbank.kinds.network_model.page import network_model_page, network_models_page
from kennisbank.kinds.network_model.papers import ON_PAPER, share
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.network_model.search import search
from kennisbank.kinds.rows import PRACTICES
from kennisbank.records.kind import Gap, Kind, ListPage, Names, always, label_of
from kennisbank.text.folding import fold

KIND = Kind(
    model=NetworkModel,
    folder=Path(__file__).parent,
    home="data/network_models.yml",
    plural="netwerkmodellen",
    heading="Netwerkmodellen",
    needs=(),
    names=Names(("name",), fold),
    is_vocabulary=True,
    checks=(),
    first_values={},
    page=network_model_page,
    page_title=label_of,
    listed=PRACTICES,
    is_shown=always,
    summary=lambda model: model.character,
    outline=outline,
    lists=(
        ListPage(
            "netwerkmodellen/",
            network_models_page,
            "Netwerkmodellen",
            "Soorten netwerken naast elkaar: hoe ze ontstaan, wie erin zit, waarop ze vallen.",
        ),
    ),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=ON_PAPER,
    share=share,
    gap=Gap("Netwerkmodellen zonder praktijk", without_practice),
)
