"""Curled quotation marks in a tree, before it becomes HTML; paper curls them as it sets a line."""

from collections.abc import Iterator
from dataclasses import replace

from kennisbank.prose.nodes import BLOCKS, Element, Node, Nodes, Numbers, TermLink, Text
from kennisbank.text.quotes import curled_together

UNCURLED = "x"  # what stands in code is one word to the marks around it


def with_curled_quotes(nodes: Nodes) -> Nodes:
    """Return the tree with ‘ ’ and “ ” in its words; a quotation may run on through bold or a link.

    Code and the explanation of a term stay as they are written.
    """
    return _rebuilt(nodes, iter(curled_together([*_pieces(nodes)])))


def _pieces(nodes: Nodes) -> Iterator[str]:
    """Yield the running text, a piece per leaf; where a block starts or ends, no word runs on."""
    for node in nodes:
        match node:
            case Text():
                yield node.value
            case TermLink():
                yield node.word
            case Numbers():
                yield ", ".join(map(str, node.positions))
            case Element(kind="code"):
                yield UNCURLED
            case Element():
                edge = "\n" if node.kind in BLOCKS else ""
                yield from (edge, *_pieces(node.children), edge)


def _rebuilt(nodes: Nodes, pieces: Iterator[str]) -> Nodes:
    return tuple(_with_piece(node, pieces) for node in nodes)


def _with_piece(node: Node, pieces: Iterator[str]) -> Node:
    match node:
        case Text():
            return Text(next(pieces))
        case TermLink():
            return replace(node, word=next(pieces))
        case Numbers() | Element(kind="code"):
            next(pieces)
            return node
        case Element():
            next(pieces)
            inside = replace(node, children=_rebuilt(node.children, pieces))
            next(pieces)
            return inside
    return node
