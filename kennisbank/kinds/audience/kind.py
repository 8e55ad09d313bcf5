"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.audience.page import audience_page, audiences_page
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.facets import chosen
from kennisbank.kinds.gaps import without_practice
from kennisbank.kinds.hubs import explained, label_and_noun
from kennisbank.kinds.rows import PRACTICES
from kennisbank.records.kind import Gap, Kind, ListPage, Names, always
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=Audience,
    folder=Path(__file__).parent,
    home="data/audiences.yml",
    plural="doelgroepen",
    heading="Doelgroepen",
    needs=(),
    names=Names(("name",), fold),
    is_vocabulary=True,
    checks=(),
    first_values={},
    page=audience_page,
    page_title=label_and_noun,
    listed=PRACTICES,
    is_shown=always,
    summary=lambda audience: audience.explanation,
    outline=no_sections,
    lists=(
        ListPage(
            "doelgroepen/",
            audiences_page,
            "Doelgroepen",
            "Voor en met wie de praktijken werken.",
        ),
    ),
    blocks=(),
    search=explained,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=Gap("Doelgroepen zonder praktijk", without_practice),
)
