"""Where printed sheets are kept, so that the next build prints only what changed."""

import os
from pathlib import Path


def print_cache(root: Path) -> Path:
    """Return the folder for a collection; KENNISBANK_PRINT_CACHE puts it elsewhere."""
    return Path(os.environ.get("KENNISBANK_PRINT_CACHE") or root / ".cache" / "print")
