"""Puts a tree in its setting: links get an address, source marks a number, terms a link."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, groupby

from kennisbank.prose.nodes import (
    Element,
    Mark,
    Node,
    Nodes,
    Numbers,
    TermLink,
    Text,
    says_something,
)
from kennisbank.prose.setting import Setting
from kennisbank.prose.targets import own_target


def resolved(nodes: Nodes, setting: Setting) -> Nodes:
    """Return the tree with real addresses and numbers; what is unknown leaves only its words.

    A term that an author links himself counts as seen.
    """
    return tuple(_resolved(nodes, setting))


def _resolved(nodes: Nodes, setting: Setting) -> Iterator[Node]:
    for are_marks, run in groupby(nodes, lambda node: isinstance(node, Mark)):
        if are_marks:
            yield from _numbers(run, setting)
            continue
        yield from chain.from_iterable(_placed(node, setting) for node in run)


def _numbers(marks: Iterable[Node], setting: Setting) -> Nodes:
    """Return one group for neighbouring marks: each source once, in order."""
    numbers = (setting.source_number(mark.source) for mark in marks if isinstance(mark, Mark))
    known = sorted({number for number in numbers if number is not None})
    return (Numbers(tuple(known)),) if known else ()


def _placed(node: Node, setting: Setting) -> Nodes:
    if not isinstance(node, Element):
        return (node,)
    children = resolved(node.children, setting)
    if not says_something(children):
        return ()
    target = own_target(node.address)
    if target is None:
        return (replace(node, children=children),)
    address = setting.link(*target)
    if address is None:
        return children
    if target.scheme == "begrip":
        setting.seen.add(target.id)
    return (replace(node, children=children, address=address),)


def with_terms(nodes: Nodes, setting: Setting) -> Nodes:
    """Return the tree with a link at the first occurrence of each term, outside links and code."""
    return tuple(chain.from_iterable(_with_terms(node, setting) for node in nodes))


def _with_terms(node: Node, setting: Setting) -> Iterable[Node]:
    if isinstance(node, Text):
        return _linked(node.value, setting)
    if isinstance(node, Element) and node.kind not in ("link", "code"):
        return (replace(node, children=with_terms(node.children, setting)),)
    return (node,)


def _linked(text: str, setting: Setting) -> Iterator[Node]:
    rest = 0
    for found in setting.glossary.occurrences(text):
        address = setting.first_link(found.id)
        if address is None:
            continue
        yield Text(text[rest : found.start])
        yield TermLink(text[found.start : found.end], address, found.explanation)
        rest = found.end
    yield Text(text[rest:])
