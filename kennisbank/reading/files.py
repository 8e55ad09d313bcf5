"""Reads a file of a collection: one record, or a list of records, each with all its problems."""

import json
import stat
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial
from pathlib import Path, PurePath
from typing import Generic

from kennisbank.memory.digests import digest_of
from kennisbank.memory.memory import recalled
from kennisbank.reading.composing import RECORD_LIMIT, as_text, compose, too_large
from kennisbank.reading.fields import Spot, spot_at, walk
from kennisbank.reading.nodes import (
    Mapping,
    Position,
    Scalar,
    Sequence,
    YamlNode,
    mark_at,
    node_at,
    plain_block,
)
from kennisbank.reading.problems import Problem
from kennisbank.reading.structuring import M, structure
from kennisbank.records.model import Loc, within
from kennisbank.records.reference import Reference
from kennisbank.records.sourced import Review

LIST_LIMIT = 1024 * 1024
MOST_KEPT = 20_000  # files, a few times those of a collection
RECORDS = "records"  # under this key stand the records of a list file that has a head
FILE_TOP = Position(1, 1)

_NO_LIST = "hier hoort een lijst; begin elk punt met '- '"
_LINK = "dit is een koppeling naar iets anders; zet het bestand zelf hier"


@dataclass(frozen=True)
class Entry(Generic[M]):
    """One record as it stands in a file.

    `record` is there when the values fit the model, also when `problems` isn't empty: lost text,
    a duplicate key or a hidden character doesn't stop the checks that follow. `id` is empty for a
    list item without one. `compose` gives the tree, which few ask for.
    """

    id: str
    path: str
    model: type[M]
    compose: Callable[[], YamlNode | None] = field(repr=False)
    record: M | None
    problems: tuple[Problem, ...]

    @cached_property
    def node(self) -> YamlNode | None:
        """The tree of texts, with the place of each."""
        return self.compose()

    @cached_property
    def references(self) -> tuple[tuple[Loc, Reference], ...]:
        """Every reference in the record, with its path; none without a record."""
        found = within(self.record, Reference) if self.record else ()
        return tuple(found)

    def mark(self, loc: Loc = ()) -> Position:
        """Return where the value at a path of keys and positions (from 0) was written."""
        return mark_at(self.node, loc) if self.node else FILE_TOP

    def texts(self) -> Iterator[tuple[Loc, Spot, str]]:
        """Yield every text as it was written, with its path and the types it may have there."""
        for loc, spot in walk(Spot(self.node, (self.model,))) if self.node else ():
            if isinstance(spot.node, Scalar):
                yield loc, spot, spot.node.text

    def problem(self, loc: Loc, what: str, line: int = 0) -> Problem:
        """Report something about a value, with the Dutch names of the fields that lead to it.

        `line` counts from the first line of the text; only a `|` block keeps an author's lines.
        """
        label = spot_at(self.node, self.model, loc).label if self.node else ""
        return Problem(self.path, *self._line_mark(loc, line), label + what)

    def _line_mark(self, loc: Loc, line: int) -> Position:
        node = node_at(self.node, loc) if self.node else None
        if isinstance(node, Scalar) and node.style == "|":
            return Position(node.mark.line + 1 + line, 1)
        return self.mark(loc)


@dataclass(frozen=True)
class Listing(Generic[M]):
    """The records of a list file; `problems` are those of the file itself, not of its entries."""

    path: str
    entries: tuple[Entry[M], ...]
    problems: tuple[Problem, ...]
    head: Entry[Review] | None = None


def read_record(file: Path, root: Path, model: type[M], id: str) -> Entry[M]:
    """Read a file that holds one record; its id is given by its name, never raises."""
    return _record(_content(file, root, RECORD_LIMIT), relative(file, root), model, id)


# The same bytes give the same entries, so a change in one file leaves the others as they were read.
@lru_cache(maxsize=MOST_KEPT)
def _record(content: bytes | Problem, path: str, model: type[M], id: str) -> Entry[M]:
    make = partial(_in_short, content, path, model, id)
    kept = recalled(f"card {path}", make, digest_of(content).hex())
    if kept:
        record: M | None = model.model_validate({**json.loads(kept), "id": id})
        return Entry(id, path, model, partial(_tree, content, path), record, ())
    node, found = _composed(content, path, RECORD_LIMIT)
    record, unfit = structure(node, model, path, injected={"id": id})
    return Entry(id, path, model, lambda: node, record, _sorted(found, unfit))


def _in_short(content: bytes | Problem, path: str, model: type[M], id: str) -> bytes:
    """Return the texts of a record without fault as JSON, which reads faster; else nothing."""
    node, found = _composed(content, path, RECORD_LIMIT)
    record, unfit = structure(node, model, path, injected={"id": id})
    if found or unfit or record is None or not isinstance(node, Mapping):
        return b""
    return json.dumps(plain_block(node), ensure_ascii=False).encode()


def _tree(content: bytes | Problem, path: str) -> YamlNode | None:
    return _composed(content, path, RECORD_LIMIT)[0]


def read_block(file: Path, root: Path, model: type[M]) -> Entry[M]:
    """Read a file that holds one block of fields and has no id, such as settings; never raises."""
    path = relative(file, root)
    node, found = _composed(_content(file, root, RECORD_LIMIT), path, RECORD_LIMIT)
    record, unfit = structure(node, model, path)
    return Entry("", path, model, lambda: node, record, _sorted(found, unfit))


def read_list(file: Path, root: Path, model: type[M], *, limit: int = LIST_LIMIT) -> Listing[M]:
    """Read a file that holds a list of records, each with an `id`; never raises.

    The list may stand under `records`, below a head that says when it was checked. A problem
    within the lines of an item belongs to its entry. `limit` is in bytes.
    """
    return _listing(_content(file, root, limit), relative(file, root), model, limit)


@lru_cache(maxsize=MOST_KEPT)
def _listing(content: bytes | Problem, path: str, model: type[M], limit: int) -> Listing[M]:
    node, found = _composed(content, path, limit)
    head, node = _parted(node, path)
    if not isinstance(node, Sequence):
        wrong = [] if node is None else [Problem(path, *node.mark, _NO_LIST)]
        return Listing(path, (), _sorted(found, wrong))
    shared = _by_item(node, found)
    entries = [_entry(item, model, path, shared[at + 1]) for at, item in enumerate(node.items)]
    own = head.problems if head else ()
    return Listing(path, tuple(entries), _sorted(shared[0], own), head)


def _parted(node: YamlNode | None, path: str) -> tuple[Entry[Review] | None, YamlNode | None]:
    """Part the head of a list file from its list; a file may do without a head."""
    if not isinstance(node, Mapping) or node.value(RECORDS) is None:
        return None, node
    fields = tuple(entry for entry in node.entries if entry[0].text != RECORDS)
    head = Mapping(fields, node.mark)
    review, unfit = structure(head, Review, path)
    entry = Entry("", path, Review, lambda: head, review, _sorted(unfit))
    return entry, node.value(RECORDS)


def read_text(file: Path, path: str, *, limit: int = RECORD_LIMIT) -> bytes | Problem:
    """Return the bytes of a regular file of at most `limit` bytes; never follows a link.

    `path` is how problems name the file.
    """
    try:
        status = file.lstat()
        fault = _unfit(status.st_mode)
        if fault:
            return Problem(path, *FILE_TOP, fault)
        if status.st_size > limit:
            return too_large(path, status.st_size, limit)
        return file.read_bytes()
    except FileNotFoundError:
        return Problem(path, *FILE_TOP, "dit bestand bestaat niet; maak het aan")
    except (OSError, ValueError):
        return Problem(
            path, *FILE_TOP, "dit bestand is niet te lezen; kijk de naam en de rechten na"
        )


def page_files(docs: Path) -> list[Path]:
    """Return the pages below a folder that are published, sorted by path.

    MkDocs passes over names with a dot in front, and a folder `templates` at the top.
    """
    found = (file for file in sorted(docs.rglob("*.md")))
    return [file for file in found if _is_published(file.relative_to(docs))]


def files_beside_pages(docs: Path) -> list[Path]:
    """Return the files below a folder that are published as they are, sorted by path."""
    found = (file for file in sorted(docs.rglob("*")) if file.is_file() and file.suffix != ".md")
    return [file for file in found if _is_published(file.relative_to(docs))]


def _is_published(path: Path) -> bool:
    return path.parts[0] != "templates" and not any(one.startswith(".") for one in path.parts)


def read_page(file: Path, path: str) -> str | Problem:
    """Return the text of a page that people write."""
    content = read_text(file, path, limit=LIST_LIMIT)
    text = content if isinstance(content, Problem) else as_text(content, path)
    return text if isinstance(text, Problem) else text.text


def is_hidden(name: str) -> bool:
    """Say whether a file is nobody's card: it begins with a dot, or an editor left it behind."""
    return name.startswith((".", "#")) or name.endswith("~")


def relative(file: Path, root: Path) -> str:
    """Return how messages name a file: from the root, with forward slashes."""
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.name


def _unfit(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return _LINK
    return "" if stat.S_ISREG(mode) else "dit is geen gewoon bestand; haal het weg"


def _content(file: Path, root: Path, limit: int) -> bytes | Problem:
    path = relative(file, root)
    if any((root / folder).is_symlink() for folder in PurePath(path).parents[:-1]):
        return Problem(path, *FILE_TOP, _LINK)
    return read_text(file, path, limit=limit)


def _composed(
    content: bytes | Problem, path: str, limit: int
) -> tuple[YamlNode | None, list[Problem]]:
    if isinstance(content, Problem):
        return None, [content]
    return compose(content, path, limit=limit)


def _by_item(node: Sequence, problems: Iterable[Problem]) -> list[list[Problem]]:
    """Divide problems over the items of a list; those above the first item come first."""
    shared: list[list[Problem]] = [[] for _ in range(len(node.items) + 1)]
    starts = [item.mark for item in node.items]
    for problem in problems:
        shared[bisect_right(starts, (problem.line, problem.column))].append(problem)
    return shared


def _entry(item: YamlNode, model: type[M], path: str, found: list[Problem]) -> Entry[M]:
    record, unfit = structure(item, model, path)
    id = item.value("id") if isinstance(item, Mapping) else None
    name = id.text if isinstance(id, Scalar) else ""
    return Entry(name, path, model, lambda: item, record, _sorted(found, unfit))


def _sorted(*problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted({problem for some in problems for problem in some}))
