"""Why a practice is like another, in a sentence: what both cards hold, and then how they differ."""

import re
from collections.abc import Iterator

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.theme.record import Theme
from kennisbank.records.model import Record
from kennisbank.text.folding import fold

NUMBERS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
LEAST_LETTERS = 3  # of a word that says something in a name
_NAME_WORD = re.compile(r"[^\s,():]+")


def name_words(catalogue: Catalogue, card: Practice) -> tuple[str, ...]:
    """Return the words of the names of a card, folded, but for those of its places."""
    places = {word for label in _places(catalogue, card) for word in fold(label).split()}
    words = (word for name in _names(card) for word in fold(name).split())
    return tuple(word for word in words if word not in places and len(word) >= LEAST_LETTERS)


def why_alike(catalogue: Catalogue, one: Practice, other: Practice) -> str:
    """Say in a sentence, on the card of `one`, in what the other is like it."""
    shared = next(_shared(catalogue, one, other), "Gebruikt veel dezelfde woorden")
    difference = next(_differing(catalogue, one, other), "")
    return f"{', '.join(filter(None, (shared, difference)))}."


def _shared(catalogue: Catalogue, one: Practice, other: Practice) -> Iterator[str]:
    themes = catalogue.those(Theme, (id for id in one.themes if id in other.themes))
    yield from (f"Ook {theme.alike}" for theme in themes if theme.alike)
    name = _shared_name(catalogue, one, other)
    if name:
        yield f"Heet ook ‘{name}’"
    if themes:
        yield f"Ook {_around(themes)}"
    audiences = [id for id in one.audiences if id in other.audiences]
    for audience in catalogue.those(Audience, audiences):
        yield f"Ook voor {audience.label.lower()}"
    models = [card.network_model.id for card in (one, other) if card.network_model]
    if len(models) > 1 and models[0] == models[1]:
        yield f"Ook ‘{catalogue.one(NetworkModel, models[0]).short}’ als netwerkmodel"
    theirs = {choice.id for choice in other.phases}
    for phase in catalogue.those(Phase, (one.id for one in one.phases if one.id in theirs)):
        yield f"Helpt ook in de fase ‘{phase.label}’"


def _differing(catalogue: Catalogue, one: Practice, other: Practice) -> Iterator[str]:
    count = len(other.municipalities)
    if count != len(one.municipalities):
        number = NUMBERS[count] if count < len(NUMBERS) else str(count)
        yield f"maar in {number} {'gemeente' if count == 1 else 'gemeenten'}"
    if other.status == "gepland" != one.status:
        yield "maar dan als plan"
    more = [id for id in other.audiences if id not in one.audiences]
    for audience in catalogue.those(Audience, more):
        yield f"hier ook voor {audience.label.lower()}"
    for theme in catalogue.those(Theme, (id for id in other.themes if id not in one.themes)):
        yield f"hier {theme.alike or _around([theme])}"


def _around(themes: list[Theme]) -> str:
    return f"rond {' en '.join(theme.label.lower() for theme in themes[:2])}"


def _names(card: Practice) -> tuple[str, ...]:
    return (card.title, *card.aliases)


def _places(catalogue: Catalogue, card: Practice) -> Iterator[str]:
    places: list[Record] = [*catalogue.those(Place, (card.place, *card.municipalities))]
    return (place.label for place in places)


def _shared_name(catalogue: Catalogue, one: Practice, other: Practice) -> str:
    """Return the longest run of words that both have in a name, as the other writes it."""
    places = {fold(label) for card in (one, other) for label in _places(catalogue, card)}
    ours = {tuple(map(fold, run)) for name in _names(one) for run in _runs(name)}
    runs = (run for name in _names(other) for run in _runs(name))
    shared = [run for run in runs if tuple(map(fold, run)) in ours]
    names = [" ".join(run) for run in shared if not {fold(word) for word in run} & places]
    return max(names, key=len, default="")


def _runs(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the runs of words that begin with a capital and end with a word that says something."""
    words = _NAME_WORD.findall(name)
    telling = [at for at, word in enumerate(words) if len(word) > LEAST_LETTERS or _is_name(word)]
    for start in (at for at in telling if _is_name(words[at])):
        yield from (tuple(words[start : end + 1]) for end in telling if end >= start)


def _is_name(word: str) -> bool:
    return word != word.lower() and len(word) >= LEAST_LETTERS
