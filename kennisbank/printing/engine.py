"""Typst turns a sheet's words into PDF: tagged, with our fonts only, the same bytes every time."""

import json
import re
import tempfile
import unicodedata
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import typst

from kennisbank.printing.quotes import with_curled_quotes
from kennisbank.printing.sheet import Block, Content, Sheet
from kennisbank.printing.style import house_style

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
TEMPLATES = HERE / "templates"
STANDARD: Literal["ua-1"] = "ua-1"  # refuses a sheet without title, language, tags or glyphs
DOTS_PER_INCH = {"picture": 60.0, "share": 72.0}

Form = Literal["pdf", "fold", "picture", "share"]

_PAGE = re.compile(rb"/Type/Page[^s]")
# A hyphen that doesn't break: neither font has it, so it becomes a hyphen between two joiners.
_SUBSTITUTES = str.maketrans({"\u2011": "\u2060-\u2060"})


class RefusedError(Exception):
    """Typst stopped; the diagnostic is for `faults`, not for people."""

    def __init__(self, diagnostic: str) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic


def payload(sheet: Sheet) -> str:
    """Return all that the templates know, as JSON: text stays text, whatever it looks like."""
    style = house_style()
    everything = {
        **plain(sheet),
        "labels": {
            name: getattr(style, name).model_dump() for name in ("shared", "handout", "booklet")
        },
        "colours": style.colours.model_dump(),
    }
    text = json.dumps(
        with_curled_quotes(everything), ensure_ascii=False, sort_keys=True, default=str
    )
    return unicodedata.normalize("NFC", text).translate(_SUBSTITUTES)


def plain(value: Any) -> Any:
    """Turn dataclasses into dictionaries that also say which template or shape draws them."""
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if not is_dataclass(value):
        return value
    named = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Content):
        return {**named, "template": value.template}
    return {**named, "shape": value.shape} if isinstance(value, Block) else named


def compiled(form: Form, words: str, made_on: date) -> bytes:
    """Return a sheet as PDF, folded PDF or PNG of its first page; `words` is its payload.

    Raises:
        RefusedError: The words do not fit, or a character has no letter in our fonts.
    """
    if form in DOTS_PER_INCH:
        return _first_page(form, words)
    pdf = _pdf(words, made_on)
    return pdf if form == "pdf" else _folded(pdf, words, made_on)


def _pdf(words: str, made_on: date) -> bytes:
    compiler = typst.Compiler(TEMPLATES / "main.typ", TEMPLATES, font_paths=_fonts())
    try:
        pdf, warnings = compiler.compile_with_warnings(
            format="pdf",
            sys_inputs={"payload": words},
            pdf_standards=[STANDARD],
            timestamp=_midnight(made_on),
        )
    except typst.TypstError as error:
        raise RefusedError(error.diagnostic) from None
    if warnings:
        raise RefusedError("\n".join(warning.message for warning in warnings))
    assert isinstance(pdf, bytes)
    return pdf


def _first_page(form: str, words: str) -> bytes:
    compiler = typst.Compiler(TEMPLATES / "main.typ", TEMPLATES, font_paths=_fonts())
    try:
        drawn = compiler.compile(
            format="png", sys_inputs={"payload": words}, ppi=DOTS_PER_INCH[form]
        )
    except typst.TypstError as error:
        raise RefusedError(error.diagnostic) from None
    first = drawn[0] if isinstance(drawn, list) else drawn
    assert isinstance(first, bytes)
    return first


def _folded(pdf: bytes, words: str, made_on: date) -> bytes:
    """Place the pages two by two on A4, in the order of folding; pictures of pages have no tags."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "boekje.pdf").write_bytes(pdf)
        template = (TEMPLATES / "fold.typ").read_bytes()
        compiler = typst.Compiler(template, Path(folder), font_paths=_fonts())
        folded = compiler.compile(
            format="pdf",
            sys_inputs={"pages": str(page_count(pdf)), "payload": words},
            timestamp=_midnight(made_on),
            pdf_tags=False,
        )
    assert isinstance(folded, bytes)
    return folded


def page_count(pdf: bytes) -> int:
    """Return the number of pages of a PDF that Typst made."""
    return len(_PAGE.findall(pdf))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Know the fonts of this folder, none of the system: a sheet looks the same everywhere."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
