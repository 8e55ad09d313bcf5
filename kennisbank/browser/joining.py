"""Joins small ES modules into one classic script: browsers refuse modules in a page opened as file.

A module may use these forms, each at the start of a line, and no others:
`import {a, b as c} from "./x.mjs"`, `import A from "./x.mjs"`, `export` before a `const`, `let`,
`function` or `class`, `export {a, b as default}`, and `export default` before a name. Imports of a
folder above are fine; cycles are not.
"""

import re
from collections.abc import Iterator
from pathlib import Path

_IMPORT = re.compile(r'^import\s+(?P<names>\{[^}]*\}|\w+)\s+from\s+"(?P<path>\.[^"]+)";?\n?', re.M)
_EXPORT = re.compile(r"^export\s+(?=(?:const|let|class|(?:async\s+)?function\*?)\s+(\w+))", re.M)
_LIST = re.compile(r"^export\s*\{([^}]*)\};?\n?", re.M)
_DEFAULT = re.compile(r"^export default ([A-Za-z_]\w*);\n?", re.M)
_LEFT = re.compile(r"^(?:import|export)\b.*", re.M)
_RENAMED = re.compile(r"\b(\w++)\s++as\s++(\w++)")
# Comments are for who reads the modules; `/*!` is a licence and travels along.
_COMMENT = re.compile(r"^[ \t]*(?:/\*(?!!)(?:(?!\*/).)*\*/|//[^\n]*)[ \t]*\n", re.M | re.S)
_ROOM = re.compile(r"^\s+|[ \t]+$", re.M)  # indents, and lines with nothing else


class ScriptError(Exception):
    """A module that cannot be joined: a form we do not know, or a circle of imports."""


def script(entry: Path) -> str:
    """Return a module and all it imports as one script, each in a scope of its own."""
    return f"({_joined(entry)})();\n"


def _joined(entry: Path) -> str:
    files = list(dict.fromkeys(_in_order(entry.resolve(), ())))
    names = {file: f"module{number}" for number, file in enumerate(files)}
    scopes = "".join(f"const {names[file]} = {_scope(file, names)};\n" for file in files)
    return f'() => {{\n"use strict";\n{scopes}return {names[files[-1]]};\n}}'


def _in_order(file: Path, importers: tuple[Path, ...]) -> Iterator[Path]:
    """Yield the modules, each after those it imports."""
    if file in importers:
        raise ScriptError(f"{file.name}: imports itself, by way of {importers[-1].name}")
    for found in _IMPORT.finditer(file.read_text(encoding="utf-8")):
        yield from _in_order((file.parent / found["path"]).resolve(), (*importers, file))
    yield file


def _scope(file: Path, names: dict[Path, str]) -> str:
    text = file.read_text(encoding="utf-8")

    def imported(found: re.Match[str]) -> str:
        module = names[(file.parent / found["path"]).resolve()]
        wanted = found["names"]
        wanted = _RENAMED.sub(r"\1: \2", wanted) if "{" in wanted else f"{{default: {wanted}}}"
        return f"const {wanted} = {module};\n"

    exports = [*_EXPORT.findall(text), *_listed(text)]
    body = _IMPORT.sub(imported, _COMMENT.sub("", text))
    for form in (_LIST, _DEFAULT, _EXPORT):
        body = form.sub("", body)
    if left := _LEFT.search(body):
        raise ScriptError(f"{file.name}: cannot join '{left[0]}'")
    body = body if _has_long_template(body) else _ROOM.sub("", body)
    return f"(() => {{\n{body.strip()}\nreturn {{{', '.join(exports)}}};\n}})()"


def _has_long_template(body: str) -> bool:
    """Say whether a template literal may run over several lines: the blanks in it are text."""
    lines = body.splitlines()
    return any(line.count("`") % 2 or "${`" in line for line in lines)


def _listed(text: str) -> Iterator[str]:
    for names in _LIST.findall(text):
        yield from (_RENAMED.sub(r"\2: \1", name.strip()) for name in names.split(",") if name)
    yield from (f"default: {name}" for name in _DEFAULT.findall(text))
