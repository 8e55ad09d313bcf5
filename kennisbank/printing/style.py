"""The house style of paper: colours and fixed words, read from data/house_style.yml."""

from functools import lru_cache
from pathlib import Path

import yaml

from kennisbank.records import Model

HOUSE_STYLE = Path(__file__).parents[2] / "data" / "house_style.yml"


class Colours(Model):
    """Colours as `#rrggbb`, the same as on the screen."""

    ink: str
    accent: str
    grey: str
    line: str


class HandoutWords(Model):
    """The fixed words of a handout; a word between braces is filled in from the record."""

    document_title: str
    kicker: str
    dossier_line: str
    table_line: str
    table_line_short: str
    place: str
    date: str
    table_number: str
    told_by: str
    host: str
    practice_story: str
    other_story: str
    partners: str
    partners_in: str
    figures: str
    steps: str
    takeaways: str
    calculated: str
    uncertain: str
    year_unknown: str
    online: str
    qr_alt: str
    source: str
    sources: str
    editors_questions: str
    editors_checklist: str
    editors_both: str
    licence: str
    checked_on: str
    talk: str
    talk_hint: str
    checklist: str
    factor: str
    works: str
    working_on: str
    first_step: str
    what: str
    who: str
    when: str
    page: str
    of: str


class HouseStyle(Model):
    """What every sheet shares."""

    colours: Colours
    handout: HandoutWords


@lru_cache(maxsize=1)
def house_style() -> HouseStyle:
    """Return the house style of this project; a pydantic error names a missing or unknown key."""
    return HouseStyle.model_validate(yaml.safe_load(HOUSE_STYLE.read_text(encoding="utf-8")))
