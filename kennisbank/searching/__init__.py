"""Search: the records, compound parts and synonyms that the browser's engine is given."""

from kennisbank.searching.catalogued import (
    facets_of_all,
    facets_of_kind,
    search_record,
    search_records,
    short_values,
)
from kennisbank.searching.faceting import Facet, FacetValue
from kennisbank.searching.hand_written import hand_written
from kennisbank.searching.own_words import SEARCH_WORDS, OwnWords, read_own_words
from kennisbank.searching.record_file import read_records
from kennisbank.searching.search_record import SearchRecord, SearchSection
from kennisbank.searching.shipping import SEARCH_SCRIPTS, search_files
from kennisbank.searching.synonyms import read_rows, rows_of
from kennisbank.searching.writing import as_script, write_index

__all__ = [
    "SEARCH_SCRIPTS",
    "SEARCH_WORDS",
    "FacetValue",
    "Facet",
    "OwnWords",
    "as_script",
    "SearchRecord",
    "SearchSection",
    "hand_written",
    "facets_of_all",
    "facets_of_kind",
    "read_own_words",
    "read_records",
    "read_rows",
    "rows_of",
    "search_files",
    "search_record",
    "search_records",
    "short_values",
    "write_index",
]
