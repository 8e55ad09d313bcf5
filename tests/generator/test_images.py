"""A picture on a card is made anew: smaller, upright, and without what was hidden in it."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kennisbank.kinds.practice.record import Practice
from kennisbank.pictures import WIDEST, picture, pictures
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
