"""The digest of the code: whatever was made by other code is made again."""

from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from platform import python_version

from kennisbank.memory.digests import digest_of_files

PACKAGE = Path(__file__).parent.parent

# Other releases of these may read or write something else.
_RELEASES = ("jinja2", "markupsafe", "pillow", "pydantic", "pyyaml", "segno")


@lru_cache(maxsize=4)
def digest_of_code(folders: tuple[Path, ...] = ()) -> bytes:
    """Return the digest of the generator, of folders with code from elsewhere, and of releases.

    It is read once: a program goes on with the code that it began with.
    """
    releases = " ".join([python_version(), *(f"{name} {version(name)}" for name in _RELEASES)])
    files = (file for folder in (PACKAGE, *folders) for file in sorted(folder.rglob("*")))
    code = dict.fromkeys(file for file in files if file.is_file() and file.suffix != ".pyc")
    contents = ((file.as_posix(), file.read_bytes()) for file in code)
    return digest_of_files([("releases", releases.encode()), *contents])
