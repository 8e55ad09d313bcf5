"""What stands around every page: the menu, and the columns of the footer."""

from typing import Annotated

from pydantic import Field

from kennisbank.records.model import Model
from kennisbank.records.source import WebAddress
from kennisbank.records.text import Limit, Line
from kennisbank.settings.address import FirstWord, PageAddress

Title = Annotated[Line, Limit(characters=40)]


class Link(Model):
    """A link to a page of the site itself."""

    address: PageAddress = Field(
        title="Adres",
        description="Het adres van de pagina vanaf de startpagina, zoals praktijken/.",
    )
    title: Title = Field(title="Titel", description="Wat er op de link staat.")


class MenuItem(Link):
    """An item of the menu, which also counts as the place of pages with another address."""

    holds: tuple[FirstWord, ...] = Field(
        (),
        title="Bevat ook",
        description="Het eerste woord van andere adressen die onder dit item vallen.",
    )


class Invitation(Link):
    """What the footer asks of its reader, with a button."""

    text: Annotated[Line, Limit(characters=80)] = Field(
        title="Tekst", description="De zin voor de knop."
    )


class Licence(Model):
    """The licence of the texts, which a link explains."""

    text: Annotated[Line, Limit(characters=160)] = Field(
        title="Tekst", description="Wat mag, in een zin die met de naam van de licentie eindigt."
    )
    name: Title = Field(title="Naam", description="De naam van de licentie.")
    url: WebAddress = Field(title="Webadres", description="Waar de licentie staat uitgelegd.")


class Footer(Model):
    """The bottom of every page."""

    invitation: Invitation | None = Field(
        None, title="Uitnodiging", description="Een zin met een knop; laat weg als er geen is."
    )
    about: Annotated[Line, Limit(characters=300)] = Field(
        Line(
            "is een open kennisbank. Feiten op een kaart hebben een bron, cijfers ook een jaartal"
            " als we dat kennen. Wat we niet weten, staat er ook bij."
        ),
        title="Over",
        description="Wat de kennisbank is; de zin begint met haar naam, die er vanzelf voor komt.",
    )
    licence: Licence | None = Field(
        None, title="Licentie", description="Wat iemand met de teksten mag."
    )
    columns: tuple[tuple[Link, ...], ...] = Field(
        (), title="Kolommen", description="Links in kolommen, elke kolom een lijst.", max_length=3
    )
