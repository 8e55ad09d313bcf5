"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.gaps import without_practice
from kennisbank.kinds.hubs import explained, label_and_noun
from kennisbank.kinds.rows import PRACTICES
from kennisbank.kinds.theme.page import theme_page, themes_page
from kennisbank.kinds.theme.record import Theme
from kennisbank.records.kind import Gap, Kind, ListPage, Names, always
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=Theme,
    folder=Path(__file__).parent,
    home="data/themes.yml",
    plural="thema's",
    heading="Thema's",
    needs=(),
    names=Names(("name",), fold),
    is_vocabulary=True,
    checks=(),
    first_values={},
    page=theme_page,
    page_title=label_and_noun,
    listed=PRACTICES,
    is_shown=always,
    summary=lambda theme: theme.explanation,
    outline=no_sections,
    lists=(
        ListPage(
            "themas/",
            themes_page,
            "Thema's",
            "Waar de praktijken over gaan.",
        ),
    ),
    blocks=(),
    search=explained,
    facets=chosen,
    spreadsheet=None,
    is_start=True,
    paper=None,
    share=None,
    gap=Gap("Thema's zonder praktijk", without_practice),
)
