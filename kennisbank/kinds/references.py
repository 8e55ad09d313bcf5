"""The ids with which records of one kind point to those of another."""

from types import MappingProxyType

from kennisbank.records.reference import PathRef, Reference


class PracticeRef(Reference, kind="practice"):
    """The id of a practice."""


class ThemeRef(Reference, kind="theme"):
    """The id of a theme."""


class AudienceRef(Reference, kind="audience"):
    """The id of an audience."""


class PlaceRef(Reference, kind="place"):
    """The id of a municipality."""

    merges = True


class PhaseRef(Reference, kind="phase"):
    """The id of a phase."""


class NetworkModelRef(Reference, kind="network_model"):
    """The id of a network model."""


class TermRef(Reference, kind="term"):
    """The id of a term in the glossary."""


class EventRef(Reference, kind="event"):
    """The id of an event."""


class EventTypeRef(Reference, kind="event_type"):
    """The id of a type of event."""


class PolicyPartRef(Reference, kind="policy_part"):
    """The id of a part of the policy page."""


class ProvinceRef(Reference, kind="province"):
    """The id of a province or region."""


class ToolRef(Reference, kind="tool"):
    """The id of a tool."""


class GuideRef(PathRef, kind="guide"):
    """A place in our guides: `werf/<toolkit>/2`, `factor/<netwerkmodel>/…` or `vragen/…`."""

    words = MappingProxyType(
        {"werf": "worksite", "factor": "critical_factor", "vragen": "question_group"}
    )
    fault = (
        "is geen plek in onze gidsen; schrijf werf/<toolkit>/<nummer>,"
        " factor/<netwerkmodel>/<id> of vragen/<fase>/<id>"
    )


class WorksiteRef(PathRef, kind="worksite_place"):
    """A worksite of a toolkit: `werf/<toolkit>/2`."""

    words = MappingProxyType({"werf": "worksite"})
    fault = "is geen werf; schrijf werf/<toolkit>/<nummer>"


class AspectRef(PathRef, kind="aspect_place"):
    """A column of a comparison: `vergelijking/<vergelijking>/<aspect>`."""

    words = MappingProxyType({"vergelijking": "aspect"})
    fault = "is geen kolom van een vergelijking; schrijf vergelijking/<id>/<aspect>"

    @property
    def record_id(self) -> str:
        """The id of the comparison."""
        return self.split("/")[1]
