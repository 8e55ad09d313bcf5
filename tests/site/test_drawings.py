"""Every picture on every page says in words what it shows, and takes its colours from the house."""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.practice.growth import growth_charts
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.route.clock import clock
from kennisbank.kinds.route.record import Route
from tests.conftest import PROJECT
from tests.html_page import HtmlPage

MAIN = re.compile(r"<main\b.*</main>", re.DOTALL)
STYLES = PROJECT / "kennisbank/site/styles/pictures.css"


class Pictures(HTMLParser):
    """The drawings of a page: which are told, hidden or navigated, and which are mute."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()
        self.mute: list[str] = []
        self._in_drawing = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "svg":
            self._in_drawing = kind(given)
            self.found[self._in_drawing] += 1
        mute_link = tag == "a" and not (given.get("aria-label") or given.get("tabindex") == "-1")
        if (tag == "svg" and self._in_drawing == "mute") or (self._in_drawing and mute_link):
            self.mute.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "svg":
            self._in_drawing = ""


def kind(given: dict[str, str]) -> str:
    if given.get("aria-hidden") == "true":
        return "hidden"
    if given.get("role") == "img":
        return "told" if len(given.get("aria-label", "")) > 5 else "mute"
    return "navigated" if "circle__drawing" in given.get("class", "") else "mute"


@pytest.fixture(scope="module")
def contents(pages: dict[str, HtmlPage]) -> dict[str, str]:
    """The content of every page of this site by its address, without the frame around it."""
    return {address: MAIN.findall(page.html)[0] for address, page in pages.items()}


def test_every_picture_is_told_hidden_or_navigated(contents: dict[str, str]) -> None:
    drawn = {address: Pictures(html) for address, html in contents.items()}
    assert {address: page.mute for address, page in drawn.items() if page.mute} == {}
    found = sum((page.found for page in drawn.values()), Counter[str]())
    assert found["told"] > 100 and found["hidden"] > 100 and found["navigated"] > 5


def test_a_mute_picture_would_be_seen() -> None:
    assert Pictures("<svg><path/></svg>").mute == ["<svg>"]
    assert Pictures('<svg role="img" aria-label=""></svg>').mute
    assert Pictures('<svg role="img" aria-label="Een tafel."></svg>').mute == []
    assert Pictures('<svg class="circle__drawing"><a href="#x"></a></svg>').mute == [
        '<a href="#x">'
    ]


def test_a_hidden_figure_has_words_of_its_own(contents: dict[str, str]) -> None:
    figures = [
        figure
        for html in contents.values()
        for figure in re.findall(r"<figure.*?</figure>", html, re.DOTALL)
        if '<svg class="map__drawing"' in figure
    ]
    assert len(figures) > 10
    for figure in figures:
        words = re.sub(r"<svg.*?</svg>|<[^>]+>", " ", figure, flags=re.DOTALL).split()
        assert len(words) > 5


def test_pictures_take_their_colours_from_the_tokens() -> None:
    rules = STYLES.read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", rules) == []
    assert "var(--accent)" in rules


def test_pictures_have_no_numbers_without_end(contents: dict[str, str]) -> None:
    """A long decimal is a sum that nobody rounded, and it costs weight on every page."""
    drawings = {
        address: "".join(re.findall(r"<svg.*?</svg>", html, re.DOTALL))
        for address, html in contents.items()
    }
    assert {address for address, svg in drawings.items() if re.search(r"\d\.\d{4}", svg)} == set()


def test_on_a_card_every_value_has_its_label(catalogue: Catalogue) -> None:
    charts = growth_charts(catalogue.one(Practice, "kompas-halle"))
    assert [[bool(stem.label) for stem in chart.stems] for chart in charts] == [[True] * 3] * 2


def test_the_theme_day_is_drawn_as_counted(contents: dict[str, str]) -> None:
    html = contents["bijeenkomsten/themadag-gebiedsgericht-netwerken/"]
    groups = re.findall(r'crowd__seats--(\w+)">((?:<i></i>)*)', html)
    chairs = {state: seats.count("<i>") for state, seats in groups}
    assert chairs == {"open": 35, "taken": 117, "joined": 27, "sheet": 63}


def test_benches_fill_every_meeting(catalogue: Catalogue) -> None:
    routes = catalogue.all(Route)
    assert len(routes) >= 4
    for route in routes:
        drawn = clock(route)
        assert drawn.minutes == route.minutes
        for bench in drawn.benches:
            assert bench.width == pytest.approx(100 * bench.minutes / drawn.minutes, abs=0.01)
        ends = [bench.start + bench.width for bench in drawn.benches]
        starts = [bench.start for bench in drawn.benches]
        assert starts[1:] == pytest.approx(ends[:-1], abs=0.02) and ends[-1] == pytest.approx(100)
