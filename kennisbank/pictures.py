"""Pictures of a card, made anew: whatever a camera or a stranger hid in the file stays behind."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from kennisbank.memory.queries import note
from kennisbank.records.blocks import Image as ImageField

WIDEST = 1280  # pixels; the page is never wider
PHOTO_QUALITY = 80
MOST_PIXELS = 40_000_000  # a small file can hold a picture that fills the memory
LONGEST_SIDE = 16_000  # pixels; WebP knows no longer

_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
_MODES = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}  # by the colours that a profile speaks of
_GREY = frozenset({"1", "L", "LA"})
_SCALED = [(value * 255 + 32_767) // 65_535 for value in range(65_536)]  # 16 bits in 8
_GAMMA = 0.45455  # of sRGB, as a PNG writes it; then its white, red, green and blue
_PRIMARIES = (0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06)
_NEAR = 0.005  # no eye sees less

_BROKEN = "is stuk of veel te groot; bewaar het opnieuw en kleiner"
_NO_SRGB = "draagt een kleurprofiel dat niet bij het beeld past; bewaar het opnieuw in sRGB"
_MOVES = "beweegt, en de site toont alleen stille beelden; kies er één beeld uit"


class UnshowableError(ValueError):
    """A picture that would look different on the site; the message is the cure, in Dutch."""


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

    None when the file is absent, no jpg, png or webp, or can't keep its look; the checks tell the
    author.
    """
    note(("picture", file.name))
    return None if picture_fault(file) else _remade(file, file.stat().st_mtime_ns)


def picture_fault(file: Path) -> str:
    """Return why a picture can't be shown as it looks, in Dutch and without its name, or ''."""
    try:
        _remade(file, file.stat().st_mtime_ns)
    except UnshowableError as fault:
        return str(fault)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):  # Pillow's four ways
        return _BROKEN
    return ""


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
def _remade(file: Path, _: int) -> Picture:
    with Image.open(file, formats=("JPEG", "PNG", "WEBP")) as original:
        if max(original.size) > LONGEST_SIDE or original.width * original.height > MOST_PIXELS:
            raise UnshowableError(_BROKEN)
        if original.format != "MPO" and getattr(original, "is_animated", False):
            raise UnshowableError(_MOVES)
        image = _in_srgb(_in_eight_bits(ImageOps.exif_transpose(original)))
    image.thumbnail((WIDEST, image.height))
    written = BytesIO()
    image.save(written, "WEBP", quality=PHOTO_QUALITY)
    return Picture(picture_address(file.name), *image.size, written.getvalue())


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Return a picture of 16 bits with 8; of grey Pillow itself would cut off all but the dark."""
    if image.mode == "RGB":  # the colours have 8 bits by now, the one that is clear has not
        clear = image.info.get("transparency", ())
        if any(part > 255 for part in clear):
            image.info["transparency"] = tuple(part >> 8 for part in clear)
        return image
    if not image.mode.startswith("I"):
        return image
    scaled = image.convert("I").point(_SCALED, "L")
    clear = scaled.info.pop("transparency", None)
    if clear is not None:
        opaque = [0 if value == clear else 255 for value in range(65_536)]
        scaled.putalpha(image.convert("I").point(opaque, "L"))
    return scaled


def _in_srgb(image: Image.Image) -> Image.Image:
    """Return a picture with the colours that a browser would show, and clear where it was."""
    profile = image.info.get("icc_profile")
    if not profile and _is_unusual(image):
        raise UnshowableError(_NO_SRGB)
    shown = image.convert("RGBA") if image.has_transparency_data else image
    if not profile:
        return shown.convert("RGBA" if shown.mode == "RGBA" else "RGB")
    coloured = _converted(shown, profile, is_grey=image.mode in _GREY)
    if shown.mode == "RGBA":
        coloured.putalpha(shown.getchannel("A"))
    return coloured


def _is_unusual(image: Image.Image) -> bool:
    """Say whether a PNG without a profile names other colours than sRGB by numbers of its own."""
    if "srgb" in image.info:
        return False
    gamma, white_and_primaries = image.info.get("gamma", _GAMMA), image.info.get("chromaticity", ())
    pairs = [(gamma, _GAMMA), *zip(white_and_primaries, _PRIMARIES, strict=False)]
    return any(abs(given - usual) > _NEAR for given, usual in pairs)


def _converted(image: Image.Image, profile: bytes, *, is_grey: bool) -> Image.Image:
    try:
        spoken = ImageCms.ImageCmsProfile(BytesIO(profile))
        mode = _MODES.get(spoken.profile.xcolor_space.strip(), "")
        if not mode or (mode == "CMYK") != (image.mode == "CMYK") or mode == "L" and not is_grey:
            raise UnshowableError(_NO_SRGB)
        transform = ImageCms.buildTransform(spoken, _SRGB, mode, "RGB")
        return transform.apply(image.convert(mode))
    except (OSError, ImageCms.PyCMSError) as broken:
        raise UnshowableError(_NO_SRGB) from broken
