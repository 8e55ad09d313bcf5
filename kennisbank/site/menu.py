"""The menu of a site, from `nav` in mkdocs.yml."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from kennisbank.site.addresses import source_address


class MenuLink(NamedTuple):
    """A page by the name that a menu gives it."""

    title: str
    address: str


def menu_of(nav: Any, *, directory_urls: bool = True) -> tuple[MenuLink, ...]:
    """Return the items of a `nav` as MkDocs writes it, without the home page.

    A section leads to the first page in it; a page without a title is called after its file.
    """
    found = (_item(entry, directory_urls=directory_urls) for entry in nav or ())
    return tuple(item for item in found if item.address)


def _item(entry: Any, *, directory_urls: bool) -> MenuLink:
    title, target = next(iter(entry.items())) if isinstance(entry, Mapping) else (None, entry)
    path = next(_paths(target), "")
    if "://" in path:
        return MenuLink(title or path, path)
    named = title or PurePosixPath(path).stem.replace("-", " ").capitalize()
    return MenuLink(named, source_address(PurePosixPath(path), directory_urls=directory_urls))


def _paths(target: Any) -> Iterator[str]:
    """Yield the pages below an entry of the menu, in order."""
    if isinstance(target, str):
        yield target
    elif isinstance(target, Mapping):
        for below in target.values():
            yield from _paths(below)
    else:
        for below in target or ():
            yield from _paths(below)
