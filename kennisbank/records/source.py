"""Sources: what a record's claims rest on."""

import re
from typing import Annotated, ClassVar, Literal
from unicodedata import name as name_of

from pydantic import AfterValidator, Discriminator, Field, Tag
from pydantic_core import PydanticCustomError

from kennisbank.records.model import Record
from kennisbank.records.reference import RecordId, SourceRef
from kennisbank.records.text import Limit, Line
from kennisbank.records.when import Past
from kennisbank.text.folding import odd_sign

_URL = re.compile(r"https?://([^\s/?#\\]*)[^\s\\]*", re.IGNORECASE)
_HOST = re.compile(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+\.?(?::\d{1,5})?")
_NO_SIGN = re.compile(r"[<>\"`{}|^]")  # a browser writes these as % and two digits
_CUT_OFF = re.compile(r"…|\.{3}|[.,;:]$")
_ONE_MACHINE = re.compile(r"[\d.]+|.*\.(?:local|localhost)", re.IGNORECASE)
LAST_PORT = 65535
_COPY = "neem het over uit de adresbalk"


def _web_address(url: str) -> str:
    found = _URL.fullmatch(url)
    if not found:
        fault = "is geen webadres; het begint met https:// of http:// en heeft geen spaties"
    else:
        strange = _NO_SIGN.search(url)
        odd = f"'{strange[0]}'" if strange else odd_sign(url)
        fault = _host_fault(found[1]) or (f"heeft {odd}; {_COPY}" if odd else _cut_off(url))
    if fault:
        raise PydanticCustomError("url", "{fault}", {"fault": fault})
    return url


def _cut_off(url: str) -> str:
    """Say that an address was copied from a text that shortens it or goes on behind it."""
    found = _CUT_OFF.search(url)
    return f"is niet heel, of er staat '{found[0]}' te veel; {_COPY}" if found else ""


def _host_fault(host: str) -> str:
    """Say why a reader would not come where the address seems to lead."""
    if "@" in host:
        return (
            "heeft een @ voor de naam van de site, en leidt dus naar een andere; haal dat deel weg"
        )
    if not _HOST.fullmatch(host):
        return f"mist de naam van een site, zoals www.halle.be; {_COPY}"
    name, _, port = host.partition(":")
    if _ONE_MACHINE.fullmatch(name) or int(port or 0) > LAST_PORT:
        return f"leidt naar een computer, niet naar een site; {_COPY}"
    if any(letter.isalpha() and not name_of(letter, "").startswith("LATIN") for letter in host):
        return f"heeft in de naam van de site letters uit een ander schrift; {_COPY}"
    return ""


WebAddress = Annotated[Line, Limit(characters=500), AfterValidator(_web_address)]


class Source(Record):
    """A text we read, or that another text names."""

    kind: ClassVar[str] = "source"
    noun: ClassVar[str] = "bron"
    section: ClassVar[str] = "bronnen"

    id: RecordId = Field(
        title="Id", description="De korte naam waarmee je naar deze bron verwijst: [^id]."
    )
    title: Annotated[Line, Limit(characters=200)] = Field(
        title="Titel", description="De titel zoals hij boven de tekst staat."
    )
    publisher: Annotated[Line, Limit(characters=100)] = Field(
        title="Uitgever", description="Wie de tekst uitgaf: krant, organisatie of bestuur."
    )
    authors: tuple[Annotated[Line, Limit(characters=60)], ...] = Field(
        (), title="Auteurs", description="Wie de tekst schreef, als dat er openbaar bij staat."
    )
    date: Past | None = Field(
        None,
        title="Datum",
        description="Wanneer de tekst verscheen; laat weg als je het niet weet.",
    )
    url: WebAddress | None = Field(
        None, title="Webadres", description="Waar de tekst staat, als dat openbaar is."
    )
    read: Literal["volledig", "begin", "titel"] = Field(
        "volledig", title="Gelezen", description="Hoeveel de redactie van deze tekst zelf las."
    )

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def address(self) -> str:
        """All sources stand on one page; a source has an anchor there."""
        return f"{self.section}/#{self.id}"


def _written_as(value: object) -> str:
    return "id" if isinstance(value, str) else "source"


# A record lists its sources in the order of their numbers: written out, or by shared id.
SourceEntry = Annotated[
    Annotated[Source, Tag("source")] | Annotated[SourceRef, Tag("id")], Discriminator(_written_as)
]
