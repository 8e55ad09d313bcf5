"""QR codes: where they lead, and as drawings for Typst."""

import io
from dataclasses import dataclass
from functools import lru_cache

import segno

QUIET_ZONE = 4  # modules of white on every side, as the standard asks


@dataclass(frozen=True)
class QrCode:
    """Where it leads, in full, and what it says to who listens; only the press draws it."""

    link: str
    alt: str


@dataclass(frozen=True)
class QrDrawing:
    """A drawing with its white border; `modules` is the width of the code itself."""

    svg: str
    modules: int


@lru_cache(maxsize=16)  # the sheets of a record come after each other
def drawing_of(link: str) -> QrDrawing:
    """Draw a link as a code that survives a coffee stain: level M, or higher at the same size."""
    code = segno.make(link, error="m", micro=False)
    drawing = io.BytesIO()
    code.save(drawing, kind="svg", border=QUIET_ZONE, xmldecl=False, omitsize=True)
    return QrDrawing(drawing.getvalue().decode(), int(code.symbol_size(border=0)[0]))
