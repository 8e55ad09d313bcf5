"""The direction of imports, where markup may live, and how long a function may be."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.conftest import PROJECT

# The floors of the house, the lowest first: a floor may import its own and those below.
ORDER = (
    "kennisbank.memory",
    "kennisbank.text",
    "kennisbank.browser",
    "kennisbank.prose",
    "kennisbank.records",
    "kennisbank.reading",
    "kennisbank.settings",
    "kennisbank.catalogue",
    "kennisbank.pictures",
    "kennisbank.dating",
    "kennisbank.checks",
    "kennisbank.authoring",
    "kennisbank.searching",
    "kennisbank.printing",
    "kennisbank.site",
    "kennisbank.kinds",
    "kennisbank.collection",
    "kennisbank.building",
    "kennisbank.host",
    "kennisbank.cli",
    "macros",
)

LONGEST = 25

ELEMENTS = (
    "a|article|aside|b|br|button|code|dd|div|dl|dt|em|figure|form|h[1-6]|head|html|i|img|input|li|"
    "link|main|meta|nav|ol|p|pre|script|section|small|span|strong|style|sub|sup|svg|table|tbody|"
    "td|th|thead|tr|ul"
)
TAG = re.compile(rf"</?({ELEMENTS})(\s[^>]*)?>")

# The safe-text pipeline writes HTML by its nature.
MARKUP_WRITERS = ("kennisbank.prose",)


@dataclass(frozen=True)
class Module:
    """A module of the generator: its name, and its tree, parsed once for all tests."""

    name: str
    tree: ast.Module

    @cached_property
    def imports(self) -> tuple[str, ...]:
        """Every name that it imports, in full, wherever it does so."""
        return tuple(name for node in ast.walk(self.tree) for name in imported(node))

    @cached_property
    def own_imports(self) -> tuple[str, ...]:
        """Those of this project."""
        return tuple(
            name for name in self.imports if name.split(".")[0] in ("kennisbank", "macros")
        )

    @cached_property
    def texts(self) -> list[str]:
        nodes = [node.value for node in ast.walk(self.tree) if isinstance(node, ast.Constant)]
        return [text for text in nodes if isinstance(text, str)]

    @cached_property
    def lengths(self) -> dict[str, int]:
        """How many lines each function has, decorators left out."""
        return {
            f"{self.name}.{node.name}": (node.end_lineno or 0) - node.lineno + 1
            for node in ast.walk(self.tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }


def imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = "." * node.level + (node.module or "")
        yield from (f"{base}.{alias.name}" for alias in node.names)


def name_of(file: Path) -> str:
    parts = file.relative_to(PROJECT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def floor(module: str) -> str:
    matching = [part for part in ORDER if module == part or module.startswith(part + ".")]
    assert matching, f"{module} has no place in ORDER"
    return max(matching, key=len)


@pytest.fixture(scope="module")
def modules() -> dict[str, Module]:
    files = sorted([*PROJECT.glob("kennisbank/**/*.py"), *PROJECT.glob("macros/**/*.py")])
    assert len(files) > 100
    trees = {name_of(file): ast.parse(file.read_text(encoding="utf-8")) for file in files}
    return {name: Module(name, tree) for name, tree in trees.items() if name != "kennisbank"}


def test_imports_point_downwards(modules: dict[str, Module]) -> None:
    climbs = {
        (module.name, floor(name))
        for module in modules.values()
        for name in module.own_imports
        if ORDER.index(floor(name)) > ORDER.index(floor(module.name))
    }
    assert sorted(climbs) == []


def needed(name: str, module: Module, modules: dict[str, Module]) -> Iterator[str]:
    """The modules that run when `module` imports a name: the one it is in and those around it."""
    target = name if name in modules else name.rpartition(".")[0]
    yield target
    parts = target.split(".")
    around = (".".join(parts[:count]) for count in range(2, len(parts)))
    yield from (each for each in around if not f"{module.name}.".startswith(f"{each}."))


def test_no_modules_import_each_other_in_a_circle(modules: dict[str, Module]) -> None:
    graph = {
        module.name: {each for name in module.own_imports for each in needed(name, module, modules)}
        for module in modules.values()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" < ".join(circle.args[1]))


def test_imports_are_written_in_full(modules: dict[str, Module]) -> None:
    """A package that is loaded by its path, as a host loads `macros`, has no parent."""
    names = [(module.name, name) for module in modules.values() for name in module.imports]
    assert [each for each in names if each[1].startswith(".")] == []


def test_only_the_host_knows_mkdocs(modules: dict[str, Module]) -> None:
    knowing = {
        module.name
        for module in modules.values()
        if any(name.split(".")[0].startswith("mkdocs") for name in module.imports)
    }
    assert knowing == {f"kennisbank.host.{room}" for room in ("hooks", "running", "serving")}


def test_no_markup_in_python(modules: dict[str, Module]) -> None:
    found = [
        (module.name, text)
        for module in modules.values()
        if not module.name.startswith(MARKUP_WRITERS)
        for text in module.texts
        if TAG.search(text)
    ]
    assert found == []


def test_the_tag_pattern_sees_markup() -> None:
    assert TAG.search('<td class="x">') and not TAG.search("a < b > c")


def test_functions_fit_in_the_hand(modules: dict[str, Module]) -> None:
    lengths = {name: count for module in modules.values() for name, count in module.lengths.items()}
    long = {name for name, count in lengths.items() if count > LONGEST}
    assert sorted(long) == []


def test_no_test_of_the_generator_opens_the_collection_of_this_site() -> None:
    """What it promises, it promises anyone; and a module that is imported reads nothing."""
    opening = re.compile(r"\b(?:open_collection|open_records|load|papers_in)\(PROJECT\)")
    assert opening.search("CATALOGUE = open_records(PROJECT).catalogue")
    others = [file for file in PROJECT.glob("tests/**/*.py") if file.name != "test_architecture.py"]
    found = {file.name for file in others if opening.search(file.read_text(encoding="utf-8"))}
    assert found == {"conftest.py"}


# What each module may have under the same name: its own folder, its log, a variable of types, and
# the answers that one file per kind gives.
ALIKE = {"HERE", "KIND", "ON_PAPER", "R", "T", "log"}


def test_no_two_modules_have_a_class_or_constant_of_one_name(modules: dict[str, Module]) -> None:
    """One word per idea: a name that is searched for leads to one place."""
    homes: dict[str, list[str]] = defaultdict(list)
    for module in modules.values():
        for name in names_at_the_top(module):
            homes[name].append(module.name)
    shared = {name: found for name, found in homes.items() if len(found) > 1}
    assert sorted(shared.keys() - ALIKE) == []
    assert sorted(ALIKE - shared.keys()) == [], "no longer needed: take it off the list"


def names_at_the_top(module: Module) -> Iterator[str]:
    """Yield the classes and constants that others may ask for."""
    for node in module.tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [node]
        for target in targets:
            name = getattr(target, "name", None) if isinstance(target, ast.ClassDef) else None
            if isinstance(target, ast.AnnAssign):
                target = target.target
            name = name or (target.id if isinstance(target, ast.Name) else None)
            if name and not name.startswith("_"):
                yield name


def test_the_table_of_words_names_what_exists(modules: dict[str, Module]) -> None:
    """CONTRIBUTING tells which word means what; each stands in the code where the table says."""
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text.partition("### Words")[2].partition("### ")[0]
    rows = re.findall(r"^\| `(\w+)` \|.*?\| `([\w/.]+)` \|$", table, flags=re.MULTILINE)
    assert len(rows) >= 15
    for word, path in rows:
        assert word in (PROJECT / "kennisbank" / path).read_text(encoding="utf-8"), (word, path)
