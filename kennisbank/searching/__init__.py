"""Search: the records, compound parts and synonyms that the browser's engine is given."""

from kennisbank.searching.catalogued import FACETS, facets_of, search_record, search_records
from kennisbank.searching.search_record import SearchRecord, SearchSection
from kennisbank.searching.synonyms import read_rows, rows_of
from kennisbank.searching.writing import write_index

__all__ = [
    "FACETS",
    "SearchRecord",
    "SearchSection",
    "facets_of",
    "read_rows",
    "rows_of",
    "search_record",
    "search_records",
    "write_index",
]
