"""Our own templates: autoescaped, strict about names; as one element where Markdown reads on."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from kennisbank.records.seats import seats_for
from kennisbank.records.when import dutch_day
from kennisbank.site.words import noun
from kennisbank.text.numbers import belgian

HERE = Path(__file__).parent
TEMPLATES = (HERE / "templates", HERE.parent / "kinds")

# Python-Markdown passes these through untouched when they are the outermost element of a block.
ROOTS = frozenset({"div", "section", "article", "details", "figure"})
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})

# What a stranger wrote as `{{` must stay text in whatever reads the page next.
_BRACES = re.compile(r"\{(?=[{%#])|(?<=\{)\{")
_KEPT = re.compile(r"(<(?:pre|textarea)\b.*?</(?:pre|textarea)>)", re.DOTALL)


class ViewError(Exception):
    """A view gave something that Python-Markdown would mangle."""


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=FileSystemBytecodeCache(),
    )
    environment.filters.update(
        {"dutch_day": dutch_day, "noun": noun, "number": belgian, "seats": seats_for}
    )
    return environment


_ENVIRONMENT = _environment()


def render(template: str, context: Mapping[str, Any]) -> str:
    """Fill a template; indentation and blank lines go, for weight and for Python-Markdown."""
    html = _ENVIRONMENT.get_template(template).render(context)
    parts = _KEPT.split(html)
    squeezed = "".join(part if odd % 2 else _squeezed(part) for odd, part in enumerate(parts))
    return _BRACES.sub("&#123;", squeezed)


def as_block(html: str, name: str) -> str:
    """Return what a Markdown page may hold; ViewError unless it is one element of `ROOTS`."""
    roots = _Roots()
    roots.feed(html)
    if len(roots.found) != 1 or roots.found[0] not in ROOTS or roots.loose_text:
        raise ViewError(f"{name}: one root out of {sorted(ROOTS)}, not {roots.found}")
    return html


def _squeezed(html: str) -> str:
    """Drop indentation and blank lines: Python-Markdown would read them as code and paragraphs."""
    return re.sub(r"\s*\n\s*", "\n", html)


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
