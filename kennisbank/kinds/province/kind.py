"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.choosing import choice_kind
from kennisbank.kinds.province.record import Province

KIND = choice_kind(Province, Path(__file__).parent, "data/provinces.yml", "provincies")
