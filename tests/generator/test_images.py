"""A picture on a card is made anew: smaller, upright, and without what was hidden in it."""

import struct
import zlib
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from kennisbank.kinds.practice.record import Practice
from kennisbank.pictures import WIDEST, picture, picture_fault, pictures
from tests.world import SOUP, World

SECRET = "51.1313 N 4.5701 E"


def photo(file: Path, size: tuple[int, int] = (2000, 1000)) -> Path:
    """Write a photo that carries a secret in its metadata."""
    exif = Image.Exif()
    exif[0x010E] = SECRET
    exif[0x0112] = 6  # lies on its side
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, "teal").save(file, exif=exif)
    return file


def test_a_picture_loses_its_metadata_and_stands_upright(tmp_path: Path) -> None:
    file = photo(tmp_path / "plein.jpg")
    assert SECRET.encode() in file.read_bytes()
    remade = picture(file)
    assert remade is not None and SECRET.encode() not in remade.content
    assert not Image.open(BytesIO(remade.content)).getexif()
    assert (remade.width, remade.height) == (1000, 2000)


def test_a_wide_picture_becomes_no_wider_than_the_page(tmp_path: Path) -> None:
    file = tmp_path / "wijd.png"
    Image.new("RGBA", (3000, 300)).save(file)
    remade = picture(file)
    assert remade is not None and (remade.width, remade.height) == (WIDEST, 128)


@pytest.mark.parametrize("content", [b"", b"<svg onload=alert(1)/>", b"\xff\xd8\xff geen foto"])
def test_what_is_no_picture_is_not_shown(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "vals.jpg"
    file.write_bytes(content)
    assert picture(file) is None


def test_a_card_shows_its_pictures_and_check_tells_which_are_missing(world: World) -> None:
    media = (
        "level: beschreven\nmedia:\n  - {file: plein.jpg, alt: Een plein met lange tafels.,"
        " credit: Stad Lier, licence: CC BY 4.0}"
    )
    world.change(SOUP, "level: beschreven", media)
    assert any("'plein.jpg' staat niet in practices/media/" in told for told in world.problems())
    photo(world.root / "practices/media/plein.jpg")
    card = world.open().catalogue.one(Practice, "soep-op-de-stoep")
    shown = pictures(card.media, world.root / "practices/media")
    assert [remade.address for _, remade in shown] == ["assets/media/plein.jpg.webp"]
    assert world.problems() == []


def bomb(file: Path, width: int, height: int) -> Path:
    """Write a small file that unfolds into a very large picture."""
    Image.new("1", (width, height)).save(file)
    return file


@pytest.mark.parametrize("size", [(17_000, 10), (7_000, 7_000)])
def test_a_picture_that_would_fill_the_memory_is_refused(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    assert picture(bomb(tmp_path / "bom.png", *size)) is None


def test_a_cut_off_picture_is_told_to_its_author(world: World) -> None:
    media = (
        "level: beschreven\nmedia:\n  - {file: plein.jpg, alt: Een plein met lange tafels.,"
        " credit: Stad Lier, licence: CC BY 4.0}"
    )
    world.change(SOUP, "level: beschreven", media)
    file = photo(world.root / "practices/media/plein.jpg")
    file.write_bytes(file.read_bytes()[:400])
    assert ["'plein.jpg' is stuk" in told for told in world.problems()] == [True]


# Colours

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
P3 = {
    "r": (0.51512, 0.24120, -0.00105),
    "g": (0.29198, 0.69225, 0.04189),
    "b": (0.15710, 0.06657, 0.78407),
}
ADOBE = {
    "r": (0.60974, 0.31111, 0.01947),
    "g": (0.20528, 0.62567, 0.06087),
    "b": (0.14919, 0.06322, 0.74457),
}
SWAPPED = {
    "r": (0.38515, 0.71687, 0.09708),
    "g": (0.43607, 0.22249, 0.01392),
    "b": (0.14307, 0.06061, 0.71410),
}


def fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65_536) for number in numbers))


def icc(colours: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    """Write a small colour profile: its header, its table of tags and what they hold."""
    start, table, held = 132 + 12 * len(tags), b"", b""
    for name, tag in tags.items():
        table += struct.pack(">4sII", name, start + len(held), len(tag))
        held += tag + bytes(-len(tag) % 4)
    kind = b"prtr" if colours == b"CMYK" else b"mntr"
    head = struct.pack(
        ">I4xI4s4s4s12x4s28x", start + len(held), 0x02400000, kind, colours, connection, b"acsp"
    )
    head += fixed(0.9642, 1, 0.8249) + bytes(48)
    return head + struct.pack(">I", len(tags)) + table + held


def screen(primaries: dict[str, tuple[float, float, float]], gamma: float = 2.2) -> bytes:
    """Return the profile of a screen with these primaries (XYZ under D50)."""
    curve = b"curv" + struct.pack(">IIH", 0, 1, round(gamma * 256))
    tags = {b"wtpt": b"XYZ " + bytes(4) + fixed(0.9642, 1, 0.8249)}
    for letter, xyz in primaries.items():
        tags[f"{letter}XYZ".encode()] = b"XYZ " + bytes(4) + fixed(*xyz)
        tags[f"{letter}TRC".encode()] = curve
    return icc(b"RGB ", b"XYZ ", tags)


def grey_scale(gamma: float) -> bytes:
    curve = b"curv" + struct.pack(">IIH", 0, 1, round(gamma * 256))
    return icc(
        b"GRAY", b"XYZ ", {b"wtpt": b"XYZ " + bytes(4) + fixed(0.9642, 1, 0.8249), b"kTRC": curve}
    )


def press() -> bytes:
    """Return the profile of a press whose every ink takes a quarter of the lightness away."""
    ramp = bytes(range(256))
    lightness = [bytes((255 - 63 * sum(inks), 128, 128)) for inks in product((0, 1), repeat=4)]
    table = struct.pack(">4s4xBBBx", b"mft1", 4, 3, 2) + fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
    table += 4 * ramp + b"".join(lightness) + 3 * ramp
    return icc(b"CMYK", b"Lab ", {b"A2B0": table})


def remade(image: Image.Image, file: Path, **how: Any) -> Image.Image:
    """Return a picture as the site shows it."""
    image.save(file, **how)
    assert picture_fault(file) == ""
    shown = picture(file)
    assert shown is not None
    return Image.open(BytesIO(shown.content))


def near(
    shown: Image.Image, place: tuple[int, int], wanted: tuple[int, ...], most: int = 4
) -> None:
    found = shown.getpixel(place)
    assert isinstance(found, tuple) and len(found) == len(wanted)
    assert max(abs(one - other) for one, other in zip(found, wanted, strict=True)) <= most, found


def plain(mode: str, colour: Any) -> Image.Image:
    return Image.new(mode, (32, 32), colour)


@pytest.mark.parametrize("value", [0, 8, 64, 128, 200, 255])
def test_a_scan_of_16_bits_keeps_its_greys(tmp_path: Path, value: int) -> None:
    shown = remade(plain("I;16", value * 257), tmp_path / "scan.png")
    near(shown, (16, 16), (value, value, value))


def test_a_scan_of_16_bits_stays_clear_where_it_was(tmp_path: Path) -> None:
    scan = plain("I;16", 100 * 257)
    scan.paste(200 * 257, (16, 0, 32, 32))
    shown = remade(scan, tmp_path / "scan.png", transparency=200 * 257)
    near(shown, (4, 16), (100, 100, 100, 255))
    assert shown.getpixel((28, 16))[3] == 0  # type: ignore[index]


def chunk(name: bytes, held: bytes) -> bytes:
    check = zlib.crc32(name + held)
    return struct.pack(">I", len(held)) + name + held + struct.pack(">I", check)


def test_a_colour_of_16_bits_stays_clear(tmp_path: Path) -> None:
    clear = struct.pack(">3H", 0x1234, 0x5678, 0x9ABC)
    row = b"\0" + 16 * struct.pack(">3H", 0xC8C8, 0, 0) + 16 * clear
    file = tmp_path / "scan.png"
    file.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">2I5B", 32, 32, 16, 2, 0, 0, 0))
        + chunk(b"tRNS", clear)
        + chunk(b"IDAT", zlib.compress(32 * row))
        + chunk(b"IEND", b"")
    )
    made = picture(file)
    assert made is not None
    shown = Image.open(BytesIO(made.content))
    near(shown, (4, 16), (200, 0, 0, 255))
    assert shown.getpixel((28, 16))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize(
    ("image", "profile", "wanted"),
    [
        (plain("RGB", (220, 20, 20)), SRGB, (220, 20, 20)),
        (plain("RGB", (220, 100, 100)), screen(SWAPPED), (100, 220, 100)),
        (plain("RGB", (100, 150, 100)), screen(P3), (83, 153, 94)),
        (plain("RGB", (120, 150, 100)), screen(ADOBE), (105, 151, 97)),
        (plain("L", 128), screen(P3), (128, 128, 128)),
        (plain("L", 128), grey_scale(1.0), (188, 188, 188)),
        (plain("RGBA", (220, 100, 100, 128)), screen(SWAPPED), (100, 220, 100, 128)),
        (plain("LA", (128, 64)), grey_scale(1.0), (188, 188, 188, 64)),
        (plain("I;16", 128 * 257), grey_scale(1.0), (188, 188, 188)),
        (plain("RGB", (220, 100, 100)).quantize(4), screen(SWAPPED), (100, 220, 100)),
    ],
)
def test_a_colour_profile_is_followed(
    tmp_path: Path, image: Image.Image, profile: bytes, wanted: tuple[int, ...]
) -> None:
    shown = remade(image, tmp_path / "kleur.png", icc_profile=profile)
    near(shown, (16, 16), wanted)
    assert "icc_profile" not in shown.info


@pytest.mark.parametrize(("profile", "wanted"), [(b"", (255, 85, 85)), (press(), (121, 121, 121))])
def test_a_picture_in_printing_inks_gets_the_colours_of_a_screen(
    tmp_path: Path, profile: bytes, wanted: tuple[int, ...]
) -> None:
    shown = remade(
        plain("CMYK", (0, 170, 170, 0) if not profile else (255, 255, 0, 0)),
        tmp_path / "druk.jpg",
        quality=100,
        icc_profile=profile,
    )
    near(shown, (16, 16), wanted)


@pytest.mark.parametrize("profile", [b"", SRGB])
@pytest.mark.parametrize("how", [{"transparency": 1}, {"transparency": bytes((255, 0))}])
def test_a_palette_stays_clear_where_it_was(
    tmp_path: Path, how: dict[str, Any], profile: bytes
) -> None:
    drawn = plain("P", 0)
    drawn.putpalette((200, 0, 0, 0, 0, 200))
    drawn.paste(1, (16, 0, 32, 32))
    shown = remade(drawn, tmp_path / "teken.png", icc_profile=profile, **how)
    near(shown, (4, 16), (200, 0, 0, 255), 6)
    assert shown.getpixel((28, 16))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize(
    ("turn", "red"), [(1, (8, 8)), (2, (24, 8)), (3, (24, 24)), (6, (24, 8)), (8, (8, 24))]
)
def test_a_picture_stands_as_the_camera_was_held(
    tmp_path: Path, turn: int, red: tuple[int, int]
) -> None:
    shot = plain("RGB", (0, 0, 200))
    shot.paste((200, 0, 0), (0, 0, 16, 16))
    exif = Image.Exif()
    exif[0x0112] = turn
    shown = remade(shot, tmp_path / "foto.jpg", exif=exif, quality=100, icc_profile=SRGB)
    near(shown, red, (200, 0, 0), 12)


def test_a_photo_of_a_phone_with_a_second_picture_in_it_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "foto.jpg"
    second = plain("RGB", "white")
    plain("RGB", (0, 120, 0)).save(file, "MPO", save_all=True, append_images=[second])
    shown = picture(file)
    assert picture_fault(file) == "" and shown
    near(Image.open(BytesIO(shown.content)), (16, 16), (0, 120, 0))


def unusual(key: bytes, *numbers: int) -> PngInfo:
    told = PngInfo()
    told.add(key, struct.pack(f">{len(numbers)}I", *numbers))
    return told


WIDE = (31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000)


@pytest.mark.parametrize(
    ("image", "how"),
    [
        (plain("RGB", "teal"), {"icc_profile": b"geen profiel"}),
        (plain("RGB", "teal"), {"icc_profile": SRGB[:200]}),
        (plain("RGB", "teal"), {"icc_profile": press()}),
        (plain("RGB", "teal"), {"icc_profile": grey_scale(1.0)}),
        (plain("RGB", "teal"), {"icc_profile": SRGB.replace(b"RGB XYZ", b"LUV XYZ")}),
        (plain("RGB", "teal"), {"pnginfo": unusual(b"gAMA", 100_000)}),
        (plain("RGB", "teal"), {"pnginfo": unusual(b"cHRM", *WIDE)}),
    ],
)
def test_colours_that_cannot_be_followed_are_told(
    tmp_path: Path, image: Image.Image, how: dict[str, Any]
) -> None:
    file = tmp_path / "kleur.png"
    image.save(file, **how)
    assert "bewaar het opnieuw in sRGB" in picture_fault(file)
    assert picture(file) is None


def test_printing_inks_with_the_profile_of_a_screen_are_told(tmp_path: Path) -> None:
    file = tmp_path / "druk.jpg"
    plain("CMYK", 0).save(file, icc_profile=SRGB)
    assert "bewaar het opnieuw in sRGB" in picture_fault(file)


def test_the_usual_gamma_is_no_fault(tmp_path: Path) -> None:
    remade(plain("RGB", "teal"), tmp_path / "kleur.png", pnginfo=unusual(b"gAMA", 45_455))


@pytest.mark.parametrize("ending", ["png", "webp"])
def test_a_picture_that_moves_is_told(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"dans.{ending}"
    plain("RGB", "teal").save(file, save_all=True, append_images=[plain("RGB", "red")])
    assert picture_fault(file).startswith("beweegt") and picture(file) is None


def test_check_tells_colours_that_cannot_be_followed(world: World) -> None:
    media = (
        "level: beschreven\nmedia:\n  - {file: plein.png, alt: Een plein met lange tafels.,"
        " credit: Stad Lier, licence: CC BY 4.0}"
    )
    world.change(SOUP, "level: beschreven", media)
    (world.root / "practices/media").mkdir()
    file = world.root / "practices/media/plein.png"
    plain("RGB", "teal").save(file, icc_profile=b"geen profiel")
    (problem,) = world.problems()
    assert "'plein.png' draagt een kleurprofiel" in problem
