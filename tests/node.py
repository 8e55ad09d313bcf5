"""Where the tests find Node: Playwright's wheel carries one, so every machine runs the same."""

import os
import shutil
import subprocess
from pathlib import Path

import playwright

from tests.browsers import missing

DRIVER = Path(playwright.__file__).parent / "driver"


def node(*words: str) -> subprocess.CompletedProcess[str]:
    """Run Node with these arguments; without any Node the test is skipped, in CI it fails."""
    own = DRIVER / ("node.exe" if os.name == "nt" else "node")
    command = str(own) if own.exists() else shutil.which("node")
    if command is None:
        missing("Node", "installeer Node 20 of nieuwer")
    return subprocess.run([command, *words], capture_output=True, text=True, check=False)
