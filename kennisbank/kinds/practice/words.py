"""The fixed words of the form for a new practice."""

from collections.abc import Mapping
from typing import Self

from pydantic import model_validator

from kennisbank.kinds.practice.record import Practice
from kennisbank.printing.rooms import each_field_once
from kennisbank.records.model import Model


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
    required: str
    groups: tuple[FieldGroup, ...]
    of_editors: tuple[str, ...]

    @model_validator(mode="after")
    def _asks_every_field(self) -> Self:
        asked = (key for group in self.groups for key in group.prompts)
        each_field_once(Practice, (*asked, *self.of_editors))
        return self
