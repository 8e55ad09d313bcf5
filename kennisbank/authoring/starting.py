"""A new knowledge base: a small valid one with invented examples, to replace by your own."""

import json
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kennisbank.authoring.scaffold import title_fault

START = Path(__file__).parent / "start"
LONGEST_NAME = 40

_YAML = (".yml", ".yaml")
_SUFFIX = ".txt"  # hides a Python file from whatever walks through ours
_DOT = "dot-"  # a name that begins with a dot is easily left out of a package
_FRONT = "---\n"


def name_fault(name: str) -> str:
    """Say why a knowledge base cannot have this name; nothing when it can."""
    if not name.strip() or not name.isprintable() or len(name) > LONGEST_NAME:
        return f"geef een naam van één tot {LONGEST_NAME} gewone tekens"
    return title_fault(name.strip())


def start_files(name: str) -> Iterator[tuple[str, str]]:
    """Yield the files of a new knowledge base: each path from its root, with its text."""
    for file in sorted(file for file in START.rglob("*") if file.is_file()):
        path = file.relative_to(START).as_posix().removeprefix(_DOT)
        path = f".{path}" if file.relative_to(START).parts[0].startswith(_DOT) else path
        path = path.removesuffix(_SUFFIX) if path.endswith(f".py{_SUFFIX}") else path
        yield path, _filled(file.read_text(encoding="utf-8"), path, name.strip())


def _filled(text: str, path: str, name: str) -> str:
    """Put the name in; within YAML between quotes, since a name may hold any sign."""
    text = text.replace("$VERSION", _version())
    quoted = json.dumps(name, ensure_ascii=False)
    if path.endswith(_YAML):
        return text.replace("$NAME", quoted)
    if text.startswith(_FRONT):
        front, mark, body = text[len(_FRONT) :].partition(_FRONT)
        text = _FRONT + front.replace("$NAME", quoted) + mark + body
    return text.replace("$NAME", name)


def _version() -> str:
    try:
        return version("kennisbank")
    except PackageNotFoundError:  # from a folder that nobody installed
        return "0"
