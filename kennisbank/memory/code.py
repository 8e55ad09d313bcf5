"""The digest of the code: whatever was made by other code is made again."""

from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from platform import python_version

from kennisbank.memory.digests import digest_of_files

PACKAGE = Path(__file__).parent.parent

# Other releases of these may read or write something else.
_RELEASES = ("jinja2", "markdown", "markupsafe", "nh3", "pillow", "pydantic", "pyyaml", "segno")


@lru_cache(maxsize=4)
def digest_of_code(folders: tuple[Path, ...] = ()) -> bytes:
    """Return the digest of the generator, of folders with code from elsewhere, and of releases.

    It is read once: a program goes on with the code that it began with.
    """
    releases = " ".join([python_version(), *(f"{name} {version(name)}" for name in _RELEASES)])
    elsewhere = (folder for folder in folders if not folder.is_relative_to(PACKAGE))
    contents = (found for folder in (PACKAGE, *elsewhere) for found in _code_in(folder))
    return digest_of_files([("releases", releases.encode()), *contents])


def _code_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each file by its path from the folder: a store may be restored in another checkout."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix != ".pyc":
            yield f"{folder.name}/{file.relative_to(folder).as_posix()}", file.read_bytes()
