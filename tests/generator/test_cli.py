"""The commands as an author types them."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kennisbank.authoring.scaffold import new_record
from kennisbank.cli import main
from kennisbank.kinds.registry import registry
from tests.conftest import PROJECT
from tests.world import SOUP, World

CHOICES = {"theme": [f"{'soep-' * length}met-balletjes" for length in range(1, 9)]}


def test_check_says_all_is_well(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--root", str(world.root)]) == 0
    assert capsys.readouterr().out == "Alles in orde.\n"


def test_check_shows_every_problem_sorted_and_ends_with_one(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    world.change(SOUP, "status: lopend", "status: lopen")
    world.change(SOUP, "  - {text: Wie is er nooit bij?}", "  - {tekst: Wie is er nooit bij?}")
    world.change(SOUP, "see_also: [tweede-kaart]", "see_also: [tweede-kart]")
    assert main(["check", "--root", str(world.root)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert all(re.match(r"practices/[a-z-]+\.yml:\d+:\d+: \S", line) for line in lines)
    assert "bedoelde je 'lopend'?" in lines[0] and "bedoelde je 'text'?" in lines[1]
    assert lines[2].endswith("'tweede-kart' bestaat niet; bedoelde je 'tweede-kaart'?")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_terminal_of_any_alphabet_gets_the_message(world: World, encoding: str) -> None:
    world.change(SOUP, "title: Soep op de stoep\n", "")
    run = "from kennisbank.cli import main; raise SystemExit(main())"
    command = [sys.executable, "-c", run, "check", "--root", str(world.root)]
    env = {**os.environ, "PYTHONIOENCODING": encoding, "KENNISBANK_PAPER": "no"}
    done = subprocess.run(command, capture_output=True, cwd=PROJECT, env=env)
    assert done.returncode == 1 and b"Traceback" not in done.stderr
    assert b"titel (title): ontbreekt; voeg 'title: " in done.stdout


def test_check_goes_on_where_nothing_can_be_kept(
    world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KENNISBANK_PRINT_CACHE", raising=False)
    (world.root / ".cache").write_text("geen map", encoding="utf-8")
    assert main(["check", "--root", str(world.root)]) == 0
    said = capsys.readouterr()
    assert said.out == "Alles in orde.\n"
    assert said.err.startswith(f"{world.root}/.cache")
    assert said.err.endswith("hier kunnen we niets bewaren; we doen voort zonder\n")


def test_check_for_github_cannot_be_made_to_give_commands(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    world.change(SOUP, "status: lopend", r'status: "x%0A::set-env name=A::b"')
    assert main(["check", "--root", str(world.root), "--format", "github"]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("::error file=practices/soep-op-de-stoep.yml,line=5,col=9::")
    assert "%250A" in line


def test_new_practice_writes_a_card_that_check_reads(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = world.root / "practices"
    words = ["new", "practice", "--title", "'t Nieuwe: plein!", "--place", "lier"]
    words += ["--root", str(world.root), "--to", str(folder)]
    assert main(words) == 0
    card = folder / "t-nieuwe-plein.yml"
    first = "# yaml-language-server: $schema=../data/schema/practice.json"
    assert card.read_text(encoding="utf-8").startswith(first)
    told = [problem for problem in world.problems() if "t-nieuwe-plein" in problem]
    assert told and all("leeg" in problem or "ontbreekt" in problem for problem in told), told
    assert main(words) == 1
    assert "bestaat al" in capsys.readouterr().err


def test_pages_writes_a_stub_per_page(world: World, tmp_path: Path) -> None:
    stubs = tmp_path / "stubs"
    assert main(["pages", "--root", str(world.root), "--to", str(stubs)]) == 0
    stub = stubs / "praktijken/soep-op-de-stoep/index.md"
    assert stub.read_text(encoding="utf-8") == '{{ practice_page("soep-op-de-stoep") }}\n'
    before = stub.stat().st_mtime_ns
    assert main(["pages", "--root", str(world.root), "--to", str(stubs)]) == 0
    assert stub.stat().st_mtime_ns == before


@pytest.mark.parametrize("kind", ["practice", "dossier", "event", "toolkit"])
def test_schema_prints_what_is_committed(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", kind, "--root", str(PROJECT)]) == 0
    printed = capsys.readouterr().out
    assert printed == (PROJECT / f"data/schema/{kind}.json").read_text(encoding="utf-8")
    assert json.loads(printed)["properties"]["title"]["title"] == "Titel"


def test_print_writes_the_handout_of_a_table(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["print", "--root", str(world.root), "--to", str(tmp_path)]
    assert main([*words, "--table", "soepdag/1"]) == 0
    assert (tmp_path / "soepdag-1-handout.pdf").read_bytes().startswith(b"%PDF")
    assert main([*words, "--table", "soepdag/9"]) == 1
    assert "soepdag/1" in capsys.readouterr().err


def test_fingerprints_make_a_guard_that_finds_copies(world: World, tmp_path: Path) -> None:
    text = "Op een koude vrijdag stonden er zestig mensen in de rij."
    (tmp_path / "bron.txt").write_text(text, encoding="utf-8")
    assert main(["fingerprints", str(tmp_path), "--root", str(world.root)]) == 0
    assert text not in (world.root / "data/copy_guard/fingerprints.txt").read_text(encoding="utf-8")
    assert world.problems() == []
    world.change(SOUP, "De straat kende elkaar niet.", text)
    assert [problem for problem in world.problems() if "aanleiding (motive)" in problem]


@pytest.mark.parametrize(
    ("title", "place", "told"),
    [
        ("Soep", "Lierr", "bedoelde je 'lier'?"),
        ("  ", "lier", "Geef een titel"),
        ("x" * 61, "lier", "Geef een titel"),
        ("Soep\x1b[31m", "lier", "Geef een titel"),
        ("{{ config }}", "lier", "Deze titel kan niet: '{{' kan niet in een tekst"),
        ("Soep 😀", "lier", "Deze titel kan niet: '😀' staat niet in onze letters"),
        ("Суп lier", "lier", "staat niet in onze letters"),
        ("😀😀", "lier", "Deze titel kan niet: schrijf ze met letters of cijfers"),
        ("Bel 0475 12 34 56", "lier", "geen e-mailadres of telefoonnummer"),
    ],
)
def test_new_practice_refuses_what_cannot_be_a_card(
    world: World, title: str, place: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted((world.root / "practices").iterdir())
    words = ["new", "practice", "--title", title, "--place", place, "--root", str(world.root)]
    assert main(words) == 1
    assert told in capsys.readouterr().err
    assert sorted((world.root / "practices").iterdir()) == before


def test_new_practice_takes_the_name_of_a_municipality(world: World) -> None:
    words = ["new", "practice", "--title", "Soep", "--place", "Lier", "--root", str(world.root)]
    assert main(words) == 0
    assert "place: lier" in (world.root / "practices/soep.yml").read_text(encoding="utf-8")


def test_new_makes_every_kind_with_the_id_that_was_asked(world: World) -> None:
    root = ["--root", str(world.root)]
    for kind in ("dossier", "event", "tool", "organisation", "term"):
        title = ["--title", f"Een {kind} van soep", "--id", f"soep-{kind}"]
        assert main(["new", kind, *title, *root]) == 0
        told = [one for one in world.problems() if "leeg" not in one and "ontbreekt" not in one]
        assert told == []
    assert (world.root / "data/dossiers/soep-dossier.yml").is_file()
    assert "\n- id: soep-tool\n" in (world.root / "data/tools.yml").read_text(encoding="utf-8")


def test_new_begins_a_list_that_is_not_there(world: World) -> None:
    (world.root / "data/organisations.yml").unlink()
    words = ["new", "organisation", "--title", "Stad Lier", "--root", str(world.root)]
    assert main(words) == 0
    text = (world.root / "data/organisations.yml").read_text(encoding="utf-8")
    assert text.startswith(
        "checked_on: 2026-11-21\nreview_before: 2027-11-21\nrecords:\n- id: stad-lier\n"
    )


@pytest.mark.parametrize("id", ["Soep", "con", "velden", "tweede-kaart", "soep/op"])
def test_new_refuses_an_id_that_cannot_be(world: World, id: str) -> None:
    before = sorted((world.root / "practices").iterdir())
    words = ["new", "practice", "--title", "Soep", "--place", "lier", "--id", id]
    assert main([*words, "--root", str(world.root)]) == 1
    assert sorted((world.root / "practices").iterdir()) == before


def test_a_blank_record_breaks_no_id_over_two_lines() -> None:
    text = new_record(registry().named("practice"), "Soep", date(2026, 11, 21), CHOICES)
    for id in CHOICES["theme"]:
        assert id in text


def test_new_practice_stops_without_a_trace_when_its_author_does(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", gone)
    before = sorted((world.root / "practices").iterdir())
    assert main(["new", "practice", "--root", str(world.root)]) == 1
    assert sorted((world.root / "practices").iterdir()) == before


def test_check_of_no_collection_is_not_all_well(tmp_path: Path) -> None:
    assert main(["check", "--root", str(tmp_path)]) == 1


@pytest.mark.parametrize("where", ["", "practices", "data/toolkits", "..", "foto"])
def test_a_site_is_never_built_over_other_files(
    world: World, where: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (world.root / "foto").mkdir()
    (world.root / "foto/soep.jpg").write_bytes(b"soep")
    before = sorted(world.root.rglob("*"))
    words = ["site", "--root", str(world.root), "--to", str(world.root / where)]
    assert main(words) == 1
    assert "kies een" in capsys.readouterr().err
    assert sorted(world.root.rglob("*")) == before


SITES_OF_OTHERS = {
    "a sitemap": {"sitemap.xml": "<urlset/>"},
    "MkDocs": {"sitemap.xml": "<urlset/>", "404.html": "", "search/search_index.json": "{}"},
    "files of a site": {"index.html": "", "robots.txt": "User-agent: *", "zoeken/engine.js": ""},
}


@pytest.mark.parametrize("name", SITES_OF_OTHERS)
def test_a_site_of_somebody_else_is_left_alone(
    world: World, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "ander"
    for path, text in {**SITES_OF_OTHERS[name], "dagboek.txt": "belangrijk"}.items():
        (other / path).parent.mkdir(parents=True, exist_ok=True)
        (other / path).write_text(text, encoding="utf-8")
    assert main(["site", "--root", str(world.root), "--to", str(other)]) == 1
    assert "kies een lege map" in capsys.readouterr().err
    assert (other / "dagboek.txt").read_text(encoding="utf-8") == "belangrijk"


@pytest.mark.parametrize("is_old", [False, True])
def test_a_site_of_ours_makes_place_for_the_next_one(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_old: bool
) -> None:
    monkeypatch.setenv("KENNISBANK_PAPER", "no")
    words = ["site", "--root", str(world.root), "--to", str(tmp_path / "site")]
    assert main(words) == 0
    if is_old:
        (tmp_path / "site/sitemap.xml").write_text("<urlset/>", encoding="utf-8")
    world.change(SOUP, "title: Soep op de stoep", "title: Soep op de dorpel")
    assert main(words) == 0
    page = tmp_path / "site/praktijken/soep-op-de-stoep/index.html"
    assert "op de dorpel" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words", [["pages"], ["print", "--all"], ["schema", "practice"], ["site"]], ids=" ".join
)
def test_a_file_in_place_of_a_folder_is_refused_in_one_line(
    world: World, words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bestand"
    file.write_text("blijft", encoding="utf-8")
    to = ["--to", str(file)] if words[0] != "schema" else []
    status = main([*words, "--root", str(world.root), *to])
    told = capsys.readouterr().err
    assert (status, len(told.splitlines())) == ((1, 1) if to else (0, 0)), told
    assert file.read_text(encoding="utf-8") == "blijft"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["pages"], "dit ontbreekt nog: --to"),
        (["chekc"], "kan niet; kies uit"),
        (["check", "--reprot"], "dit kennen we niet: --reprot"),
        (["print"], "geef een van deze mee: --table --all"),
        (["print", "--all", "--table", "a/1"], "gaan niet samen"),
        (["print", "--table"], "hier hoort nog iets achter"),
    ],
)
def test_a_command_that_is_wrong_is_refused_in_dutch(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert told in said and "--help" in said


@pytest.mark.parametrize("words", [["--help"], ["print", "--help"]], ids=" ".join)
def test_help_is_dutch(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(words)
    text = capsys.readouterr().out
    assert text.startswith("gebruik: ")
    assert not re.search(r"usage|options|positional|show this", text)


def test_where_no_collection_stands_nothing_is_left(tmp_path: Path) -> None:
    assert main(["check", "--root", str(tmp_path / "nergens")]) == 1
    assert list(tmp_path.iterdir()) == []
