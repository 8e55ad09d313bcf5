"""What the collection offers to other tools: schemas, and an empty card to start from."""

from kennisbank.authoring.scaffold import blank_card, card_id
from kennisbank.authoring.schema import json_schema, schema_text, vocabularies

__all__ = [
    "blank_card",
    "card_id",
    "json_schema",
    "schema_text",
    "vocabularies",
]
