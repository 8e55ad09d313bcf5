"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.gaps import unused
from kennisbank.kinds.hubs import label_and_noun
from kennisbank.kinds.organisation.page import (
    ORGANISATION_PAGES,
    organisation_page,
    organisations_page,
)
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.organisation.search import search
from kennisbank.kinds.rows import PRACTICES
from kennisbank.records.kind import Gap, Kind, ListPage, Names, always
from kennisbank.records.outline import no_sections
from kennisbank.records.paging import Listed
from kennisbank.text.folding import fold

KIND = Kind(
    model=Organisation,
    folder=Path(__file__).parent,
    home="data/organisations.yml",
    plural="organisaties",
    heading="Organisaties",
    needs=(),
    names=Names(("name", "abbreviation", "aliases"), fold),
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=organisation_page,
    page_title=label_and_noun,
    listed=PRACTICES,
    is_shown=always,
    summary=lambda organisation: organisation.note or "",
    outline=no_sections,
    lists=(
        ListPage(
            "organisaties/",
            organisations_page,
            "Organisaties",
            "Organisaties uit de praktijken en de dossiers.",
            listed=Listed(lambda catalogue: catalogue.all(Organisation), ORGANISATION_PAGES),
        ),
    ),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=Gap("Organisaties die nergens voorkomen", unused),
)
