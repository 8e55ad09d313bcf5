"""The provinces and regions in which places lie."""

from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.records.named import Choice
from kennisbank.records.text import Limit, Line


class Province(Choice):
    """A province, or a region that counts as one."""

    kind: ClassVar[str] = "province"
    noun: ClassVar[str] = "provincie"

    where: Annotated[Line, Limit(characters=80)] = Field(
        title="Waar", description="Hoe je zegt dat iets er ligt, zoals 'in de provincie …'."
    )
