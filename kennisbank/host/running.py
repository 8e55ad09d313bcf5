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
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from kennisbank.settings import open_settings

log = logging.getLogger("mkdocs.kennisbank")

HERE = Path(__file__).parent
HOOKS = HERE / "hooks.py"
DOCS = HERE / "docs"  # for a collection without pages of its own
EDIT = "edit/main/docs/"  # where GitHub and Gitea edit a file, from the repository


@contextmanager
def configured(root: Path, to: Path, own: Path | None) -> Iterator[MkDocsConfig]:
    """Open the settings for a site of a collection in a folder: a file of its own, or ours."""
    with TemporaryDirectory() as folder:
        file = own or Path(folder) / "mkdocs.yml"
        if not own:
            file.write_text(json.dumps(settings_of(root)), encoding="utf-8")  # JSON is YAML too
        yield load_config(str(file), site_dir=str(to), strict=True)


def build(config: MkDocsConfig) -> int:
    """Build a site into its folder, which is emptied first; 0 when that worked."""
    with in_dutch():
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
