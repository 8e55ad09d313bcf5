"""The files that the browser searches: scripts, so that they also load from a disk."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from kennisbank.searching.dutch.compounds import compounds
from kennisbank.searching.faceting import short, values_of
from kennisbank.searching.own_words import NO_OWN_WORDS, OwnWords
from kennisbank.searching.search_record import SearchRecord
from kennisbank.searching.synonyms import Row

CORE = "core.js"
TEXT = "text.js"


def write_index(records: Iterable[SearchRecord], to: Path, synonyms: Iterable[Row] = ()) -> None:
    """Write the index of any records into a folder, as the browser and Node read it."""
    to.mkdir(parents=True, exist_ok=True)
    for name, text in index_files(records, synonyms).items():
        (to / name).write_text(text, encoding="utf-8")


def index_files(
    records: Iterable[SearchRecord],
    synonyms: Iterable[Row] = (),
    facets: Mapping[str, str] | None = None,
    own: OwnWords = NO_OWN_WORDS,
) -> dict[str, str]:
    """Return `core.js` (titles, kernen, facets) and `text.js` (running text) by their names.

    `facets` names each facet for readers; `own` are the words that the collection adds to Dutch.
    """
    records = tuple(records)
    rows = [list(row) for row in synonyms]
    texts = [text for record in records for text in record.texts]
    spoken = [text for row in rows for text in row]
    core = {
        "records": [_core(record) for record in records],
        "compounds": compounds([*texts, *spoken]),
        "synonyms": rows,
        "facets": dict(facets or {}),
        "short": {label: short(label) for label in _labels(records)},
        **({"dutch": own.model_dump()} if own != NO_OWN_WORDS else {}),
    }
    text = [[section.text for section in record.sections] for record in records]
    return {CORE: as_script("searchCore", core), TEXT: as_script("searchText", text)}


def _labels(records: Iterable[SearchRecord]) -> list[str]:
    found = (labels for record in records for labels in values_of(record).values())
    return sorted({label for labels in found for label in labels})


def _core(record: SearchRecord) -> dict[str, Any]:
    """Leave out what is empty, and the text of the sections."""
    fields = record.model_dump(exclude={"sections"})
    kept = {key: value for key, value in fields.items() if value or key in ("id", "url", "title")}
    kept["sections"] = [{"id": one.id, "h": one.h} for one in record.sections]
    return kept


def as_script(name: str, content: Any) -> str:
    """Write JSON as a text in a script: browsers parse that faster than code, in a worker too."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    quoted = text.replace("\\", "\\\\").replace("'", "\\'").replace("<", "\\u003c")
    return f"globalThis.{name}='{quoted}';\n"
