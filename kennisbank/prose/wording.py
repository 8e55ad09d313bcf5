"""From a tree to its words: plain text, or the inline part of all its blocks."""

from collections.abc import Iterator

from kennisbank.prose.nodes import BLOCKS, Element, Node, Nodes, Text
from kennisbank.prose.parsing import parsed


def plain(text: str) -> str:
    """Return only the words, on one line, without source marks; the sink still has to escape them.

    For descriptions, search and feeds: `{`, `<` and `&` stand in it as the author wrote them.
    """
    words = "".join(node.value for node in _leaves(parsed(text)) if isinstance(node, Text))
    return " ".join(words.split())


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


def _leaves(nodes: Nodes) -> Iterator[Node]:
    for node in inline(nodes):
        if isinstance(node, Element):
            yield from _leaves(node.children)
        else:
            yield node
