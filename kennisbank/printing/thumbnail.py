"""The first page of a paper, small."""

from io import BytesIO

from PIL import Image

PICTURE_SIZE = (240, 339)  # pixels, of an A4
THUMBNAIL_QUALITY = 70


def small(png: bytes) -> bytes:
    """Return the picture of a page as a WebP of `PICTURE_SIZE`, in grey and green."""
    with Image.open(BytesIO(png), formats=("PNG",)) as page:
        shrunk = page.convert("RGB").resize(PICTURE_SIZE, Image.Resampling.LANCZOS)
    written = BytesIO()
    shrunk.save(written, "WEBP", quality=THUMBNAIL_QUALITY, method=6)
    return written.getvalue()
