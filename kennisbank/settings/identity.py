"""Who publishes the knowledge base, and where; the environment of a build may say otherwise."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from kennisbank.records.blocks import MAILBOX
from kennisbank.records.model import Model
from kennisbank.records.source import WebAddress
from kennisbank.records.text import Limit, Line

# What a build may set: the variable, and the field that it takes the place of.
VARIABLES: Mapping[str, str] = MappingProxyType(
    {
        "KENNISBANK_SITE_NAME": "name",
        "KENNISBANK_SITE_URL": "address",
        "KENNISBANK_REPO_URL": "repository",
        "KENNISBANK_MAILBOX": "mailbox",
    }
)


def _whole_site(address: str) -> str:
    for sign in "?#":
        if sign in address:
            raise PydanticCustomError(
                "site_address",
                "is het adres van een hele site; haal alles vanaf '{sign}' weg",
                {"sign": sign},
            )
    return address


class Identity(Model):
    """The name of the knowledge base and the addresses that belong to it."""

    name: Annotated[Line, Limit(characters=40)] = Field(
        Line("Kennisbank"), title="Naam", description="Hoe de kennisbank heet."
    )
    description: Annotated[Line, Limit(characters=200)] = Field(
        Line("Praktijken om van te leren, met hun bronnen."),
        title="Beschrijving",
        description="Eén zin voor zoekmachines en gedeelde links.",
    )
    address: Annotated[WebAddress, AfterValidator(_whole_site)] | None = Field(
        None,
        title="Webadres",
        description="Waar de site staat; zonder zijn er geen QR-codes en geen sitemap.",
    )
    repository: WebAddress | None = Field(
        None,
        title="Broncode",
        description="Waar de bestanden staan; zonder zijn er geen bewerklinks.",
    )
    mailbox: Annotated[str, StringConstraints(pattern=MAILBOX)] | None = Field(
        None,
        title="Mailbox",
        description="De mailbox van de redactie, nooit van een persoon; zonder geen meldlink.",
        examples=["redactie@voorbeeld.be"],
    )

    def overridden(self, environment: Mapping[str, str]) -> "Identity":
        """Return the identity of one build: a variable counts before the file, an empty one unsets.

        A name cannot be unset. Raises pydantic's `ValidationError` for a value that does not fit.
        """
        given = {
            field: environment[name] for name, field in VARIABLES.items() if name in environment
        }
        changed: dict[str, Any] = {
            field: text.strip() or None
            for field, text in given.items()
            if field != "name" or text.strip()
        }
        return Identity.model_validate({**self.model_dump(), **changed}) if changed else self
