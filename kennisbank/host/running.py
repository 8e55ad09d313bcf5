"""Runs MkDocs on any collection, with settings of our own: nothing in it is executed."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from kennisbank.settings import open_settings

HERE = Path(__file__).parent
HOOKS = HERE / "hooks.py"
DOCS = HERE / "docs"  # for a collection without pages of its own
EDIT = "edit/main/docs/"  # where GitHub and Gitea edit a file, from the repository


def build(root: Path, to: Path) -> int:
    """Build the site of a collection into a folder, which is emptied first; 0 when that worked."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "mkdocs.yml"
        file.write_text(json.dumps(_settings(root)), encoding="utf-8")  # JSON is YAML too
        command = [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--strict",
            "-f",
            str(file),
            "-d",
            str(to),
        ]
        quiet = {"NO_MKDOCS_2_WARNING": "1"}
        return subprocess.run(command, env={**os.environ, **quiet}, check=False).returncode


def _settings(root: Path) -> dict[str, object]:
    docs, repository = root / "docs", open_settings(root).identity.repository
    editing = {"repo_url": repository, "edit_uri": EDIT} if repository else {}
    return {
        **editing,
        "site_name": "Kennisbank",  # MkDocs wants one; the collection has its own
        "docs_dir": str(docs if docs.is_dir() else DOCS),
        "extra": {"collection": str(root)},
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
