"""The folder of a site: what is the same stays, with its date; what is no part of it goes."""

import os
import shutil
from collections.abc import Collection
from pathlib import Path, PurePosixPath


def clear(folder: Path, paths: Collection[str]) -> None:
    """Take away what is none of these files of a site.

    Hidden files stay, as at any build of MkDocs: a site may lie in a repository of its own.
    """
    folders = {str(parent) for path in paths for parent in PurePosixPath(path).parents}
    left = [folder] if folder.is_dir() else []
    while left:
        for entry in os.scandir(left.pop()):
            path = Path(entry).relative_to(folder).as_posix()
            if path.startswith("."):
                continue
            if not entry.is_dir(follow_symlinks=False):
                if entry.is_symlink() or path not in paths:
                    Path(entry).unlink()
            elif path in folders:
                left.append(Path(entry))
            else:
                shutil.rmtree(entry)


def write(file: Path, content: bytes) -> None:
    """Write a file of the site, with the folders it stands in, unless it is there already."""
    if _holds(file, content):
        return
    try:
        file.write_bytes(content)
    except FileNotFoundError:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.stat().st_size == len(content) and file.read_bytes() == content
    except OSError:
        return False
