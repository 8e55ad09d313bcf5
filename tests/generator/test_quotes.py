"""Curled quotes on the screen: in words, where they are filled in, and nowhere else."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import DictLoader
from markdown import Markdown
from markupsafe import Markup

from kennisbank.site import rendering
from kennisbank.site.rendering import render, render_file
from kennisbank.site.written import CurledQuotes
from kennisbank.text.quotes import curled_together
from tests.conftest import PROJECT

TEMPLATES = sorted(PROJECT.glob("kennisbank/**/*.html"))


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("<p>{{ text }}</p>", "<p>zo’n “ja”</p>"),
        ("<p><b>{{ text }}</b> {{ text | upper }}</p>", "<p><b>zo’n “ja”</b> ZO’N “JA”</p>"),
        ('<p title="{{ text }}">', '<p title="zo&#39;n &#34;ja&#34;">'),
        ('<p{% if text %} id="{{ text }}"{% endif %}>', '<p id="zo&#39;n &#34;ja&#34;">'),
        ("<code>{{ text }}</code>{{ text }}", "<code>zo&#39;n &#34;ja&#34;</code>zo’n “ja”"),
        ("<script>{{ text }}</script>", "<script>zo&#39;n &#34;ja&#34;</script>"),
        ("<p>{{ 'x' if 0 }}{{ 1 + 1 }}</p>", "<p>2</p>"),
        ("{% macro word(it) %}<i>{{ it }}</i>{% endmacro %}{{ word(text) }}", "<i>zo’n “ja”</i>"),
        ("<p>{{ safe }}</p>", "<p><i lang='nl'>zo'n</i></p>"),
    ],
)
def test_a_template_curls_what_it_fills_in_as_words(
    monkeypatch: pytest.MonkeyPatch, template: str, shown: str
) -> None:
    name = f"{abs(hash(template))}.html"
    monkeypatch.setattr(
        rendering.environment(rendering.TEMPLATES), "loader", DictLoader({name: template})
    )
    safe = Markup("<i lang='nl'>zo'n</i>")
    assert render(name, {"text": 'zo\'n "ja"', "safe": safe}) == shown


def test_a_file_that_is_no_page_keeps_what_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        rendering.environment(rendering.TEMPLATES),
        "loader",
        DictLoader({"a.json": "{{ x | tojson }}"}),
    )
    assert render_file("a.json", {"x": "zo'n"}) == '"zo\\u0027n"'


class Words(HTMLParser):
    """The words of a template, without what it fills in."""

    def __init__(self, template: Path) -> None:
        super().__init__()
        self.found = ""
        parts = rendering.environment(rendering.TEMPLATES).lex(template.read_text(encoding="utf-8"))
        self.feed("".join(text for _, type, text in parts if type == "data"))

    def handle_data(self, data: str) -> None:
        if self.lasttag not in ("script", "kbd"):
            self.found += data


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: file.stem)
def test_the_words_of_a_template_are_typed_curled(template: Path) -> None:
    assert not {"'", '"'} & set(Words(template).found)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("thema's en zo'n tafel in 't Hope", "<p>thema’s en zo’n tafel in ’t Hope</p>"),
        ('een "*woord*" en **"ja"**', "<p>een “<em>woord</em>” en <strong>“ja”</strong></p>"),
        ("'`a 'b'`'", "<p>‘<code>a 'b'</code>’</p>"),
        ('- woord\n- "Ja"', "<ul>\n<li>woord</li>\n<li>“Ja”</li>\n</ul>"),
        ("    zo'n", "<pre><code>zo'n\n</code></pre>"),
        ("[zo'n](a.md \"zo'n\")", '<p><a href="a.md" title="zo\'n">zo’n</a></p>'),
        ('<div title="a">zo\'n</div>', '<div title="a">zo\'n</div>'),
        ("# Zo'n kop", '<h1 id="zon-kop">Zo’n kop</h1>'),
    ],
)
def test_markdown_curls_the_words_of_a_page(written: str, shown: str) -> None:
    markdown = Markdown(extensions=["toc", CurledQuotes()])
    assert markdown.convert(written) == shown


def test_pieces_of_one_text_are_curled_as_one() -> None:
    pieces = ['een "', "woord", '" in', "\n", '"']
    assert curled_together(pieces) == ["een “", "woord", "” in", "\n", "”"]
