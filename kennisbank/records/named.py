"""Records that readers know by a name."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from kennisbank.records.model import Record
from kennisbank.records.reference import Id
from kennisbank.records.text import Limit, Line, Prose

Name = Annotated[Line, Limit(characters=60)]
Formerly = Annotated[
    tuple[Id, ...],
    Field(
        title="Vroeger",
        description="Id's die dit vroeger had. Wie een oud adres opent, komt dan toch hier uit.",
    ),
]


class Named(Record):
    """A record that readers know by its name."""

    name: Name = Field(title="Naam", description="De naam zoals lezers hem zien.")

    @property
    def label(self) -> str:
        """The name."""
        return self.name


class Choice(Named):
    """A name that other records choose; it has no page, so nothing links to it."""

    section: ClassVar[str] = ""

    @property
    def address(self) -> str:
        """Nothing: it stands on no page."""
        return ""


class Explained(Named):
    """A record whose words prose links to, with what they mean."""

    if TYPE_CHECKING:  # each model says how long it may be
        explanation: Prose

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every word that stands for it."""
        raise NotImplementedError
