"""The kern of a card in plain language: short sentences, short words."""

from collections.abc import Iterator

from kennisbank.checks import Desk, Fault
from kennisbank.checks.language import measured
from kennisbank.kinds.practice.record import (
    KERN_LONG_WORDS,
    KERN_LONGEST,
    KERN_SENTENCE,
    Practice,
)


def heavy(card: Practice, _: Desk) -> Iterator[Fault]:
    """Hold the kern of a card to the limits; the rest is only reported."""
    kern = measured((card.summary,))
    if kern.longest > KERN_LONGEST:
        message = (
            f"een zin telt {kern.longest} woorden; knip hem in tweeën (hoogstens {KERN_LONGEST})"
        )
        yield Fault(("summary",), message)
    elif kern.per_sentence > KERN_SENTENCE:
        average = f"{kern.per_sentence:.1f}".replace(".", ",")
        message = f"een zin telt gemiddeld {average} woorden; hoogstens {KERN_SENTENCE} leest vlot"
        yield Fault(("summary",), message)
    if kern.long_words > KERN_LONG_WORDS:
        share = f"{kern.long_words:.0%}".replace("%", " procent")
        message = f"{share} van de woorden is lang; zeg het met kortere woorden"
        yield Fault(("summary",), message)
