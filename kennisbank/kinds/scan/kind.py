"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.scan.outline import outline
from kennisbank.kinds.scan.page import scan_page, together_page
from kennisbank.kinds.scan.papers import ON_PAPER
from kennisbank.kinds.scan.record import Scan
from kennisbank.kinds.scan.search import search
from kennisbank.printing.form import share_content
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.text.folding import fold

KIND = Kind(
    model=Scan,
    folder=Path(__file__).parent,
    home="data/scans.yml",
    plural="zelftests",
    heading="Zelftests",
    needs=(),
    names=Names(("title",), fold),
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=scan_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda scan: scan.lead,
    outline=outline,
    lists=(
        ListPage(
            "fasen/waar-staan-we/samen/",
            together_page,
            "Samen",
            "Elke partner vult apart in. Hier leggen jullie de antwoorden naast elkaar.",
        ),
    ),
    blocks=(),
    search=search,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=ON_PAPER,
    share=share_content,
    gap=None,
)
