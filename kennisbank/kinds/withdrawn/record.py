"""Pages that were taken away: what stands at their addresses now."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kennisbank.records.model import Loc, misfit
from kennisbank.records.named import Named
from kennisbank.records.text import Limit, Prose
from kennisbank.records.when import Day
from kennisbank.settings import Link
from kennisbank.settings.address import PageAddress


class Withdrawn(Named):
    """A page that was taken away, and where its readers may look now."""

    kind: ClassVar[str] = "withdrawn"
    noun: ClassVar[str] = "ingetrokken pagina"
    section: ClassVar[str] = ""
    is_hidden: ClassVar[bool] = True

    addresses: tuple[PageAddress, ...] = Field(
        title="Adressen",
        description="Waar de pagina stond, zoals praktijken/soep-op-de-stoep/; het korte adres op"
        " papier (p/…) van een kaart komt er vanzelf bij.",
        min_length=1,
    )
    since: Day = Field(title="Sinds", description="De dag waarop ze weg ging.")
    why: Annotated[Prose, Limit(words=60)] = Field(
        title="Waarom", description="Waarom ze er niet meer is, in hoogstens zestig woorden."
    )
    look_at: tuple[Link, ...] = Field(
        (), title="Kijk nu", description="Waar een lezer nu terechtkan.", max_length=5
    )

    @property
    def address(self) -> str:
        """The first place where it stood."""
        return self.addresses[0]

    @property
    def addressed_by(self) -> Loc:
        """The first of its addresses."""
        return ("addresses", 0)

    @property
    def other_addresses(self) -> tuple[tuple[Loc, str], ...]:
        """The other places where it stood."""
        found = enumerate(self.addresses)
        return tuple((("addresses", at), address) for at, address in found if at)

    @model_validator(mode="after")
    def _whole_pages(self) -> Self:
        for at, address in enumerate(self.addresses):
            if "#" in address:
                raise misfit("schrijf het adres van de hele pagina, zonder #", "addresses", at)
        return self
