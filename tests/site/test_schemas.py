"""The cards of this site beside the schemas that editors get, and the example to start from."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pydantic import BaseModel

from kennisbank.authoring.scaffold import new_record
from kennisbank.authoring.schema import schema_text
from kennisbank.catalogue import Catalogue
from kennisbank.checks import Desk, faults
from kennisbank.kinds.practice.kind import KIND
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.registry import registry
from kennisbank.reading import read_record
from tests.conftest import PROJECT
from tests.schemas import faults_of, models

EXAMPLE = PROJECT / "docs/meewerken/voorbeeldkaart.yml"
TODAY = date(2026, 11, 21)


@pytest.mark.parametrize("kind", [kind.name for kind in registry().files])
def test_the_committed_schema_is_fresh(kind: str, catalogue: Catalogue) -> None:
    committed = (PROJECT / f"data/schema/{kind}.json").read_text(encoding="utf-8")
    assert committed == schema_text(registry().named(kind), registry(), catalogue), (
        f"kennisbank schema {kind}"
    )


def test_an_editor_finds_nothing_wrong_with_a_record(catalogue: Catalogue) -> None:
    files = [("practice", file) for file in (EXAMPLE, *PROJECT.glob("practices/*.yml"))]
    files += [("dossier", file) for file in PROJECT.glob("data/dossiers/*.yml")]
    assert len(files) > 40
    wrong = {
        file.name: faults_of(kind, file.read_text(encoding="utf-8"), catalogue)
        for kind, file in files
    }
    assert {name: found for name, found in wrong.items() if found} == {}


def test_the_example_card_points_to_records_that_exist(catalogue: Catalogue) -> None:
    entry = read_record(EXAMPLE, EXAMPLE.parent, Practice, EXAMPLE.stem)
    assert entry.record is not None
    own = {str(source.id) for source in entry.record.own_sources}
    for _, reference in entry.record.references():
        assert str(reference) in own or catalogue.find(*reference.key), reference


def test_the_example_card_is_valid(tmp_path: Path) -> None:
    Image.new("RGB", (4, 3), "teal").save(tmp_path / "voorbeeld.jpg")
    entry = read_record(EXAMPLE, EXAMPLE.parent, Practice, EXAMPLE.stem)
    assert entry.problems == () and entry.record is not None
    own = {str(source.id): source for source in entry.record.own_sources}
    assert list(faults(entry.record, Desk(own, media=tmp_path), KIND)) == []


def used(value: object) -> Iterator[tuple[type[BaseModel], str]]:
    if isinstance(value, BaseModel):
        for name in value.model_fields_set:
            yield type(value), name
            yield from used(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from used(item)


def test_the_example_card_uses_every_field() -> None:
    entry = read_record(EXAMPLE, EXAMPLE.parent, Practice, EXAMPLE.stem)
    every = {(model, name) for model in models(Practice) for name in model.model_fields}
    assert every - set(used(entry.record)) == set()


def test_nobody_takes_the_example_for_a_fact() -> None:
    entry = read_record(EXAMPLE, EXAMPLE.parent, Practice, EXAMPLE.stem)
    assert entry.record is not None
    card = entry.record
    told = [card.title, card.summary, card.headline, card.area, card.motive, card.goal]
    told += [card.approach, card.result, *card.aliases, *card.uncertain]
    told += [part.text for part in card.steps] + [part.text for part in card.questions]
    told += [part.text for part in (*card.worked, *card.struggled, *card.conditions)]
    told += [part.text for part in card.success_factors]
    told += [figure.label for figure in card.figures] + [person.name for person in card.people]
    told += [partner.name for partner in card.partners]
    assert [text for text in told if not str(text).startswith("Voorbeeld")] == []


def test_the_first_line_names_the_schema() -> None:
    start = "# yaml-language-server: $schema=../"
    for file in (EXAMPLE, PROJECT / "practices/kompas-halle.yml"):
        assert file.read_text(encoding="utf-8").startswith(start)
    line = new_record(KIND, "Soep", TODAY, place="lier").splitlines()[0]
    assert (PROJECT / "practices" / line.removeprefix(start[:-3])).resolve().is_file()
