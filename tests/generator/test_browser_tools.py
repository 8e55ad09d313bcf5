"""The tools that hold the browser code are pinned, of no named machine, and hold all of it."""

import json
import re
from pathlib import Path

from tests.conftest import PROJECT

LOCK = json.loads((PROJECT / "package-lock.json").read_text(encoding="utf-8"))
ASKED = json.loads((PROJECT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
PACKAGES = {name: package for name, package in LOCK["packages"].items() if name}
OWN = [
    file
    for pattern in ("kennisbank/browser/*/*.mjs", "tests/javascript/*.mjs", "bench/*.mjs")
    for file in sorted(PROJECT.glob(pattern))
    if file.parent.name != "vendor"
]
WIDEST = 100


def long_lines(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if len(line) > WIDEST]


def test_every_tool_is_pinned_with_its_hash() -> None:
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in ASKED.values())
    assert {name: PACKAGES[f"node_modules/{name}"]["version"] for name in ASKED} == ASKED
    assert all(package["integrity"].startswith("sha512-") for package in PACKAGES.values())


def test_the_lock_names_no_machine_that_a_package_comes_from() -> None:
    assert not [name for name, package in PACKAGES.items() if "resolved" in package]


def test_no_package_runs_anything_while_it_is_installed() -> None:
    assert "ignore-scripts=true" in (PROJECT / ".npmrc").read_text(encoding="utf-8")
    assert not [name for name, package in PACKAGES.items() if package.get("hasInstallScript")]


def test_lines_of_browser_code_fit_the_width() -> None:
    assert len(OWN) > 40
    assert {
        str(file.relative_to(PROJECT)): found for file in OWN if (found := long_lines(file))
    } == {}
