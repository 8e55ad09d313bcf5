"""A page that people write may call a view with plain texts; nothing else between braces runs."""

from pathlib import Path

import pytest

from kennisbank.cli import main
from kennisbank.records.kind import View
from kennisbank.site.calls import Call, faults, faults_below, with_calls
from tests.world import World


def cards(page: object, phase: str = "") -> str:
    return f"cards {phase}"


def field(page: object, name: str) -> str:
    return f"field {name}"


VIEWS: dict[str, View] = {"cards": cards, "field": field}


def told(text: str) -> list[str]:
    return [str(problem) for problem in faults(text, "docs/over.md", VIEWS, {})]


def shown(text: str) -> str:
    return with_calls(text, lambda call: f"<{call.name} {call.texts} {call.named}>")


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("{{ cards() }}", Call("cards", (), ())),
        ('{{cards("opstart")}}', Call("cards", ("opstart",), ())),
        ("{{ cards(phase='opstart') }}  ", Call("cards", (), (("phase", "opstart"),))),
        ('{{ field("zo\'n, en (zo)") }}', Call("field", ("zo'n, en (zo)",), ())),
    ],
)
def test_a_call_alone_on_its_line_is_answered(line: str, call: Call) -> None:
    asked: list[Call] = []

    def answer(found: Call) -> str:
        asked.append(found)
        return "<div>"

    text = f"---\ntitle: Over\n---\n# Over\n\n{line}\n\nMeer.\n"
    assert with_calls(text, answer) == text.replace(line, "<div>")
    assert asked == [call]
    assert told(text) == []


HOSTILE = [
    "{{ config }}",
    "{{ ''.__class__.__mro__ }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    '{{ cards("a").__class__ }}',
    '{{ cards(field("a")) }}',
    '{{ cards("a" ~ config) }}',
    "{{ cards(config) }}",
    '{{ cards("\\"") }}',
    "{{ cards() | upper }}",
    "{{ cards }}",
    "{% for x in config %}{% endfor %}",
    "{% include 'mkdocs.yml' %}",
    "{# niets #}",
]


@pytest.mark.parametrize("line", HOSTILE)
def test_anything_else_between_braces_is_told_and_stays_text(line: str) -> None:
    text = f"# Over\n\nDit is {line}\n\n{line}\n"
    assert shown(text) == text
    problems = told(text)
    assert problems[0].startswith("docs/over.md:3:8: ")
    assert any(problem.startswith("docs/over.md:5:1: ") for problem in problems)
    assert "een pagina voert geen code uit" in problems[0]


@pytest.mark.parametrize("key", ["title", "description"])
def test_braces_in_front_matter_are_told(key: str) -> None:
    (problem,) = told(f'---\n{key}: "{{{{ cards() }}}}"\n---\n# Over\n')
    assert problem.startswith(f"docs/over.md:2:{len(key) + 4}: ")


@pytest.mark.parametrize(
    ("line", "column", "cure"),
    [
        ("Zie {{ cards() }}", 5, "alleen op een regel"),
        ("  {{ cards() }}", 3, "alleen op een regel"),
        ("{{ card() }}", 1, "'card' bestaat niet; bedoelde je 'cards'?"),
        ("{{ field() }}", 1, "vraagt iets anders tussen de haakjes: name"),
        ('{{ cards("a", "b") }}', 1, "vraagt iets anders tussen de haakjes: phase"),
        ('{{ cards(fase="a") }}', 1, "vraagt iets anders tussen de haakjes: phase"),
    ],
)
def test_a_call_that_cannot_be_made_is_told(line: str, column: int, cure: str) -> None:
    (problem,) = told(f"{line}\n")
    assert problem.startswith(f"docs/over.md:1:{column}: ") and cure in problem


@pytest.mark.parametrize("id", ["nergens", "practices/nergens.yml", ""])
def test_a_call_for_a_record_that_does_not_exist_is_told(
    world: World, id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    world.write("docs/over.md", f'# Over\n\n{{{{ practice_page("{id}") }}}}\n')
    assert main(["check", "--root", str(world.root)]) == 1
    assert f"docs/over.md:3:1: praktijk '{id}' bestaat niet" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        "Schrijf `{{ cards() }}` of ``{% x ` %}``.\n",
        "```\n{{ config }}\n```\n",
        "~~~ yaml\n{{ cards() }}\n```\n{% x %}\n~~~\n",
        "Een {accolade} en { {spatie} }.\n",
    ],
)
def test_code_may_hold_anything_and_is_never_run(text: str) -> None:
    assert told(text) == []
    assert shown(text) == text


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\u200b", "\u202e"])
def test_a_sign_that_nobody_sees_is_told(sign: str) -> None:
    problems = told(f"# Over\n\nDit is{sign} iets.\n")
    assert any("docs/over.md:3:7: hier staat een" in problem for problem in problems)


def test_check_reads_the_pages(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    world.write("docs/over.md", "# Over\n\n{{ practice_cards() }}\n")
    assert main(["check", "--root", str(world.root)]) == 0
    world.write("docs/uitleg/over.md", "---\ntitle: '{{ config }}'\n---\n# Over\n\n{% raw %}\n")
    capsys.readouterr()
    assert main(["check", "--root", str(world.root)]) == 1
    places = [line.partition(": ")[0] for line in capsys.readouterr().out.splitlines()]
    assert places == ["docs/uitleg/over.md:2:9", "docs/uitleg/over.md:6:1"]


def test_pages_are_read_in_any_state(world: World, tmp_path: Path) -> None:
    (world.root / "docs").mkdir()
    (world.root / "docs/leeg.md").write_bytes(b"")
    (world.root / "docs/stuk.md").write_bytes(b"\xff\xfe---\n{{ config }}")
    assert main(["check", "--root", str(world.root)]) == 1


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("<script>alert(1)</script>", "'<script' kan hier niet"),
        ('Zie <a href="#" onclick="x()">hier</a>', "'onclick' kan hier niet"),
        ("[klik](javascript:alert(1))", "'javascript:' kan hier niet"),
        ("<style>body{display:none}</style>", "'<style' kan hier niet"),
        ('<iframe src="https://elders.example"></iframe>', "'<iframe' kan hier niet"),
        ("![foto](https://elders.example/foto.jpg)", "komt van een andere site"),
        ('<img src="//elders.example/foto.jpg" alt="">', "komt van een andere site"),
        ("<img src='\\\\elders.example/foto.jpg' alt=''>", "komt van een andere site"),
        ("<img src='foto.jpg' srcset='https://elders.example/f.jpg 2x'>", "'srcset' kan hier niet"),
        ("<img src='data:image/gif;base64,R0lGOD' alt=''>", "komt van een andere site"),
        ("<button formaction='https://elders.example/'>Zend</button>", "'<button' kan hier niet"),
        ("![foto][x]\n\n[x]: https://elders.example/foto.jpg", "komt van een andere site"),
        ("```\n<script>alert(1)</script>", "'<script' kan hier niet"),
        ("~~~\nniets\n~~~ einde\n\n<script>alert(1)</script>\n", "'<script' kan hier niet"),
        ("<div>`<script>alert(1)</script>`</div>", "'<script' kan hier niet"),
        ("<p style='position:fixed'>Weg</p>", "'style' kan hier niet"),
        ("<p class='crumbs'>Weg</p>", "'class' kan hier niet"),
        ("[elders](//elders.example)", "begint met //"),
        ("Een <b>woord\n\nen een </article>", "niet af"),
        ("<div>open", "niet af"),
        ("<!-- --!><script>alert(1)</script> -->", "kan hier niet"),
        ("<div>\n<img src=x alt=y onerror=alert(1)//\n</div>", "kan hier niet"),
        ("<svg><a href='javascript:alert(1)'>x</a></svg>", "'<svg' kan hier niet"),
    ],
)
def test_what_would_run_or_load_from_elsewhere_is_told(line: str, word: str) -> None:
    problems = told(f"# Over\n\n{line}\n")
    assert any(word in problem for problem in problems)
    assert "niet af" in word or not any("docs/over.md:1:" in problem for problem in problems)


def test_an_address_that_hides_is_told_at_the_top_of_its_page() -> None:
    (problem,) = told("---\ntitle: Over\n---\n[klik](java&#x09;script&#58;alert(1))\n")
    assert problem.startswith("docs/over.md:4:1: 'javascript:' kan hier niet")


@pytest.mark.parametrize(
    "line",
    [
        "Schrijf `<script>` nooit zelf.",
        "Een [link](https://elders.example/pagina) mag, en **vet** ook.",
        "![kaart](assets/kaart.png)",
        "JavaScript: daar doet de site het ook zonder mee.".replace("JavaScript:", "JavaScript,"),
        "<details><summary>Meer</summary>Tekst</details>",
        "| a | b |\n| :-- | --: |\n| 1 | 2 & 3 |",
        "``` yaml\ntitle: <script>\n```",
        "3. drie\n4. vier\n\n> Zeg `a < b` & 'c' \"d\"; <info@dienst.example> <https://x.example>",
        "Een regel<br>en nog één<br />\nmet een ![beeld](assets/a.png 'titel')  \nen *schuin*.",
        "    <script>in een blok code</script>",
        "<div>\n```\n<style>p {}</style>\n```\n</div>",
    ],
)
def test_what_is_plain_stays(line: str) -> None:
    assert told(f"# Over\n\n{line}\n") == []


@pytest.mark.parametrize("name", ["over.markdown", "over.mkd", "over.MD", "OVER.Mkdn"])
def test_a_page_that_nobody_would_check_is_told(tmp_path: Path, name: str) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / name).write_text("<meta http-equiv=refresh>", encoding="utf-8")
    (problem,) = faults_below(docs, VIEWS, {})
    assert str(problem).startswith(f"docs/{name}:1:1: de naam van een pagina eindigt hier op .md")


@pytest.mark.parametrize("name", ["kwaad.js", "los.html", "stijl.css", "beeld.svg"])
def test_a_file_that_could_run_or_change_the_look_is_told(tmp_path: Path, name: str) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / name).write_text("x", encoding="utf-8")
    (problem,) = faults_below(docs, VIEWS, {})
    assert str(problem).startswith(f"docs/{name}:1:1: in docs/ staat geen code")
