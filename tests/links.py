"""Follows every link of a built site, without asking anything of the network."""

import re
import shutil
import subprocess
import sys
from pathlib import Path


def dead_links(site: Path) -> str:
    """Return what lychee says of links and anchors that lead nowhere; '' when all lead somewhere.

    The test fails when lychee is missing, or read no links.
    """
    lychee = shutil.which("lychee", path=str(Path(sys.executable).parent))
    assert lychee, "lychee ontbreekt; maak de omgeving opnieuw met make test"
    options = ["--offline", "--include-fragments", "--index-files", "index.html", "--no-progress"]
    done = subprocess.run(
        [lychee, *options, "--root-dir", str(site), str(site)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert re.search(r"[1-9]\d{2,} Total", done.stdout), "lychee read no links"
    return done.stdout[-3000:] if done.returncode else ""
