"""Ids, and references from one record to another: text that knows which kind it points to."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import ClassVar, Self

from pydantic_core import PydanticCustomError

from kennisbank.records.reference import Key, Reference, is_id


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
