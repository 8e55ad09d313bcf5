"""The picture that goes with a shared link: one for each kind of page."""

from typing import NamedTuple

FOLDER = "assets/images/share"


class Picture(NamedTuple):
    """A picture of 1200 by 630 pixels and what stands in it, for who can't see it."""

    name: str
    alt: str

    @property
    def address(self) -> str:
        """Where the site keeps the picture."""
        return f"{FOLDER}/{self.name}.png"


START = Picture("start", "Een ronde tafel van bovenaf, met volle en lege stoelen. Schuif aan.")
PICTURES = {
    "praktijken": Picture(
        "praktijk", "Een tafel van bovenaf: vier van de acht stoelen zijn bezet."
    ),
    "dossiers": Picture("dossier", "Drie tafels van bovenaf, met de nummers 1, 2 en 3."),
    "bijeenkomsten": Picture("bijeenkomst", "Rijen stoelen: de meeste bezet, een deel leeg."),
    "leerpunten": Picture("bijeenkomst", "Rijen stoelen: de meeste bezet, een deel leeg."),
    "fasen": Picture("fase", "Vijf banken in een kring, genummerd van 1 tot 5."),
    "netwerkmodellen": Picture("netwerkmodel", "Vier tafels, met lijnen aan elkaar verbonden."),
    "toolkits": Picture("toolkit", "Vier stoelen op een rij, genummerd van 1 tot 4."),
    "doorstart": Picture("toolkit", "Vier stoelen op een rij, genummerd van 1 tot 4."),
    "routes": Picture("toolkit", "Vier stoelen op een rij, genummerd van 1 tot 4."),
    "gereedschap": Picture("toolkit", "Vier stoelen op een rij, genummerd van 1 tot 4."),
}


def share_picture(url: str) -> Picture:
    """Return the picture for a page by the first part of its address; else that of the start."""
    return PICTURES.get(url.partition("/")[0], START)
