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
        file.write_text(json.dumps(settings_of(root)), encoding="utf-8")  # JSON is YAML too
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
