"""The report sheet as an OpenDocument text, to type in: labels, hints and room, nothing more."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from kennisbank.printing.sheet import Block, Facts, FlowContent, Heading, Passage, Room, Sheet, Tree

MIME = "application/vnd.oasis.opendocument.text"
NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
VERSION = "1.3"
LANGUAGE, COUNTRY = "nl", "BE"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the oldest moment a zip knows: the same bytes on every day


def odt(sheet: Sheet) -> bytes:
    """Return a flow sheet as a text that a word processor opens; the same words, the same bytes."""
    (flow,) = (part for part in sheet.parts if isinstance(part, FlowContent))
    files = {
        "mimetype": MIME.encode(),
        "content.xml": _written(_content(flow, sheet)),
        "styles.xml": _written(_styles()),
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
    text = SubElement(SubElement(root, _name("office:body")), _name("office:text"))
    _heading(text, flow.headline, 1)
    _paragraph(text, flow.subtitle)
    for block in flow.blocks:
        for type_, write in _WRITERS.items():
            if isinstance(block, type_):
                write(text, block)
    _paragraph(text, " ".join(part for part in (flow.source, sheet.colophon.address) if part))
    return root


def _write_passage(text: Element, block: Passage) -> None:
    _paragraph(text, "".join(_words(block.text)))


def _write_heading(text: Element, block: Heading) -> None:
    _heading(text, block.text, 2)


def _write_facts(text: Element, block: Facts) -> None:
    for fact in block.items:
        _paragraph(text, f"{fact.label}: {fact.value or ''}".strip())


def _write_room(text: Element, block: Room) -> None:
    _heading(text, block.label, 2)
    _paragraph(text, block.hint, "Uitleg")
    _paragraph(text, block.filled)
    _paragraph(text, "")


_WRITERS: Mapping[type[Block], Callable[[Element, Any], None]] = {
    Passage: _write_passage,
    Heading: _write_heading,
    Facts: _write_facts,
    Room: _write_room,
}


def _words(nodes: Tree) -> Iterator[str]:
    for node in nodes:
        if "v" in node:
            yield str(node["v"])
        children = node.get("c", [])
        yield from _words(tuple(children) if isinstance(children, list) else ())


def _heading(text: Element, words: str, level: int) -> None:
    style = {"text:style-name": f"Heading_20_{level}", "text:outline-level": str(level)}
    SubElement(text, _name("text:h"), _named(style)).text = words


def _paragraph(text: Element, words: str, style: str = "Standard") -> None:
    SubElement(text, _name("text:p"), _named({"text:style-name": style})).text = words


def _styles() -> Element:
    root = _document("document-styles")
    styles = SubElement(root, _name("office:styles"))
    base = SubElement(styles, _name("style:default-style"), _named({"style:family": "paragraph"}))
    language = {"fo:language": LANGUAGE, "fo:country": COUNTRY, "fo:font-size": "12pt"}
    SubElement(base, _name("style:text-properties"), _named(language))
    for name, size, weight in (
        ("Standard", "12pt", "normal"),
        ("Uitleg", "10pt", "normal"),
        ("Heading_20_1", "26pt", "bold"),
        ("Heading_20_2", "15pt", "bold"),
    ):
        _style(styles, name, size, weight)
    return root


def _style(styles: Element, name: str, size: str, weight: str) -> None:
    shown = {"style:name": name, "style:display-name": name.replace("_20_", " ")}
    style = SubElement(styles, _name("style:style"), _named({**shown, "style:family": "paragraph"}))
    space = {"fo:margin-top": "0.2cm", "fo:margin-bottom": "0.2cm"}
    SubElement(style, _name("style:paragraph-properties"), _named(space))
    letters = {"fo:font-size": size, "fo:font-weight": weight}
    SubElement(style, _name("style:text-properties"), _named(letters))


def _meta(sheet: Sheet) -> Element:
    root = _document("document-meta")
    meta = SubElement(root, _name("office:meta"))
    SubElement(meta, _name("dc:title")).text = sheet.title
    SubElement(meta, _name("dc:language")).text = f"{LANGUAGE}-{COUNTRY}"
    return root


def _manifest() -> Element:
    root = Element(_name("manifest:manifest"), _named({"manifest:version": VERSION}))
    listed = {"/": MIME, **dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml")}
    for path, kind in listed.items():
        entry = {"manifest:full-path": path, "manifest:media-type": kind}
        SubElement(root, _name("manifest:file-entry"), _named(entry))
    return root


def _document(name: str) -> Element:
    return Element(_name(f"office:{name}"), _named({"office:version": VERSION}))


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
