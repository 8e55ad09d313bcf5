"""A sheet to write at as an OpenDocument text: the same words, with cells to type in."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kennisbank.printing.sheet import (
    Block,
    Facts,
    FirstStep,
    FlowContent,
    Heading,
    Passage,
    Room,
    Sheet,
    Tree,
)
from kennisbank.printing.style import HandoutWords, HouseStyle
from kennisbank.printing.typesetting import TYPST_TEMPLATES

MIME = "application/vnd.oasis.opendocument.text"
VERSION = "1.3"
LANGUAGE, COUNTRY = "nl", "BE"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the oldest moment a zip knows: the same bytes on every day
LINES_OF_FIRST_STEP = 3
WIDTH = 17.4  # cm between the margins
ODT_LINE = 0.85  # cm of a cell for each line on paper

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(TYPST_TEMPLATES / "odt"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True)
class Box:
    """A row of cells to type in, perhaps under a row of labels; a cell grows with its text."""

    labels: tuple[str, ...]
    values: tuple[str, ...]
    lines: int

    @property
    def headed(self) -> bool:
        """Whether the cells have a label."""
        return any(self.labels)


@dataclass(frozen=True)
class Piece:
    """A heading, an introduction or explanation, and cells: each of them perhaps."""

    heading: str = ""
    lead: str = ""
    hint: str = ""
    box: Box | None = None


def odt(sheet: Sheet, style: HouseStyle) -> bytes:
    """Return a flow sheet as a text that a word processor opens; the same words, the same bytes."""
    (flow,) = (part for part in sheet.parts if isinstance(part, FlowContent))
    pieces = tuple(_pieces((*flow.blocks, *flow.work), style.handout))
    words = {
        "mime": MIME,
        "version": VERSION,
        "language": LANGUAGE,
        "country": COUNTRY,
        "width": WIDTH,
        "line": ODT_LINE,
        "title": sheet.title,
        "flow": flow,
        "pieces": pieces,
        "boxes": [piece.box for piece in pieces if piece.box],
        "colophon": sheet.colophon,
        "colours": style.colours,
        "words": style.shared,
    }
    names = {name: name for name in ("content.xml", "styles.xml", "meta.xml")}
    return _packed(words, {**names, "META-INF/manifest.xml": "manifest.xml"})


def _packed(words: dict[str, object], templates: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(_entry("mimetype"), MIME, zipfile.ZIP_STORED)
        for name, template in templates.items():
            text = _ENVIRONMENT.get_template(template).render(words)
            archive.writestr(_entry(name), text.encode(), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, LONG_AGO)
    entry.create_system = 3  # otherwise Windows and Linux write other bytes
    return entry


def _pieces(blocks: tuple[Block, ...], words: HandoutWords) -> Iterator[Piece]:
    for block in blocks:
        match block:
            case Passage():
                yield Piece(lead="".join(_texts(block.text)))
            case Heading():
                yield Piece(heading=block.text)
            case Facts(items=items):
                labels = tuple(item.label for item in items)
                yield Piece(box=Box(labels, tuple(item.value or "" for item in items), 1))
            case Room():
                box = Box(("",), (block.filled,), block.lines)
                yield Piece(heading=block.label, hint=block.hint, box=box)
            case FirstStep():
                labels = (words.what, words.who, words.when)
                yield Piece(words.first_step, box=Box(labels, ("",) * 3, LINES_OF_FIRST_STEP))


def _texts(nodes: Tree) -> Iterator[str]:
    for node in nodes:
        if "v" in node:
            yield str(node["v"])
        children = node.get("c", [])
        yield from _texts(tuple(children) if isinstance(children, list) else ())
