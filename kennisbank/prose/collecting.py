"""What an author linked, showed and cited, read from the HTML **before** the filter."""

from dataclasses import dataclass
from html.parser import HTMLParser

from kennisbank.prose.ordinary import ordinary
from kennisbank.prose.subset import converted
from kennisbank.prose.wording import marks

NESTED = frozenset({"ul", "ol", "blockquote"})
MOST_NESTED = 4  # lists or quotes inside each other


@dataclass
class Collected:
    """A link (`a`), image (`img`) or source mark (`sup`): its address, and the words in it.

    The first list or quote that is too deep inside others is found too, as `ul`.
    """

    tag: str
    address: str
    words: str = ""


def collected(text: str) -> list[Collected]:
    """Return the links, images and source marks of a text, in reading order."""
    if tree := ordinary(text):
        return [Collected("sup", "", mark.source) for mark in marks(tree)]
    collector = _Collector()
    collector.feed(converted(text))
    collector.close()
    return collector.found


class _Collector(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Collected] = []
        self._open: list[Collected] = []
        self._depth = 0
        self._deepest = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag when it is one of the three; an image holds no words."""
        if tag in NESTED:
            self._deeper()
        if tag not in ("a", "img", "sup"):
            return
        found = Collected(tag, dict(attrs).get("href") or "")
        self.found.append(found)
        if tag != "img":
            self._open.append(found)

    def handle_endtag(self, tag: str) -> None:
        """Close a link, a mark, a list or a quote."""
        if tag in NESTED:
            self._depth -= 1
        if tag in ("a", "sup"):
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Add the words to the innermost link or mark."""
        if self._open:
            self._open[-1].words += data

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > MOST_NESTED >= self._deepest:
            self.found.append(Collected("ul", ""))
        self._deepest = max(self._deepest, self._depth)
