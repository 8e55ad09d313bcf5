"""Tools: guides, scans and methods that others made and that a network can use."""

from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field

from kennisbank.kinds.choices import Helps, PhaseChoice
from kennisbank.kinds.references import ThemeRef
from kennisbank.records.asked import AskedAs
from kennisbank.records.named import Formerly, Named
from kennisbank.records.source import WebAddress
from kennisbank.records.sourced import Sourced, Sources
from kennisbank.records.text import Limit, Line, Prose

ToolType = Literal[
    "handleiding",
    "vragenlijst",
    "kader",
    "lessen uit de praktijk",
    "onderzoek en cijfers",
    "artikel",
    "begeleiding",
]


class Tool(Named, Sourced):
    """Something to work with; described once and pointed to from everywhere."""

    kind: ClassVar[str] = "tool"
    noun: ClassVar[str] = "hulpmiddel"
    section: ClassVar[str] = "gereedschap"

    name: Annotated[Line, Limit(characters=90)] = Field(
        title="Naam", description="De naam zoals de maker hem geeft."
    )
    type: ToolType = Field(title="Soort", description="Waar het in de gereedschapskist staat.")
    makers: tuple[Annotated[Line, Limit(characters=90)], ...] = Field(
        (), title="Makers", description="Namen van organisaties."
    )
    text: Annotated[Prose, Limit(words=80)] = Field(
        title="Tekst", description="Wat je ermee kunt, en voor wie het is."
    )
    phases: tuple[PhaseChoice, ...] = Field(
        (), title="Fasen", description="Waar het in het leven van een netwerk helpt, en waarom."
    )
    helps: Helps = ()
    themes: tuple[ThemeRef, ...] = Field((), title="Thema's", description="Id's van thema's.")
    url: WebAddress | None = Field(
        None, title="Webadres", description="Waar je het vindt; leeg als we geen adres kennen."
    )
    sources: Sources
    asked_as: AskedAs = ()
    formerly: Formerly = ()

    @property
    def shelf(self) -> int:
        """The place of its kind in the toolbox: what you work with first, to read comes later."""
        return get_args(ToolType).index(self.type)

    @property
    def mentioned_names(self) -> tuple[str, ...]:
        """The makers."""
        return self.makers
