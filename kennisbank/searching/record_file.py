"""A file of search records from anyone: read whole, or refused with all that is wrong, in Dutch."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kennisbank.searching.search_record import SearchRecord

_WRONG = {
    "missing": "ontbreekt",
    "string_type": "verwacht een tekst",
    "dict_type": "verwacht een object",
    "model_type": "verwacht een object",
    "tuple_type": "verwacht een lijst",
}


class RecordsError(ValueError):
    """What is wrong with a file of records, a line for each fault."""


def read_records(file: Path) -> list[SearchRecord]:
    """Return the records of a JSON file: a list, or a list under `records`.

    Raises OSError, and RecordsError for what is no such list or holds an id twice.
    """
    records, faults = [], []
    for number, given in enumerate(_listed(_parsed(file)), start=1):
        try:
            records.append(SearchRecord.model_validate(given))
        except ValidationError as error:
            faults += [_worded(number, given, one) for one in error.errors()]
    if faults := [*faults, *_twice(records)]:
        raise RecordsError("\n".join(faults))
    return records


def _parsed(file: Path) -> Any:
    """Return what a file holds; half a character (a lone surrogate) becomes a question mark."""
    try:
        read = json.loads(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RecordsError("het bestand is geen UTF-8") from error
    except json.JSONDecodeError as error:
        where = f"regel {error.lineno}, teken {error.colno}"
        raise RecordsError(f"het bestand is geen JSON ({where})") from error
    text = json.dumps(read, ensure_ascii=False)
    return json.loads(text.encode("utf-8", "replace").decode("utf-8"))


def _listed(read: Any) -> list[Any]:
    found = read.get("records") if isinstance(read, dict) else read
    if not isinstance(found, list):
        raise RecordsError("verwacht een lijst van pagina's")
    return found


def _worded(number: int, given: Any, error: ErrorDetails) -> str:
    named = f" (id '{given['id']}')" if isinstance(given, dict) and given.get("id") else ""
    steps = (f"punt {step + 1}" if isinstance(step, int) else step for step in error["loc"])
    field = "".join(f", {step}" for step in steps)
    return f"pagina {number}{named}{field}: {_WRONG.get(error['type'], 'past hier niet')}"


def _twice(records: Iterable[SearchRecord]) -> Iterator[str]:
    seen: set[str] = set()
    for record in records:
        if record.id in seen:
            yield f"het id '{record.id}' staat er meer dan eens; elke pagina heeft een eigen id"
        seen.add(record.id)
