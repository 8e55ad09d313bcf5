"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.practice.beside import BESIDE_HOME, beside_files, practices_beside
from kennisbank.kinds.practice.consistent import (
    guessed,
    in_jargon,
    not_covered,
    out_of_time,
    partners_twice,
    unsupported,
)
from kennisbank.kinds.practice.editors import CARDS, editors_page
from kennisbank.kinds.practice.empty_chair import by_voice, empty_chair_page
from kennisbank.kinds.practice.facets import facets
from kennisbank.kinds.practice.levels import overstated, too_few
from kennisbank.kinds.practice.list_files import list_files
from kennisbank.kinds.practice.outline import outline
from kennisbank.kinds.practice.page import (
    level_requirements,
    practice_cards,
    practice_fields,
    practice_page,
    practices_page,
)
from kennisbank.kinds.practice.papers import ON_PAPER, share
from kennisbank.kinds.practice.plain_summary import heavy
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.practice.search import search
from kennisbank.kinds.practice.spreadsheet import practices_csv
from kennisbank.records.kind import Kind, ListPage, Names, always, label_of
from kennisbank.records.paging import Listed
from kennisbank.records.when import UNKNOWN
from kennisbank.text.folding import fold

KIND = Kind(
    model=Practice,
    folder=Path(__file__).parent,
    home="practices/",
    plural="praktijken",
    heading="Praktijken",
    needs=("place",),
    names=Names(("title",), fold),
    is_vocabulary=False,
    checks=(
        *(overstated, too_few, heavy, in_jargon),
        *(not_covered, unsupported, guessed, partners_twice, out_of_time),
    ),
    first_values={
        "status": UNKNOWN,
        "voice": {"level": UNKNOWN},
        "level": "schets",
        "partners": None,  # no card reaches a level without one
    },
    page=practice_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda card: card.summary,
    outline=outline,
    lists=(
        ListPage(
            "praktijken/",
            practices_page,
            "Praktijken",
            "Alle praktijken op een rij.",
            listed=Listed(lambda catalogue: catalogue.all(Practice)),
            files=list_files,
        ),
        ListPage(
            BESIDE_HOME,
            practices_beside,
            "Praktijken naast elkaar",
            "Kies twee of drie praktijken en zie van elk hetzelfde.",
            files=beside_files,
        ),
        ListPage(
            "redactie/",
            editors_page,
            "Redactie",
            "De stand van elke kaart, en waar nog niets is.",
            listed=Listed(lambda catalogue: catalogue.all(Practice), CARDS),
        ),
        ListPage(
            "de-lege-stoel/",
            empty_chair_page,
            "De lege stoel",
            "Bij welke praktijken we weten hoe de mensen om wie het gaat meededen.",
            listed=Listed(by_voice),
        ),
    ),
    blocks=(practice_cards, practice_fields, level_requirements),
    search=search,
    facets=facets,
    spreadsheet=practices_csv,
    is_start=False,
    paper=ON_PAPER,
    share=share,
    gap=None,
)
