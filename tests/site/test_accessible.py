"""What assistive technology reads from the pages themselves: headings, landmarks, names, links."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from html.parser import HTMLParser

from tests.html_page import VOID, HtmlPage

EMPTY_WORDS = {"hier", "klik hier", "lees meer", "meer", "link", "deze pagina", "verder"}


class Links(HTMLParser):
    """Every link with its name as a screen reader says it, and every control without a name."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._open: list[tuple[str, str, list[str]]] = []
        self._depth = 0
        self._hidden: list[int] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a":
            self._open.append((given.get("href", ""), given.get("aria-label", ""), []))
        if tag not in VOID:
            self._depth += 1
            if given.get("aria-hidden") == "true":
                self._hidden.append(self._depth)

    def handle_endtag(self, tag: str) -> None:
        if self._hidden and self._hidden[-1] == self._depth:
            self._hidden.pop()
        self._depth -= 1
        if tag == "a" and self._open:
            href, label, words = self._open.pop()
            self.found.append((label or " ".join("".join(words).split()), href))

    def handle_data(self, data: str) -> None:
        if self._open and not self._hidden:
            self._open[-1][2].append(data)


def each(pages: dict[str, HtmlPage]) -> Iterator[tuple[str, HtmlPage]]:
    assert len(pages) > 40
    return iter(sorted(pages.items()))


def test_headings_go_down_one_step_at_a_time(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h[1-6]", tag)]
        steps = [later - earlier for earlier, later in zip(levels, levels[1:], strict=False)]
        assert levels[0] == 1 and max(steps, default=0) <= 1, address


def test_each_landmark_has_its_own_name(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        for landmark in ("header", "main", "footer"):
            outer = [at for at in page.all(landmark) if at.get("class") != "listing__head"]
            assert outer, (address, landmark)
        assert len(page.all("main")) == 1
        names = [at.get("aria-label", "") for at in page.all("nav")]
        names += [at.get("aria-label", "") for at in page.all("form", role="search")]
        assert all(names) and len(names) == len(set(names)), (address, names)


def test_a_link_says_where_it_goes(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        for name, href in Links(page.html).found:
            assert name and name.lower().strip(" .") not in EMPTY_WORDS, (address, href, name)


def test_each_sheet_of_paper_has_a_name_of_its_own(pages: dict[str, HtmlPage]) -> None:
    twice, sheets = [], 0
    for address, page in each(pages):
        targets: dict[str, set[str]] = defaultdict(set)
        for name, href in Links(page.html).found:
            if href.endswith(".pdf"):
                targets[name].add(href)
                sheets += 1
        twice += [(address, name, found) for name, found in targets.items() if len(found) > 1]
    assert twice == [] and sheets > 10


def test_a_website_is_called_one(pages: dict[str, HtmlPage]) -> None:
    """The name alone leads to the page of the organisation here, so its website says what it is."""
    links = dict(Links(pages["praktijken/kompas-halle/"].html).found)
    assert links["Website van Stad Halle"].startswith("https://")


def test_no_id_stands_twice_on_a_page(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        ids = Counter(at["id"] for _, at in page.elements if "id" in at)
        assert [id for id, count in ids.items() if count > 1] == [], address


def test_a_table_names_its_columns_and_rows(pages: dict[str, HtmlPage]) -> None:
    seen = 0
    for address, page in each(pages):
        if page.all("table"):
            seen += 1
            heads = page.all("th")
            assert heads, address
            if "velden" in address or "redactie" in address or "bijeenkomsten" in address:
                assert {head.get("scope") for head in heads} <= {"col", "row"}, address
    assert seen >= 3


def test_a_drawing_is_named_or_left_out(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        for drawing in page.all("svg"):
            said = drawing.get("role") == "img" and drawing.get("aria-label")
            inside_links = "circle__drawing" in drawing.get("class", "")
            assert said or inside_links or drawing.get("aria-hidden") == "true", address


def test_every_page_is_in_flemish_dutch(pages: dict[str, HtmlPage]) -> None:
    for address, page in each(pages):
        assert page.all("html")[0]["lang"] == "nl-BE", address
