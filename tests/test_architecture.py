"""The direction of imports, and where markup may live."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT

# The floors of the house, the lowest first: a floor may import its own and those below.
ORDER = (
    "kennisbank.text",
    "kennisbank.browser",
    "kennisbank.prose",
    "kennisbank.records",
    "kennisbank.reading",
    "kennisbank.settings",
    "kennisbank.catalogue",
    "kennisbank.pictures",
    "kennisbank.dating",
    "kennisbank.outline",
    "kennisbank.checks",
    "kennisbank.authoring",
    "kennisbank.searching",
    "kennisbank.printing",
    "kennisbank.site",
    "kennisbank.kinds",
    "kennisbank.collection",
    "kennisbank.pages",
    "kennisbank.arguments",
    "kennisbank.cli",
    "macros",
)
MODULES = sorted([*PROJECT.glob("kennisbank/**/*.py"), *PROJECT.glob("macros/**/*.py")])
ELEMENTS = (
    "a|article|aside|b|br|button|code|dd|div|dl|dt|em|figure|form|h[1-6]|head|html|i|img|input|li|"
    "link|main|meta|nav|ol|p|pre|script|section|small|span|strong|style|sub|sup|svg|table|tbody|"
    "td|th|thead|tr|ul"
)
TAG = re.compile(rf"</?({ELEMENTS})(\s[^>]*)?>")

# The safe-text pipeline writes HTML by its nature; a policy is one meta element.
MARKUP_WRITERS = {"kennisbank/prose", "kennisbank/site/security.py"}


def layer(module: str) -> int:
    matching = [part for part in ORDER if module == part or module.startswith(part + ".")]
    assert matching, f"{module} has no place in ORDER"
    return ORDER.index(max(matching, key=len))


def name_of(file: Path) -> str:
    parts = file.relative_to(PROJECT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file.name}: relative imports break under Zensical"
            base = node.module or ""
            yield from (f"{base}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_imports_point_downwards(file: Path) -> None:
    module = name_of(file)
    if module == "kennisbank":
        return
    for imported in imports(file):
        if imported.startswith(("kennisbank.", "macros")):
            assert layer(imported) <= layer(module), f"{module} imports {imported}"


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_only_the_hooks_know_mkdocs(file: Path) -> None:
    knows = any(imported.split(".")[0].startswith("mkdocs") for imported in imports(file))
    assert not knows or name_of(file) == "macros.hooks"


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_no_markup_in_python(file: Path) -> None:
    if file.relative_to(PROJECT).as_posix().startswith(tuple(MARKUP_WRITERS)):
        return
    tree = ast.parse(file.read_text(encoding="utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    found = [text for text in texts if isinstance(text, str) and TAG.search(text)]
    assert found == []


def test_the_tag_pattern_sees_markup() -> None:
    assert TAG.search('<td class="x">') and not TAG.search("a < b > c")


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_functions_fit_in_the_hand(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 40, f"{file.name}: {node.name} has {length} lines"
