"""What the sheets of phases, network models and worksites share: who was there, and the sources."""

from kennisbank.printing.edition import Edition
from kennisbank.printing.sheet import Fact, Facts
from kennisbank.printing.sources import Citations
from kennisbank.records.sourced import Sourced


def present(edition: Edition) -> Facts:
    """Return the lines on which to write who was there, and when."""
    words = edition.style.shared
    return Facts((Fact(words.present), Fact(words.date)))


def source_line(edition: Edition, citations: Citations, record: Sourced) -> str:
    """Name the sources of a record; the questions are ours, in our words."""
    for id in record.source_ids:
        citations.number(id)
    shared = edition.style.shared
    parts = (citations.line(), shared.questions_of_editors, edition.licence)
    return " ".join(part for part in parts if part)
