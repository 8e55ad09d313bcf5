"""What pages load: one stylesheet, scripts, fonts; under addresses that change when a file does."""

import hashlib
import re
from collections.abc import Callable, Mapping
from functools import cache, cached_property, partial
from pathlib import Path

from kennisbank.browser import MODULES
from kennisbank.browser.joining import script
from kennisbank.memory.queries import Kept
from kennisbank.searching import SEARCH_SCRIPTS
from kennisbank.searching.shipping import Make

STYLESHEET = "assets/stylesheets/site.css"
FONT_FOLDER = "assets/fonts/"
SCRIPTS = "assets/javascripts/"

# A page shows these from its first line on; a browser that waits for the stylesheet asks too late.
EARLY = (
    FONT_FOLDER + "bricolage-grotesque-latin-800-normal.woff2",
    FONT_FOLDER + "atkinson-hyperlegible-next-latin-400-normal.woff2",
    FONT_FOLDER + "atkinson-hyperlegible-next-latin-700-normal.woff2",
)

# The look: these become one stylesheet. Each is a cascade layer of its own name; a later one wins.
LAYERS = (
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
OWN_STYLES = (
    "search",
    "stack",
    "our_table",
    "phase",
    "projector",
    "meeting",
    "models",
    "model_finder",
    "beside",
    "chairs",
)

# The scripts on every page, in order; and what a page asks for apart. Each is a module and all it
# imports.
FRAME_SCRIPTS = {
    SCRIPTS + "frame.js": "frame/frame.mjs",
    SCRIPTS + "terms.js": "terms/terms.mjs",
    SCRIPTS + "header.js": "header/header.mjs",
    SCRIPTS + "paper.js": "paper/paper.mjs",
}
OWN_SCRIPTS = {
    SCRIPTS + "stack.js": "paper/stack.mjs",
    SCRIPTS + "where_we_stand.js": "where_we_stand/where_we_stand.mjs",
    SCRIPTS + "qr.js": "qr/qr.mjs",
    SCRIPTS + "together.js": "together/together.mjs",
    SCRIPTS + "phase.js": "phase/phase.mjs",
    SCRIPTS + "thermometer.js": "thermometer/thermometer.mjs",
    SCRIPTS + "projector.js": "projector/projector.mjs",
    SCRIPTS + "planner.js": "meeting/planner.mjs",
    SCRIPTS + "route.js": "meeting/route.mjs",
    SCRIPTS + "model_finder.js": "model_finder/model_finder.mjs",
    SCRIPTS + "beside.js": "beside/beside.mjs",
    SCRIPTS + "who_is_missing.js": "who_is_missing/who_is_missing.mjs",
}

# What search is made of, but for its index; `header.js`, on every page, loads the first of it.
SEARCH = (SCRIPTS + "header.js", "assets/stylesheets/search.css", *SEARCH_SCRIPTS)

HERE = Path(__file__).parent
STYLES = HERE / "styles"
IMAGES = HERE / "images"  # a collection that has one of the same name in its docs/ shows its own

Read = Callable[[str], bytes]  # from an address to the file's content

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ROOM = re.compile(r"(?:(?<!\s)\s++)?([{};,])\s*+|(?<=:) ")  # no string of ours holds one of these
_URL = re.compile(r'url\("\.\./([^"?]+)"\)')


class Assets:
    """The files that pages load, by address, each read or made once.

    `search` says how the files of search are made; `colours` are styles of the collection's own,
    behind ours.
    """

    def __init__(self, search: Mapping[str, Make], *, colours: str = "") -> None:
        self._search = search
        self._colours = colours
        self._version_of = cache(self._version)

    @cached_property
    def made(self) -> Mapping[str, Make]:
        """How each file is made."""
        scripts = {
            address: partial(_script, module)
            for address, module in {**FRAME_SCRIPTS, **OWN_SCRIPTS}.items()
        }
        made: dict[str, Make] = {
            STYLESHEET: self._stylesheet,
            **scripts,
            **self._search,
            **shipped(),
        }
        kept: Kept[str] = Kept()
        return {address: partial(kept.take, address, make) for address, make in made.items()}

    def read(self, address: str) -> bytes:
        """Return the content of a file; KeyError when we have none at this address."""
        return self.made[address]()

    def version(self, address: str) -> str:
        """Return the query that names the content of a file; KeyError for one we don't have.

        Scripts that load each other have one together, so that a page never mixes two releases.
        No page names what changes with each card: a script asks for that by a version of its own.
        """
        return self._version_of(SEARCH if address in SEARCH else (address,))

    def _version(self, addresses: tuple[str, ...]) -> str:
        return version(b"".join(map(self.read, addresses)))

    def _stylesheet(self) -> bytes:
        styles = {name: (STYLES / f"{name}.css").read_text(encoding="utf-8") for name in LAYERS}
        own = {"own": self._colours} if self._colours else {}
        return layered(styles | own, self.read).encode()


def shipped() -> dict[str, Make]:
    """Return the files that go to a site as they are: fonts, styles, licences."""
    vendor = MODULES / "vendor"
    notes = (file for file in sorted(vendor.iterdir()) if file.suffix in (".txt", ".toml"))
    files = {
        **{FONT_FOLDER + file.name: file for file in sorted((HERE / "fonts").iterdir())},
        **{f"assets/stylesheets/{name}.css": STYLES / f"{name}.css" for name in OWN_STYLES},
        **{f"{SCRIPTS}search/vendor/{file.name}": file for file in notes},
    }
    return {address: file.read_bytes for address, file in files.items()}


def images() -> dict[str, Make]:
    """Return the icons and the pictures of shared links that a collection need not draw itself."""
    files = (file for file in sorted(IMAGES.rglob("*")) if file.is_file())
    return {
        f"assets/images/{file.relative_to(IMAGES).as_posix()}": file.read_bytes for file in files
    }


def version(content: bytes) -> str:
    """Return the query that names this content, so that a browser may keep the file for good."""
    return f"?v={hashlib.sha256(content).hexdigest()[:8]}"


def layered(styles: Mapping[str, str], read: Read) -> str:
    """Return styles as one, without comments: each is a layer of its own name, in this order.

    A later layer wins from an earlier one, however precise the earlier one is.
    """
    order = f"@layer {','.join(styles)};\n"
    layers = (f"@layer {name}{{\n{_squeezed(text)}\n}}\n" for name, text in styles.items())
    return order + "".join(_with_versions(layer, read) for layer in layers)


def _squeezed(css: str) -> str:
    bare = re.sub(r"\s*\n\s*", "\n", _COMMENT.sub("", css)).strip()
    return _ROOM.sub(lambda found: found[1] or "", bare).replace(";}", "}")


def _with_versions(css: str, read: Read) -> str:
    """Version what styles ask for; all styles lie in the folder of the stylesheet they become."""

    def versioned(match: re.Match[str]) -> str:
        path = match[1]
        return f'url("../{path}{version(read("assets/" + path))}")'

    return _URL.sub(versioned, css)


def _script(module: str) -> bytes:
    return script(MODULES / module).encode()
