"""From an author's text to its tree, by way of an allow-list of HTML; cached by content."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from html import escape
from html.parser import HTMLParser
from itertools import chain, groupby

import nh3

from kennisbank.prose.nodes import (
    BLOCKS,
    Element,
    Mark,
    Node,
    Nodes,
    NodeType,
    Text,
    says_something,
)
from kennisbank.prose.ordinary import ordinary
from kennisbank.prose.subset import TooIntricateError, cleaned, converted
from kennisbank.prose.targets import OUTSIDE, OWN_SCHEMES, is_allowed

KINDS: dict[str, NodeType] = {
    "p": "par",
    "ul": "list",
    "ol": "enum",
    "li": "item",
    "blockquote": "quote",
    "strong": "strong",
    "em": "emph",
    "code": "code",
    "a": "link",
}
DEEPEST_PROSE = 24  # open tags; what lies deeper keeps its words and loses its shape

_BLANKS = re.compile(r"[ \t\n\r\f\v]+")


@cache
def _filter(schemes: frozenset[str]) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags={*KINDS, "sup"},
        attributes={"a": {"href"}},
        url_schemes=set(schemes),
        url_relative="deny",
        link_rel=None,  # the tree reads only the address; whoever writes a link adds the rest
    )


@lru_cache(maxsize=16_384)
def parsed(text: str) -> Nodes:
    """Return the tree of a text: blocks at the root, links with an allowed address, marks by id.

    A text that is too intricate becomes one paragraph of its bare words.
    """
    return ordinary(cleaned(text)) or from_markdown(text)


def _paragraph(words: str) -> Nodes:
    return (Element("par", (Text(_BLANKS.sub(" ", words)),)),)


def from_markdown(text: str) -> Nodes:
    """Return the tree of a text by the long way, which ordinary text is spared."""
    try:
        html = _filter(OUTSIDE | OWN_SCHEMES).clean(converted(text))
    except TooIntricateError:
        return _paragraph(cleaned(text))
    builder = _Builder()
    builder.feed(cleaned(html))  # an entity may have stood for an unusable character
    builder.close()
    return tuple(_in_blocks(builder.root.children))


def survives(address: str) -> bool:
    """Tell whether a link to this address comes through the filter."""
    return is_allowed(address) and "href" in _filter(OUTSIDE | OWN_SCHEMES).clean(
        f'<a href="{escape(address)}"></a>'
    )


@dataclass
class _Frame:
    """A tag that is open; one that is too deep hands its children to the tag around it."""

    tag: str
    address: str = ""
    too_deep: bool = False
    children: list[Node] = field(default_factory=list)


class _Builder(HTMLParser):
    """Reads the filter's output, in which every tag is known and closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Frame("root")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a frame; an item always stays within its list."""
        too_deep = self._open[-1].too_deep or (len(self._open) > DEEPEST_PROSE and tag != "li")
        self._open.append(_Frame(tag, dict(attrs).get("href") or "", too_deep))

    def handle_endtag(self, tag: str) -> None:
        """Close the frame and hand what it became to the frame around it."""
        frame = self._open.pop()
        self._open[-1].children.extend(_closed(frame))

    def handle_data(self, data: str) -> None:
        """Add text, its blanks and line ends as single spaces."""
        self._open[-1].children.append(Text(_BLANKS.sub(" ", data)))


def _closed(frame: _Frame) -> Nodes:
    children = tuple(frame.children)
    if frame.tag == "sup":
        return (Mark("".join(node.value for node in children if isinstance(node, Text))),)
    if frame.too_deep or not says_something(children):
        return children
    if frame.tag == "a":
        return _link(frame.address, children)
    return (Element(KINDS[frame.tag], _arranged(KINDS[frame.tag], children)),)


def _link(address: str, children: Nodes) -> Nodes:
    """Make a link; its source marks move behind it, for a link can't hold a link."""
    words, marks = _without_marks(children)
    if not is_allowed(address) or not says_something(words):
        return words + marks
    return (Element("link", words, address), *marks)


def _without_marks(nodes: Nodes) -> tuple[Nodes, Nodes]:
    words: list[Node] = []
    marks: list[Node] = []
    for node in nodes:
        if isinstance(node, Mark):
            marks.append(node)
            continue
        if isinstance(node, Element):
            inner, found = _without_marks(node.children)
            node = Element(node.kind, inner, node.address)
            marks.extend(found)
        words.append(node)
    return tuple(words), tuple(marks)


def _arranged(kind: NodeType, children: Nodes) -> Nodes:
    if kind in ("list", "enum"):
        return tuple(node for node in children if isinstance(node, Element))
    if kind == "quote":
        return tuple(_in_blocks(children))
    return _in_item(children) if kind == "item" else children


def _in_item(children: Nodes) -> Nodes:
    """Return an item's own line without a paragraph around it, before the blocks under it."""
    first, *rest = _parts(children)
    line = first[0]
    if isinstance(line, Element) and line.kind == "par":
        first = line.children
    return tuple(chain(first, *rest))


def _in_blocks(children: Iterable[Node]) -> Iterator[Node]:
    """Yield blocks only: words that stand between blocks become a paragraph."""
    for part in _parts(children):
        yield part[0] if _is_block(part[0]) else Element("par", part)


def _parts(children: Iterable[Node]) -> Iterator[Nodes]:
    """Yield every block by itself, and every run of words between blocks."""
    for are_blocks, nodes in groupby(children, _is_block):
        run = tuple(nodes)
        if are_blocks:
            yield from ((block,) for block in run)
        elif says_something(run):
            yield run


def _is_block(node: Node) -> bool:
    return isinstance(node, Element) and node.kind in BLOCKS
