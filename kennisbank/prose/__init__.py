"""Safe text: the only way from an author's Markdown to a page, a paper or a search text.

    text → Markdown subset → allow-list of HTML → tree (cached by content) → setting → HTML | Typst

A record's `Prose` is only a string; nothing but `render` and `render_inline` here makes it Markup.
"""

from markupsafe import Markup

from kennisbank.prose.faultfinding import ProseFault, faults
from kennisbank.prose.glossary import Glossary, same_word
from kennisbank.prose.parsing import parsed
from kennisbank.prose.patterns import without_marks
from kennisbank.prose.resolving import resolved, with_terms
from kennisbank.prose.setting import Setting
from kennisbank.prose.targets import OWN_SCHEMES
from kennisbank.prose.typesetting import PrintNode, typeset
from kennisbank.prose.wording import first_sentence, inline, marks, plain, sentences
from kennisbank.prose.writing import html, html_line

__all__ = [
    "OWN_SCHEMES",
    "ProseFault",
    "Glossary",
    "PrintNode",
    "Setting",
    "cited",
    "faults",
    "first_sentence",
    "plain",
    "render",
    "render_inline",
    "same_word",
    "sentences",
    "tree",
    "without_marks",
]


def render(text: str, setting: Setting) -> Markup:
    """Return the text as HTML blocks for a page."""
    return html(with_terms(resolved(parsed(text), setting), setting))


def render_inline(text: str, setting: Setting) -> Markup:
    """Return the text as HTML on one line, for a place that already is a paragraph."""
    return html_line(with_terms(inline(resolved(parsed(text), setting)), setting))


def cited(text: str) -> tuple[str, ...]:
    """Return the ids in the source marks of a text, in reading order, each once."""
    if "[^" not in text:  # most texts cite nothing, and parsing takes long
        return ()
    return tuple(dict.fromkeys(mark.source for mark in marks(parsed(text))))


def tree(text: str, setting: Setting | None = None) -> list[PrintNode]:
    """Return the text for Typst, from the same tree as the page; see `typeset` for the nodes.

    Without a setting there are no links and no source marks. Terms aren't linked on paper.
    """
    return typeset(resolved(parsed(text), setting or Setting()))
