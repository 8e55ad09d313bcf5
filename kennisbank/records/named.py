"""The short lists that cards choose from: themes, audiences, places and terms."""

from typing import Annotated

from pydantic import Field

from kennisbank.records.model import Record
from kennisbank.records.text import Limit, Line

Name = Annotated[Line, Limit(characters=60)]


class Named(Record):
    """A record that readers know by its name."""

    name: Name = Field(title="Naam", description="De naam zoals lezers hem zien.")

    @property
    def label(self) -> str:
        """The name."""
        return self.name
