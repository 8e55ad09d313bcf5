"""Themes: what a practice is about."""

from typing import ClassVar

from pydantic import Field

from kennisbank.records.named import Formerly, Named
from kennisbank.records.text import Prose


class Theme(Named):
    """What a practice is about."""

    kind: ClassVar[str] = "theme"
    noun: ClassVar[str] = "thema"
    section: ClassVar[str] = "themas"

    explanation: Prose = Field(title="Uitleg", description="Wat je onder dit thema vindt.")
    formerly: Formerly = ()
