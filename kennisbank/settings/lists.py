"""What a list page is called here, and the picture that goes with a shared link."""

from typing import Annotated

from pydantic import Field

from kennisbank.records.model import Model
from kennisbank.records.text import Limit, Line
from kennisbank.settings.address import FirstWord, PageAddress


class ListWords(Model):
    """The words of one list page, in place of the generator's own."""

    address: PageAddress = Field(
        title="Adres", description="Het adres van de lijst vanaf de startpagina, zoals praktijken/."
    )
    title: Annotated[Line, Limit(characters=40)] | None = Field(
        None, title="Titel", description="De naam van de pagina."
    )
    description: Annotated[Line, Limit(characters=160)] | None = Field(
        None,
        title="Beschrijving",
        description="Eén zin voor zoekresultaten en gedeelde links.",
    )
    heading: Annotated[Line, Limit(characters=40)] | None = Field(
        None, title="Kop", description="De grote letters boven de lijst, als dat niet de titel is."
    )
    short: Annotated[Line, Limit(characters=160)] | None = Field(
        None, title="In het kort", description="De inleiding in het kort, voor de startpagina."
    )
    lead: Annotated[Line, Limit(characters=240)] | None = Field(
        None, title="Inleiding", description="Wat er boven de lijst staat, in één of enkele zinnen."
    )


class SharePicture(Model):
    """The picture of the pages whose address begins with one of these words."""

    picture: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", examples=["praktijk"])] = (
        Field(
            title="Beeld",
            description="De naam van het beeld in docs/assets/images/share/, zonder .png.",
        )
    )
    alt: Annotated[Line, Limit(characters=160)] = Field(
        title="In woorden", description="Wat erop staat, voor wie het niet ziet."
    )
    words: tuple[FirstWord, ...] = Field(
        (),
        title="Adressen",
        description="Het eerste woord van de adressen; zonder telt het beeld voor alle andere.",
    )
