"""Browser modules into one classic script: a module does not load from a disk, a script does.

It knows the few forms that our modules use, and refuses every other:
`import { a, b } from "./x.mjs";`, `import A from "./x.mjs";`, `export` before a function, class or
const, and `export { A as default };` or `export { A };` at the end of what others wrote. Each module
becomes a function that runs once, so names may recur. Comments and indentation fall off.
"""

import re
from collections.abc import Iterator
from pathlib import Path

_IMPORT = re.compile(r'^import\s+(?:(\w+)|\{([^}]*)\})\s+from\s+"(\./[^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
_EXPORTED = re.compile(r"^export \{ (\w+)( as default)? \};$", re.MULTILINE)
_LEFT = re.compile(r"^\s*(import|export)\b", re.MULTILINE)
_BLOCK_COMMENT = re.compile(r"^[ \t]*/\*(?!!).*?\*/[ \t]*$", re.MULTILINE | re.DOTALL)
_LINE_COMMENT = re.compile(r"^[ \t]*//.*$", re.MULTILINE)
_CAST = re.compile(r"/\*\* [^*]* \*/ ?")
_INDENT = re.compile(r"\s*\n\s*")


class BundleError(Exception):
    """A module uses a form that the bundler does not know, or a module that is not there."""


def bundled(entry: Path, name: str | None = None) -> str:
    """Return the script for a module with all that it imports.

    With a name, the script only leaves behind a function of that name, which runs the module and
    returns what it exports; a worker can be made of its text.
    """
    order: list[Path] = []
    _collect(entry.resolve(), order, ())
    body = "".join(f"const m{at}={_wrapped(path, order)};\n" for at, path in enumerate(order))
    last = f"m{len(order) - 1}"
    if name:
        return f'globalThis.{name}=()=>{{"use strict";\n{body}return {last};\n}};\n'
    return f'(()=>{{"use strict";\n{body}}})();\n'


def _collect(path: Path, order: list[Path], above: tuple[Path, ...]) -> None:
    """List a module after everything that it imports."""
    if path in above:
        raise BundleError(f"{path.name}: imports itself through {above[-1].name}")
    if path in order:
        return
    if not path.is_file():
        raise BundleError(f"{path.name}: is not there")
    for imported in _imports(path):
        _collect(imported, order, (*above, path))
    order.append(path)


def _imports(path: Path) -> Iterator[Path]:
    for _, _, target in _IMPORT.findall(path.read_text(encoding="utf-8")):
        yield (path.parent / target).resolve()


def _wrapped(path: Path, order: list[Path]) -> str:
    """Return a module as a function that is called at once and returns its exports."""
    source = path.read_text(encoding="utf-8")
    exports = {name: name for name in _EXPORT.findall(source)}
    exports |= {"default" if as_default else name: name for name, as_default in _EXPORTED.findall(source)}

    def imported(match: re.Match[str]) -> str:
        whole, names, target = match.groups()
        module = f"m{order.index((path.parent / target).resolve())}"
        wanted = f"default:{whole}" if whole else _renamed(names)
        return f"const {{{wanted}}}={module};\n"

    code = _EXPORTED.sub("", _EXPORT.sub("", _IMPORT.sub(imported, source)))
    if found := _LEFT.search(code):
        raise BundleError(f"{path.name}: does not know '{found[0].strip()}' in this form")
    returned = ",".join(f"{key}:{name}" for key, name in sorted(exports.items()))
    return f"(()=>{{\n{_stripped(code)}\nreturn {{{returned}}};\n}})()"


def _renamed(names: str) -> str:
    parts = (name.strip() for name in names.split(","))
    return ",".join(part.replace(" as ", ":") for part in parts if part)


def _stripped(code: str) -> str:
    """Drop what only people read; text inside strings over more lines keeps its words."""
    bare = _LINE_COMMENT.sub("", _BLOCK_COMMENT.sub("", code))
    return _INDENT.sub("\n", _CAST.sub("", bare)).strip()
