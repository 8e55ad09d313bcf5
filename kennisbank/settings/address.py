"""The address of a page as settings write it: from the site's root, `praktijken/` or `over/`."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from kennisbank.records.text import Limit, Line

_WORD = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_PAGE = re.compile(rf"(?:{_WORD}/)*(?:#{_WORD})?")


class PagePath(Line):
    """An address in settings; `site/leading.py` finds every one of them, wherever it stands."""


class PageWord(str):
    """The first word of addresses in settings, found in the same way."""


def _page_address(text: str) -> PagePath:
    if not _PAGE.fullmatch(text):
        raise PydanticCustomError(
            "page_address",
            "is geen adres van een pagina; schrijf het vanaf de startpagina, in kleine letters en"
            " met een schuine streep achteraan, zoals {example}",
            {"example": _likely(text)},
        )
    return PagePath(text)


def _likely(text: str) -> str:
    """Return what an address was most likely meant to be: `/Praktijken` is `praktijken/`."""
    path = re.sub(r"^https?://[^/]*", "", text.casefold()).removesuffix("index.html").strip("/")
    likely = f"{path}/"
    return likely if _PAGE.fullmatch(likely) else "praktijken/"


PageAddress = Annotated[
    Line,
    Limit(characters=120),
    AfterValidator(_page_address),
    Field(json_schema_extra={"pattern": f"^{_PAGE.pattern}$"}),
]
FirstWord = Annotated[
    str, Field(pattern=rf"^{_WORD}$", examples=["praktijken"]), AfterValidator(PageWord)
]
