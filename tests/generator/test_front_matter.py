"""What stands above a page that people write is read as strictly as a card, and as plain text."""

from pathlib import Path

import pytest

from kennisbank.reading import Problem
from kennisbank.reading.front_matter import front_matter, front_matter_faults
from kennisbank.site.calls import faults_below


def told(text: str) -> list[str]:
    return [str(problem) for problem in front_matter_faults(text, "docs/over.md")]


@pytest.mark.parametrize(
    "text",
    [
        "# Over\n",
        "",
        "---\ntitle: Over ons\ndescription: Wie we zijn.\n---\n# Over\n",
        "---\r\ntitle: Over ons\r\n---\r\n# Over\r\n",
        "---\ntitle: Over ons\n...\n",
        "---\n---\n# Over\n",
        "Dit is belangrijk: lees verder.\n",
    ],
)
def test_a_page_may_have_a_title_and_a_description_or_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('---\ntitle: "Over\n---\n', "docs/over.md:2:8: dit aanhalingsteken wordt"),
        ("---\n- Over\n---\n", "docs/over.md:2:1: hier horen regels 'veld: waarde', geen lijst"),
        ("---\ntitle: [a, b]\n---\n", "docs/over.md:2:8: titel (title): hier hoort tekst"),
        ("---\ntitle: Over\nhide: [toc]\n---\n", "docs/over.md:3:1: 'hide' bestaat niet"),
        ("---\ntitel: Over\n---\n", "docs/over.md:2:1: 'titel' bestaat niet; bedoelde je 'title'"),
        ("---\ntitle: !!python/name:os.system\n---\n", "docs/over.md:2:8: '!' aan het begin"),
        ("---\ntitle: Over\n# Over\n", "docs/over.md:1:1: onder '---' bovenaan hoort"),
        ("Opgelet: dit valt weg.\n", "docs/over.md:1:1: een regel die met één woord en ':'"),
    ],
)
def test_anything_else_above_a_page_is_told(text: str, problem: str) -> None:
    assert told(text)[0].startswith(problem)


@pytest.mark.parametrize("title", ["yes", "0475", "2026-01-01", "19:30", "null"])
def test_a_title_is_the_text_that_was_written(title: str) -> None:
    assert front_matter(f"---\ntitle: {title}\n---\n# Over\n").title == title


def test_a_page_that_is_no_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "over.md").write_bytes(b"# Over\n\nCaf\xe9\n")
    (problem,) = faults_below(tmp_path / "docs", {}, {})
    assert problem == Problem("docs/over.md", 3, 4, problem.message)
    assert "bewaar het bestand als UTF-8" in problem.message
