"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.choosing import choice_kind
from kennisbank.kinds.event_type.record import EventType

KIND = choice_kind(
    EventType, Path(__file__).parent, "data/event_types.yml", "soorten bijeenkomsten"
)
