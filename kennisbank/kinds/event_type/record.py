"""The types of event that a collection knows."""

from typing import ClassVar

from kennisbank.records.named import Choice


class EventType(Choice):
    """What sort of meeting an event was; the name stands in a sentence, so without a capital."""

    kind: ClassVar[str] = "event_type"
    noun: ClassVar[str] = "soort bijeenkomst"
