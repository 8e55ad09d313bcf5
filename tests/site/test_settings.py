"""What this site says of itself stands in its data, once."""

import pytest
import yaml
from jsonschema import Draft7Validator

from kennisbank.authoring.settings_schema import SCHEMA_FILES as SCHEMAS
from kennisbank.authoring.settings_schema import settings_schema_text
from kennisbank.settings import SETTINGS_FILES, read_settings
from tests.conftest import PROJECT


def test_mkdocs_calls_this_site_as_it_calls_itself() -> None:
    text = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    identity = read_settings(PROJECT).settings.identity
    for value in (identity.name, identity.description, identity.address, identity.repository):
        assert value and value in text
    assert identity.mailbox and identity.mailbox in text


def test_the_files_of_this_site_have_no_fault() -> None:
    assert read_settings(PROJECT).problems == ()
    assert all((PROJECT / name).exists() for name in SETTINGS_FILES)


def test_every_picture_of_this_site_exists() -> None:
    folder = PROJECT / "docs/assets/images/share"
    for one in read_settings(PROJECT).settings.share:
        assert (folder / f"{one.picture}.png").exists()


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_committed_schema_is_fresh(name: str) -> None:
    committed = (PROJECT / f"data/schema/{name}.json").read_text(encoding="utf-8")
    assert committed == settings_schema_text(name), f"kennisbank schema {name}"


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_accepts_our_files(name: str) -> None:
    validator = Draft7Validator(yaml.safe_load(settings_schema_text(name)))
    text = (PROJECT / f"data/{name}.yml").read_text(encoding="utf-8")
    assert list(validator.iter_errors(yaml.safe_load(text))) == []
