"""What the search engine is given: records, compounds, synonyms, facets, likeness and files."""

import csv
import hashlib
import io
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.browser import MODULES
from kennisbank.kinds.practice.kind import KIND
from kennisbank.kinds.practice.nearness import Nearness
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.practice.spreadsheet import practices_csv
from kennisbank.kinds.registry import registry
from kennisbank.searching import (
    SearchRecord,
    SearchSection,
    hand_written,
    read_own_words,
    read_rows,
    search_record,
    write_index,
)
from kennisbank.searching.dutch.compounds import compounds
from kennisbank.searching.writing import index_files
from tests.building import called
from tests.found import forgotten, found_in, found_on_site, misplaced, twice
from tests.node import node
from tests.viewing import record_page
from tests.world import CARD, World

VENDOR = MODULES / "vendor"
RANK = MODULES / "search" / "rank.mjs"


def read(files: dict[str, str], name: str, variable: str) -> Any:
    """Read an index file as a browser does."""
    text = files[name].removeprefix(f"globalThis.{variable}='").removesuffix("';\n")
    return json.loads(text.replace("\\'", "'").replace("\\\\", "\\"))


def core_of(*records: SearchRecord) -> Any:
    return read(index_files(records), "core.js", "searchCore")


# Records


def test_a_card_is_found_by_what_its_page_says(world: World) -> None:
    catalogue = world.open().catalogue
    record = search_record(catalogue, KIND, catalogue.one(Practice, "soep-op-de-stoep"))
    assert record.url == "praktijken/soep-op-de-stoep/" and record.type == "praktijk"
    assert record.place == "Lier" and record.begun == "2012"
    assert record.facets["thema"] == ("Buurt",) and record.facets["provincie"] == ("Antwerpen",)
    assert record.facets["moeilijk"] == ("Zegt wat moeilijk bleef",)
    sections = {section.id: section.text for section in record.sections}
    assert sections["aanleiding"] == "De straat kende elkaar niet."
    assert "De Soeplepel" in sections[""]


PHASES, TITLE = "data/phases.yml", "\n      title: Kokers zoeken"
ASKED = """
      asked_as:
        - wie helpt er mee koken
        - de soep is op
        - niemand wil nog roeren"""


def test_how_people_ask_for_a_record_is_searched(world: World) -> None:
    world.change(
        "data/phases.yml", "\n      title: Kokers zoeken", f"{ASKED}\n      title: Kokers zoeken"
    )
    assert world.problems() == []
    records = {record.id: record for record in found_in(world.open())}
    assert records["question_group:opstart/kokers"].asked_as[1] == "de soep is op"


def test_a_sentence_that_leads_elsewhere_is_refused(world: World) -> None:
    world.change(
        "data/phases.yml", "\n      title: Kokers zoeken", f"{ASKED}\n      title: Kokers zoeken"
    )
    other = ASKED.replace("de soep is op", "De soep is op?")
    world.change(
        "data/network_models.yml", "    - {name_id: trekker,", f"    - name_id: trekker{other}"
    )
    world.change(
        "data/network_models.yml",
        " name: Iemand trekt, text: Zon",
        "\n      name: Iemand trekt\n      text: Zon",
    )
    world.change("data/network_models.yml", "valt het stil.}", "valt het stil.")
    assert len(world.problems()) == 3
    assert "'De soep is op?' staat al in data/phases.yml" in world.problems()[1]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("\n        - de soep is op", "", "minstens 3"),
        ("de soep is op", "de soep is op en " * 5, "hoogstens 60"),
    ],
)
def test_too_few_sentences_or_too_long_a_one_are_refused(
    world: World, old: str, new: str, told: str
) -> None:
    wrong = ASKED.replace(old, new)
    world.change(
        "data/phases.yml", "\n      title: Kokers zoeken", f"{wrong}\n      title: Kokers zoeken"
    )
    (problem,) = world.problems()
    assert told in problem


def test_a_sheet_is_found_where_it_lies_and_only_by_who_asks_for_paper(world: World) -> None:
    sheets = {one.title: one for one in found_on_site(world.open(), world.root) if one.only_for}
    handout = sheets["Handout, Soep op de stoep"]
    assert handout.url == "praktijken/soep-op-de-stoep/#blad-handout"
    assert "Handout" in handout.only_for and "Invulblad" in sheets
    assert f'id="{handout.url.partition("#")[2]}"' in record_page(
        world, "practice", "soep-op-de-stoep"
    )


def test_a_card_without_trouble_does_not_say_so(world: World) -> None:
    catalogue = world.open().catalogue
    record = search_record(catalogue, KIND, catalogue.one(Practice, "tweede-kaart"))
    assert "moeilijk" not in record.facets and "netwerkmodel" not in record.facets


def test_every_record_leads_to_a_page_and_a_place_on_it(world: World) -> None:
    assert len(found_in(world.open())) >= 20 and misplaced(world.open()) == []


def test_no_page_of_a_record_is_forgotten(world: World) -> None:
    assert forgotten(world.open()) == {"zoeken/"}


def test_ids_are_unique(world: World) -> None:
    assert twice(record.id for record in found_in(world.open())) == set()


def test_pages_that_people_write_are_found_and_nothing_in_them_runs(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("# Start\n", encoding="utf-8")
    text = (
        "---\ntitle: Privacy\ndescription: Wat we weten.\n---\n# Privacy\n\nOver *jou*.\n"
        "\n{{ practice_cards() }}\n\n## Wat bewaren we?\n\nNiets, zie [over](over.md).\n"
    )
    (tmp_path / "privacy.md").write_text(text, encoding="utf-8")
    (page,) = hand_written(tmp_path)
    assert (page.url, page.title, page.summary) == ("privacy/", "Privacy", "Wat we weten.")
    found = [(one.id, one.h, one.text) for one in page.sections]
    assert found == [
        ("", "", "Over jou ."),
        ("wat-bewaren-we", "Wat bewaren we?", "Niets, zie over."),
    ]
    assert next(iter(hand_written(tmp_path, directory_urls=False))).url == "privacy.html"


# The contract for any records


def test_the_contract_takes_what_others_write() -> None:
    record = SearchRecord.model_validate(
        {"id": 7, "title": "Soep", "summary": None, "facets": {"thema": "Buurt", "jaar": [2019]},
         "aliases": None, "sections": [{"h": "Eén"}], "other": "left out"}
    )  # fmt: skip
    assert record.id == "7" and record.summary == "" and record.aliases == ()
    assert record.facets == {"thema": ("Buurt",), "jaar": ("2019",)}
    assert record.sections[0].id == "" and record.sections[0].h == "Eén"
    assert SearchRecord.model_validate({"id": "a", "sections": "Prei."}).sections[0].text == "Prei."


def test_compounds_that_only_a_facet_or_a_place_names_fall_apart_too() -> None:
    record = SearchRecord(id="a", title="pas pas", facets={"thema": ("Kansenpas", "Kansen")})
    assert core_of(record)["compounds"] == {"kansenpas": ["kansen", "pas"]}


def test_the_command_indexes_any_records(tmp_path: Path) -> None:
    soup = {
        "id": "soep",
        "url": "soep/",
        "title": "Soep",
        "sections": [{"id": "a", "text": "Prei."}],
    }
    records, rows = tmp_path / "records.json", tmp_path / "rows.yml"
    records.write_text(json.dumps([soup, {"id": "b", "title": "Brood"}]), encoding="utf-8")
    rows.write_text("- [prei, look]\n", encoding="utf-8")
    done = called("search-index", str(records), "--to", str(tmp_path), "--glossary", str(rows))
    assert done.returncode == 0 and "2 pagina's" in done.stdout
    answers = node(str(RANK), str(tmp_path), "look", "broot").stdout.splitlines()
    assert [json.loads(line)["ids"] for line in answers] == [["soep"], ["b"]]
    assert json.loads(answers[1])["mended"] == {"broot": "brood"}


@pytest.mark.parametrize("text", ["{", "3", '[{"title": "zonder id"}]'])
def test_the_command_says_what_it_cannot_read(tmp_path: Path, text: str) -> None:
    (tmp_path / "records.json").write_text(text, encoding="utf-8")
    done = called("search-index", str(tmp_path / "records.json"), "--to", str(tmp_path / "to"))
    assert done.returncode == 1 and "kunnen we niet lezen" in done.stderr
    assert "Traceback" not in done.stderr and not (tmp_path / "to").exists()


@pytest.mark.parametrize(
    ("records", "told"),
    [
        ([{"id": "a"}, {"title": "Soep"}], "pagina 2, id: ontbreekt"),
        ([{"id": "a", "title": ["x"]}], "pagina 1 (id 'a'), title: verwacht een tekst"),
        ([{"id": "a", "sections": [{"text": []}]}], "sections, punt 1, text: verwacht een tekst"),
        ([{"id": "a"}, {"id": "a"}], "het id 'a' staat er meer dan eens"),
        (["a"], "pagina 1: verwacht een object"),
    ],
)
def test_the_command_says_which_record_is_wrong(tmp_path: Path, records: Any, told: str) -> None:
    (tmp_path / "records.json").write_text(json.dumps(records), encoding="utf-8")
    done = called("search-index", str(tmp_path / "records.json"), "--to", str(tmp_path / "to"))
    assert done.returncode == 1 and told in done.stderr and not (tmp_path / "to").exists()


def test_the_command_takes_what_other_programs_write(tmp_path: Path) -> None:
    text = '[{"id": "a", "title": "Soep \\ud83d", "sections": [null, "prei", {"text": "ui"}]}]'
    (tmp_path / "records.json").write_text(text, encoding="utf-8-sig")
    done = called("search-index", str(tmp_path / "records.json"), "--to", str(tmp_path))
    assert done.returncode == 0, done.stderr
    answers = node(str(RANK), str(tmp_path), "soep", "prei", "ui").stdout.splitlines()
    assert [json.loads(line)["ids"] for line in answers] == [["a"]] * 3


# Compounds and synonyms


def test_a_compound_falls_apart_in_words_of_the_collection() -> None:
    text = (
        "Een korting op de pas. De kortingspas en de gezinsdag. Het gezin. Een dag, een dag. Pas!"
    )
    assert compounds([text]) == {"gezinsdag": ("gezin", "dag"), "kortingspas": ("korting", "pas")}


def test_a_part_of_three_gives_its_own_parts_too() -> None:
    found = compounds(["gezondheidscentrum wijkgezondheidscentrum gezondheid centrum wijk wijk"])
    assert found["wijkgezondheidscentrum"] == (
        "wijk", "gezondheidscentrum", "gezondheid", "centrum",
    )  # fmt: skip


def test_verbs_and_endings_are_no_compounds() -> None:
    assert compounds(["over leggen overleggen heid gezond gezondheid door lopen doorlopen"]) == {}


@pytest.mark.parametrize(
    "text",
    [
        "- [bieb, bibliotheek]",
        "- {name: bibliotheek, variants: [bieb]}",
        "bieb: [bibliotheek]",
        "terms:\n  - {id: x, term: bibliotheek, synonyms: bieb}",
    ],
)
def test_a_glossary_may_take_several_forms(tmp_path: Path, text: str) -> None:
    file = tmp_path / "rows.yml"
    file.write_text(text, encoding="utf-8")
    assert [set(row) for row in read_rows(file)] == [{"bieb", "bibliotheek"}]


# The words that a collection adds to Dutch


def test_a_collection_adds_its_own_words(world: World, tmp_path: Path) -> None:
    world.write("data/search.yml", "everyday:\n  - [prei, look]\nnames: [Halle]\n")
    own, problems = read_own_words(world.root)
    assert problems == () and world.problems() == []
    records = [SearchRecord(id="a", title="Een hal"), SearchRecord(id="b", title="Halle, prei")]
    files = index_files(records, own=own)
    assert read(files, "core.js", "searchCore")["dutch"] == {
        "everyday": [["prei", "look"]],
        "names": ["Halle"],
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    answers = node(str(RANK), str(tmp_path), "halle", "look").stdout.splitlines()
    assert [json.loads(line)["ids"][0] for line in answers] == ["b", "b"]


def test_a_collection_may_do_without_own_words(world: World) -> None:
    assert read_own_words(world.root)[0].names == ()
    assert "dutch" not in core_of(SearchRecord(id="a"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "everyday:\n  - [prei]\n",
            "2:5: alledaagse woorden (everyday), punt 1: telt 1 punt, minstens 2",
        ),
        ("names: Halle\n", "1:8: namen (names): hier hoort een lijst, geen losse tekst"),
        ("name: [Halle]\n", "1:1: 'name' bestaat niet; bedoelde je 'names'?"),
        ("- [prei, look]\n", "1:1: hier horen regels 'veld: waarde', geen lijst"),
    ],
)
def test_what_is_wrong_with_own_words_is_told_with_its_line(
    world: World, text: str, told: str
) -> None:
    world.write("data/search.yml", text)
    (problem,) = world.problems()
    assert str(problem).startswith(f"data/search.yml:{told}")


# Facets


# Likeness


def test_a_card_is_like_those_it_shares_most_with(world: World) -> None:
    world.write("practices/soep-bis.yml", CARD.replace("title: Soep op", "title: Meer soep op"))
    catalogue = world.open().catalogue
    nearness = Nearness.of(catalogue, registry())
    first, *_ = nearness.nearest(catalogue.one(Practice, "soep-bis"))
    assert first.practice.id == "soep-op-de-stoep" and 0.8 < first.measure <= 1
    left = nearness.nearest(catalogue.one(Practice, "soep-bis"), besides=["soep-op-de-stoep"])
    assert "soep-op-de-stoep" not in {like.practice.id for like in left}


# Files


@given(st.text())
def test_any_text_comes_out_as_it_went_in_and_cannot_leave_its_script(text: str) -> None:
    files = index_files([SearchRecord(id="a", title=text)])
    found = json.loads(json.dumps(text))
    assert "<" not in files["core.js"]
    core = json.loads(
        files["core.js"][len("globalThis.searchCore='") : -len("';\n")]
        .replace("\\'", "'")
        .replace("\\u003c", "<")
        .replace("\\\\", "\\")
    )
    assert core["records"][0]["title"] == found


def test_the_core_comes_without_the_running_text() -> None:
    section = {"id": "a", "h": "Kop", "text": "lange tekst"}
    files = index_files([SearchRecord.model_validate({"id": "x", "sections": [section]})])
    assert "Kop" in files["core.js"] and "lange tekst" not in files["core.js"]
    assert "lange tekst" in files["text.js"]


def test_the_index_has_another_version_when_one_of_its_files_is_another() -> None:
    section = SearchSection(id="a", h="Kop", text="lange tekst")
    record = SearchRecord(id="x", title="Soep", sections=(section,))
    other_text = section.model_copy(update={"text": "een andere"})
    others = ({"title": "Soep"}, {"title": "Prei"}, {"sections": (other_text,)})
    ways = (record, *(record.model_copy(update=other) for other in others))
    versions = [read(index_files([one]), "versie.js", "searchVersion") for one in ways]
    assert versions[0] == versions[1] and len({*versions}) == 3
    assert all(re.fullmatch(r"\?v=[0-9a-f]{8}", one) for one in versions)


def test_node_reads_what_a_browser_reads(tmp_path: Path) -> None:
    hostile = SearchRecord(id="a", title="</script>'\\ \u2028 {{ soep }}", summary="Soep")
    write_index([hostile], tmp_path)
    answer = json.loads(node(str(RANK), str(tmp_path), "soep").stdout)
    assert answer["ids"] == ["a"]


def test_the_code_of_others_is_what_they_published() -> None:
    listed = tomllib.loads((VENDOR / "vendor.toml").read_text(encoding="utf-8"))["file"]
    for entry in listed:
        content = (VENDOR / entry["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"]
        assert (VENDOR / entry["licence_file"]).read_text(encoding="utf-8").count("Copyright") >= 1
        lines = content.split(b"\n")[1:-2] if "lines_sha256" in entry else []
        hashes = [hashlib.sha256(line).hexdigest() for line in lines if line]
        assert hashes == entry.get("lines_sha256", [])
    files = {entry[key] for entry in listed for key in ("file", "licence_file")}
    types = {entry["file"].replace(".mjs", ".d.mts") for entry in listed}  # those are ours
    assert {path.name for path in VENDOR.iterdir()} == {*files, *types, "vendor.toml"}


def test_the_table_of_practices_never_holds_a_formula(world: World) -> None:
    world.change("practices/soep-op-de-stoep.yml", "name: De Soeplepel", "name: '=1+1'")
    world.change("practices/soep-op-de-stoep.yml", "title: Soep op de stoep", "title: '+Soep'")
    rows = list(csv.DictReader(io.StringIO(practices_csv(world.open().catalogue))))
    row = next(row for row in rows if row["id"] == "soep-op-de-stoep")
    assert row["titel"] == "'+Soep" and row["partners"] == "Stad Lier; '=1+1"
    assert row["begin"] == "2012" and row["themas"] == "Buurt"
    assert not [value for row in rows for value in row.values() if value.startswith(tuple("=+-@"))]
