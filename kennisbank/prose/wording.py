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
    return _words(parsed(text))


def first_sentence(text: str) -> str:
    """Return the first sentence of the plain words; `ca. 2017` and `1.000` do not end one."""
    return next((sentence for sentence in sentences(text) if sentence), "")


def sentences(text: str) -> list[str]:
    """Return the sentences of the plain words; the end of a list item or paragraph ends one too."""
    lines = (_words(line) for line in _lines(parsed(text)))
    return [sentence for line in lines for sentence in _SENTENCE_END.split(line)] or [""]


def _lines(nodes: Nodes) -> Iterator[Nodes]:
    """Yield what stands on one line: the words between two blocks, or of an innermost block."""
    run: Nodes = ()
    for node in nodes:
        if isinstance(node, Element) and node.kind in BLOCKS:
            yield run
            run = ()
            yield from _lines(node.children)
        else:
            run += (node,)
    yield run


def _words(nodes: Nodes) -> str:
    spoken: list[str] = []
    _speak(nodes, spoken)
    return " ".join("".join(spoken).split())


def _speak(nodes: Nodes, spoken: list[str]) -> None:
    """Add the words of nodes; what stands in blocks is kept apart by a space."""
    for node in nodes:
        if isinstance(node, Text):
            spoken.append(node.value)
        elif isinstance(node, Element):
            around = " " if node.kind in BLOCKS else ""
            spoken.append(around)
            _speak(node.children, spoken)
            spoken.append(around)


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
