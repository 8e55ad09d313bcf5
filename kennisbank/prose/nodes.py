"""The tree a text becomes: what the page, the paper and the search text are all made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NodeType = Literal["par", "list", "enum", "item", "quote", "strong", "emph", "code", "link"]

BLOCKS: frozenset[NodeType] = frozenset({"par", "list", "enum", "item", "quote"})


@dataclass(frozen=True, slots=True)
class Text:
    """Characters for a reader; not escaped for anything."""

    value: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A reference to a source as the author wrote it: `[^hln-2020]`."""

    source: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """Neighbouring source marks as a reader sees them: positions in the source list, from 1."""

    positions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TermLink:
    """A word that links to its explanation in the glossary."""

    word: str
    address: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Element:
    """Nodes with one meaning; only a link has an address."""

    kind: NodeType
    children: Nodes
    address: str = ""


Node = Text | Mark | Numbers | TermLink | Element
Nodes = tuple[Node, ...]


class UnknownNodeError(TypeError):
    """A node that a page or a paper has no shape for."""


def says_something(nodes: Nodes) -> bool:
    """Tell whether a reader would see anything of these nodes."""
    return any(_says_something(node) for node in nodes)


def _says_something(node: Node) -> bool:
    if isinstance(node, Text):
        return bool(node.value.strip())
    return not isinstance(node, Element) or says_something(node.children)
