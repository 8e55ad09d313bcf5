"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.choosing import choice_kind
from kennisbank.kinds.policy_part.record import PolicyPart

KIND = choice_kind(
    PolicyPart, Path(__file__).parent, "data/policy_parts.yml", "delen van het kader"
)
