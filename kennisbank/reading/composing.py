"""Strict YAML: libyaml's event stream becomes a tree of texts with marks.

Only what a card needs is allowed: mappings, lists and texts. Anchors, aliases, tags, merge keys,
directives, a second document and keys that aren't text are problems. A number or a date is text
until a model wants one, so `no`, `19:30` and `0475` survive.
"""

from collections.abc import Iterator

import yaml

from kennisbank.reading import scalars
from kennisbank.reading.nodes import Mapping, Scalar, Sequence, YamlNode
from kennisbank.reading.problems import Problem, quoted
from kennisbank.reading.syntax import DIRECTIVE, NO_NAME, diagnosis
from kennisbank.reading.yaml_text import (
    YamlFault,
    YamlText,
    decoded,
    is_unreadable,
    merge_conflicts,
    refused_characters,
    without_refused,
)

RECORD_LIMIT = 64 * 1024
DEEPEST_YAML = 20
LOADER = getattr(yaml, "CLoader", yaml.Loader)

# The last two come from PyYAML's own parser only.
_GIVES_UP = (RecursionError, MemoryError, ValueError, OverflowError)

_SECOND_DOCUMENT = "een tweede document ('---') kan niet; maak er een apart bestand van"
_ALIAS = (
    "'*' verwijst in YAML naar een ander stuk en dat kan niet; schrijf het voluit,"
    " of zet de hele waarde tussen dubbele aanhalingstekens"
)
_LABEL = "een label met '{sign}' voor een blok of lijst kan niet; haal het weg"
_COMPLEX_KEY = (
    "de naam van een veld is gewone tekst; zet een waarde die met '[' of '{' begint"
    " tussen dubbele aanhalingstekens"
)
_MERGE_KEY = "'<<' kan niet; schrijf de velden die je wilt overnemen voluit"
_TOO_DEEP = f"dit zit meer dan {DEEPEST_YAML} lagen diep; maak het eenvoudiger"
_TWICE = "veld {key} staat er twee keer (eerst op regel {first}); houd er één over"
_EMPTY = "het bestand is leeg; vul het in of verwijder het"
_TOO_COMPLEX = "het bestand is te ingewikkeld om te lezen; maak het eenvoudiger"


class _NoFurtherError(Exception):
    pass


def compose(
    content: bytes, path: str, *, limit: int = RECORD_LIMIT
) -> tuple[YamlNode | None, list[Problem]]:
    """Read the bytes of one file; never raises.

    Without a tree the text can't be read further. With a tree there may be problems as well: a
    duplicate key (the first one counts), lost text, a hidden character, a forbidden part of YAML.
    `limit` is in bytes.
    """
    if len(content) > limit:
        return None, [too_large(path, len(content), limit)]
    text = as_text(content, path)
    if isinstance(text, Problem):
        return None, [text]
    node, findings = _composed(text)
    return node, sorted({Problem(path, *text.mark(at), message) for at, message in findings})


def as_text(content: bytes, path: str) -> YamlText | Problem:
    """Decode the bytes of a file, which must be UTF-8."""
    try:
        return decoded(content)
    except UnicodeDecodeError as error:
        return _not_utf8(path, error)


def too_large(path: str, size: int, limit: int) -> Problem:
    """Refuse a file by its size in bytes."""
    most = f"hoogstens {_kilobytes(limit)} kB past"
    return Problem(
        path, 1, 1, f"het bestand telt {_kilobytes(size)} kB; {most}: kort in of splits het"
    )


def _kilobytes(size: int) -> str:
    return f"{-(-size // 1024):,}".replace(",", ".")


def _not_utf8(path: str, error: UnicodeDecodeError) -> Problem:
    readable = YamlText(error.object[: error.start].decode("utf-8"))
    byte = f"0x{error.object[error.start]:02x}"
    message = f"dit is geen geldige UTF-8 (byte {byte}); bewaar het bestand als UTF-8"
    return Problem(path, *readable.mark(len(readable.text)), message)


def _composed(text: YamlText) -> tuple[YamlNode | None, list[YamlFault]]:
    conflicts = list(merge_conflicts(text))
    findings = [*refused_characters(text), *conflicts]
    if conflicts or is_unreadable(text):
        return None, findings
    composer = _Composer(text, findings)
    try:
        return composer.document(), findings
    except yaml.YAMLError as error:
        findings.append(diagnosis(error, text, composer.last, composer.opened))
    except _GIVES_UP:
        findings.append(YamlFault(0, _TOO_COMPLEX))
    except _NoFurtherError:
        pass
    return None, findings


class _Composer:
    """Builds the tree, and adds what it refuses to `findings`.

    `last` is the scalar read last and `opened` the positions of the brackets still open: what the
    wording of a syntax error needs.
    """

    def __init__(self, text: YamlText, findings: list[YamlFault]) -> None:
        self.text = text
        self.findings = findings
        self.last: scalars.Written | None = None
        self.opened: list[int] = []
        self._depth = 0
        self._events: Iterator[yaml.Event] = yaml.parse(text.text, Loader=LOADER)

    def document(self) -> YamlNode | None:
        next(self._events)
        root = self._root(next(self._events))
        if root is None or (isinstance(root, Scalar) and not root.text):
            self._report(0, _EMPTY)
            return None
        return root

    def _root(self, start: yaml.Event) -> YamlNode | None:
        if not isinstance(start, yaml.DocumentStartEvent):
            return None
        if start.version or start.tags:
            self._report(_start(start), DIRECTIVE)
        root = self._node(next(self._events))
        next(self._events)
        after = next(self._events)
        if isinstance(after, yaml.DocumentStartEvent):
            self._report(_start(after), _SECOND_DOCUMENT)
        return root

    def _report(self, index: int, message: str) -> None:
        self.findings.append(YamlFault(index, message))

    def _node(self, event: yaml.Event) -> YamlNode:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.CollectionStartEvent):
            return self._collection(event)
        self._report(_start(event), _ALIAS)
        return self._as_written(event, event)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        labelled = bool(event.anchor or event.tag)
        style = event.style or ""
        self.last = scalars.Written(event.value, style, _start(event), _end(event), labelled)
        self._stop_at_hard_space(self.last)
        self.findings += scalars.findings(self.text, self.last)
        value = without_refused(event.value) if self.findings else event.value
        folded = None if self.opened else scalars.folded(self.text, self.last)
        if folded:
            self.findings.append(folded)
            value = scalars.as_meant(self.text, self.last)
        value = value if style else scalars.trimmed(value)
        return Scalar(value, self.text.mark(self.last.start), style)

    def _stop_at_hard_space(self, scalar: scalars.Written) -> None:
        """Without this space the lines belong together in another way: there is no tree yet."""
        found = scalars.hard_space(self.text, scalar)
        if found:
            self.findings.append(found)
            raise _NoFurtherError

    def _as_written(self, first: yaml.Event, last: yaml.Event) -> Scalar:
        written = self.text.text[_start(first) : _end(last)]
        return Scalar(written, self.text.mark(_start(first)))

    def _collection(self, event: yaml.CollectionStartEvent) -> YamlNode:
        self._open(event)
        node = self._inside(event)
        self._depth -= 1
        if event.flow_style:
            self.opened.pop()
        return node

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        start = _start(event)
        if event.anchor or event.tag:
            self._report(start, _LABEL.format(sign=self.text.text[start]))
        self._depth += 1
        if self._depth > DEEPEST_YAML:
            self._report(start, _TOO_DEEP)
            raise _NoFurtherError
        if event.flow_style:
            self.opened.append(start)

    def _inside(self, event: yaml.CollectionStartEvent) -> YamlNode:
        if self.text.text.startswith("{{", _start(event)):
            return self._braces(event)
        mark = self.text.mark(_start(event))
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self._items()), mark)
        return Mapping(tuple(self._entries()), mark)

    def _braces(self, event: yaml.Event) -> Scalar:
        """Read `{{ x }}` without quotes, a mapping to YAML, as the text it was meant to be."""
        self._report(_start(event), scalars.braces_refused("{{"))
        inside, last = 1, event
        while inside:
            last = next(self._events)
            inside += isinstance(last, yaml.CollectionStartEvent)
            inside -= isinstance(last, yaml.CollectionEndEvent)
        return self._as_written(event, last)

    def _items(self) -> Iterator[YamlNode]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event)

    def _entries(self) -> Iterator[tuple[Scalar, YamlNode]]:
        seen: dict[str, int] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event)
            value = self._node(next(self._events))
            fault = _key_fault(key, seen)
            if fault:
                self._report(_start(event), fault)
            elif isinstance(key, Scalar):
                seen[key.text] = key.mark.line
                yield key, value


def _start(event: yaml.Event) -> int:
    return event.start_mark.index if event.start_mark else 0


def _end(event: yaml.Event) -> int:
    return event.end_mark.index if event.end_mark else 0


def _key_fault(key: YamlNode, seen: dict[str, int]) -> str:
    if not isinstance(key, Scalar):
        return _COMPLEX_KEY
    if key.text == "<<":
        return _MERGE_KEY
    if not key.text:
        return NO_NAME
    if key.text in seen:
        return _TWICE.format(key=quoted(key.text), first=seen[key.text])
    return ""
