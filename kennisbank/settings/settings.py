"""Everything that `data/site.yml` may say; a knowledge base without one gets what stands here."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from kennisbank.records.model import Model, misfit
from kennisbank.records.text import Limit, Line
from kennisbank.settings.colours import Colours
from kennisbank.settings.frame import Footer, MenuItem
from kennisbank.settings.home import Home
from kennisbank.settings.identity import Identity
from kennisbank.settings.lists import ListWords, SharePicture

THOSE_CONCERNED = Line("de mensen om wie het gaat")


class Settings(Model):
    """What a knowledge base calls itself and its pages, and how they look."""

    identity: Identity = Field(
        Identity(), title="Identiteit", description="Hoe de kennisbank heet en waar ze staat."
    )
    menu: tuple[MenuItem, ...] = Field(
        (),
        title="Menu",
        description="De pagina's in het menu, in volgorde; zonder zijn het de lijsten die er zijn.",
        max_length=8,
    )
    footer: Footer = Field(Footer(), title="Voet", description="Wat er onderaan elke pagina staat.")
    home: Home = Field(Home(), title="Startpagina", description="De woorden van de startpagina.")
    lists: tuple[ListWords, ...] = Field(
        (), title="Lijsten", description="Hoe lijsten hier heten, in plaats van onze eigen woorden."
    )
    share: tuple[SharePicture, ...] = Field(
        (), title="Gedeelde links", description="Het beeld bij een gedeelde link, per soort pagina."
    )
    people: Annotated[Line, Limit(characters=40)] = Field(
        THOSE_CONCERNED,
        title="Mensen",
        description="Wiens stem op een kaart hoort, in het meervoud en met een kleine letter.",
    )
    questions: tuple[Annotated[Line, Limit(characters=140)], ...] = Field(
        (
            Line("Hoe heet de praktijk, en waar zit ze?"),
            Line("Wat gebeurt er? Zeg het zoals je het aan een buur zou vertellen."),
            Line("Wie doet mee?"),
            Line("Wat kwam ervan? Wat werkte, en wat bleef moeilijk?"),
            Line("Waar kunnen we erover lezen? Eén link is genoeg om te beginnen."),
        ),
        title="Vragen",
        description="Wat je vraagt aan wie over een praktijk vertelt.",
    )
    variant: Annotated[Line, Limit(characters=60)] = Field(
        Line("een andere groep"),
        title="Ander soort netwerk",
        description="Waar een vraag anders klinkt: wat er na “Wij zijn” en na “Voor” komt.",
    )
    colours: Colours | None = Field(
        None, title="Kleuren", description="De eigen kleuren op het scherm; zonder gelden de onze."
    )

    @model_validator(mode="after")
    def _one_item_for_a_page(self) -> Self:
        seen: set[str] = set()
        for position, item in enumerate(self.menu):
            for key in ("address", "title"):
                text = getattr(item, key)
                if text.casefold() in seen:
                    told = "'{text}' staat al hoger in het menu; haal er één weg"
                    raise misfit(told, "menu", position, key, text=text)
                seen.add(text.casefold())
        return self

    def list_page(self, address: str) -> ListWords | None:
        """Return the words for the list at an address, when this knowledge base has its own."""
        return next((page for page in self.lists if page.address == address), None)

    def picture(self, address: str) -> SharePicture | None:
        """Return the picture for an address: that of its first word, else the one for all."""
        first = address.partition("/")[0]
        fitting = [one for one in self.share if first in one.words or not one.words]
        return min(fitting, key=lambda one: not one.words, default=None)

    def shelf(self, address: str) -> str:
        """Return the first word of the menu item under which an address falls, or its own."""
        first = address.partition("/")[0]
        held = (item.address.partition("/")[0] for item in self.menu if first in item.holds)
        return next(held, first)
