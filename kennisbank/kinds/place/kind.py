"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.hubs import label_and_noun
from kennisbank.kinds.place.facets import of_place
from kennisbank.kinds.place.page import is_used, place_page, places_page
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.place.search import search
from kennisbank.kinds.rows import PRACTICES
from kennisbank.records.kind import Kind, ListPage
from kennisbank.records.outline import no_sections

KIND = Kind(
    model=Place,
    folder=Path(__file__).parent,
    home="data/places.yml",
    plural="gemeenten",
    heading="Plaatsen",
    needs=(),
    names=None,
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=place_page,
    page_title=label_and_noun,
    listed=PRACTICES,
    is_shown=is_used,
    summary=lambda _: "",
    outline=no_sections,
    lists=(
        ListPage(
            "plaatsen/",
            places_page,
            "Plaatsen",
            "Gemeenten uit de praktijken en de dossiers.",
        ),
    ),
    blocks=(),
    search=search,
    facets=of_place,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)
