"""What every page loads: one stylesheet, and addresses that change when their file does."""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kennisbank.browser import MODULES

SHEET = "assets/stylesheets/site.css"
STACK = "assets/stylesheets/stack.css"  # one page asks for it
FONTS = "assets/fonts/"

# A page shows these from its first line on; a browser that waits for the stylesheet asks too late.
EARLY = (
    FONTS + "bricolage-grotesque-latin-800-normal.woff2",
    FONTS + "atkinson-hyperlegible-next-latin-400-normal.woff2",
    FONTS + "atkinson-hyperlegible-next-latin-700-normal.woff2",
)

# The look: these become one sheet. Each is a cascade layer of its own name; a later one wins.
SHEETS = (
    "fonts",
    "tokens",
    "base",
    "frame",
    "drawings",
    "parts",
    "home",
    "guides",
    "pictures",
    "print",
    "paper",
)
# What a few pages ask for apart.
OWN_SHEETS = ("search", "stack")

HERE = Path(__file__).parent


def shipped() -> dict[str, Path]:
    """Return the files that go to a site as they are, by address: fonts, sheets, licences."""
    fonts = {FONTS + file.name: file for file in sorted((HERE / "fonts").iterdir())}
    sheets = {f"assets/stylesheets/{name}.css": _sheet(name) for name in OWN_SHEETS}
    vendor = MODULES / "vendor"
    notes = (file for file in sorted(vendor.iterdir()) if file.suffix in (".txt", ".toml"))
    licences = {f"assets/javascripts/search/vendor/{file.name}": file for file in notes}
    return fonts | sheets | licences


def _sheet(name: str) -> Path:
    return HERE / "styles" / f"{name}.css"


Read = Callable[[str], bytes]  # from an address under docs/ to the file's content

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ROOM = re.compile(r"\s*([{};,])\s*|(?<=:) ")  # no string of ours holds one of these
_ASKED = re.compile(r'\b(?:src|href)="[^"?#]*?(?P<path>assets/[^"?#]+)(?=")')
_URL = re.compile(r'url\("\.\./([^"?]+)"\)')


def version(content: bytes) -> str:
    """Return the query that names this content, so that a browser may keep the file for good."""
    return f"?v={hashlib.sha256(content).hexdigest()[:8]}"


def versions(paths: Iterable[str], read: Read) -> dict[str, str]:
    """Return the version of every file by its address under docs/."""
    return {path: version(read(path)) for path in paths}


def together(paths: Iterable[str], read: Read) -> dict[str, str]:
    """Return one version for files that load each other, so that a page never mixes two builds."""
    paths = tuple(paths)
    return dict.fromkeys(paths, version(b"".join(read(path) for path in paths)))


def with_versions(html: str, versions: Mapping[str, str]) -> str:
    """Return a page that asks for each file by its version; other addresses stay as they are."""

    def versioned(found: re.Match[str]) -> str:
        return found[0] + versions.get(found["path"], "")

    return _ASKED.sub(versioned, html)


def one_sheet(read: Read) -> str:
    """Return the sheets as one, without comments: each is a layer of its own name, in this order.

    A later layer wins from an earlier one, however precise the earlier one is.
    """
    sheets = {name: _sheet(name).read_text(encoding="utf-8") for name in SHEETS}
    order = f"@layer {','.join(sheets)};\n"
    layers = (f"@layer {name}{{\n{_squeezed(text)}\n}}\n" for name, text in sheets.items())
    return order + "".join(_with_versions(layer, read) for layer in layers)


def _squeezed(css: str) -> str:
    bare = re.sub(r"\s*\n\s*", "\n", _COMMENT.sub("", css)).strip()
    return _ROOM.sub(lambda found: found[1] or "", bare).replace(";}", "}")


def _with_versions(css: str, read: Read) -> str:
    """Version what a sheet asks for; all sheets lie in the folder of the one they become."""

    def versioned(match: re.Match[str]) -> str:
        path = match[1]
        return f'url("../{path}{version(read("assets/" + path))}")'

    return _URL.sub(versioned, css)
