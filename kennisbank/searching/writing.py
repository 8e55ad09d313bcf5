"""The files that the browser searches: scripts, so that they also load from a disk."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from kennisbank.searching.compounds import compounds
from kennisbank.searching.faceting import short, values_of
from kennisbank.searching.search_record import SearchRecord
from kennisbank.searching.synonyms import Row

CORE = "core.js"
TEXT = "text.js"


def write_index(
    records: Iterable[SearchRecord],
    to: Path,
    synonyms: Iterable[Row] = (),
    facets: Mapping[str, str] | None = None,
    parts: Iterable[str] = (),
) -> None:
    """Write `core.js` (titles, kernen, facets) and `text.js` (running text) into a folder.

    `facets` names each facet for readers; `parts` are words that compounds may also be made of.
    """
    records = tuple(records)
    rows = [list(row) for row in synonyms]
    texts = [text for record in records for text in record.texts]
    spoken = [text for row in rows for text in row]
    core = {
        "records": [_core(record) for record in records],
        "compounds": compounds([*texts, *spoken], parts),
        "synonyms": rows,
        "facets": dict(facets or {}),
        "short": {label: short(label) for label in _labels(records)},
    }
    to.mkdir(parents=True, exist_ok=True)
    _write(to / CORE, "searchCore", core)
    _write(to / TEXT, "searchText", [[one.text for one in record.sections] for record in records])


def _labels(records: Iterable[SearchRecord]) -> list[str]:
    found = (labels for record in records for labels in values_of(record).values())
    return sorted({label for labels in found for label in labels})


def _core(record: SearchRecord) -> dict[str, Any]:
    """Leave out what is empty, and the text of the sections."""
    fields = record.model_dump(exclude={"sections"})
    kept = {key: value for key, value in fields.items() if value or key in ("id", "url", "title")}
    kept["sections"] = [{"id": one.id, "h": one.h} for one in record.sections]
    return kept


def _write(file: Path, name: str, content: Any) -> None:
    """Write JSON as a text in a script: browsers parse that faster than code, in a worker too."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    quoted = text.replace("\\", "\\\\").replace("'", "\\'").replace("<", "\\u003c")
    file.write_text(f"globalThis.{name}='{quoted}';\n", encoding="utf-8")
