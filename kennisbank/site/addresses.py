"""From a record or an address to a link that works from the page where it stands."""

import posixpath

from kennisbank.records.model import Part, Record

INDEX = "index.html"


def address_of(target: Record | Part | str) -> str:
    """Return the address of a record, or the address itself: `praktijken/kompas-halle/`."""
    return target if isinstance(target, str) else target.address


def href(target: Record | Part | str, page: str, *, directory_urls: bool = True) -> str:
    """Return the relative link to `target` from the page with URL `page` (both from the root).

    Without directory URLs a page is linked by its file, so that the site also opens from a disk.
    """
    path, hash_mark, anchor = address_of(target).partition("#")
    if not directory_urls and (not path or path.endswith("/")):
        path += INDEX
    here = posixpath.dirname(page) or "."
    relative = posixpath.relpath(path or ".", here)
    slash = "/" if path.endswith("/") or not path else ""
    return f"{relative}{slash}{hash_mark}{anchor}"
