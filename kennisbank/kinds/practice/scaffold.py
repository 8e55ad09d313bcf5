"""A new practice card to fill in."""

from datetime import date, timedelta

from kennisbank.authoring.scaffold import blank, id_from
from kennisbank.authoring.schema import NO_CHOICES, Choices
from kennisbank.kinds.practice.kind import KIND
from kennisbank.records.when import UNKNOWN

_REVIEW_AFTER = timedelta(days=365)
_NEEDED_TOO = ("partners",)  # the model can do without, but no card reaches a level without one


def card_id(title: str) -> str:
    """Derive a valid id from any title: `Kom!pas Halle` becomes `kompas-halle`."""
    return id_from(title, KIND.noun)


def blank_card(title: str, place: str, today: date, choices: Choices = NO_CHOICES) -> str:
    """Return the text of a card that holds a title and the id of a place, the rest to fill in."""
    known = {
        "title": title,
        "place": place,
        "status": UNKNOWN,
        "voice": {"level": UNKNOWN},
        "level": "schets",
        "checked_on": today.isoformat(),
        "review_before": (today + _REVIEW_AFTER).isoformat(),
    }
    return blank(KIND, known, choices, _NEEDED_TOO)
