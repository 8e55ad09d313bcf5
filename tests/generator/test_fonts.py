"""The vendored fonts: the files that were fetched, with their licence, under the right names."""

import hashlib
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import typst

from tests.conftest import PROJECT

WEB = PROJECT / "kennisbank/site/fonts"
PAPER = PROJECT / "kennisbank/printing/fonts"
STYLESHEET = PROJECT / "kennisbank/site/styles/fonts.css"
CSS = STYLESHEET.read_text(encoding="utf-8")

WEB_CUTS = {
    ("Bricolage Grotesque", 800, "normal"),
    ("Atkinson Hyperlegible Next", 400, "normal"),
    ("Atkinson Hyperlegible Next", 400, "italic"),
    ("Atkinson Hyperlegible Next", 700, "normal"),
}
PAPER_CUTS = WEB_CUTS | {("Bricolage Grotesque", 700, "normal")}


def listed(folder: Path) -> list[dict[str, Any]]:
    fonts: list[dict[str, Any]] = tomllib.loads((folder / "fonts.toml").read_text("utf-8"))["font"]
    return fonts


def cut(font: dict[str, Any]) -> tuple[str, int, str]:
    return font["family"], font["weight"], font["style"]


FONTS = [(folder, font) for folder in (WEB, PAPER) for font in listed(folder)]
NAMES = [font["file"] for _, font in FONTS]
FACES = re.findall(r"@font-face \{(.*?)\}", CSS, re.DOTALL)


def declared(face: str, name: str) -> str:
    found = re.search(rf"{name}: (.*);", face)
    assert found, f"{name} ontbreekt in {face}"
    return found[1].strip('"')


@pytest.mark.parametrize(("folder", "font"), FONTS, ids=NAMES)
def test_a_font_is_the_file_that_was_fetched(folder: Path, font: dict[str, Any]) -> None:
    content = (folder / font["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == font["sha256"]


@pytest.mark.parametrize(("folder", "font"), FONTS, ids=NAMES)
def test_a_font_has_its_licence_beside_it(folder: Path, font: dict[str, Any]) -> None:
    licence = (folder / font["licence_file"]).read_text(encoding="utf-8")
    assert font["licence"] == "OFL-1.1"
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert font["family"] in licence.splitlines()[0]


@pytest.mark.parametrize(("folder", "suffix"), [(WEB, ".woff2"), (PAPER, ".ttf")])
def test_the_list_and_the_folder_have_the_same_fonts(folder: Path, suffix: str) -> None:
    files = {path.name for path in folder.iterdir() if path.suffix in {".woff2", ".ttf"}}
    assert files == {font["file"] for font in listed(folder)}
    assert {Path(file).suffix for file in files} == {suffix}


def test_a_list_says_where_a_font_comes_from() -> None:
    keys = {"file", "family", "weight", "style", "package", "version", "licence", "licence_file"}
    assert all(set(font) - {"subset"} == keys | {"sha256"} for _, font in FONTS)


def test_the_site_carries_four_cuts_in_two_subsets_and_no_more() -> None:
    subsets = [(cut(font), font["subset"]) for font in listed(WEB)]
    assert len(subsets) == 8
    assert set(subsets) == {(each, name) for each in WEB_CUTS for name in ("latin", "latin-ext")}


def test_the_stylesheet_and_the_folder_have_the_same_fonts() -> None:
    named = [declared(face, "src").split('"')[1] for face in FACES]
    assert len(named) == len(set(named))
    assert {(STYLESHEET.parent / url).resolve() for url in named} == set(WEB.glob("*.woff2"))


def test_a_face_says_what_the_list_says() -> None:
    fonts = {font["file"]: font for font in listed(WEB)}
    for face in FACES:
        font = fonts[Path(declared(face, "src").split('"')[1]).name]
        weight = int(declared(face, "font-weight"))
        assert cut(font) == (declared(face, "font-family"), weight, declared(face, "font-style"))


def test_each_face_swaps_and_names_its_characters() -> None:
    assert len(FACES) == 8
    for face in FACES:
        assert declared(face, "font-display") == "swap"
        assert declared(face, "unicode-range").startswith("U+0")


def test_the_stylesheet_asks_nothing_from_elsewhere() -> None:
    assert all(url.startswith("../fonts/") for url in re.findall(r'url\("?([^")]+)', CSS))
    assert CSS.count("url(") == 8
    assert "@import" not in CSS


def seen_by_typst() -> list[typst.FontInfo]:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(PAPER)]
    )
    return list(fonts.fonts())


def test_typst_knows_each_paper_font_under_the_plain_name_of_its_family() -> None:
    seen = {Path(str(font.path)).name: font for font in seen_by_typst()}
    assert len(seen) == len(PAPER_CUTS)
    assert {cut(font) for font in listed(PAPER)} == PAPER_CUTS
    for font in listed(PAPER):
        found = seen[font["file"]]
        assert (found.family, found.weight, found.style) == cut(font)
