"""The nouns that pages count with, each once."""

from collections.abc import Mapping

PLURALS: Mapping[str, str] = {
    "begrip": "begrippen",
    "bijeenkomst": "bijeenkomsten",
    "bron": "bronnen",
    "dossier": "dossiers",
    "fase": "fasen",
    "fout": "fouten",
    "kaart": "kaarten",
    "leerpunt": "leerpunten",
    "netwerkmodel": "netwerkmodellen",
    "pagina": "pagina's",
    "partner": "partners",
    "praktijk": "praktijken",
    "route": "routes",
    "tafel": "tafels",
    "toolkit": "toolkits",
    "vraag": "vragen",
    "werf": "werven",
}


def noun(count: int, singular: str) -> str:
    """Return the noun as it stands after this number; KeyError for one that is not listed."""
    return singular if count == 1 else PLURALS[singular]
