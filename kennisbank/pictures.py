"""Pictures of a card, made anew: whatever a camera or a stranger hid in the file stays behind."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from kennisbank.memory.queries import note
from kennisbank.records.blocks import Image as ImageField

WIDEST = 1280  # pixels; the page is never wider
PHOTO_QUALITY = 80
MOST_PIXELS = 40_000_000  # a small file can hold a picture that fills the memory
LONGEST_SIDE = 16_000  # pixels; WebP knows no longer


@dataclass(frozen=True)
class Picture:
    """A picture as the site shows it: its address from the root, its size in pixels, its bytes."""

    address: str
    width: int
    height: int
    content: bytes


def picture_address(name: str) -> str:
    """Return where the picture that is made of a file stands."""
    return f"assets/media/{name}.webp"


def picture(file: Path) -> Picture | None:
    """Return the picture as WebP of at most 1280 pixels wide, upright and without metadata.

    None when the file is absent, no jpg, png or webp, or too large; the checks tell the author.
    """
    note(("picture", file.name))
    try:
        return _remade(file, file.stat().st_mtime_ns)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):  # Pillow's four ways
        return None


def picture_content(file: Path) -> bytes | None:
    """Return what a picture rests on: the bytes of its file; None when there is none to show."""
    return file.read_bytes() if file.is_file() and not file.is_symlink() else None


def pictures(images: Iterable[ImageField], folder: Path) -> list[tuple[ImageField, Picture]]:
    """Return the pictures that can be shown, each with what the card says of it.

    None is read from a folder that is a link: it may lead anywhere.
    """
    if folder.is_symlink():
        return []
    found = ((image, picture(folder / image.file)) for image in images)
    return [(image, remade) for image, remade in found if remade]


@lru_cache(maxsize=64)
def _remade(file: Path, _: int) -> Picture | None:
    with Image.open(file, formats=("JPEG", "PNG", "WEBP")) as original:
        if max(original.size) > LONGEST_SIDE or original.width * original.height > MOST_PIXELS:
            return None
        upright = ImageOps.exif_transpose(original)
        image = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    image.thumbnail((WIDEST, image.height))
    written = BytesIO()
    image.save(written, "WEBP", quality=PHOTO_QUALITY)
    return Picture(picture_address(file.name), *image.size, written.getvalue())
