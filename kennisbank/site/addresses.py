"""From a record or an address to a link that works from the page where it stands."""

import posixpath
from pathlib import PurePosixPath

from kennisbank.records.model import Part, Record

INDEX = "index.html"


def address_of(target: Record | Part | str) -> str:
    """Return the address of a record, or the address itself: `praktijken/kompas-halle/`."""
    return target if isinstance(target, str) else target.address


def href(target: Record | Part | str, page: str, *, directory_urls: bool = True) -> str:
    """Return the relative link to `target` from the page with URL `page` (both from the root).

    Without directory URLs a page is linked by its file, so that the site also opens from a disk.
    """
    path, hash_mark, anchor = _path_of(target, directory_urls=directory_urls)
    here = posixpath.dirname(page)
    relative = _relative(path, here)
    slash = "/" if path.endswith("/") or not path else ""
    return f"{relative}{slash}{hash_mark}{anchor}"


def _relative(path: str, here: str) -> str:
    """Return the way from a folder to a path; both hold no `.`, `..` or empty names.

    `posixpath.relpath` gives the same, but asks the disk where it stands for each link.
    """
    there = [name for name in path.split("/") if name]
    above = [name for name in here.split("/") if name]
    shared = 0
    while shared < min(len(there), len(above)) and there[shared] == above[shared]:
        shared += 1
    return "/".join([*[".."] * (len(above) - shared), *there[shared:]]) or "."


def rooted(target: Record | Part | str, base: str, *, directory_urls: bool = True) -> str:
    """Return the link to `target` from the path where the site starts: `/` or `/kennisbank/`."""
    return base + "".join(_path_of(target, directory_urls=directory_urls))


def page_file(address: str) -> str:
    """Return the file of the page at an address: `kader/index.html`, or the address of a file."""
    return f"{address}{INDEX}" if not address or address.endswith("/") else address


def page_url(address: str, *, directory_urls: bool = True) -> str:
    """Return how a page is asked for: its address, or its file on a site that opens from a disk."""
    return address if directory_urls else page_file(address)


def source_address(path: PurePosixPath, *, directory_urls: bool = True) -> str:
    """Return the address of a page by its source below docs/: `over/` or `over.html` of `over.md`.

    An `index.md` or `README.md` is the page of its folder.
    """
    if path.stem in ("index", "README"):
        return "" if path.parent == PurePosixPath() else f"{path.parent}/"
    page = path.with_suffix("").as_posix()
    return f"{page}/" if directory_urls else f"{page}.html"


def _path_of(target: Record | Part | str, *, directory_urls: bool) -> tuple[str, str, str]:
    path, hash_mark, anchor = address_of(target).partition("#")
    return page_url(path, directory_urls=directory_urls), hash_mark, anchor
