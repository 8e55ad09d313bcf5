"""From a tree to its words: plain text, or the inline part of all its blocks."""

import re
from collections.abc import Iterator

from kennisbank.prose.nodes import BLOCKS, Element, Mark, Node, Nodes, Text
from kennisbank.prose.parsing import parsed

_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\bca\.)\s+(?=[^\W\d_]|['‘“\"(])")


def plain(text: str) -> str:
    """Return only the words, on one line, without source marks; the sink still has to escape them.

    For descriptions, search and feeds: `{`, `<` and `&` stand in it as the author wrote them.
    """
    words = "".join(node.value for node in _leaves(parsed(text)) if isinstance(node, Text))
    return " ".join(words.split())


def first_sentence(text: str) -> str:
    """Return the first sentence of the plain words; `ca. 2017` and `1.000` do not end one."""
    return _SENTENCE_END.split(plain(text), maxsplit=1)[0]


def inline(nodes: Nodes) -> Nodes:
    """Return what stands in the blocks as one line, with a space between two blocks."""
    return tuple(_inline(nodes))


def _inline(nodes: Nodes) -> Iterator[Node]:
    for node in nodes:
        if isinstance(node, Element) and node.kind in BLOCKS:
            yield Text(" ")
            yield from _inline(node.children)
            yield Text(" ")
        else:
            yield node


def marks(nodes: Nodes) -> Iterator[Mark]:
    """Yield the source marks in reading order."""
    return (node for node in _leaves(nodes) if isinstance(node, Mark))


def _leaves(nodes: Nodes) -> Iterator[Node]:
    for node in inline(nodes):
        if isinstance(node, Element):
            yield from _leaves(node.children)
        else:
            yield node
