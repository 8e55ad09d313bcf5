"""What other tools get from us: the JSON Schema of a record file, and a card to start from."""

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from pydantic import TypeAdapter, ValidationError

from kennisbank.authoring.scaffold import id_from, new_record
from kennisbank.authoring.schema import NO_IDS, KnownIds, json_schema, schema_text, vocabularies
from kennisbank.checks import Desk, faults
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.practice.kind import KIND
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.practice.spreadsheet import practices_csv
from kennisbank.kinds.registry import registry
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.reading import Entry, read_record
from kennisbank.records.model import Record
from kennisbank.records.reference import LONGEST_ID, RecordId
from kennisbank.records.source import Source
from tests.schemas import CoreLoader, faults_of, models, schema_of
from tests.world import SOUP, World, small_catalogue

MODELS: list[type[Record]] = [Practice, Dossier, Event, Toolkit]
TODAY = date(2026, 11, 21)


def blank_card(title: str, place: str, choices: KnownIds = NO_IDS) -> str:
    return new_record(KIND, title, TODAY, choices, place=place)


def card_id(title: str) -> str:
    return id_from(title, KIND.noun)


def schema_faults(kind: str, text: str) -> list[str]:
    return faults_of(kind, text, small_catalogue())


def read(text: str, folder: Path, name: str = "soep") -> Entry[Practice]:
    file = folder / f"{name}.yml"
    file.write_text(text, encoding="utf-8")
    return read_record(file, folder, Practice, name)


# Schema


@pytest.mark.parametrize("kind", [kind.name for kind in registry().files])
def test_a_schema_is_a_valid_one(kind: str) -> None:
    Draft7Validator.check_schema(schema_of(kind, small_catalogue()))


MINIMAL = """\
title: Soep op de stoep
summary: Buren koken soep.
place: lier
status: lopend
themes: [buurt]
partners: [{name: Stad Lier}]
voice: {level: onbekend}
level: schets
sources: [gedeelde-bron]
checked_on: 2026-11-21
review_before: 2027-11-21
"""


def changed(old: str, new: str) -> str:
    assert MINIMAL.count(old) == 1 or not old
    return MINIMAL.replace(old, new) if old else MINIMAL + new + "\n"


FIGURE = "{value: %s, unit: mensen, label: aan tafel, date: 2012, certainty: vermeld, source: bron}"
ACCEPTED = {
    "nothing changed": changed("", ""),
    "a number as title": changed("Soep op de stoep", "2060"),
    "a quoted day": changed("checked_on: 2026-11-21", 'checked_on: "2026-11-21"'),
    "a year as number": changed("", "period: {start: 2011}"),
    "a year as text": changed("", 'period: {start: "2011"}'),
    "a month": changed("", "period: {start: 2011-10}"),
    "about a year": changed("", "period: {start: ca. 2011}"),
    "before a day": changed("", "period: {start: voor 2011-07-07}"),
    "an unknown date": changed("", "period: {end: onbekend}"),
    "a blank field": changed("", "headline:"),
    "a blank choice": changed("", "network_model:"),
    "a blank list": changed("", "covers:"),
    "a whole number": changed("", "figures: [" + FIGURE % "20" + "]"),
    "a quoted number": changed("", "figures: [" + FIGURE % '"20"' + "]"),
    "a decimal number": changed("", "figures: [" + FIGURE % "20.5" + "]"),
    "a source written out": changed("[gedeelde-bron]", "[{id: b, title: B, publisher: P}]"),
    "a web address": changed("", "contact: {name: N, url: https://lier.example/x}"),
    "a mailbox": changed("", "contact: {name: N, mailbox: info@lier.example}"),
}
REFUSED = {
    "an unknown field": changed("", "tittel: Soep"),
    "a field left out": changed("status: lopend\n", ""),
    "a needed field left blank": changed("Buren koken soep.", ""),
    "an id": changed("", "id: soep"),
    "another choice": changed("lopend", "loopt"),
    "a title that is too long": changed("Soep op de stoep", "x" * 61),
    "an id with capitals": changed("lier", "Lier"),
    "no theme": changed("[buurt]", "[]"),
    "a list where text belongs": changed("Buren koken soep.", "[Buren]"),
    "text where a list belongs": changed("[buurt]", "buurt"),
    "a day in another order": changed("checked_on: 2026-11-21", "checked_on: 21-11-2026"),
    "a date in words": changed("", "period: {start: in 2011}"),
    "a text as number": changed("", "figures: [" + FIGURE % "twintig" + "]"),
    "a script as web address": changed("", "contact: {name: N, url: 'javascript:x'}"),
    "an address without a dot": changed("", "contact: {name: N, url: https://lier}"),
    "a mailbox with a space": changed("", "contact: {name: N, mailbox: 'in fo@lier.example'}"),
    "an image elsewhere": changed("", "media: [{file: ../x.jpg, alt: A, credit: C, licence: L}]"),
    "six questions": changed("", f"questions: [{', '.join(['{text: Wie dan}'] * 6)}]"),
}


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=ACCEPTED)
def test_what_the_reader_accepts_an_editor_accepts(text: str, tmp_path: Path) -> None:
    assert read(text, tmp_path).problems == ()
    assert schema_faults("practice", text) == []


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_the_reader_refuses_an_editor_refuses(text: str, tmp_path: Path) -> None:
    assert len(read(text, tmp_path).problems) == 1
    assert len(schema_faults("practice", text)) == 1


def test_an_editor_knows_the_themes_but_not_the_municipalities() -> None:
    assert schema_faults("practice", changed("[buurt]", "[buurtt]")) == ["$.themes[0]"]
    assert schema_faults("practice", changed("place: lier", "place: lierr")) == []


def test_without_a_catalogue_any_id_will_do() -> None:
    free = json_schema(KIND)["properties"]["themes"]["items"]
    bound = json_schema(KIND, {"theme": ["buurt"]})["properties"]["themes"]["items"]
    assert "enum" not in free and "pattern" in free
    assert bound == {"type": "string", "enum": ["buurt"]}
    assert json_schema(KIND, {"theme": []}) == json_schema(KIND)


def test_the_choices_are_those_of_the_collection(world: World) -> None:
    assert vocabularies(world.open().catalogue, registry()) == {
        "theme": ["buurt"],
        "audience": ["buurtbewoners"],
        "aspect": [],
        "aspect_place": [],
        "event_type": ["themadag"],
        "policy_part": ["rollen", "tijdlijn"],
        "province": ["antwerpen", "limburg", "vlaams-brabant"],
        "phase": ["opstart"],
        "network_model": ["spontaan"],
        "critical_factor": ["spontaan/trekker"],
        "question_group": ["opstart/kokers"],
        "worksite": ["soeppad/1", "soeppad/2"],
        "guide": [
            "factor/spontaan/trekker",
            "vragen/opstart/kokers",
            "werf/soeppad/1",
            "werf/soeppad/2",
        ],
        "worksite_place": ["werf/soeppad/1", "werf/soeppad/2"],
    }
    assert vocabularies(None, registry()) == {}


@given(st.text(alphabet="ab-Z0 é", max_size=8))
def test_the_schema_and_the_model_agree_on_ids(id: str) -> None:
    pattern = json_schema(KIND)["properties"]["place"]["pattern"]
    try:
        TypeAdapter(RecordId).validate_python(id)
    except ValidationError:
        assert not re.search(pattern, id) or id != id.strip()
    else:
        assert re.search(pattern, id.strip())


def words_in(node: object) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        yield from ((key, node[key]) for key in ("title", "description") if _is_text(node, key))
        for value in node.values():
            yield from words_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from words_in(value)


def _is_text(node: dict[str, Any], key: str) -> bool:
    return isinstance(node.get(key), str)


@pytest.mark.parametrize("model", MODELS)
def test_a_schema_holds_the_words_of_the_fields_and_no_others(model: type[Record]) -> None:
    fields = [field for each in models(model) for field in each.model_fields.values()]
    titles = {field.title for field in fields} | {model.noun.capitalize()}
    about = tuple(str(field.description) for field in fields)
    for key, text in words_in(
        {**json_schema(registry().named(model.kind)), "description": about[0]}
    ):
        known = text in titles or text.startswith((*about, "Hoogstens "))
        assert known, f"{key}: {text}"


@pytest.mark.parametrize("model", MODELS)
def test_a_schema_has_every_field_but_the_id(model: type[Record]) -> None:
    schema = json_schema(registry().named(model.kind))
    assert list(schema["properties"]) == [name for name in model.model_fields if name != "id"]
    assert "id" not in schema["required"]
    for field in schema["properties"].values():
        assert field["title"] and field["description"]


def test_a_source_on_a_card_keeps_its_id() -> None:
    source = json_schema(KIND)["properties"]["sources"]["items"]["oneOf"][0]
    assert list(source["properties"]) == list(Source.model_fields)


def test_a_limit_in_words_stands_in_the_description() -> None:
    properties = json_schema(KIND)["properties"]
    assert properties["motive"]["description"].endswith(" Hoogstens 220 woorden.")
    assert properties["uncertain"]["items"]["description"] == "Hoogstens 60 woorden."
    assert "Hoogstens" not in properties["summary"]["description"]


def test_the_text_of_a_schema_is_sorted_and_readable() -> None:
    text = schema_text(KIND, registry())
    assert list(json.loads(text)) == sorted(json.loads(text))
    assert "één bestand in practices/" in text and text.endswith("}\n")


# A new card


@pytest.mark.parametrize(
    ("title", "id"),
    [
        ("Kom!pas Halle", "kompas-halle"),
        ("'t Hope", "t-hope"),
        ("Brede School Beringen-Mijn", "brede-school-beringen-mijn"),
        ("Eén pas, véél partners", "een-pas-veel-partners"),
        ("leve(n)de lokale netwerken", "levende-lokale-netwerken"),
        ("Formulier", "praktijk-formulier"),
        ("!?", "praktijk"),
        ("woord " * 20, "woord-woord-woord-woord-woord-woord-woord-woord-woord-woord"),
        ("w" * 99, "w" * LONGEST_ID),
    ],
)
def test_a_title_gives_an_id(title: str, id: str) -> None:
    assert card_id(title) == id


@given(st.text(max_size=100))
def test_any_title_gives_a_valid_id(title: str) -> None:
    assert TypeAdapter(RecordId).validate_python(card_id(title)) == card_id(title)


FILLED = {
    "summary:\n": "summary: Buren koken soep.\n",
    "themes:\n  -\n": "themes:\n  - buurt\n",
    "  - name:\n": "  - name: Stad Lier\n",
    "  - id:\n": "  - id: gazet\n",
    "    title:\n": "    title: Soep in de straat\n",
    "    publisher:\n": "    publisher: De Gazet\n",
}


def filled(text: str) -> str:
    for blank, line in FILLED.items():
        head, _, optional = text.partition("# ---- Dit mag erbij ----")
        assert head.count(blank) == 1, blank
        text = head.replace(blank, line) + "# ---- Dit mag erbij ----" + optional
    return text


def test_a_blank_card_asks_for_what_is_left_to_fill_in(tmp_path: Path) -> None:
    text = blank_card("Soep", "lier")
    problems = read(text, tmp_path).problems
    asked = {text.splitlines()[problem.line - 1].strip() for problem in problems}
    assert asked == {line.splitlines()[-1].strip() for line in FILLED}
    assert len(problems) == len(FILLED)


def test_a_card_with_the_blanks_filled_in_is_valid(tmp_path: Path) -> None:
    entry = read(filled(blank_card("Soep", "lier")), tmp_path)
    assert entry.problems == ()
    assert entry.record is not None
    assert list(faults(entry.record, Desk(), KIND)) == []
    assert (entry.record.title, entry.record.place) == ("Soep", "lier")
    assert (entry.record.checked_on, entry.record.review_before) == (TODAY, date(2027, 11, 21))


def test_an_editor_agrees_about_a_new_card() -> None:
    blank = blank_card("Soep", "lier")
    asked = {"$.summary", "$.themes[0]", "$.partners[0].name", "$.sources[0]"}
    assert set(schema_faults("practice", blank)) == asked
    assert schema_faults("practice", filled(blank)) == []


def test_a_new_card_in_a_collection_has_no_problems(world: World) -> None:
    world.write("practices/nieuw.yml", filled(blank_card("Nieuw", "lier")))
    assert world.problems() == []
    world.change("practices/nieuw.yml", "- buurt", "- buurtt")
    assert len(world.problems()) == 1


@pytest.mark.parametrize(
    "title",
    [
        "Kom!pas: 'Halle' #1",
        '"Soep"',
        "'t Hope",
        "- soep",
        "no",
        "Soep: lekker",
        "@soep",
        "één \\ é",
    ],
)
def test_any_title_is_read_back_as_it_was(title: str, tmp_path: Path) -> None:
    entry = read(filled(blank_card(title, "lier")), tmp_path)
    assert entry.record is not None and entry.problems == ()
    assert entry.record.title == title


def test_every_field_is_explained_and_switched_on_by_taking_its_hash_away() -> None:
    text = blank_card("Soep", "lier")
    switched = re.sub(r"^#(?! )", "", text, flags=re.MULTILINE)
    switched = re.sub(r"^#(?=  )", "", switched, flags=re.MULTILINE)
    keys = yaml.load(switched, CoreLoader)  # noqa: S506
    assert set(keys) == set(Practice.model_fields) - {"id"}
    for field in Practice.model_fields.values():
        assert f"# {field.title}: " in text or field.title == "Id"


def test_the_choices_are_named_in_the_explanation() -> None:
    text = blank_card("Soep", "lier", {"theme": ["buurt", "wonen"]})
    assert "Kies uit: buurt, wonen." in text
    assert "Kies uit: gepland, lopend, afgerond, onbekend." in text


def test_lines_are_short_enough_to_read() -> None:
    assert max(map(len, blank_card("Soep", "lier").splitlines())) <= 100


# Spreadsheet


@pytest.mark.parametrize(
    "title", ["=1+1", "@SUM(A1)", "Netwerk;=cmd|' /C calc'!A0;x", 'Net;"=1', "Net; +1", "Net; -1"]
)
@pytest.mark.parametrize("sign", [",", ";"])
def test_no_cell_is_a_formula_wherever_cells_are_parted(
    world: World, title: str, sign: str
) -> None:
    world.change(SOUP, "title: Soep op de stoep", f"title: {json.dumps(title)}")
    table = practices_csv(world.open().catalogue)
    cells = [cell for row in csv.reader(io.StringIO(table), delimiter=sign) for cell in row]
    assert len(cells) >= 3
    assert not [cell for cell in cells if cell.strip().startswith(("=", "+", "-", "@"))]
