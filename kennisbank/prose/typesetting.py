"""From a resolved tree to the nodes that the Typst templates draw."""

from collections.abc import Iterator
from itertools import chain

from kennisbank.prose.nodes import Element, Node, Nodes, NodeType, Numbers, Text, UnknownNodeError

PrintNode = dict[str, "str | int | list[PrintNode]"]

_PRINTED: frozenset[NodeType] = frozenset(
    {"par", "list", "enum", "item", "quote", "strong", "emph"}
)


def typeset(nodes: Nodes) -> list[PrintNode]:
    """Return nodes that JSON can hold: `t` is the type, `c` the children, `v` the words.

    Types: text (v), par, strong, emph, list and enum (of items), item, quote, link (href),
    mark (number). Code prints as words.
    """
    return list(chain.from_iterable(_typeset(node) for node in nodes))


def _typeset(node: Node) -> Iterator[PrintNode]:
    match node:
        case Text():
            yield {"t": "text", "v": node.value}
        case Numbers():
            for number in node.positions:
                yield {"t": "mark", "number": number}
        case Element(kind="code"):
            yield from typeset(node.children)
        case Element(kind="link"):
            yield {"t": "link", "href": node.address, "c": typeset(node.children)}
        case Element() if node.kind in _PRINTED:
            yield {"t": node.kind, "c": typeset(node.children)}
        case _:
            raise UnknownNodeError(node)
