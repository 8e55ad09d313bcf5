"""What the search engine takes: one record per page, by a contract that any collection can meet."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


def _several(value: Any) -> Any:
    """Read a single value as a list of one; leave out what is empty."""
    values = value if isinstance(value, list | tuple) else [value]
    return tuple(str(one) for one in values if one not in (None, ""))


def _text(value: Any) -> Any:
    return "" if value is None else value


def _sections(value: Any) -> Any:
    """Read a text as a section of its own; leave out what is empty."""
    values = value if isinstance(value, list | tuple) else [value]
    return tuple({"text": one} if isinstance(one, str) else one for one in values if one)


def _named(value: Any) -> Any:
    return value or {}


Several = Annotated[tuple[str, ...], BeforeValidator(_several)]
BlankableText = Annotated[str, BeforeValidator(_text)]


class SearchSection(BaseModel):
    """A part of a page that has an anchor: `id`, heading `h` and plain `text`."""

    model_config = ConfigDict(frozen=True, coerce_numbers_to_str=True)

    id: BlankableText = ""
    h: BlankableText = ""
    text: BlankableText = ""


class SearchRecord(BaseModel):
    """A page to find: what it is called, what it says, and what it can be filtered by.

    `asked_as` are sentences with which people ask for it, in the words of their situation.
    `only_for` are words of which a question must hold one to lead here, when there are any.
    `under` names what it belongs to, such as the heading it stands under on a longer page.
    `begun` and `checked` are days or years to sort by; `place` is shown beside the type.
    """

    model_config = ConfigDict(frozen=True, coerce_numbers_to_str=True)

    id: str
    url: BlankableText = ""
    type: BlankableText = ""
    title: BlankableText = ""
    summary: BlankableText = ""
    sections: Annotated[tuple[SearchSection, ...], BeforeValidator(_sections)] = ()
    facets: Annotated[dict[str, Several], BeforeValidator(_named)] = Field(default_factory=dict)
    aliases: Several = ()
    asked_as: Several = ()
    only_for: Several = ()
    under: Several = ()
    place: BlankableText = ""
    begun: BlankableText = ""
    checked: BlankableText = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What the page and its sections are called, and what it belongs to."""
        labels = (label for labels in self.facets.values() for label in labels)
        heads = (section.h for section in self.sections)
        return (self.title, *self.aliases, *self.under, self.type, self.place, *labels, *heads)

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text of the page, the names first."""
        return (
            *self.names,
            *self.asked_as,
            self.summary,
            *(section.text for section in self.sections),
        )
