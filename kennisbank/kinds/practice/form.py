"""The paper form for a new practice: made from the fields of its model, so that it never lags."""

from collections.abc import Iterator, Mapping

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.handout import licence_of
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.theme.record import Theme
from kennisbank.printing.rooms import Choices, rooms
from kennisbank.printing.sheet import (
    Block,
    Fact,
    Facts,
    FlowContent,
    Heading,
    Imprint,
    Passage,
    RunningHead,
)
from kennisbank.printing.style import FormWords, house_style
from kennisbank.prose import tree


def practice_form(catalogue: Catalogue, __: None, imprint: Imprint) -> FlowContent:
    """Return the form with a label, a question and room for every field an author knows."""
    words = house_style().form
    vocabulary = {
        "themes": tuple(theme.label for theme in catalogue.all(Theme)),
        "audiences": tuple(audience.label for audience in catalogue.all(Audience)),
    }
    return FlowContent(
        title=words.title,
        head=RunningHead((words.kicker, imprint.site_name), (words.headline, imprint.site_name)),
        headline=words.headline,
        subtitle=words.subtitle,
        blocks=tuple(_opening(words)),
        work=tuple(_asked(words, vocabulary)),
        source=f"{sent_to(imprint)} {licence_of(imprint)}".strip(),
    )


def sent_to(imprint: Imprint) -> str:
    """Say where a sheet that is filled in may be mailed; '' when there is no mailbox."""
    mailbox = imprint.mailbox
    return house_style().form.mail.format(mailbox=mailbox) if mailbox else ""


def _opening(words: FormWords) -> Iterator[Block]:
    yield Passage(tuple(tree(words.lead)))
    yield Facts(tuple(Fact(label) for label in (words.who, words.date, words.hand_in)))
    yield Passage(tuple(tree(words.warning)))


def _asked(words: FormWords, vocabulary: Mapping[str, Choices]) -> Iterator[Block]:
    for group in words.groups:
        yield Heading(group.title)
        yield from rooms(Practice, group.prompts, required=words.required, choices=vocabulary)
