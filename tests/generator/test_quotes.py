"""Curled quotes on the screen."""

from pathlib import Path

import pytest

from kennisbank.site.quoting import with_curled_quotes


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<p>thema's en zo'n tafel in 't Hope</p>", "<p>thema’s en zo’n tafel in ’t Hope</p>"),
        ("<p>thema&#39;s, &#34;ja&#34; &quot;nee&quot;</p>", "<p>thema’s, “ja” “nee”</p>"),
        ('<p>een "<em>woord</em>"</p>', "<p>een “<em>woord</em>”</p>"),
        ('<li>woord</li><li>"Ja"</li>', "<li>woord</li><li>“Ja”</li>"),
        ("<p>'<code>a 'b'</code>'</p>", "<p>‘<code>a 'b'</code>’</p>"),
        ("<pre>\"'t\"</pre><kbd>'</kbd>", "<pre>\"'t\"</pre><kbd>'</kbd>"),
        ("<a title=\"thema's\" href='#x'>A</a>", "<a title=\"thema's\" href='#x'>A</a>"),
        ("<script>let a = 'b';</script>", "<script>let a = 'b';</script>"),
        ("<p>&lt;b&gt; &amp;#39;</p>", "<p>&lt;b&gt; &amp;#39;</p>"),
    ],
)
def test_only_words_are_curled(written: str, shown: str) -> None:
    page = "<head><title>thema's</title></head><body>{}</body>"
    assert with_curled_quotes(page.format(written)) == page.format(shown)


def test_what_is_no_page_stays() -> None:
    assert with_curled_quotes("<p>thema's</p>") == "<p>thema's</p>"


def test_a_title_is_set_alike_in_the_tab_and_in_search(site: Path) -> None:
    page = (site / "organisaties/t-hope/index.html").read_text(encoding="utf-8")
    assert "<title>’t Hope" in page and ">’t Hope</h1>" in page
    found = (site / "zoeken/core.js").read_text(encoding="utf-8")
    assert '"title":"’t Hope"' in found
