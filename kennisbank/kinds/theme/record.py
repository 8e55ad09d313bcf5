"""Themes: what a practice is about."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.records.named import Formerly, Named
from kennisbank.records.text import Limit, Line, Prose


class Theme(Named):
    """What a practice is about."""

    kind: ClassVar[str] = "theme"
    noun: ClassVar[str] = "thema"
    section: ClassVar[str] = "themas"

    explanation: Prose = Field(title="Uitleg", description="Wat je onder dit thema vindt.")
    alike: Annotated[Line, Limit(characters=40)] | None = Field(
        None,
        title="Wat ze delen",
        description="Wat je achter 'ook' zegt van een praktijk met dit thema, zoals"
        " 'een ruilwinkel'; anders staat er het thema.",
    )
    formerly: Formerly = ()
