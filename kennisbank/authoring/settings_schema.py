"""The JSON Schema of the files in which a knowledge base speaks of itself: site and words."""

from collections.abc import Mapping
from dataclasses import dataclass

from kennisbank.authoring.schema import as_text, block_schema
from kennisbank.records.model import Model
from kennisbank.settings import SITE_FILE, WORDS_FILE, Settings, Words


@dataclass(frozen=True)
class _File:
    model: type[Model]
    title: str
    about: str


SCHEMA_FILES: Mapping[str, _File] = {
    "site": _File(
        Settings, "Site", f"Wat een kennisbank van zichzelf zegt: het bestand {SITE_FILE}."
    ),
    "words": _File(
        Words, "Woorden", f"De woorden die hier iets bijzonders zeggen: het bestand {WORDS_FILE}."
    ),
}


def settings_schema_text(name: str) -> str:
    """Write the schema of `site` or `words`: the text of `data/schema/<name>.json`."""
    file = SCHEMA_FILES[name]
    return as_text(block_schema(file.model, file.title, file.about))
