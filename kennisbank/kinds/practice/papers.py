"""The paper of a practice: its handout, and the form for a new one.

The form is made from the fields of the model, so that it never lags.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.handout import practice_emblem, practice_handout
from kennisbank.kinds.large import large_practice
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.practice.words import FormWords
from kennisbank.kinds.theme.record import Theme
from kennisbank.printing.edition import Edition
from kennisbank.printing.form import Form, OnPaper, field_names, share_content
from kennisbank.printing.rooms import Boxes, rooms
from kennisbank.printing.sheet import (
    Block,
    Fact,
    Facts,
    FlowContent,
    Heading,
    Passage,
    RunningHead,
    ShareContent,
)
from kennisbank.printing.style import Wording
from kennisbank.prose import tree


def practice_form(edition: Edition, _: None) -> FlowContent:
    """Return the form with a label, a question and room for every field an author knows."""
    words, site_name = edition.words(FormWords), edition.imprint.site_name
    catalogue = edition.catalogue
    vocabulary = {
        "themes": tuple(theme.label for theme in catalogue.all(Theme)),
        "audiences": tuple(audience.label for audience in catalogue.all(Audience)),
    }
    return FlowContent(
        title=words.title,
        head=RunningHead((words.kicker, site_name), (words.headline, site_name)),
        headline=words.headline,
        subtitle=words.subtitle,
        blocks=tuple(_opening(words)),
        work=tuple(_asked(words, vocabulary, catalogue.people)),
        source=f"{edition.mail} {edition.licence}".strip(),
    )


def _opening(words: FormWords) -> Iterator[Block]:
    yield Passage(tuple(tree(words.lead)))
    yield Facts(tuple(Fact(label) for label in (words.who, words.date, words.hand_in)))
    yield Passage(tuple(tree(words.warning)))


def _asked(words: FormWords, vocabulary: Mapping[str, Boxes], people: str) -> Iterator[Block]:
    for group in words.groups:
        yield Heading(group.title)
        prompts = {key: text.replace("{people}", people) for key, text in group.prompts.items()}
        yield from rooms(Practice, prompts, required=words.required, choices=vocabulary)


def share(edition: Edition, card: Practice) -> ShareContent:
    """Return the words of the picture for a shared link to a practice."""
    place = edition.catalogue.maybe(Place, card.place)
    return share_content(
        edition,
        card,
        place=place.label if place else "",
        headline=card.headline or card.title,
        line=card.title if card.headline else "",
        emblem=practice_emblem(card),
    )


def _questions(card: Practice) -> tuple[str, ...]:
    return tuple(asked.text for asked in card.questions)


ON_PAPER = OnPaper(
    model=Practice,
    folder="praktijken",
    forms=(
        Form("handout", practice_handout, pages=2),
        Form("grootdruk", large_practice, repeats=True),
    ),
    shorten={
        "1": field_names(Practice, "approach", "summary", "steps", "figures", "partners"),
        "2": field_names(Practice, "questions", "success_factors"),
    },
    titles=("title", "headline"),
    questions=_questions,
)
# The form for a new practice is paper of the collection as a whole.
FOR_ALL = OnPaper(
    model=None,
    wording=Wording(Path(__file__).with_suffix(".yml"), "practice", FormWords),
    forms=(Form("invulblad", practice_form),),
)
