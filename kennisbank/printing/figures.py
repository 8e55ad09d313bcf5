"""Figures on paper: a number, what it means, when it held, and how sure it is."""

from kennisbank.printing.edition import Edition
from kennisbank.printing.sheet import PrintedFigure
from kennisbank.printing.sources import Citations
from kennisbank.records.blocks import Figure
from kennisbank.records.when import When
from kennisbank.text.numbers import belgian


def printed_figure(edition: Edition, figure: Figure, citations: Citations) -> PrintedFigure:
    """Return a figure with its year and, unless a source states it, how sure it is."""
    words = edition.style.shared
    value = figure.shown or belgian(figure.value)
    certainty = {"afgeleid": words.calculated, "onzeker": words.uncertain}.get(figure.certainty)
    year = year_of(figure.date) or words.year_unknown
    about = ", ".join(part for part in (year, certainty) if part)
    return PrintedFigure(value, f"{figure.meaning} ({about})", citations.number(figure.source))


def year_of(date: When) -> str:
    """Return the year, in words when it is about or before something; '' when it is unknown."""
    if date.year is None:
        return ""
    return str(date.year) if date[0].isdigit() and date.is_moment else date.dutch
