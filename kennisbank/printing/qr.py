"""QR codes as drawings for Typst."""

import io
from dataclasses import dataclass
from functools import lru_cache

import segno

QUIET_ZONE = 4  # modules of white on every side, as the standard asks


@dataclass(frozen=True)
class QrCode:
    """A drawing with its white border; `modules` is the width of the code itself."""

    svg: str
    modules: int
    alt: str


@lru_cache(maxsize=1024)
def qr_code(link: str, alt: str) -> QrCode:
    """Draw a link as a code that survives a coffee stain: level M, or higher at the same size."""
    code = segno.make(link, error="m", micro=False)
    drawing = io.BytesIO()
    code.save(drawing, kind="svg", border=QUIET_ZONE, xmldecl=False, omitsize=True)
    return QrCode(drawing.getvalue().decode(), int(code.symbol_size(border=0)[0]), alt)
