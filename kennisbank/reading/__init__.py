"""Strict reading: YAML text becomes typed records, and everything else a `Problem` with a cure."""

from kennisbank.reading.composing import RECORD_LIMIT, compose
from kennisbank.reading.files import (
    LIST_LIMIT,
    Entry,
    Listing,
    files_beside_pages,
    is_hidden,
    page_files,
    read_block,
    read_list,
    read_page,
    read_record,
    read_text,
)
from kennisbank.reading.nodes import (
    Mapping,
    Position,
    Scalar,
    Sequence,
    YamlNode,
    laid_over,
    plain,
)
from kennisbank.reading.problems import Problem, suggestion
from kennisbank.reading.structuring import structure
from kennisbank.records.model import Loc

__all__ = [
    "LIST_LIMIT",
    "RECORD_LIMIT",
    "Entry",
    "Listing",
    "Loc",
    "Mapping",
    "Position",
    "YamlNode",
    "Problem",
    "Scalar",
    "Sequence",
    "compose",
    "is_hidden",
    "laid_over",
    "files_beside_pages",
    "page_files",
    "plain",
    "read_block",
    "read_list",
    "read_page",
    "read_record",
    "read_text",
    "structure",
    "suggestion",
]
