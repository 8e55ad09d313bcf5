"""Search records of the pages that people write in Markdown; nothing in them is run."""

import re
from collections.abc import Iterator
from pathlib import Path

from markdown.extensions.toc import slugify

from kennisbank.reading.files import page_files, read_page
from kennisbank.reading.front_matter import front_matter, front_matter_lines
from kennisbank.searching.search_record import SearchRecord, SearchSection

_MACRO = re.compile(r"\{\{[^{}]*+\}\}|\{%[^{}%]*+%\}")
_HEADING = re.compile(r"^(#{1,6})[ \t]++(.+)$", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()]{0,2000}\)")
_FENCE = re.compile(r"^(```|~~~).*?^\1\s*$", re.MULTILINE | re.DOTALL)
_MARKS = re.compile(r"<[^<>]+>|[*_`|>#]+|^[ \t]*+(?:[-+]|\d++\.)\s+", re.MULTILINE)


def hand_written(docs: Path, *, directory_urls: bool = True) -> Iterator[SearchRecord]:
    """Yield a record for each Markdown page below a folder, except the home page."""
    for file in page_files(docs):
        path = file.relative_to(docs)
        if path != Path("index.md"):
            text = read_page(file, path.as_posix())
            if isinstance(text, str):  # what cannot be read, the checks tell
                yield _record(_url(path, directory_urls=directory_urls), text)


def _url(path: Path, *, directory_urls: bool) -> str:
    if path.stem in ("index", "README"):  # the page of its folder
        return f"{path.parent.as_posix()}/"
    page = path.with_suffix("").as_posix()
    return f"{page}/" if directory_urls else f"{page}.html"


def _record(url: str, text: str) -> SearchRecord:
    said, lines = front_matter(text), text.split("\n")
    content = "\n".join(lines[front_matter_lines(text) :])
    body = _FENCE.sub("", _MACRO.sub("", content))
    pieces = _HEADING.split(body)
    headings = list(zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True))
    title = next((_plain(name) for marks, name, _ in headings if marks == "#"), url)
    return SearchRecord(
        id=url,
        url=url,
        type="pagina",
        title=said.title or title,
        summary=said.description or "",
        asked_as=said.asked_as,
        sections=tuple(_section(*heading) for heading in headings if _plain(heading[2])),
    )


def _section(marks: str, name: str, text: str) -> SearchSection:
    """Return a section; the page's own title has no anchor to land on."""
    heading = _plain(name)
    anchor = "" if marks == "#" else slugify(heading, "-")
    return SearchSection(id=anchor, h=heading if anchor else "", text=_plain(text))


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(" ", _LINK.sub(r"\1", text)).split())
