"""The words of the home page; what stands below them are parts that its page in docs/ calls."""

from typing import Annotated, Literal

from pydantic import Field

from kennisbank.records.model import Model
from kennisbank.records.text import Limit, Line
from kennisbank.settings.address import PageAddress

Drawing = Literal["zoeken", "kring", "blad", "plus"]


class Door(Model):
    """A way into the site: what somebody comes for."""

    address: PageAddress = Field(
        title="Adres",
        description="Het adres van de pagina vanaf de startpagina, zoals praktijken/.",
    )
    title: Annotated[Line, Limit(characters=40)] = Field(
        title="Titel", description="Wat iemand komt doen, in de ik-vorm."
    )
    text: Annotated[Line, Limit(characters=90)] = Field(
        title="Tekst", description="Wat daar staat, in één of twee korte zinnen."
    )
    drawing: Drawing = Field(
        "blad", title="Tekening", description="Het teken op de tafel naast de deur."
    )


class Home(Model):
    """The top of the home page."""

    label: Annotated[Line, Limit(characters=60)] | None = Field(
        Line("Kennisbank"), title="Bovenschrift", description="Kleine woorden boven de titel."
    )
    title: Annotated[Line, Limit(characters=30)] = Field(
        Line("Wat al werkte."), title="Titel", description="De grote woorden van de startpagina."
    )
    lead: Annotated[Line, Limit(characters=240)] = Field(
        Line("Hier staat wat anderen al hebben uitgeprobeerd, zodat jij niet van nul begint."),
        title="Inleiding",
        description="Wat hier te vinden is, in één of twee zinnen.",
    )
    placeholder: Annotated[Line, Limit(characters=40)] | None = Field(
        None, title="Voorbeeldvraag", description="Wat er grijs in het zoekveld staat."
    )
    doors: tuple[Door, ...] = Field(
        (
            Door(
                address=Line("praktijken/"),
                title=Line("Ik zoek een praktijk"),
                text=Line("Wat elders werkte, en wat niet."),
                drawing="zoeken",
            ),
            Door(
                address=Line("afdrukken/"),
                title=Line("Ik wil iets op papier"),
                text=Line("Bladen om af te drukken en samen te bespreken."),
            ),
        ),
        title="Deuren",
        description="Waarvoor mensen komen: twee tot vier wegen naar binnen.",
        max_length=4,
    )
