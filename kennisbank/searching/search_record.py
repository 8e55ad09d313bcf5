"""What the search engine takes: one record per page, by a contract that any collection can meet."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


def _several(value: Any) -> Any:
    """Read a single value as a list of one; leave out what is empty."""
    values = value if isinstance(value, list | tuple) else [value]
    return tuple(str(one) for one in values if one not in (None, ""))


def _text(value: Any) -> Any:
    return "" if value is None else value


def _some(value: Any) -> Any:
    return value or ()


def _named(value: Any) -> Any:
    return value or {}


Several = Annotated[tuple[str, ...], BeforeValidator(_several)]
Text = Annotated[str, BeforeValidator(_text)]


class SearchSection(BaseModel):
    """A part of a page that has an anchor: `id`, heading `h` and plain `text`."""

    model_config = ConfigDict(frozen=True, coerce_numbers_to_str=True)

    id: Text = ""
    h: Text = ""
    text: Text = ""


class SearchRecord(BaseModel):
    """A page to find: what it is called, what it says, and what it can be filtered by.

    `begun` and `checked` are days or years to sort by; `place` is shown beside the type.
    """

    model_config = ConfigDict(frozen=True, coerce_numbers_to_str=True)

    id: str
    url: Text = ""
    type: Text = ""
    title: Text = ""
    summary: Text = ""
    sections: Annotated[tuple[SearchSection, ...], BeforeValidator(_some)] = ()
    facets: Annotated[dict[str, Several], BeforeValidator(_named)] = Field(default_factory=dict)
    aliases: Several = ()
    place: Text = ""
    begun: Text = ""
    checked: Text = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text of the page, the title first."""
        inside = (text for section in self.sections for text in (section.h, section.text))
        return (self.title, self.summary, *self.aliases, *inside)
