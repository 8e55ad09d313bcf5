"""From a resolved tree to HTML with curled quotes, without blank lines, indentation or braces.

Python-Markdown takes such HTML over as it stands when it is part of a page, and Jinja sees nothing
in it that it could run.
"""

from html import escape

from markupsafe import Markup

from kennisbank.prose.curling import with_curled_quotes
from kennisbank.prose.nodes import (
    Element,
    Node,
    Nodes,
    NodeType,
    Numbers,
    TermLink,
    Text,
    UnknownNodeError,
)

_TAGS: dict[NodeType, str] = {
    "par": "p",
    "list": "ul",
    "enum": "ol",
    "item": "li",
    "quote": "blockquote",
    "strong": "strong",
    "emph": "em",
    "code": "code",
}


def html(nodes: Nodes) -> Markup:
    """Return the HTML of a resolved tree, its blocks one under the other."""
    return Markup("\n".join(_html(node) for node in with_curled_quotes(nodes)))


def html_line(nodes: Nodes) -> Markup:
    """Return the HTML of resolved inline nodes on one line."""
    return Markup(_joined(with_curled_quotes(nodes)).strip())


def _joined(nodes: Nodes) -> str:
    return "".join(_html(node) for node in nodes)


def _html(node: Node) -> str:
    match node:
        case Text():
            return _escaped(node.value)
        case Numbers():
            return _sources(node)
        case TermLink():
            return _term(node)
        case Element(kind="link"):
            return _link(node)
        case Element():
            return f"<{_TAGS[node.kind]}>{_joined(node.children)}</{_TAGS[node.kind]}>"
    raise UnknownNodeError(node)


def _link(link: Element) -> str:
    rel = ' rel="noopener"' if link.address.lower().startswith("https:") else ""
    return f'<a href="{_quoted(link.address)}"{rel}>{_joined(link.children)}</a>'


def _term(term: TermLink) -> str:
    attributes = f'href="{_quoted(term.address)}" data-term="{_quoted(term.explanation)}"'
    return f'<a class="term" {attributes}>{_escaped(term.word)}</a>'


def _sources(sources: Numbers) -> str:
    marks = (f'<a href="#bron-{n}" aria-label="bron {n}">{n}</a>' for n in sources.positions)
    return f'<sup class="source-mark">{", ".join(marks)}</sup>'


def _escaped(text: str) -> str:
    return _without_braces(escape(text, quote=False))


def _quoted(text: str) -> str:
    return _without_braces(escape(text))


def _without_braces(text: str) -> str:
    return text.replace("{", "&#123;").replace("}", "&#125;")
