"""The records of the knowledge base: frozen models with Dutch titles for every field."""

from kennisbank.records.dossier import Dossier, Occasion, Study, Table
from kennisbank.records.model import Model, Record
from kennisbank.records.organisation import Organisation
from kennisbank.records.practice import Figure, Finding, Partner, Person, Practice, Question
from kennisbank.records.reference import PAGE_NAMES, Reference
from kennisbank.records.source import Source
from kennisbank.records.text import Line, Prose
from kennisbank.records.vocabulary import (
    PROVINCES,
    Audience,
    NetworkModel,
    Phase,
    Place,
    Term,
    Theme,
)
from kennisbank.records.when import UNKNOWN, When, dutch_day

__all__ = [
    "PAGE_NAMES",
    "PROVINCES",
    "UNKNOWN",
    "Audience",
    "Dossier",
    "Figure",
    "Finding",
    "Line",
    "Model",
    "NetworkModel",
    "Occasion",
    "Organisation",
    "Partner",
    "Person",
    "Phase",
    "Place",
    "Practice",
    "Prose",
    "Question",
    "Record",
    "Reference",
    "Source",
    "Study",
    "Table",
    "Term",
    "Theme",
    "When",
    "dutch_day",
]
