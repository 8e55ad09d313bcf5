"""Typst turns a sheet's words into PDF: tagged, with our fonts only, the same bytes every time."""

import json
import unicodedata
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Literal

import typst

from kennisbank.printing.faults import PrintError, explained
from kennisbank.printing.sheet import HandoutContent
from kennisbank.printing.style import house_style

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
TEMPLATES = HERE / "templates"
STANDARD: Literal["ua-1"] = "ua-1"  # refuses a sheet without title, language, tags or glyphs

# A hyphen that doesn't break: neither font has it, so it becomes a hyphen between two joiners.
_SUBSTITUTES = str.maketrans({"\u2011": "\u2060-\u2060"})


def payload(content: HandoutContent) -> str:
    """Return all that the templates know, as JSON: text stays text, whatever it looks like."""
    style = house_style()
    everything = {
        "content": asdict(content),
        "labels": style.handout.model_dump(),
        "colours": style.colours.model_dump(),
    }
    text = json.dumps(everything, ensure_ascii=False, sort_keys=True)
    return unicodedata.normalize("NFC", text).translate(_SUBSTITUTES)


def compile_pdf(template: str, content: HandoutContent, made_on: date) -> bytes:
    """Return the PDF of a sheet; `made_on` becomes its date. PrintError says what doesn't fit."""
    compiler = typst.Compiler(TEMPLATES / f"{template}.typ", TEMPLATES, font_paths=_fonts())
    try:
        pdf, warnings = compiler.compile_with_warnings(
            format="pdf",
            sys_inputs={"payload": payload(content)},
            pdf_standards=[STANDARD],
            timestamp=datetime.combine(made_on, time(), UTC),
        )
    except typst.TypstError as error:
        raise explained(error.diagnostic, content) from error
    if warnings:
        raise PrintError(*(warning.message for warning in warnings))
    assert isinstance(pdf, bytes)
    return pdf


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Know the fonts of this folder, none of the system: a sheet looks the same everywhere."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
