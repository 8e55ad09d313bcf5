"""Scans: statements in the order of the phases, to answer alone or together."""

from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from kennisbank.kinds.statement.record import Statement
from kennisbank.records.blocks import Sentence, Short
from kennisbank.records.model import Loc, Part
from kennisbank.records.named import Formerly
from kennisbank.records.sourced import Sourced, Sources

MOST_STATEMENTS = 14  # more do not fit in the code that a partner reads aloud


class Scan(Sourced):
    """What a network says of itself before it knows in which phase it is."""

    kind: ClassVar[str] = "scan"
    noun: ClassVar[str] = "zelftest"
    section: ClassVar[str] = "zelftests"

    title: Short = Field(title="Titel", description="De vraag die de zelftest beantwoordt.")
    own_address: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*$")] | None = (
        Field(
            None,
            title="Eigen adres",
            description="Waar de pagina staat, zonder schuine strepen aan de randen.",
        )
    )
    lead: Sentence = Field(title="Inleiding", description="Wat je doet, in twee korte zinnen.")
    statements: tuple[Statement, ...] = Field(
        title="Zinnen",
        description="De zinnen, fase na fase.",
        min_length=3,
        max_length=MOST_STATEMENTS,
    )
    sources: Sources
    formerly: Formerly = ()

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def address(self) -> str:
        """Its own address, else `zelftests/<id>/`."""
        return f"{self.own_address or f'{self.section}/{self.id}'}/"

    @property
    def addressed_by(self) -> Loc:
        """The own address, or the id."""
        return ("own_address",) if self.own_address else ("id",)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The statements."""
        return self.statements
