"""The floor under a build in Python: what its pieces cost without a host, a check or a relation.

`python -m bench.floor LEVEL COLLECTION DOCS` does everything up to a level, in the order of
`LEVELS`; the difference between two levels is the price of the last.
"""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

from bench.peers.sites.material.pages import Cards, write_pages


def _nothing(root: Path, docs: Path) -> None:
    """Start, and stop."""


def _program(root: Path, docs: Path) -> None:
    importlib.import_module("kennisbank.cli")
    importlib.import_module("mkdocs.commands.build")


def _cards(root: Path, docs: Path) -> None:
    Cards(root)


def _templates(root: Path, docs: Path) -> None:
    write_pages(root, docs)


def _html(root: Path, docs: Path) -> None:
    convert = importlib.import_module("markdown").Markdown(extensions=["tables", "footnotes"])
    write_pages(root, docs)
    for file in docs.rglob("*.md"):
        html = convert.reset().convert(file.read_text(encoding="utf-8"))
        file.with_suffix(".html").write_text(html, encoding="utf-8")


LEVELS: dict[str, Callable[[Path, Path], None]] = {
    "Python start": _nothing,
    "ons programma en MkDocs importeren": _program,
    "elke kaart lezen (CSafeLoader)": _cards,
    "en elke pagina vullen en schrijven (Jinja)": _templates,
    "en daar HTML van maken (Python-Markdown)": _html,
}


if __name__ == "__main__":
    LEVELS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
