"""A new record: every field of its model with its explanation, ready to fill in."""

import json
import textwrap
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from kennisbank.authoring.limits import first_shape, limits
from kennisbank.authoring.schema import NO_IDS, SCHEMA_FOLDER, KnownIds, json_schema
from kennisbank.checks import privacy
from kennisbank.reading import compose
from kennisbank.records.kind import Kind
from kennisbank.records.reference import LONGEST_ID, is_device, is_page_name
from kennisbank.text.folding import fold

_REVIEW_AFTER = timedelta(days=365)
_WIDTH = 90
_OPENING = """\
# Een nieuwe {noun}. Na elke dubbele punt komt jouw tekst; laat er een spatie voor.
# Wat je niet weet, laat je leeg of noem je 'onbekend'. Verzin niets en schrijf zelf:
# neem feiten over uit je bronnen, geen zinnen.
# Een tekst met ': ', ' #' of een aanhalingsteken vooraan zet je tussen dubbele aanhalingstekens.
# Een langere tekst begin je met | en schrijf je op de regels eronder, twee spaties naar rechts.
# Kijk na met: kennisbank check
"""
_NEEDED = "# ---- Dit heeft elke kaart nodig ----\n"
_OPTIONAL = """\
# ---- Dit mag erbij ----
# Haal het hekje vooraan weg bij elke regel die je gebruikt; laat de uitleg gerust staan.
"""


def id_from(title: str, nameless: str) -> str:
    """Derive a valid id from any title: `Kom!pas Halle` becomes `kompas-halle`.

    `nameless` stands for a title without letters, and before one that is the name of a page.
    """
    id = ""
    for word in fold(title).split():
        longer = f"{id}-{word}" if id else word[:LONGEST_ID]
        if len(longer) > LONGEST_ID:
            break
        id = longer
    return f"{nameless}-{id}" if is_page_name(id) or is_device(id) else id or nameless


def title_fault(title: str) -> str:
    """Say why `check` would refuse this title; nothing when it would take it."""
    if not fold(title):
        return "schrijf ze met letters of cijfers"
    strange = next((sign for sign in title if not _on_paper(sign)), "")
    if strange:
        return f"'{strange}' staat niet in onze letters; schrijf woorden"
    if privacy.mail_addresses(title) or privacy.phone_numbers(title):
        return "zet er geen e-mailadres of telefoonnummer in"
    _, problems = compose(f"title: {_quoted(title)}\n".encode(), "titel")
    return problems[0].message if problems else ""


def _on_paper(sign: str) -> bool:
    """Say whether our fonts may have a sign: they know Latin letters and no pictures."""
    kind = unicodedata.category(sign)
    latin = unicodedata.name(sign, "").startswith("LATIN")
    return latin if kind.startswith("L") else kind[0] in "MNPZ" or kind in ("Sc", "Sm")


def new_record(
    kind: Kind, title: str, today: date, choices: KnownIds = NO_IDS, **values: object
) -> str:
    """Return the text of a new record's file: what is known already, the rest to fill in.

    What the model requires and what the kind gives a first value comes first; the optional fields
    follow behind a hash. `values` are fields that are known too, `choices` are named in the
    explanations.
    """
    first, later = _blocks(
        kind, choices, {kind.title_field: title, **_dated(kind, today), **values}
    )
    head = [f"{modeline(kind)}\n{_OPENING.format(noun=kind.noun)}", _NEEDED]
    return "\n".join([*head, *first, _OPTIONAL, *later])


def new_item(kind: Kind, title: str, id: str, choices: KnownIds = NO_IDS, **values: object) -> str:
    """Return the text of a new record in the list of its kind, as `new_record` does for a file."""
    first, later = _blocks(kind, choices, {kind.title_field: title, **values})
    lines = "\n".join([*first, *later]).splitlines()
    return f"- id: {id}\n" + "".join(f"  {line}".rstrip() + "\n" for line in lines if line)


def new_list(today: date) -> str:
    """Return the head of a list that does not exist yet."""
    due = today + _REVIEW_AFTER
    return f"checked_on: {today}\nreview_before: {due}\nrecords:\n"


def _blocks(
    kind: Kind, choices: KnownIds, values: Mapping[str, object]
) -> tuple[list[str], list[str]]:
    """Return the fields that are needed or known, and the others behind a hash."""
    schema = json_schema(kind, choices)
    known = {**kind.first_values, **values}
    needed = {*schema["required"], *known}
    fields = {
        name: [*_explanation(node), *_field(name, node, known.get(name))]
        for name, node in schema["properties"].items()
    }
    first = [_text(lines) for name, lines in fields.items() if name in needed]
    later = [_text(_hashed(lines)) for name, lines in fields.items() if name not in needed]
    return first, later


def _dated(kind: Kind, today: date) -> dict[str, str]:
    """Return when a new record was checked and is due again, for a kind that says so."""
    if "checked_on" not in kind.model.model_fields:
        return {}
    due = today + _REVIEW_AFTER
    return {"checked_on": today.isoformat(), "review_before": due.isoformat()}


def modeline(kind: Kind) -> str:
    """Return the line that tells an editor which schema a file of this kind follows."""
    up = "../" * kind.home.count("/")
    return f"# yaml-language-server: $schema={up}{SCHEMA_FOLDER}/{kind.name}.json"


def _text(lines: list[str]) -> str:
    return "".join(line + "\n" for line in lines)


def _hashed(lines: list[str]) -> list[str]:
    """Switch fields off: `#steps:`; the explanation of the field itself is a comment already."""
    return [line if line.startswith("#") else f"#{line}" for line in lines]


def _field(name: str, node: Mapping[str, Any], value: object = None) -> list[str]:
    node = first_shape(node)
    if "properties" in node:
        known = value if isinstance(value, dict) else {}
        return [f"{name}:", *_indented(_fields(node, known))]
    if "items" in node:
        return [f"{name}:", *_indented(_item(first_shape(node["items"])))]
    return [f"{name}: {_quoted(value)}" if value else f"{name}:"]


def _fields(node: Mapping[str, Any], known: Mapping[str, object]) -> Iterator[str]:
    required = node.get("required", ())
    for name, field in node["properties"].items():
        yield from _explanation(field, optional=name not in required)
        blank = name not in required and "items" in field
        yield from [f"{name}:"] if blank else _field(name, field, known.get(name))


def _item(node: Mapping[str, Any]) -> Iterator[str]:
    """Write one list item; the dash stands before its first field."""
    if "properties" not in node:
        yield "-"
        return
    dashed = False
    for line in _fields(node, {}):
        begins = not dashed and not line.startswith("#")
        dashed = dashed or begins
        yield f"- {line}" if begins else f"  {line}"


def _indented(lines: Iterator[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _explanation(node: Mapping[str, Any], *, optional: bool = False) -> list[str]:
    name = f"{node['title']} (mag leeg)" if optional else node["title"]
    about = " ".join([f"{name}: {node['description']}", *limits(node)])
    lines = textwrap.wrap(about, _WIDTH, break_on_hyphens=False, break_long_words=False)
    return [f"# {line}" for line in lines]


def _quoted(value: object) -> str:
    """Write a text so that YAML reads it back as it is, with quotes only where they help."""
    text = str(value)
    return text if text.replace("-", "").isalnum() else json.dumps(text, ensure_ascii=False)
