"""The records of the knowledge base: frozen models with Dutch titles for every field."""

from kennisbank.records.dossier import Dossier, Occasion, Study, Table
from kennisbank.records.event import Event, LearningPoint
from kennisbank.records.model import Model, Part, Record
from kennisbank.records.network_model import CriticalFactor, NetworkModel
from kennisbank.records.organisation import Organisation
from kennisbank.records.phase import Phase, QuestionGroup
from kennisbank.records.policy import PolicyPart, PolicyPoint
from kennisbank.records.practice import Figure, Finding, Help, Partner, Person, Practice, Question
from kennisbank.records.reference import PAGE_NAMES, Reference
from kennisbank.records.route import Route
from kennisbank.records.source import Source
from kennisbank.records.sourced import Dated, Review, Sourced
from kennisbank.records.text import Line, Prose
from kennisbank.records.tool import Tool
from kennisbank.records.toolkit import Toolkit, Worksite
from kennisbank.records.vocabulary import PROVINCES, Audience, Place, Term, Theme
from kennisbank.records.when import UNKNOWN, When, dutch_day

__all__ = [
    "PAGE_NAMES",
    "PROVINCES",
    "UNKNOWN",
    "Audience",
    "CriticalFactor",
    "Dated",
    "Dossier",
    "Event",
    "Figure",
    "Finding",
    "Help",
    "LearningPoint",
    "Line",
    "Model",
    "NetworkModel",
    "Occasion",
    "Organisation",
    "Part",
    "Partner",
    "Person",
    "Phase",
    "Place",
    "PolicyPart",
    "PolicyPoint",
    "Practice",
    "Prose",
    "Question",
    "QuestionGroup",
    "Record",
    "Reference",
    "Review",
    "Route",
    "Source",
    "Sourced",
    "Study",
    "Table",
    "Term",
    "Theme",
    "Tool",
    "Toolkit",
    "When",
    "Worksite",
    "dutch_day",
]
