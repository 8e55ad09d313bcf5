"""Our Markdown subset: paragraphs, lists, quotes, bold, italic, code, links and source marks.

What is not in the subset stays readable text: HTML, headings, indented code, tables and links
by reference. Two spaces at the end of a line make no break either: nobody sees that they are there.
"""

import re
import unicodedata
from functools import cache
from threading import Lock
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString, code_escape

LONGEST = 20_000  # characters; the cost of Markdown grows faster than the text

_ONE_AT_A_TIME = Lock()  # a converter remembers where it is, and `serve` checks while it serves

_BLOCKS_WE_LEAVE_OUT = ("code", "hashheader", "setextheader", "reference")
_INLINES_WE_LEAVE_OUT = (
    *("html", "reference", "short_reference", "image_reference", "short_image_ref"),
    # Markdown's own search the whole text for each bracket or backtick; ours look a bounded way.
    # Its emphasis loses words and leaks placeholders (3.11.3: `7*7 **&amp; 7*7 __x__`).
    *("link", "image_link", "backtick", "em_strong"),
)

CODE = r"(?<![\\`])`([^`]{1,300})`(?!`)"
# The lookbehind makes a long run of blanks cost one try, not one per blank.
MARK = r"(?<!\s)\s*\[\^([^\[\]]{0,200})\]"
_WORDS = r"(?>(?:[^\[\]]|\[[^\[\]]{0,100}\]){0,300})"
_ADDRESS = r"(?>(?:[^\s()<>]|\([^\s()<>]{0,200}\)){0,2000})"
_TITLE = r"(?:\s{1,9}\"[^\"\n]{0,300}\")?"
LINK = rf"(!?)\[({_WORDS})\]\(\s{{0,9}}<?({_ADDRESS})>?{_TITLE}\s{{0,9}}\)"
# Bold may stand within a word, italic not: so 7*7 and medewerk*er stay as they are.
# A row of stars opens it at its end only: else each star of a long row is tried.
BOLD = r"(\*\*|(?<!\w)__)(?![\s_]|\*{3})(.{1,2000}?)(?<!\s)\1(?!\*)"
_ITALIC = r"(?<![\w*])([*_])(?![\s*_])(.{1,2000}?)(?<![\s*_])\1(?![\w*])"

# Controls, halves of characters, and line ends that only some programs see.
_UNUSABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")


class _Inline(InlineProcessor):
    """Something that stands within a line and becomes one element."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 (both: Markdown's own choice)
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        return self.element(m), m.start(0), m.end(0)

    def element(self, found: re.Match[str]) -> Element:
        raise NotImplementedError


class _Code(_Inline):
    """Turns words between backticks into code, in which nothing else has a meaning."""

    def element(self, found: re.Match[str]) -> Element:
        code = Element("code")
        code.text = AtomicString(code_escape(found[1].strip()))
        return code


class _Emphasis(_Inline):
    """Turns words between stars or underscores into an element of the given tag."""

    def __init__(self, pattern: str, tag: str) -> None:
        super().__init__(pattern)
        self.tag = tag

    def element(self, found: re.Match[str]) -> Element:
        emphasis = Element(self.tag)
        emphasis.text = found[2]
        return emphasis


class _SourceMark(_Inline):
    """Turns `[^id]` into `<sup>id</sup>`, which no author can write otherwise."""

    def element(self, found: re.Match[str]) -> Element:
        mark = Element("sup")
        mark.text = AtomicString(found[1].strip())
        return mark


class _Link(_Inline):
    """Turns `[words](address)` into a link, and `![…](…)` into an image that the filter drops."""

    def element(self, found: re.Match[str]) -> Element:
        if found[1]:
            return Element("img")
        link = Element("a", href=self.unescape(found[3]))
        link.text = found[2]
        return link


@cache
def _markdown() -> Markdown:
    markdown = Markdown(extensions=["sane_lists"])
    markdown.preprocessors.deregister("html_block")
    for name in _BLOCKS_WE_LEAVE_OUT:
        markdown.parser.blockprocessors.deregister(name)
    for name in _INLINES_WE_LEAVE_OUT:
        markdown.inlinePatterns.deregister(name)
    markdown.inlinePatterns.register(_Code(CODE, markdown), "code", 190)
    # After code (190) and backslashes (180), before everything that could eat a bracket.
    markdown.inlinePatterns.register(_SourceMark(MARK, markdown), "source_mark", 175)
    markdown.inlinePatterns.register(_Link(LINK, markdown), "link", 160)
    markdown.inlinePatterns.register(_Emphasis(BOLD, "strong"), "bold", 60)
    markdown.inlinePatterns.register(_Emphasis(_ITALIC, "em"), "italic", 50)
    return markdown


def cleaned(text: str) -> str:
    """Return the text with one kind of line end, composed letters and only usable characters."""
    lines = str(text).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNUSABLE.sub("", lines))


class TooIntricateError(ValueError):
    """A text that Markdown can't take: too long, or lists in lists by the hundred."""


def converted(text: str) -> str:
    """Return the HTML of a text, **not yet filtered**: only the filter and the faults may read it.

    Raises `TooIntricateError`.
    """
    if len(text) > LONGEST:
        raise TooIntricateError
    with _ONE_AT_A_TIME:
        try:
            return _markdown().reset().convert(cleaned(text))
        except RecursionError as error:
            _markdown.cache_clear()  # the converter stopped halfway and remembers where
            raise TooIntricateError from error
