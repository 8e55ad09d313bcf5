"""Audiences: for or with whom a practice works."""

from typing import ClassVar

from pydantic import Field

from kennisbank.records.named import Formerly, Named
from kennisbank.records.text import Prose


class Audience(Named):
    """For or with whom a practice works."""

    kind: ClassVar[str] = "audience"
    noun: ClassVar[str] = "doelgroep"
    section: ClassVar[str] = "doelgroepen"

    explanation: Prose = Field(title="Uitleg", description="Wie we met deze groep bedoelen.")
    formerly: Formerly = ()
