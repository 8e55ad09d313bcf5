"""A built page as a test asks it: which elements, which attributes, which text."""

from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class HtmlPage(HTMLParser):
    """The elements of a page with their attributes, and the text per element name."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.elements: list[tuple[str, dict[str, str]]] = []
        self._open: list[str] = []
        self._texts: list[tuple[tuple[str, ...], str]] = []
        self.feed(html)

    @classmethod
    def read(cls, file: Path) -> "HtmlPage":
        return cls(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._texts.append((tuple(self._open), data))

    def all(self, tag: str, **attributes: str) -> list[dict[str, str]]:
        """Return the attributes of every element of this name with these attributes."""
        return [
            found
            for name, found in self.elements
            if name == tag and all(found.get(key) == value for key, value in attributes.items())
        ]

    def text(self, tag: str | None = None) -> str:
        """Return the words inside every element of this name, or all words a reader sees."""
        hidden = {"script", "style", "template"}
        words = (
            data
            for path, data in self._texts
            if (tag is None or tag in path) and not hidden.intersection(path)
        )
        return " ".join("".join(words).split())

    def links(self) -> list[str]:
        """Return the address of every link."""
        return [link["href"] for link in self.all("a") if "href" in link]

    def meta(self, name: str) -> str:
        """Return the content of a meta element, or nothing."""
        return next((meta.get("content", "") for meta in self.all("meta", name=name)), "")


def pages_of(site: Path) -> dict[str, HtmlPage]:
    """Return every page of a built site by its address, as its links write it."""
    return {
        file.relative_to(site).as_posix().removesuffix("index.html"): HtmlPage.read(file)
        for file in site.rglob("*.html")
    }


def shared(page: HtmlPage) -> dict[str, str]:
    """Return what a page says of itself to whom its link is sent."""
    found = {meta["property"]: meta["content"] for meta in page.all("meta") if "property" in meta}
    return {name.removeprefix("og:"): content for name, content in found.items()}
