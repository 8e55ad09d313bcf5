"""What a kind of record says of its paper: in which forms it comes, and what to know of them.

A form is a function that builds its words, a template that places them, and its name in the house
style. Pages, lists, the press, the command line and the tests read what stands here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from kennisbank import prose
from kennisbank.catalogue import Catalogue, Found
from kennisbank.printing.edition import Edition
from kennisbank.printing.sheet import Content, Emblem, ShareContent
from kennisbank.printing.style import Wording
from kennisbank.printing.typesetting import Format
from kennisbank.records.seats import seats_for

Builder = Callable[[Edition, Any], Content | tuple[Content, ...]]


@dataclass(frozen=True)
class Form:
    """A form of paper, and the function that builds its words.

    With `duplex` every part starts on a right-hand page, so that all can be printed in one go. What
    `repeats` holds no other words than the forms before it. `pages` is there when a sheet with
    another number of pages is refused.
    """

    name: str  # its key in the house style, and the end of its address
    build: Builder
    format: Format | Literal["odt"] = "pdf"
    duplex: bool = False
    repeats: bool = False
    pages: int | None = None
    file: str = ""  # the end of its address when that isn't its name

    @property
    def ending(self) -> str:
        """The end of its address: `handout.pdf`."""
        return self.file or f"{self.name}.pdf"


def joined_id(record: Found | None) -> str:
    """Return the start of a file's name: the id, `levende-lokale-netwerken-3` for a table."""
    return record.id.replace("/", "-") if record else ""


def itself(_: Catalogue, record: Found | None) -> tuple[Found, ...]:
    """Say that a sheet holds only the words of the record it is made for."""
    return (record,) if record else ()


def share_content(
    edition: Edition,
    record: Found,
    *,
    place: str = "",
    headline: str = "",
    line: str = "",
    emblem: Emblem | None = None,
) -> ShareContent:
    """Return the words of a picture for shared links; what a kind doesn't say is filled in.

    An emblem is an empty table, with the number of a record that has one.
    """
    kicker = (record.noun.capitalize(), place or edition.imprint.site_name)
    return ShareContent(
        title=record.label,
        kicker=" · ".join(kicker),
        headline=headline or str(getattr(record, "title", record.label)),
        line=line,
        emblem=emblem or Emblem(getattr(record, "number", None), 0, seats_for(0)),
    )


def first_sentence(text: str) -> str:
    """Return the first sentence of a prose field, for under a headline."""
    return prose.first_sentence(text) if text else ""


@dataclass(frozen=True, kw_only=True)
class OnPaper:
    """The paper of one kind of record; without a model, that of the collection as a whole.

    The first form comes first on pages, and a record's version is that of its words.
    """

    model: type[Found] | None
    forms: tuple[Form, ...] = ()
    folder: str = ""  # under druk/
    wording: Wording | None = None
    stem: Callable[[Any], str] = joined_id
    # The records whose words stand on a sheet, the one it is made for first.
    told: Callable[[Catalogue, Any], tuple[Found, ...]] = itself
    # The names of the long fields of each page that has to fit, what helps most first.
    shorten: Mapping[str, str] = field(default_factory=dict)
    titles: tuple[str, ...] = ("title",)  # the fields that may hold a word too wide for the sheet
    questions: Callable[[Any], tuple[str, ...]] | None = None  # what to lay on a stack of cards


def field_names(model: type[Found], *fields: str) -> str:
    """Return the Dutch names of fields, as an author knows them: `Verhaal, Kern`."""
    return ", ".join(str(model.model_fields[name].title) for name in fields)
