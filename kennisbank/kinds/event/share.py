"""The picture beside a shared link to an event."""

from kennisbank.kinds.event.record import Event
from kennisbank.kinds.place.record import Place
from kennisbank.printing.edition import Edition
from kennisbank.printing.form import share_content
from kennisbank.printing.sheet import ShareContent


def share(edition: Edition, event: Event) -> ShareContent:
    """Return the words of the picture, with the municipality where it was."""
    place = edition.catalogue.maybe(Place, event.place)
    return share_content(edition, event, place=place.label if place else "")
