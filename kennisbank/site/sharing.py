"""The picture that goes with a shared link: a record's own, or one for the kind of page."""

from collections.abc import Mapping
from typing import NamedTuple

from kennisbank.catalogue import Found
from kennisbank.printing import share_address
from kennisbank.printing.share import Share
from kennisbank.site.site import Site

FOLDER = "assets/images/share"


class Picture(NamedTuple):
    """A picture of 1200 by 630 pixels, by its address, and its words for who can't see it."""

    address: str
    alt: str


def _of_kind(name: str, alt: str) -> Picture:
    return Picture(f"{FOLDER}/{name}.png", alt)


START = _of_kind("start", "Een ronde tafel van bovenaf, met volle en lege stoelen. Schuif aan.")
PICTURES = {
    "praktijken": _of_kind(
        "praktijk", "Een tafel van bovenaf: vier van de acht stoelen zijn bezet."
    ),
    "dossiers": _of_kind("dossier", "Drie tafels van bovenaf, met de nummers 1, 2 en 3."),
    "bijeenkomsten": _of_kind("bijeenkomst", "Rijen stoelen: de meeste bezet, een deel leeg."),
    "leerpunten": _of_kind("bijeenkomst", "Rijen stoelen: de meeste bezet, een deel leeg."),
    "fasen": _of_kind("fase", "Vijf banken in een kring, genummerd van 1 tot 5."),
    "netwerkmodellen": _of_kind("netwerkmodel", "Vier tafels, met lijnen aan elkaar verbonden."),
    "toolkits": _of_kind("toolkit", "Vier stoelen op een rij, genummerd van 1 tot 4."),
    "doorstart": _of_kind("toolkit", "Vier stoelen op een rij, genummerd van 1 tot 4."),
    "routes": _of_kind("toolkit", "Vier stoelen op een rij, genummerd van 1 tot 4."),
    "gereedschap": _of_kind("toolkit", "Vier stoelen op een rij, genummerd van 1 tot 4."),
}


def share_picture(site: Site, url: str) -> Picture:
    """Return the picture for a page: its record's, else by the first part of its address."""
    record = site.once(shared_records).get(url.removesuffix("index.html"))
    if record is None:
        return PICTURES.get(url.partition("/")[0], START)
    return Picture(share_address(record), f"{record.noun.capitalize()}: {record.label}.")


def shared_records(site: Site) -> Mapping[str, Found]:
    """Return the records with a picture of their own, by the address of their page."""
    records = site.catalogue.records.values()
    found = (record for record in records if site.kinds.of(record).is_shared)
    return {record.address: record for record in found if record.address in site.pages}


def shared_words(site: Site) -> tuple[tuple[Found, Share], ...]:
    """Return the records with a picture of their own, each with what gives its words."""
    found = ((record, site.kinds.of(record).share) for record in shared_records(site).values())
    return tuple((record, share) for record, share in found if share)
