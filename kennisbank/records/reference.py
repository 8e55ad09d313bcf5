"""Ids, and references from one record to another: text that knows which kind it points to."""

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kennisbank.records.paging import is_page_of_list
from kennisbank.text.folding import fold, odd_sign

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DEVICE = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
LONGEST_ID = 60
Key = tuple[str, str]  # kind and id

# A record with one of these ids would take the address of a page that exists already.
PAGE_NAMES = frozenset(
    {"index", "modelwijzer", "waar-staan-we", "thermometer", "planner", "formulier", "invulblad"}
    | {"velden", "met-git", "criteria", "naast-elkaar"}
)


def is_id(text: str) -> bool:
    """Say whether a text has the shape of an id."""
    return len(text) <= LONGEST_ID and _ID.fullmatch(text) is not None


def is_page_name(id: str) -> bool:
    """Say whether a record with this id would take the address of a page."""
    return id in PAGE_NAMES or is_page_of_list(id)


def is_device(id: str) -> bool:
    """Say whether Windows keeps this name for a device: there such a file cannot be made."""
    return _DEVICE.fullmatch(id) is not None


def as_id(text: str) -> str:
    """Return the id that a name most likely stands for: `Lievegem` is `lievegem`."""
    return fold(text).replace(" ", "-")[:LONGEST_ID].strip("-")


class Id(str):
    """A short name in lower case with hyphens; it is part of an address, so it never changes."""

    @classmethod
    def fits(cls, text: str) -> bool:
        """Say whether a text has the shape of such a name."""
        return is_id(text)

    @classmethod
    def _validated(cls, text: str) -> Self:
        if cls.fits(text):
            return cls(text)
        if odd := odd_sign(text):
            raise PydanticCustomError("id", "er staat {odd} in; typ het opnieuw", {"odd": odd})
        raise PydanticCustomError(
            "id",
            "mag alleen kleine letters, cijfers en koppeltekens hebben"
            " (hoogstens {longest} tekens), zoals {example}",
            {"longest": LONGEST_ID, "example": as_id(text) or "soep-op-de-stoep"},
        )

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(strip_whitespace=True)
        return core_schema.no_info_after_validator_function(cls._validated, text)


class RecordId(Id):
    """The id of a record itself; names of existing pages are refused."""

    @classmethod
    def _validated(cls, text: str) -> Self:
        if is_page_name(text):
            raise PydanticCustomError(
                "reserved_id", "'{id}' is al de naam van een pagina; kies een andere", {"id": text}
            )
        if is_device(text):
            cure = "'{id}' kan op Windows geen bestand zijn; kies een andere"
            raise PydanticCustomError("reserved_id", cure, {"id": text})
        return super()._validated(text)


class Reference(Id):
    """The id of another record; the catalogue checks that it exists and asks it from both sides."""

    kind: ClassVar[str]
    merges: ClassVar[bool] = False  # whether what it points to may go up in another

    def __init_subclass__(cls, kind: str) -> None:
        """Tie the reference class to the kind of record it points to."""
        cls.kind = kind

    @property
    def key(self) -> Key:
        """The kind and id of the record it points to."""
        return self.kind, str(self)

    @classmethod
    def choices(cls, known: Mapping[str, Collection[str]]) -> Collection[str]:
        """Return what an author may write here, given the known ids by kind."""
        return known.get(cls.kind, ())


class PathRef(Reference, kind=""):
    """A reference to a part of one of several kinds: `<word>/<record>/<part>`.

    The first word says which kind of part it is, what follows is the id of that part.
    """

    words: ClassVar[Mapping[str, str]] = MappingProxyType({})  # from the first word to a kind
    fault: ClassVar[str]  # what to tell an author who writes it otherwise

    @property
    def key(self) -> Key:
        """The kind and id of the part."""
        word, _, id = self.partition("/")
        return self.words.get(word, ""), id

    @classmethod
    def choices(cls, known: Mapping[str, Collection[str]]) -> Collection[str]:
        """Return every place as an author writes it."""
        kinds = cls.words.items()
        return {f"{word}/{id}" for word, kind in kinds for id in known.get(kind, ())}

    @classmethod
    def fits(cls, text: str) -> bool:
        """Say whether a text is three ids with slashes between them."""
        return text.count("/") == 2 and all(map(is_id, text.split("/")))

    @classmethod
    def _validated(cls, text: str) -> Self:
        if not cls.fits(text):
            raise PydanticCustomError("guide", "{fault}", {"fault": cls.fault})
        return cls(text)


class SourceRef(Reference, kind="source"):
    """The id of a source: the record's own, or one from the shared list."""
