"""Whether the links on the pages that people write lead to something on the same site."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin

from kennisbank.reading import Problem, read_page
from kennisbank.reading.problems import quoted, suggestion
from kennisbank.site.addresses import page_file, source_address
from kennisbank.site.calls import text_lines
from kennisbank.site.site import page_sources

_LINK = re.compile(r"\]\(\s*<?(?P<text>[^()\s<>]{1,500})|\bhref=[\"'](?P<raw>[^\"']{1,500})")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/#?]", re.IGNORECASE)  # or on this page
NOWHERE = "de link {0} leidt nergens heen{1}"


def links_nowhere(docs: Path, paths: set[str]) -> Iterator[Problem]:
    """Yield a problem for each link to a page or file that is not among the paths of the site."""
    for source in page_sources(docs):
        path = f"{docs.name}/{source}"
        text = read_page(docs / source, path)
        for line, column, link in _links(text) if isinstance(text, str) else ():
            asked = _path(source, link)
            if asked not in paths and page_file(f"{asked}/") not in paths:
                cure = suggestion(asked, sorted(paths))
                yield Problem(path, line, column, NOWHERE.format(quoted(link), cure))


def _links(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the line, the column and the target of each link to a place on this site."""
    for number, line in enumerate(text_lines(text), start=1):
        for found in _LINK.finditer(line):
            name = "text" if found["text"] else "raw"
            if not _ELSEWHERE.match(found[name]):
                yield number, found.start(name) + 1, found[name]


def _path(source: PurePosixPath, link: str) -> str:
    """Return the file of the site that a link asks for: a source, or what stands beside a page.

    Who writes Markdown names another page or file by its place in the folder; what else stands
    there is a path as a browser reads it.
    """
    target = unquote(re.split("[?#]", link)[0])
    beside = posixpath.normpath(posixpath.join(source.parent.as_posix(), target))
    if target.endswith(".md"):
        return page_file(source_address(PurePosixPath(beside)))
    if PurePosixPath(target).suffix:
        return beside
    found = urljoin(f"https://localhost/{source_address(source)}", target)
    return page_file(found.removeprefix("https://localhost/"))
