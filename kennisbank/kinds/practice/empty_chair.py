"""The empty chair: of which cards we know how those concerned took part, and of which we don't."""

from collections.abc import Sequence

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.when import UNKNOWN
from kennisbank.site.portions import portion
from kennisbank.site.site import Page


def empty_chair_page(page: Page) -> str:
    """Show a chair for each card, filled as far as those concerned took part."""
    catalogue = page.site.catalogue
    cards = by_voice(catalogue)
    part = portion(page, cards)
    return page.fill(
        "practice/empty_chair.html",
        part=part,
        people=catalogue.people,
        heard_of=len([card for card in cards if _is_heard(card)]),
        heard=[card for card in part.rows if _is_heard(card)],
        hinted=[card for card in part.rows if not _is_heard(card) and card.voice.note],
        unknown=[card for card in part.rows if not _is_heard(card) and not card.voice.note],
    )


def by_voice(catalogue: Catalogue) -> Sequence[Practice]:
    """Return all cards: first those of which we know the voice, then those with a hint of it."""
    cards = catalogue.all(Practice)
    return sorted(cards, key=lambda card: (not _is_heard(card), card.voice.note is None))


def _is_heard(card: Practice) -> bool:
    return card.voice.level != UNKNOWN
