"""Pictures of paper: the first page, small, and the picture beside a shared link."""

from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image

from kennisbank import prose
from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.handout import SEATS, partners_of, table_emblem
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.printing.engine import RefusedError, payload
from kennisbank.printing.faults import PrintError
from kennisbank.printing.press import Job, printed
from kennisbank.printing.sheet import Colophon, Emblem, Imprint, ShareContent, Sheet

PICTURE_SIZE = (240, 339)  # pixels, of an A4
QUALITY = 70
SHARED = "druk/delen"
NO_DAY = date.min  # a PNG holds no date


def small(png: bytes) -> bytes:
    """Return the picture of a page as a WebP of `PICTURE_SIZE`, in grey and green."""
    with Image.open(BytesIO(png), formats=("PNG",)) as page:
        shrunk = page.convert("RGB").resize(PICTURE_SIZE, Image.Resampling.LANCZOS)
    written = BytesIO()
    shrunk.save(written, "WEBP", quality=QUALITY, method=6)
    return written.getvalue()


def share_address(record: Found) -> str:
    """Return where the picture for shared links to a record stands, from the site's root."""
    return f"{SHARED}/{record.kind}-{record.id.replace('/', '-')}.png"


def share_picture(
    catalogue: Catalogue, record: Found, imprint: Imprint, cache: Path | None = None
) -> bytes:
    """Return a PNG of 1200 by 630 pixels with the name of a record and what it is.

    Raises:
        PrintError: A character has no letter in our fonts.
    """
    content = _share(catalogue, record, imprint)
    sheet = Sheet(content.title, imprint.site_name, (content,), Colophon("", "", None))
    try:
        return printed(Job("share", payload(sheet), NO_DAY), cache)
    except RefusedError as error:
        path = catalogue.paths[(record.kind, record.id)]
        fault = "een teken in de titel of de kop heeft geen letter in onze lettertypes"
        raise PrintError(f"{path}: {fault}; kies een ander") from error


def _share(catalogue: Catalogue, record: Found, imprint: Imprint) -> ShareContent:
    place = catalogue.maybe(Place, getattr(record, "place", None))
    kicker = (record.noun.capitalize(), place.label if place else imprint.site_name)
    return ShareContent(
        title=record.label,
        kicker=" · ".join(kicker),
        headline=_headline(record),
        line=_line(record),
        emblem=_emblem(catalogue, record),
    )


def _headline(record: Found) -> str:
    short: str | None = getattr(record, "headline", None)
    return short or str(getattr(record, "title", record.label))


def _line(record: Found) -> str:
    if isinstance(record, Table):
        return record.subtitle or record.question
    if isinstance(record, Practice) and record.headline:
        return record.title
    text = getattr(record, "aim", None) or getattr(record, "character", None) or ""
    return prose.first_sentence(text) if text else ""


def _emblem(catalogue: Catalogue, record: Found) -> Emblem:
    if isinstance(record, Table):
        return table_emblem(record, catalogue.those(Practice, record.practices))
    filled = len(partners_of((record,))) if isinstance(record, Practice) else 0
    return Emblem(getattr(record, "number", None), filled, max(SEATS, filled + 2))
