"""The parts of the page about policy, in the order of their file."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kennisbank.records.named import Choice
from kennisbank.records.text import Limit, Line


class PolicyPart(Choice):
    """A heading on the page about policy; a time line orders its points by date."""

    kind: ClassVar[str] = "policy_part"
    noun: ClassVar[str] = "deel van het kader"

    note: Annotated[Line, Limit(characters=200)] = Field(
        title="Toelichting", description="Wat er onder deze kop staat, in één of twee zinnen."
    )
    layout: Literal["lijst", "tijdlijn"] = Field(
        "lijst",
        title="Vorm",
        description="Een lijst in de volgorde van het bestand, of een tijdlijn op datum.",
    )
