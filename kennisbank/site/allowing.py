"""What a page that people write may hold, judged by the HTML that Markdown makes of it.

Only that is what readers get: where code begins and ends, Markdown alone decides.
"""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

import nh3
from markdown import markdown

_EXTENSIONS = ("toc", "tables", "fenced_code")  # those that MkDocs adds of itself

_ANYWHERE = frozenset({"id", "lang", "title"})
_CELL = frozenset({"align", "colspan", "rowspan", "scope", "style"})
_PLAIN = """
    abbr b blockquote br cite dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i
    ins kbd li mark p pre q s samp small span strong sub summary sup table tbody thead tr ul
"""
_ALLOWED = {
    **dict.fromkeys(_PLAIN.split(), frozenset[str]()),
    "a": frozenset({"href"}),
    "code": frozenset({"class"}),
    "details": frozenset({"open"}),
    "img": frozenset({"alt", "height", "src", "width"}),
    "ol": frozenset({"start"}),
    "td": _CELL,
    "th": _CELL,
}
_EMPTY = frozenset({"br", "hr", "img"})
_SCHEMES = frozenset({"http", "https", "mailto"})
_VALUES = {
    "class": re.compile(r"language-[\w+#.-]+"),
    "style": re.compile(r"text-align: (?:left|right|center);"),
}
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*+:")
_IGNORED = re.compile(r"[\x00-\x20]+")  # browsers do, in an address

_NO_CODE = "een pagina voert geen code uit; haal het weg"
_NO_MARKUP = "een pagina is tekst en beeld; haal het weg"
_ELSEWHERE = "dit beeld komt van een andere site; zet het in docs/ en noem het daar"
_UNFINISHED = (
    "de HTML op deze pagina is niet af; sluit elke '<…>' met '</…>', of schrijf gewone tekst"
)

Attributes = Sequence[tuple[str, str | None]]
Tag = tuple[str, Attributes]

_CLEANER = nh3.Cleaner(
    tags=set(_ALLOWED),
    attributes={name: set(_ANYWHERE | own) for name, own in _ALLOWED.items()},
    url_schemes=set(_SCHEMES),
    link_rel=None,
)

Strange = tuple[str, str]  # how it is written, in small letters, and what is told of it


def strange(text: str) -> Iterator[Strange]:
    """Yield what Markdown would make of a page that may not stand there."""
    html = markdown(text, extensions=_EXTENSIONS)
    seen = _read(html)
    found = list(dict.fromkeys(told for tag in seen for told in _faults(*tag)))
    yield from found
    # Another reader of HTML, the strict one of browsers, must see the same and no more.
    if not found and _shape(seen) != _shape(_read(_CLEANER.clean(html))):
        yield "<", _UNFINISHED


def _faults(name: str, attributes: Attributes) -> Iterator[Strange]:
    if name.startswith(("/", "=")):
        return
    if name not in _ALLOWED:
        yield f"<{name}", f"'<{name}' kan hier niet: {_NO_MARKUP}"
        return
    for key, value in attributes:
        yield from _faults_of(name, key, value or "")


def _faults_of(name: str, key: str, value: str) -> Iterator[Strange]:
    if key not in _ALLOWED[name] | _ANYWHERE:
        why = _NO_CODE if key.startswith("on") else _NO_MARKUP
        yield key, f"'{key}' kan hier niet: {why}"
    elif key in _VALUES and not _VALUES[key].fullmatch(value):
        yield key, f"'{key}' kan hier niet: {_NO_MARKUP}"
    elif key in ("href", "src"):
        yield from _faults_in_address(name, value)


def _faults_in_address(name: str, address: str) -> Iterator[Strange]:
    plain = _IGNORED.sub("", address).replace("\\", "/").casefold()
    scheme = _SCHEME.match(plain)
    if name == "img" and (scheme or plain.startswith("//")):
        yield address.casefold(), _ELSEWHERE
    elif scheme and scheme[0][:-1] not in _SCHEMES:
        yield scheme[0], f"'{scheme[0]}' kan hier niet: {_NO_CODE}"
    elif plain.startswith("//"):
        yield address.casefold(), "dit adres begint met //; schrijf het met https: ervoor"


class _Reader(HTMLParser):
    """Keeps each tag with its attributes, and the text between, as a tag named `=`."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Tag] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, attrs))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _EMPTY:
            self.seen.append((f"/{tag}", ()))

    def handle_data(self, data: str) -> None:
        self.seen.append((f"={data}", ()))


def _read(html: str) -> list[Tag]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.seen


def _shape(seen: list[Tag]) -> str:
    """Return tags, attributes and words as one text, blanks aside."""
    pieces = ((name, sorted((key, value or "") for key, value in held)) for name, held in seen)
    return "".join(
        name[1:] if name.startswith("=") else f"<{name}{held}>" for name, held in pieces
    ).translate({ord(blank): None for blank in " \t\n\r"})
