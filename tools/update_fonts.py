"""Fetch the fonts of screen and paper from their npm packages; run by hand.

    python tools/update_fonts.py

Needs `npm` (`npm pack` checks each package against the registry's own hash). A new version: change
`WEB_VERSION` or `PAPER_VERSION` and run again; `git diff` then shows what moved.

Writes, and overwrites: the woff2 files in `kennisbank/site/fonts/`, the full static TTF files in
`kennisbank/printing/fonts/` (Typst wants whole fonts that bear the family's plain name; the web
files call themselves "… 96pt …"), the licence beside each, `fonts.toml` in both folders, and
`kennisbank/site/styles/fonts.css`. Removes font files there that it no longer lists.
"""

import hashlib
import json
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

WEB = Path("kennisbank/site/fonts")
PAPER = Path("kennisbank/printing/fonts")
STYLESHEET = Path("kennisbank/site/styles/fonts.css")

BRICOLAGE = "Bricolage Grotesque"
ATKINSON = "Atkinson Hyperlegible Next"
SUBSETS = ("latin-ext", "latin")  # the browser looks in the last one first
LICENCE = "OFL-1.1"
WEB_VERSION = "5.3.0"
PAPER_VERSION = "0.4.1"
OURS = ("*.woff2", "*.ttf", "OFL-*.txt")  # what this script may remove

WEIGHTS = {400: "Regular", 700: "Bold", 800: "ExtraBold"}


class Package(NamedTuple):
    """An npm package; `licence` is where it keeps the text of the Open Font License."""

    name: str
    version: str
    licence: str


class Cut(NamedTuple):
    """One weight (CSS number) and style of a family."""

    family: str
    weight: int
    style: str

    @property
    def slug(self) -> str:
        """The family as a file name: `bricolage-grotesque`."""
        return self.family.lower().replace(" ", "-")


class Font(NamedTuple):
    """One file: where it lies in its package, and the subset of characters if it has not all."""

    cut: Cut
    package: Package
    path: str
    subset: str = ""

    @property
    def file(self) -> str:
        """The file name, as in the package."""
        return Path(self.path).name

    @property
    def licence_file(self) -> str:
        """The name of the licence text beside the font."""
        return f"OFL-{self.cut.slug}.txt"


WEB_CUTS = (
    Cut(BRICOLAGE, 800, "normal"),
    Cut(ATKINSON, 400, "normal"),
    Cut(ATKINSON, 400, "italic"),
    Cut(ATKINSON, 700, "normal"),
)
PAPER_CUTS = (Cut(BRICOLAGE, 700, "normal"), *WEB_CUTS)


def _web_font(cut: Cut, subset: str) -> Font:
    package = Package(f"@fontsource/{cut.slug}", WEB_VERSION, "LICENSE")
    return Font(cut, package, f"files/{cut.slug}-{subset}-{cut.weight}-{cut.style}.woff2", subset)


def _paper_font(cut: Cut) -> Font:
    package = Package(f"@expo-google-fonts/{cut.slug}", PAPER_VERSION, "LICENSE_FONT")
    name = f"{cut.weight}{WEIGHTS[cut.weight]}" + ("_Italic" if cut.style == "italic" else "")
    return Font(cut, package, f"{name}/{cut.family.replace(' ', '')}_{name}.ttf")


def _unpack(package: Package, into: Path) -> Path:
    """Return the package's folder; `npm pack` fails on a hash that does not match."""
    folder = into / package.name.replace("/", "+")
    if folder.exists():
        return folder / "package"
    folder.mkdir()
    spec = f"{package.name}@{package.version}"
    subprocess.run(["npm", "pack", "--silent", spec], cwd=folder, check=True, capture_output=True)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def _copy(font: Font, source: Path, target: Path) -> None:
    shutil.copyfile(source / font.path, target / font.file)
    shutil.copyfile(source / font.package.licence, target / font.licence_file)


def _entry(font: Font, folder: Path) -> str:
    sha256 = hashlib.sha256((folder / font.file).read_bytes()).hexdigest()
    fields = {
        "file": font.file,
        "family": font.cut.family,
        "weight": font.cut.weight,
        "style": font.cut.style,
        "subset": font.subset,
        "package": font.package.name,
        "version": font.package.version,
        "licence": LICENCE,
        "licence_file": font.licence_file,
        "sha256": sha256,
    }
    written = (f"{key} = {json.dumps(value)}\n" for key, value in fields.items() if value)
    return "\n[[font]]\n" + "".join(written)


def _write_list(fonts: list[Font], folder: Path) -> None:
    text = "# Made by tools/update_fonts.py.\n" + "".join(_entry(font, folder) for font in fonts)
    (folder / "fonts.toml").write_text(text, encoding="utf-8")


def _remove_others(fonts: list[Font], folder: Path) -> None:
    kept = {name for font in fonts for name in (font.file, font.licence_file)}
    for path in chain.from_iterable(folder.glob(pattern) for pattern in OURS):
        if path.name not in kept:
            path.unlink()


def _place(fonts: list[Font], folder: Path, unpacked: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for font in fonts:
        _copy(font, _unpack(font.package, unpacked), folder)
    _remove_others(fonts, folder)
    _write_list(fonts, folder)


def _face(font: Font, unicode_range: str) -> str:
    return f"""
@font-face {{
  font-family: "{font.cut.family}";
  font-style: {font.cut.style};
  font-weight: {font.cut.weight};
  font-display: swap;
  src: url("../fonts/{font.file}") format("woff2");
  unicode-range: {unicode_range};
}}
"""


def _faces(fonts: list[Font], unpacked: Path) -> Iterator[str]:
    for font in fonts:
        ranges = json.loads((_unpack(font.package, unpacked) / "unicode.json").read_text())
        yield _face(font, ranges[font.subset].replace(",", ", "))


def _write_stylesheet(fonts: list[Font], unpacked: Path) -> None:
    STYLESHEET.parent.mkdir(parents=True, exist_ok=True)
    text = "/* Made by tools/update_fonts.py. */\n" + "".join(_faces(fonts, unpacked))
    STYLESHEET.write_text(text, encoding="utf-8")


def main() -> None:
    """Refresh both folders and the stylesheet, from the root of the repository."""
    web = [_web_font(cut, subset) for cut in WEB_CUTS for subset in SUBSETS]
    with tempfile.TemporaryDirectory() as name:
        unpacked = Path(name)
        _place(web, WEB, unpacked)
        _place([_paper_font(cut) for cut in PAPER_CUTS], PAPER, unpacked)
        _write_stylesheet(web, unpacked)


if __name__ == "__main__":
    main()
