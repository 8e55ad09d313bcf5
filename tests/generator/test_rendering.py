"""A view gives one element that Python-Markdown leaves alone."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, UndefinedError
from markdown import Markdown

from kennisbank.building.pages import fill
from kennisbank.site import rendering
from kennisbank.site.rendering import ViewError, as_block, render
from kennisbank.text.numbers import belgian
from tests.viewing import page_of
from tests.world import World


@pytest.fixture
def template(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The text of the template `x.html`, to be set by a test."""
    texts: dict[str, str] = {}
    monkeypatch.setattr(rendering.environment(rendering.TEMPLATES), "loader", DictLoader(texts))
    return texts


def test_indentation_and_blank_lines_go(template: dict[str, str]) -> None:
    template["a.html"] = "<div>\n\n    <p>een</p>\n\n</div>\n"
    assert render("a.html", {}).strip() == "<div>\n<p>een</p>\n</div>"


def test_preformatted_text_keeps_its_lines(template: dict[str, str]) -> None:
    template["b.html"] = "<div>\n  <pre>a\n\n    b</pre>\n</div>"
    assert "a\n\n    b" in render("b.html", {})


def test_a_strangers_text_is_escaped(template: dict[str, str]) -> None:
    template["c.html"] = "<div>{{ text }}</div>"
    assert render("c.html", {"text": "<b>{{ 7*7 }}</b>"}).startswith("<div>&lt;b&gt;")


def test_a_name_that_nobody_passed_is_an_error(template: dict[str, str]) -> None:
    template["d.html"] = "<div>{{ titel }}</div>"
    with pytest.raises(UndefinedError):
        render("d.html", {"title": "x"})


@pytest.mark.parametrize(
    "html",
    ["<p>een</p>", "<div></div><div></div>", "los <div></div>", "<svg></svg>", "<a>x</a>", ""],
)
def test_other_roots_are_refused_on_a_markdown_page(html: str) -> None:
    with pytest.raises(ViewError):
        as_block(html, "view")


@pytest.mark.parametrize("root", sorted(rendering.ROOTS))
def test_these_roots_are_allowed(root: str) -> None:
    html = f"<{root}><br><p>x</p></{root}>"
    assert as_block(html, "view") == html


def test_every_view_of_a_page_may_stand_on_a_markdown_page(world: World) -> None:
    site = page_of(world, "").site
    stubs = {stub.macro: stub for stub in site.pages.values()}
    assert len(stubs) > 30
    for macro, stub in stubs.items():
        html = as_block(fill(site, stub, stub.address), macro)
        assert Markdown(extensions=["tables", "toc"]).convert(html) == html.strip(), macro


@pytest.mark.parametrize(
    ("number", "text"), [("1060", "1.060"), ("2.5", "2,5"), ("0.25", "0,25"), ("20", "20")]
)
def test_numbers_are_written_as_belgians_do(number: str, text: str) -> None:
    assert belgian(Decimal(number)) == text


@given(st.text(" \n\t\u00a0<a>", max_size=30))
def test_lines_are_squeezed_as_one_pattern_says(html: str) -> None:
    assert rendering._squeezed(html) == re.sub(r"\s*\n\s*", "\n", html)
