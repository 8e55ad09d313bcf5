"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.source.page import SOURCE_PAGES, by_publisher, sources_page
from kennisbank.records.kind import Kind, ListPage, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.records.paging import Listed
from kennisbank.records.source import Source

KIND = Kind(
    model=Source,
    folder=Path(__file__).parent,
    home="data/sources.yml",
    plural="bronnen",
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
    lists=(
        ListPage(
            "bronnen/",
            sources_page,
            "Bronnen",
            "Alle bronnen, en waar we ze gebruiken.",
            listed=Listed(by_publisher, SOURCE_PAGES),
        ),
    ),
    blocks=(),
    search=None,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)
