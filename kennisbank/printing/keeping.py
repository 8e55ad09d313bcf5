"""What the environment of a build says of paper: where it is kept, and whether there is any."""

import os
from pathlib import Path


def print_cache(root: Path) -> Path:
    """Return the folder for a collection; KENNISBANK_PRINT_CACHE puts it elsewhere."""
    return Path(os.environ.get("KENNISBANK_PRINT_CACHE") or root / ".cache" / "print")


def unkept(folder: Path) -> str:
    """Say why nothing can be kept in a folder, such as a full disk; nothing when it can."""
    probe = folder / f"proef.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"vol?")
        probe.unlink()
    except OSError as error:
        return f"{error.filename or folder}: hier kunnen we niets bewaren; we doen voort zonder"
    return ""


def is_printed() -> bool:
    """Say whether a build makes paper; `KENNISBANK_PAPER=no` leaves it out of a preview."""
    return os.environ.get("KENNISBANK_PAPER") != "no"
