"""Tools: guides, scans and methods that others made and that a network can use."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.records.practice import Helps, PhaseChoice
from kennisbank.records.reference import ThemeRef
from kennisbank.records.source import WebAddress
from kennisbank.records.sourced import Sourced, Sources
from kennisbank.records.text import Limit, Line, Prose
from kennisbank.records.vocabulary import Named


class Tool(Named, Sourced):
    """Something to work with; described once and pointed to from everywhere."""

    kind: ClassVar[str] = "tool"
    noun: ClassVar[str] = "hulpmiddel"
    section: ClassVar[str] = "gereedschap"

    name: Annotated[Line, Limit(characters=90)] = Field(
        title="Naam", description="De naam zoals de maker hem geeft."
    )
    sort: Annotated[Line, Limit(characters=40)] = Field(
        title="Soort", description="Handleiding, vragenlijst, film, steunpunt …"
    )
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

    @property
    def organisation_names(self) -> tuple[str, ...]:
        """The makers."""
        return self.makers
