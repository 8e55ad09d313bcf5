"""The files that the browser searches: scripts, so that they also load from a disk."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from kennisbank.searching.dutch.compounds import compounds
from kennisbank.searching.dutch.folding import words
from kennisbank.searching.faceting import short, values_of
from kennisbank.searching.own_words import NO_OWN_WORDS, OwnWords
from kennisbank.searching.search_record import SearchRecord
from kennisbank.searching.synonyms import Row

CORE = "core.js"
TEXT = "text.js"
VERSION_FILE = "versie.js"  # a browser asks for it anew each time, so that it may keep the others

# Up to so many pages the core holds everything but the running text. Of more it holds the names:
# kernen, ids and the compounds that no name has come behind it, in blocks.
MOST_WHOLE = 1000
BLOCK = 200  # pages

Compounds = Mapping[str, tuple[str, ...]]


def write_index(records: Iterable[SearchRecord], to: Path, synonyms: Iterable[Row] = ()) -> None:
    """Write the index of any records into a folder, as the browser and Node read it."""
    to.mkdir(parents=True, exist_ok=True)
    for name, text in index_files(records, synonyms).items():
        (to / name).write_text(text, encoding="utf-8")


def block_names(count: int) -> tuple[str, ...]:
    """Return the names of the blocks of a collection with so many pages; none when it is small."""
    blocks = -(-count // BLOCK) if count > MOST_WHOLE else 0
    return tuple(f"kern-{number}.js" for number in range(blocks))


def index_files(
    records: Iterable[SearchRecord],
    synonyms: Iterable[Row] = (),
    facets: Mapping[str, str] | None = None,
    own: OwnWords = NO_OWN_WORDS,
) -> dict[str, str]:
    """Return `core.js`, `text.js` (running text), the blocks and the version, by their names.

    `facets` names each facet for readers; `own` are the words that the collection adds to Dutch.
    """
    records = tuple(records)
    rows = [list(row) for row in synonyms]
    early, late = _compounds(records, [text for row in rows for text in row])
    blocks = _blocks(records, late)
    core = {
        **_pages(records, blocks),
        "compounds": early,
        "synonyms": rows,
        "facets": dict(facets or {}),
        "short": {label: short(label) for label in _labels(records)},
        **({"dutch": own.model_dump()} if own != NO_OWN_WORDS else {}),
    }
    text = [[section.text for section in record.sections] for record in records]
    found = {CORE: as_script("searchCore", core), TEXT: as_script("searchText", text), **blocks}
    return {**found, VERSION_FILE: as_script("searchVersion", f"?v={_print(found)}")}


def _compounds(records: tuple[SearchRecord, ...], spoken: list[str]) -> tuple[Compounds, Compounds]:
    """Return the compounds that come with the core, and those that can wait for the blocks.

    Of a large collection the names and the synonyms, which are `spoken`, need theirs first.
    """
    found = compounds([*(text for record in records for text in record.texts), *spoken])
    if not block_names(len(records)):
        return found, {}
    names = (name for record in records for name in record.names)
    known = {word for text in (*names, *spoken) for word in words(text)}
    early = {word: parts for word, parts in found.items() if word in known}
    return early, {word: parts for word, parts in found.items() if word not in known}


def _blocks(records: tuple[SearchRecord, ...], others: Compounds) -> dict[str, str]:
    """Return the blocks by their names: what the core left out, the compounds spread over them."""
    names, left = block_names(len(records)), [*others.items()]
    made = {}
    for number, name in enumerate(names):
        own = records[number * BLOCK : (number + 1) * BLOCK]
        content = {
            "ids": [record.id for record in own],
            "kernen": [record.summary for record in own],
            "compounds": dict(left[number :: len(names)]),
        }
        made[name] = as_script("searchKern", content)
    return made


def _print(files: Mapping[str, str]) -> str:
    """Return what changes when one of the files does: they are asked for together."""
    return hashlib.sha256("".join(files.values()).encode()).hexdigest()[:8]


def _labels(records: Iterable[SearchRecord]) -> list[str]:
    found = (labels for record in records for labels in values_of(record).values())
    return sorted({label for labels in found for label in labels})


def _pages(records: tuple[SearchRecord, ...], blocks: Mapping[str, str]) -> dict[str, Any]:
    """Return the pages as the core has them, with what to know of the blocks when there are any."""
    if not blocks:
        return {"records": [*map(_core, records)]}
    return {"columns": _columns(records), "blocks": {"each": BLOCK}}


def _columns(records: tuple[SearchRecord, ...]) -> dict[str, list[Any]]:
    """Return the core of many pages by field, which compresses better; without what is in a block.

    What is empty is null.
    """
    rows = [_core(record) for record in records]
    keys = {key: None for row in rows for key in row if key not in ("id", "summary")}
    return {key: [row.get(key) for row in rows] for key in keys}


def _core(record: SearchRecord) -> dict[str, Any]:
    """Leave out what is empty, the text of the sections, and an id that is the address."""
    fields = record.model_dump(exclude={"sections"})
    kept = {key: value for key, value in fields.items() if value or key in ("id", "url", "title")}
    if record.id == record.url:
        del kept["id"]
    kept["sections"] = [{"id": one.id, "h": one.h} for one in record.sections]
    return kept


def as_script(name: str, content: Any) -> str:
    """Write JSON as a text in a script: browsers parse that faster than code, in a worker too."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    quoted = text.replace("\\", "\\\\").replace("'", "\\'").replace("<", "\\u003c")
    return f"globalThis.{name}='{quoted}';\n"
