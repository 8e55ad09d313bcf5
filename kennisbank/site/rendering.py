"""Our own templates: autoescaped, strict about names; as one element where Markdown reads on."""

import hashlib
import re
from collections.abc import Mapping
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from kennisbank.records.seats import seats_for
from kennisbank.records.when import dutch_day
from kennisbank.site import curling
from kennisbank.site.drawing.benches import ring
from kennisbank.site.words import noun
from kennisbank.text.numbers import belgian

HERE = Path(__file__).parent
Folders = tuple[Path, ...]  # where templates are looked for, the first that has one wins
TEMPLATES: Folders = (HERE / "templates", HERE.parent / "kinds")

# Python-Markdown passes these through untouched when they are the outermost element of a block.
ROOTS = frozenset({"div", "section", "article", "details", "figure"})
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})

# What a stranger wrote as `{{` must stay text in whatever reads the page next.
_BRACES = re.compile(r"\{(?=[{%#])|(?<=\{)\{")
_KEPT = re.compile(r"(<(?:pre|textarea)\b.*?</(?:pre|textarea)>)", re.DOTALL)


class ViewError(Exception):
    """A view gave something that Python-Markdown would mangle."""


@cache
def environment(folders: Folders) -> Environment:
    """Return where templates of these folders are filled; the same for the same folders.

    They are read once: whoever changes one clears this cache.
    """
    made = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=[curling.CurlsWords],
        bytecode_cache=FileSystemBytecodeCache(pattern=f"kennisbank-{_compiler()}-%s.cache"),
    )
    made.globals["benches"] = ring
    filters = {"dutch_day": dutch_day, "noun": noun, "number": belgian, "seats": seats_for}
    made.filters.update({**filters, curling.FILTER: curling.curled_words})
    return made


def _compiler() -> str:
    """Name what compiles a template: Jinja keeps the result by the text of the template alone."""
    return hashlib.sha256(Path(curling.__file__).read_bytes()).hexdigest()[:8]


def render(template: str, context: Mapping[str, Any], folders: Folders = TEMPLATES) -> str:
    """Fill a template for a page that may be read as Markdown, or as a template, once more."""
    html = render_whole(template, context, folders)
    return _BRACES.sub("&#123;", html) if "{" in html else html


def render_whole(template: str, context: Mapping[str, Any], folders: Folders = TEMPLATES) -> str:
    """Fill a template; indentation and blank lines go, for weight and for Python-Markdown."""
    parts = _KEPT.split(render_file(template, context, folders))
    return "".join(part if odd % 2 else _squeezed(part) for odd, part in enumerate(parts))


def render_file(template: str, context: Mapping[str, Any], folders: Folders = TEMPLATES) -> str:
    """Fill a template and keep its lines, for a file that is no page."""
    return environment(folders).get_template(template).render(context)


def as_block(html: str, name: str) -> str:
    """Return what a Markdown page may hold; ViewError unless it is one element of `ROOTS`."""
    roots = _Roots()
    roots.feed(html)
    if len(roots.found) != 1 or roots.found[0] not in ROOTS or roots.loose_text:
        raise ViewError(f"{name}: one root out of {sorted(ROOTS)}, not {roots.found}")
    return html


def _squeezed(html: str) -> str:
    """Drop indentation and blank lines: Python-Markdown would read them as code and paragraphs."""
    first, *lines = html.split("\n")
    if not lines:
        return html
    inside = filter(None, map(str.strip, lines[:-1]))
    return "\n".join([first.rstrip(), *inside, lines[-1].lstrip()])


class _Roots(HTMLParser):
    """Collects the elements that stand outermost, and whether text stands beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.loose_text = False
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._depth == 0:
            self.found.append(tag)
        self._depth += tag not in VOID

    def handle_endtag(self, tag: str) -> None:
        self._depth -= tag not in VOID

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._depth == 0:
            self.found.append(tag)

    def handle_data(self, data: str) -> None:
        self.loose_text = self.loose_text or (self._depth == 0 and bool(data.strip()))
