"""Draw the pictures of shared links and the icons of the site; run by hand.

    python tools/draw_pictures.py

Writes, and overwrites: `docs/assets/images/share/<name>.png` (1200 by 630, as `data/site.yml`
names them) and `kennisbank/site/images/icon-<edge>.png`, the icons of a collection without its own.
The drawing itself is `share.typ`, in the letters of `kennisbank/printing/fonts` and this site's
colours.
"""

import io
from pathlib import Path

import typst
from PIL import Image

from kennisbank.kinds.registry import registry
from kennisbank.printing import open_style
from kennisbank.printing.typesetting import FONTS
from kennisbank.site.assets import IMAGES

PROJECT = Path(__file__).parents[1]
SHARED = PROJECT / "docs" / "assets" / "images" / "share"
DRAWING = Path(__file__).parent / "share.typ"
SITE = "Open Tafel"
WORDS = {
    "start": "Schuif aan.",
    "praktijk": "Een praktijk om van te leren",
    "dossier": "Rond de tafel",
    "bijeenkomst": "Wie kwam, en wat we leerden",
    "fase": "Vijf fasen, één kring",
    "netwerkmodel": "Vier soorten netwerken",
    "toolkit": "Stap voor stap samen",
}
EDGES = (32, 180, 192, 512)  # pixels: browser tab, Apple, and two for the manifest
COLOURS = 64  # more than the drawings need; keeps each file under 60 kB


def _drawn(**inputs: str) -> Image.Image:
    colours = open_style(PROJECT, registry()).colours
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS]
    )
    everything = {"ink": colours.ink, "accent": colours.accent, "site": SITE, **inputs}
    drawn = typst.compile(DRAWING, format="png", ppi=72, font_paths=fonts, sys_inputs=everything)
    assert isinstance(drawn, bytes)
    return Image.open(io.BytesIO(drawn)).convert("RGB")


def _write(picture: Image.Image, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(COLOURS).save(file, optimize=True)


def main() -> None:
    """Draw everything anew."""
    for name, words in WORDS.items():
        _write(_drawn(name=name, words=words), SHARED / f"{name}.png")
    for edge in EDGES:
        _write(_drawn(edge=str(edge)), IMAGES / f"icon-{edge}.png")


if __name__ == "__main__":
    main()
