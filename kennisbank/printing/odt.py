"""The report sheet as an OpenDocument text: the same words, with cells to type in."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring
from xml.sax.saxutils import escape

from kennisbank.printing.engine import TEMPLATES
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
from kennisbank.printing.style import house_style

MIME = "application/vnd.oasis.opendocument.text"
NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
VERSION = "1.3"
LANGUAGE, COUNTRY = "nl", "BE"
STYLES = TEMPLATES / "report_styles.xml"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the oldest moment a zip knows: the same bytes on every day
LINES_OF_FIRST_STEP = 3
WIDTH = 17.4  # cm between the margins
LINE = 0.85  # cm of a cell for each line on paper


def odt(sheet: Sheet) -> bytes:
    """Return a flow sheet as a text that a word processor opens; the same words, the same bytes."""
    (flow,) = (part for part in sheet.parts if isinstance(part, FlowContent))
    files = {
        "mimetype": MIME.encode(),
        "content.xml": _written(_content(flow, sheet)),
        "styles.xml": _styles(sheet),
        "meta.xml": _written(_meta(sheet)),
        "META-INF/manifest.xml": _written(_manifest()),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(_entry(name), content, kind)
    return packed.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, LONG_AGO)
    entry.create_system = 3  # otherwise Windows and Linux write other bytes
    return entry


def _content(flow: FlowContent, sheet: Sheet) -> Element:
    root = _document("document-content")
    styles = _child(root, "office:automatic-styles")
    text = _child(_child(root, "office:body"), "office:text")
    _heading(text, flow.headline, 1)
    _paragraph(text, flow.subtitle, "Ondertitel")
    for block in (*flow.blocks, *flow.work):
        for type_, write in _WRITERS.items():
            if isinstance(block, type_):
                write(text, block)
    closing = (flow.source, sheet.colophon.address)
    _paragraph(text, " ".join(part for part in closing if part), "Slot")
    _table_styles(styles, text)
    return root


def _write_passage(text: Element, block: Passage) -> None:
    _paragraph(text, "".join(_words(block.text)), "Aanhef")


def _write_heading(text: Element, block: Heading) -> None:
    _heading(text, block.text, 2)


def _write_facts(text: Element, block: Facts) -> None:
    labels = tuple(fact.label for fact in block.items)
    _cells(text, labels, tuple(fact.value or "" for fact in block.items), 1)


def _write_room(text: Element, block: Room) -> None:
    _heading(text, block.label, 2)
    _paragraph(text, block.hint, "Uitleg")
    _cells(text, (), (block.filled,), block.lines)


def _write_first_step(text: Element, _: FirstStep) -> None:
    words = house_style().handout
    _heading(text, words.first_step, 2)
    _cells(text, (words.what, words.who, words.when), ("", "", ""), LINES_OF_FIRST_STEP)


_WRITERS: Mapping[type[Block], Callable[[Element, Any], None]] = {
    Passage: _write_passage,
    Heading: _write_heading,
    Facts: _write_facts,
    Room: _write_room,
    FirstStep: _write_first_step,
}


def _words(nodes: Tree) -> Iterator[str]:
    for node in nodes:
        if "v" in node:
            yield str(node["v"])
        children = node.get("c", [])
        yield from _words(tuple(children) if isinstance(children, list) else ())


def _heading(text: Element, words: str, level: int) -> None:
    style = f"Heading_20_{level}"
    _child(
        text, "text:h", {"text:style-name": style, "text:outline-level": str(level)}
    ).text = words


def _paragraph(text: Element, words: str, style: str) -> None:
    _child(text, "text:p", {"text:style-name": style}).text = words


def _cells(text: Element, header: tuple[str, ...], values: tuple[str, ...], lines: int) -> None:
    """Add a row of cells to type in, perhaps under a row of headers; a cell grows with its text."""
    table = _child(text, "table:table", {"table:style-name": "Vak"})
    columns = str(len(values))
    column = {"table:style-name": f"Kolom{columns}", "table:number-columns-repeated": columns}
    _child(table, "table:table-column", column)
    if header:
        _row(_child(table, "table:table-header-rows"), header, "Kop", "Opschrift")
    _row(table, values, f"Rij{lines}", "Standard")


def _row(table: Element, values: tuple[str, ...], style: str, paragraph: str) -> None:
    row = _child(table, "table:table-row", {"table:style-name": style})
    cell = "Kopcel" if style == "Kop" else "Cel"
    named = {"table:style-name": cell, "office:value-type": "string"}
    for value in values:
        _paragraph(_child(row, "table:table-cell", named), value, paragraph)


def _table_styles(styles: Element, text: Element) -> None:
    """Describe the tables of a text: their width, columns, rows and cells."""
    line = house_style().colours.line
    _style(
        styles,
        "Vak",
        "table",
        {"style:width": f"{WIDTH}cm", "table:align": "left", "table:border-model": "collapsing"},
    )
    for name in _names(text, "table:table-column"):
        width = WIDTH / int(name.removeprefix("Kolom"))
        _style(styles, name, "table-column", {"style:column-width": f"{width:.2f}cm"})
    for name in _names(text, "table:table-row"):
        height = LINE * int(name.removeprefix("Rij") if name != "Kop" else 0)
        whole = {"style:min-row-height": f"{height:.2f}cm", "fo:keep-together": "always"}
        _style(styles, name, "table-row", whole)
    _style(styles, "Kopcel", "table-cell", {"fo:padding": "0cm", "fo:border": "none"})
    _style(
        styles, "Cel", "table-cell", {"fo:padding": "0.15cm", "fo:border": f"0.5pt solid {line}"}
    )


def _names(text: Element, tag: str) -> list[str]:
    return sorted({one.attrib[_name("table:style-name")] for one in text.iter(_name(tag))})


def _style(styles: Element, name: str, family: str, properties: Mapping[str, str]) -> None:
    style = _child(styles, "style:style", {"style:name": name, "style:family": family})
    _child(style, f"style:{family}-properties", properties)


def _styles(sheet: Sheet) -> bytes:
    style, colophon = house_style(), sheet.colophon
    words = {
        **style.colours.model_dump(),
        **style.shared.model_dump(include={"page", "of", "version"}),
        "address": colophon.address,
        "number": colophon.version,
        "language": LANGUAGE,
        "country": COUNTRY,
    }
    safe = {name: escape(str(value)) for name, value in words.items()}
    return STYLES.read_text(encoding="utf-8").format(**safe).encode()


def _meta(sheet: Sheet) -> Element:
    root = _document("document-meta")
    meta = _child(root, "office:meta")
    _child(meta, "dc:title").text = sheet.title
    _child(meta, "dc:language").text = f"{LANGUAGE}-{COUNTRY}"
    return root


def _manifest() -> Element:
    root = Element(_name("manifest:manifest"), _named({"manifest:version": VERSION}))
    listed = {"/": MIME, **dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml")}
    for path, kind in listed.items():
        entry = {"manifest:full-path": path, "manifest:media-type": kind}
        _child(root, "manifest:file-entry", entry)
    return root


def _document(name: str) -> Element:
    return Element(_name(f"office:{name}"), _named({"office:version": VERSION}))


def _child(parent: Element, tag: str, attributes: Mapping[str, str] | None = None) -> Element:
    return SubElement(parent, _name(tag), _named(attributes or {}))


def _written(root: Element) -> bytes:
    for prefix, address in NAMESPACES.items():
        register_namespace(prefix, address)
    written: bytes = tostring(root, "utf-8", xml_declaration=True)
    return written


def _name(short: str) -> str:
    prefix, _, local = short.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def _named(attributes: Mapping[str, str]) -> dict[str, str]:
    return {_name(name): value for name, value in attributes.items()}
