"""Builds a site as an author would, with the project's own theme."""

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path

from kennisbank.cli import main
from tests.conftest import PROJECT

QUIET = {"NO_MKDOCS_2_WARNING": "1"}


def run(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the command line of this checkout, with settings of mkdocs.yml in the environment."""
    return subprocess.run(
        [sys.executable, "-c", "from kennisbank.cli import main; raise SystemExit(main())", *words],
        cwd=PROJECT,
        env={**os.environ, **QUIET, "PYTHONPATH": str(PROJECT), **settings},
        capture_output=True,
        text=True,
        check=False,
    )


def called(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in this process: a second quicker, and what is raised is raised here."""
    out, told = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(told):
        code = main(words)
    return subprocess.CompletedProcess(words, code, out.getvalue(), told.getvalue())


def build(root: Path, site: Path, **settings: str) -> Path:
    """Build a collection into `site`; the test fails with the output when that fails."""
    done = run("site", "--root", str(root), "--to", str(site), **settings)
    assert done.returncode == 0, done.stdout + done.stderr
    return site
