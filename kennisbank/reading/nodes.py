"""A YAML document as a tree of texts, each with the place where it was written."""

import collections.abc
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from kennisbank.records.model import Loc

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


class Position(NamedTuple):
    """A place in a file; both numbers count from 1, in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as written; `style` is the YAML indicator: empty, `'`, `"`, `|` or `>`."""

    text: str
    mark: Position
    style: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list; its mark is that of the first dash or of the opening bracket."""

    items: "tuple[YamlNode, ...]"
    mark: Position


@dataclass(frozen=True, slots=True)
class Mapping:
    """A block of fields in the order written, each key once; its mark is that of the first key."""

    entries: "tuple[tuple[Scalar, YamlNode], ...]"
    mark: Position

    def key(self, name: str | int) -> Scalar | None:
        """Return the key as written, or None when the block does not have it."""
        return next((key for key, _ in self.entries if key.text == name), None)

    def value(self, name: str | int) -> "YamlNode | None":
        """Return what stands behind a key, or None when the block does not have it."""
        return next((value for key, value in self.entries if key.text == name), None)


YamlNode: TypeAlias = Scalar | Sequence | Mapping


def child(node: YamlNode, part: str | int) -> YamlNode | None:
    """Return what one key, or one position from 0, leads to."""
    if isinstance(node, Mapping):
        return node.value(part)
    if isinstance(node, Sequence) and isinstance(part, int) and 0 <= part < len(node.items):
        return node.items[part]
    return None


def node_at(node: YamlNode, loc: collections.abc.Iterable[str | int]) -> YamlNode:
    """Follow a path of keys and positions; parts that are not in the tree are skipped.

    Pydantic puts the tag of a union between the keys, and a missing field is nowhere: for both
    the nearest node that does exist is the best place to point at.
    """
    for part in loc:
        node = child(node, part) or node
    return node


def mark_at(node: YamlNode, loc: Loc) -> Position:
    """Return the mark of the value at a path."""
    return node_at(node, loc).mark


def key_mark_at(node: YamlNode, loc: Loc) -> Position:
    """Return the mark of the key at the end of a path, else that of the nearest value."""
    parent = node_at(node, loc[:-1])
    key = parent.key(loc[-1]) if loc and isinstance(parent, Mapping) else None
    return key.mark if key else mark_at(node, loc)


def is_blank(node: YamlNode) -> bool:
    """Say whether nothing was filled in: an empty text or list, or a block of only such fields."""
    if isinstance(node, Scalar):
        return not node.text.strip()
    if isinstance(node, Sequence):
        return not node.items
    return all(is_blank(value) for _, value in node.entries)


def plain(node: YamlNode) -> Plain:
    """Return the tree as texts, lists and dictionaries.

    Items of a list are all kept, so that positions stay those of the file.
    """
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return plain_block(node)


def plain_block(block: Mapping) -> dict[str, Plain]:
    """Return the fields of a block; those left blank are absent."""
    return {key.text: plain(value) for key, value in block.entries if not is_blank(value)}


def laid_over(upper: YamlNode, lower: YamlNode) -> YamlNode:
    """Return a block with its fields laid over those of another; what is no block replaces it.

    A field that is left blank above takes the one below away.
    """
    if not (isinstance(upper, Mapping) and isinstance(lower, Mapping)):
        return upper
    below = [(key, upper.value(key.text), value) for key, value in lower.entries]
    kept = [(key, laid_over(own, value) if own else value) for key, own, value in below]
    added = [entry for entry in upper.entries if lower.value(entry[0].text) is None]
    named = {key.text: key for key, _ in upper.entries}
    entries = ((named.get(key.text, key), value) for key, value in (*kept, *added))
    return Mapping(tuple(entries), upper.mark)
