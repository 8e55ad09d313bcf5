"""Kinds of record that only give others something to choose from."""

from dataclasses import replace
from pathlib import Path

from kennisbank.kinds.facets import no_facets
from kennisbank.kinds.gaps import unused
from kennisbank.records.kind import Gap, Kind, Names, always, label_of
from kennisbank.records.named import Choice
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

_ANY = Kind(
    model=Choice,
    folder=Path(__file__).parent,
    home="",
    plural="",
    heading="",
    needs=(),
    names=Names(("name",), fold),
    is_vocabulary=True,
    checks=(),
    first_values={},
    page=None,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda _: "",
    outline=no_sections,
    lists=(),
    blocks=(),
    search=None,
    facets=no_facets,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=None,
)


def choice_kind(model: type[Choice], folder: Path, home: str, plural: str) -> Kind:
    """Return the kind of a list of choices: no page, no search, and a gap when nobody chose it."""
    gap = Gap(f"{plural.capitalize()} die niemand koos", unused)
    return replace(_ANY, model=model, folder=folder, home=home, plural=plural, gap=gap)
