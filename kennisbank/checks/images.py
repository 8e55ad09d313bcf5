"""Images of a card: a real jpg, png or webp of modest size, in the one folder for them."""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.checks.fault import Fault
from kennisbank.memory.queries import note
from kennisbank.pictures import picture_fault
from kennisbank.records.blocks import Image
from kennisbank.records.model import Record, within

MEDIA_FOLDER = "practices/media"
LARGEST = 4 * 1024 * 1024

_HEAD = 12  # bytes, enough for each of the three formats


def unusable(record: Record, folder: Path) -> Iterator[Fault]:
    """Find images that are absent, not what they say, too large, outside the folder, or double."""
    if folder.is_symlink():  # the link itself is told
        return
    seen: set[str] = set()
    for loc, image in within(record, Image):
        note(("picture", image.file))
        message = _twice(image.file, seen) or _wrong(folder / image.file, folder)
        if message:
            yield Fault((*loc, "file"), message)


def _twice(name: str, seen: set[str]) -> str:
    if name in seen:
        return f"'{name}' staat al hoger op deze kaart; haal er één weg"
    seen.add(name)
    return ""


def _wrong(file: Path, folder: Path) -> str:
    try:
        return _wrong_place(file, folder) or _wrong_content(file)
    except OSError:
        return f"'{file.name}' kan niet gelezen worden; bewaar het beeld opnieuw"


def _wrong_place(file: Path, folder: Path) -> str:
    if file.is_symlink() or file.resolve().parent != folder.resolve():
        return f"'{file.name}' is een verwijzing; zet het beeld zelf in {MEDIA_FOLDER}/"
    if not file.is_file():
        return f"'{file.name}' staat niet in {MEDIA_FOLDER}/; zet het daar of kijk de naam na"
    return ""


def _wrong_content(file: Path) -> str:
    size = file.stat().st_size
    if size > LARGEST:
        return f"'{file.name}' telt {_megabytes(size)} MB; hoogstens 4 MB past: maak het kleiner"
    with file.open("rb") as stream:
        found = image_format(stream.read(_HEAD))
    if found != file.suffix[1:]:
        return f"'{file.name}' is vanbinnen {_named(found)}; bewaar het als {file.suffix[1:]}"
    fault = picture_fault(file)
    return f"'{file.name}' {fault}" if fault else ""


def image_format(head: bytes) -> str:
    """Recognise jpg, png or webp by the first twelve bytes; empty when it is none of them."""
    if head.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(b"RIFF") and head[8:] == b"WEBP":
        return "webp"
    return ""


def _named(found: str) -> str:
    return f"een {found}" if found else "geen jpg, png of webp"


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.1f}".replace(".", ",")
