"""What Markdown makes of the pages that people write: words with curled quotation marks."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from kennisbank.text.quotes import curled_together

CODE_ELEMENTS = frozenset({"code", "kbd", "pre", "script", "style", "textarea"})
INLINE = frozenset({"a", "abbr", "b", "cite", "em", "i", "mark", "span", "strong", "sup"})
AFTER_INLINE = 15  # after Markdown has made links and bold (20), before a host looks at the tree


class CurledQuotes(Extension):
    """Sets ‘ ’ and “ ” for ' and " in the words of a page, not in its code."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Markdown's)
        """Take part in every page that this Markdown makes."""
        md.treeprocessors.register(_Curling(md), "curled_quotes", AFTER_INLINE)


class _Curling(Treeprocessor):
    def run(self, root: Element) -> None:
        places = [*_places(root)]
        running = [piece for place in places for piece in (_seam(*place), _text(*place))]
        for (element, is_tail), text in zip(places, curled_together(running)[1::2], strict=True):
            if is_tail:
                element.tail = text
            elif element.tag not in CODE_ELEMENTS:
                element.text = text


def _places(element: Element) -> Iterator[tuple[Element, bool]]:
    """Yield every place for text in reading order: within an element, and after one."""
    yield element, False
    for child in element if element.tag not in CODE_ELEMENTS else ():
        yield from _places(child)
        yield child, True


def _text(element: Element, is_tail: bool) -> str:
    """Return what stands there; code is one word to the marks around it."""
    if is_tail:
        return element.tail or ""
    return "x" if element.tag in CODE_ELEMENTS else element.text or ""


def _seam(element: Element, _: bool) -> str:
    """Return what stands between this text and the one before: no word runs on past a block."""
    return "" if element.tag in INLINE or element.tag in CODE_ELEMENTS else "\n"
