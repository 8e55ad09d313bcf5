"""The house style of paper: colours and fixed words, read from data/house_style.yml."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal, Self

import yaml
from pydantic import model_validator

from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.records.model import Model

HOUSE_STYLE = Path(__file__).parents[2] / "data" / "house_style.yml"

Moment = Literal["vóór", "aan", "na"]  # the table


class Colours(Model):
    """Colours as `#rrggbb`, the same as on the screen."""

    ink: str
    accent: str
    grey: str
    line: str


class PaperWords(Model):
    """The name of a paper, what it is in a sentence, and when you need it."""

    label: str
    what: str
    moment: Moment


class SharedWords(Model):
    """The words that every sheet may carry; a word between braces is filled in."""

    page: str
    of: str
    in_package: str
    version: str
    one_page: str
    many_pages: str
    one_sheet: str
    many_sheets: str
    tick: str
    online: str
    qr_alt: str
    source: str
    sources: str
    licence: str
    checked_on: str
    of_editors: str
    questions_of_editors: str
    calculated: str
    uncertain: str
    year_unknown: str
    unknown: str


class HandoutWords(Model):
    """The fixed words of a handout."""

    table_title: str
    practice_title: str
    large_title: str
    kicker: str
    practice_kicker: str
    dossier_line: str
    table_line: str
    table_line_short: str
    place: str
    date: str
    table_number: str
    told_by: str
    host: str
    start: str
    model: str
    estimated: str
    practice_story: str
    other_story: str
    motive: str
    goal: str
    approach: str
    result: str
    worked: str
    partners: str
    partners_in: str
    figures: str
    steps: str
    takeaways: str
    own_story: str
    editors_questions: str
    editors_checklist: str
    editors_both: str
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


class Role(Model):
    """What someone at the table does: a name, one sentence, and three to five points."""

    title: str
    text: str
    points: tuple[str, ...]


class AgendaPart(Model):
    """A part of a table conversation, with how long it takes."""

    title: str
    minutes: int
    text: str


class TableWords(Model):
    """The words around a table: cards, roles, agenda, report and package."""

    tent_title: str
    cards_title: str
    card: str
    own_card: str
    card_back: str
    roles_title: str
    roles: tuple[Role, ...]
    agenda_title: str
    agenda: str
    agenda_minutes: str
    agenda_total: str
    agenda_range: str
    agenda_part: str
    agenda_how: str
    agenda_from: str
    agenda_long: str
    agenda_clock: str
    agenda_question: str
    agenda_questions: str
    agenda_ready: str
    minutes: int
    parts: tuple[AgendaPart, ...]
    ready: tuple[str, ...]
    report_title: str
    report: str
    report_lead: str
    report_reporter: str
    report_place: str
    report_count: str
    report_prompts: Mapping[str, str]
    report_of_editors: tuple[str, ...]
    package_title: str
    package: str
    package_lead: str
    package_pages: str
    package_part: str
    package_how: str
    how: Mapping[str, str]

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        total = sum(part.minutes for part in self.parts)
        if total != self.minutes:
            raise ValueError(
                f"de agenda telt {total} minuten, maar bij minutes staat {self.minutes}"
            )
        return self

    @model_validator(mode="after")
    def _reports_every_field(self) -> Self:
        _each_field_once(Table, (*self.report_prompts, *self.report_of_editors))
        return self


class GuideWords(Model):
    """The words of checklists, health checks and worksite sheets."""

    checklist_title: str
    phase: str
    checklist_right: str
    question: str
    answers: tuple[str, ...]
    variant: str
    group: str
    notes: str
    thermometer: str
    thermometer_scale: str
    degrees: str
    thermometer_question: str
    thermometer_low: str
    thermometer_high: str
    thermometer_next: str
    health_title: str
    health: str
    model: str
    critical: str
    factor: str
    health_answers: tuple[str, ...]
    talk: str
    worksite_title: str
    worksite: str
    bring: str
    steps: str
    keep: str
    outcome: str
    ready: str
    builds_on: str
    who: str
    date: str


class BookletWords(Model):
    """The words of a dossier's booklet."""

    title: str
    kicker: str
    contents: str
    about: str
    date: str
    place: str
    organisers: str
    before: str
    questions: str
    uncertain: str
    wish: str
    table: str
    practice: str
    practices: str
    told_by: str
    story: str
    handholds: str
    studies: str
    steps: str
    figures: str
    remember: str
    talk: str
    checklist: str
    sources: str
    notes: str
    at_the_tables: str
    sources_on: str


class FieldGroup(Model):
    """Fields that belong together on the form, each with the question that people answer."""

    title: str
    prompts: Mapping[str, str]


class FormWords(Model):
    """The words around the fields of the paper form, in the order in which people tell a story."""

    title: str
    kicker: str
    headline: str
    subtitle: str
    lead: str
    warning: str
    who: str
    date: str
    hand_in: str
    mail: str
    required: str
    groups: tuple[FieldGroup, ...]
    of_editors: tuple[str, ...]

    @model_validator(mode="after")
    def _asks_every_field(self) -> Self:
        asked = (key for group in self.groups for key in group.prompts)
        _each_field_once(Practice, (*asked, *self.of_editors))
        return self


def _each_field_once(model: type[Model], keys: Iterable[str]) -> None:
    """Raise ValueError for a field of a model that a form forgets, repeats or invents."""
    counted, known = Counter(keys), set(model.model_fields)
    wrong = [key for key in sorted(known | set(counted)) if key not in known or counted[key] != 1]
    if wrong:
        raise ValueError(
            f"elk veld hoort één keer op het blad of bij of_editors: {', '.join(wrong)}"
        )


class HouseStyle(Model):
    """What every sheet shares."""

    colours: Colours
    papers: Mapping[str, PaperWords]
    shared: SharedWords
    handout: HandoutWords
    table: TableWords
    guides: GuideWords
    booklet: BookletWords
    form: FormWords


@lru_cache(maxsize=1)
def house_style() -> HouseStyle:
    """Return the house style of this project; a pydantic error names a missing or unknown key."""
    return HouseStyle.model_validate(yaml.safe_load(HOUSE_STYLE.read_text(encoding="utf-8")))
