"""A PDF as a test asks it: its words, its pages as pictures, its tags."""

import re
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image

from tests.pdf_tags import tags

MM = 72 / 25.4  # points


def words_of(text: str) -> str:
    """Return text without line ends, hyphens at line ends and double blanks."""
    return re.sub(r"\s+", " ", text.replace("\ufffe", "").replace("\u00ad", "")).strip()


def text_of(file: Path) -> str:
    """Return the words of all pages."""
    with pypdfium2.PdfDocument(file) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return words_of(" ".join(pages))


def page_count(file: Path) -> int:
    """Return how many pages it has."""
    with pypdfium2.PdfDocument(file) as document:
        return len(document)


def pictures(file: Path, points_per_pixel: float) -> list[Image.Image]:
    """Return each page in shades of grey."""
    with pypdfium2.PdfDocument(file) as document:
        return [
            page.render(scale=1 / points_per_pixel, grayscale=True).to_pil().convert("L")
            for page in document
        ]


def tag_names(file: Path) -> list[str]:
    """Return the name of each structure element, in reading order."""
    with pikepdf.open(file) as document:
        return [str(tag.S)[1:] for tag in tags(document.Root.StructTreeRoot.K)]
