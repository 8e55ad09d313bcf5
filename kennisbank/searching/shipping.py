"""Everything that a built site needs for search: the index, the engine and the scripts of pages."""

from collections.abc import Iterable
from pathlib import Path

from kennisbank.catalogue import Catalogue
from kennisbank.searching.bundling import bundled
from kennisbank.searching.catalogued import FACETS, search_records
from kennisbank.searching.search_record import SearchRecord
from kennisbank.searching.synonyms import rows_of
from kennisbank.searching.writing import write_index

MODULES = Path(__file__).parents[2] / "docs" / "assets" / "javascripts" / "search"
SCRIPTS = "assets/javascripts"
FOLDER = "zoeken"  # beside the page that asks

# What a page loads, and the module it starts at.
PAGE_SCRIPTS = {
    "header.js": "header.mjs",
    "suggestions.js": "suggestions.mjs",
    "search-page.js": "search_page.mjs",
    "practice-filter.js": "practice_filter.mjs",
    "marking.js": "marking.mjs",
}


def write_search(catalogue: Catalogue, site: Path, others: Iterable[SearchRecord] = ()) -> None:
    """Write the search files of a collection into the folder of its built site.

    `others` are pages that no record makes, such as those that people write.
    """
    records = [*search_records(catalogue), *others]
    write_index(records, site / FOLDER, rows_of(catalogue.terms), FACETS)
    engine = bundled(MODULES / "engine.mjs", "searchEngine")
    (site / FOLDER / "engine.js").write_text(engine, encoding="utf-8")
    scripts = site / SCRIPTS
    scripts.mkdir(parents=True, exist_ok=True)
    for script, module in PAGE_SCRIPTS.items():
        (scripts / script).write_text(bundled(MODULES / module), encoding="utf-8")
