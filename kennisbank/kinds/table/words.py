"""The fixed words of what lies on a table."""

from collections.abc import Mapping
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from kennisbank.kinds.table.record import Table
from kennisbank.printing.rooms import each_field_once
from kennisbank.records.model import Model


class Role(Model):
    """What someone at the table does: a name, one sentence, and three to five points."""

    title: str
    text: str
    points: tuple[str, ...]


class AgendaPart(Model):
    """A part of a table conversation, with how long it takes.

    `without_checklist` is what to do when the handout has nothing to tick.
    """

    title: str
    minutes: int
    text: str
    without_checklist: str = ""


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
            message = "de agenda telt {total} minuten, maar bij minutes staat {minutes}"
            counted = {"total": total, "minutes": self.minutes}
            raise PydanticCustomError("agenda", message, counted)
        return self

    @model_validator(mode="after")
    def _reports_every_field(self) -> Self:
        each_field_once(Table, (*self.report_prompts, *self.report_of_editors))
        return self
