"""Runs MkDocs on any collection, with settings of our own: nothing in it is executed."""

import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.commands.build import build as build_pages
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from kennisbank.settings import open_settings

log = logging.getLogger("mkdocs.kennisbank")

HERE = Path(__file__).parent
HOOKS = HERE / "hooks.py"
DOCS = HERE / "docs"  # for a collection without pages of its own
EDIT = "edit/main/docs/"  # where GitHub and Gitea edit a file, from the repository


def build(root: Path, to: Path) -> int:
    """Build the site of a collection into a folder, which is emptied first; 0 when that worked."""
    with TemporaryDirectory() as folder, in_dutch():
        file = Path(folder) / "mkdocs.yml"
        file.write_text(json.dumps(settings_of(root)), encoding="utf-8")  # JSON is YAML too
        config = load_config(str(file), site_dir=str(to), strict=True)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build_pages(config)
        except Abort:
            log.error("De bouw stopt hier: er was een waarschuwing.")
            return 1
        finally:
            config.plugins.on_shutdown()
    return 0


@contextmanager
def in_dutch() -> Iterator[None]:
    """Show what we tell, and of MkDocs only its warnings; it reminds of no other version."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    shown = logging.StreamHandler()
    shown.addFilter(lambda told: told.levelno >= logging.WARNING or told.name == log.name)
    shown.setFormatter(logging.Formatter("%(message)s"))
    host = logging.getLogger("mkdocs")
    host.addHandler(shown)
    log.setLevel(logging.INFO)
    try:
        yield
    finally:
        host.removeHandler(shown)


def settings_of(root: Path) -> dict[str, object]:
    """Return the settings of MkDocs for a collection, as in a `mkdocs.yml` of its own."""
    docs, identity = root / "docs", open_settings(root).identity
    return {
        "site_name": identity.name,
        "site_description": identity.description,
        **({"site_url": identity.address} if identity.address else {}),
        **({"repo_url": identity.repository, "edit_uri": EDIT} if identity.repository else {}),
        "docs_dir": str(docs if docs.is_dir() else DOCS),
        "extra": {"collection": str(root), "mailbox": identity.mailbox},
        "theme": {"name": "mkdocs"},  # of which nothing is used
        "hooks": [str(HOOKS)],
        "plugins": [],
        "validation": {
            "omitted_files": "warn",
            "absolute_links": "warn",
            "unrecognized_links": "warn",
            "anchors": "warn",
        },
        "not_in_nav": "*.md",
    }
