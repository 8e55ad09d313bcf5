"""Ids, and references from one record to another: text that knows which kind it points to."""

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kennisbank.folding import fold

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST_ID = 60
Key = tuple[str, str]  # kind and id

# A record with one of these ids would take the address of a page that exists already.
PAGE_NAMES = frozenset(
    {"index", "modelwijzer", "waar-staan-we", "thermometer", "planner", "formulier", "invulblad"}
    | {"velden", "met-git", "criteria"}
)


def is_id(text: str) -> bool:
    """Say whether a text has the shape of an id."""
    return len(text) <= LONGEST_ID and _ID.fullmatch(text) is not None


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
        if not cls.fits(text):
            raise PydanticCustomError(
                "id",
                "mag alleen kleine letters, cijfers en koppeltekens hebben"
                " (hoogstens {longest} tekens), zoals {example}",
                {"longest": LONGEST_ID, "example": as_id(text) or "kompas-halle"},
            )
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(strip_whitespace=True)
        return core_schema.no_info_after_validator_function(cls._validated, text)


class RecordId(Id):
    """The id of a record itself; names of existing pages are refused."""

    @classmethod
    def _validated(cls, text: str) -> Self:
        if text in PAGE_NAMES:
            raise PydanticCustomError(
                "reserved_id", "'{id}' is al de naam van een pagina; kies een andere", {"id": text}
            )
        return super()._validated(text)


class Reference(Id):
    """The id of another record; the catalogue checks that it exists and asks it from both sides."""

    kind: ClassVar[str]

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


class PracticeRef(Reference, kind="practice"):
    """The id of a practice."""


class ThemeRef(Reference, kind="theme"):
    """The id of a theme."""


class AudienceRef(Reference, kind="audience"):
    """The id of an audience."""


class PlaceRef(Reference, kind="place"):
    """The id of a municipality."""


class PhaseRef(Reference, kind="phase"):
    """The id of a phase."""


class NetworkModelRef(Reference, kind="network_model"):
    """The id of a network model."""


class SourceRef(Reference, kind="source"):
    """The id of a source: the record's own, or one from the shared list."""


class TermRef(Reference, kind="term"):
    """The id of a term in the glossary."""


class EventRef(Reference, kind="event"):
    """The id of an event."""


class ToolRef(Reference, kind="tool"):
    """The id of a tool."""


class GuideRef(Reference, kind="guide"):
    """A place in our guides: `werf/doorstarttraject/2`, `factor/organisch/…`, `vragen/opstart/…`.

    The first word says which kind of part it is, what follows is the id of that part.
    """

    KINDS: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"werf": "worksite", "factor": "critical_factor", "vragen": "question_group"}
    )

    @property
    def key(self) -> Key:
        """The kind and id of the part."""
        word, _, id = self.partition("/")
        return self.KINDS.get(word, ""), id

    @classmethod
    def choices(cls, known: Mapping[str, Collection[str]]) -> Collection[str]:
        """Return every place in the guides as an author writes it."""
        kinds = cls.KINDS.items()
        return {f"{word}/{id}" for word, kind in kinds for id in known.get(kind, ())}

    @classmethod
    def fits(cls, text: str) -> bool:
        """Say whether a text is three ids with slashes between them."""
        return text.count("/") == 2 and all(map(is_id, text.split("/")))

    @classmethod
    def _validated(cls, text: str) -> Self:
        if not cls.fits(text):
            raise PydanticCustomError(
                "guide",
                "is geen plek in onze gidsen; schrijf werf/<toolkit>/<nummer>,"
                " factor/<netwerkmodel>/<id> of vragen/<fase>/<id>",
            )
        return cls(text)
