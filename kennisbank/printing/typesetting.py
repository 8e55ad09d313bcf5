"""Typst turns words into PDF: tagged, with our fonts only, the same bytes every time."""

import json
import tempfile
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Literal

import typst

from kennisbank.printing.qr import drawing_of
from kennisbank.printing.thumbnail import small

HERE = Path(__file__).parent
PRINT_FONTS = HERE / "fonts"
TYPST_TEMPLATES = HERE / "templates"
STANDARD: Literal["ua-1"] = "ua-1"  # refuses a sheet without title, language, tags or glyphs
DOTS_PER_INCH = {"picture": 60.0, "share": 72.0}
PAGES_ON_A_SIDE = 2  # of a booklet to fold
KEPT = 10  # compilations that Typst remembers a layout after it was last of use

Format = Literal["pdf", "fold", "picture", "share"]


class RefusedError(Exception):
    """Typst stopped; the diagnostic is for `faults`, not for people."""

    def __init__(self, diagnostic: str) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic


@dataclass(frozen=True)
class Printed:
    """A file and how many pages it has."""

    content: bytes
    pages: int


def typeset(format: Format, words: str, made_on: date) -> Printed:
    """Return a sheet as PDF, folded PDF, small WebP of its first page, or PNG for shared links.

    `words` is its payload. Another format of the same words takes a tenth of the time.

    Raises:
        RefusedError: The words do not fit, or a character has no letter in our fonts.
    """
    compiler = typst.Compiler(
        TYPST_TEMPLATES / "main.typ",
        TYPST_TEMPLATES,
        font_paths=_fonts(),
        sys_inputs={"payload": _with_code(words)},
    )
    try:
        if format in DOTS_PER_INCH:
            drawn = _first_page(compiler, DOTS_PER_INCH[format])
            return Printed(small(drawn) if format == "picture" else drawn, 1)
        pdf = Printed(_pdf(compiler, made_on), _page_count(compiler))
    except typst.TypstError as error:
        raise RefusedError(error.diagnostic) from None
    return pdf if format == "pdf" else _folded(pdf, words, made_on)


def _with_code(words: str) -> str:
    """Draw the QR code of a sheet, if it has one: that takes longer than all its words."""
    payload = json.loads(words)
    if online := payload["colophon"]["online"]:
        online["qr"].update(asdict(drawing_of(online["qr"]["link"])))
    return json.dumps(payload, ensure_ascii=False, sort_keys=True)


def forget() -> None:
    """Let Typst forget all but the last few sheets: one takes up to 60 MB.

    It does so by counting compilations, so it gets some without words; the templates stay.
    """
    for _ in range(KEPT - 2):
        _nothing().compile(format="svg")


@lru_cache(maxsize=1)
def _nothing() -> typst.Compiler:
    return typst.Compiler(TYPST_TEMPLATES / "nothing.typ", TYPST_TEMPLATES, font_paths=_fonts())


def _pdf(compiler: typst.Compiler, made_on: date) -> bytes:
    pdf, warnings = compiler.compile_with_warnings(
        format="pdf", pdf_standards=[STANDARD], timestamp=_midnight(made_on)
    )
    if warnings:
        raise RefusedError("\n".join(warning.message for warning in warnings))
    assert isinstance(pdf, bytes)
    return pdf


def _page_count(compiler: typst.Compiler) -> int:
    """Ask the document, which is laid out by now, on which page its last part ends."""
    ends: list[int] = json.loads(compiler.query("<page-of-end>", field="value"))
    return ends[-1]


def _first_page(compiler: typst.Compiler, dots_per_inch: float) -> bytes:
    drawn = compiler.compile(format="png", ppi=dots_per_inch)
    first = drawn[0] if isinstance(drawn, list) else drawn
    assert isinstance(first, bytes)
    return first


def _folded(pdf: Printed, words: str, made_on: date) -> Printed:
    """Place the pages two by two on A4, in the order of folding; pictures of pages have no tags."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "boekje.pdf").write_bytes(pdf.content)
        template = (TYPST_TEMPLATES / "fold.typ").read_bytes()
        compiler = typst.Compiler(template, Path(folder), font_paths=_fonts())
        folded = compiler.compile(
            format="pdf",
            sys_inputs={"pages": str(pdf.pages), "payload": words},
            timestamp=_midnight(made_on),
            pdf_tags=False,
        )
    assert isinstance(folded, bytes)
    return Printed(folded, pdf.pages // PAGES_ON_A_SIDE)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Know the fonts of this folder, none of the system: a sheet looks the same everywhere."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[PRINT_FONTS]
    )
