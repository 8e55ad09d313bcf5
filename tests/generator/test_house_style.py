"""The house style of paper: the usual one, and what a collection changes in it."""

import io
import zipfile
from pathlib import Path

import pytest

from kennisbank.kinds.phase.papers import PhaseWords
from kennisbank.kinds.registry import registry
from kennisbank.kinds.table.words import TableWords
from kennisbank.printing import HOUSE_STYLE, open_style
from kennisbank.printing.style import HouseStyle
from tests.papering import STYLE, papers_in
from tests.world import World

HANDOUT = "druk/tafels/soepdag-1-handout.pdf"


def style_of(world: World) -> HouseStyle:
    return open_style(world.root, registry())


def test_a_collection_without_a_house_style_has_the_usual_one(world: World) -> None:
    assert style_of(world) == STYLE
    assert world.problems() == []


def test_a_collection_changes_only_what_it_names(world: World) -> None:
    world.write(
        HOUSE_STYLE,
        "colours: {accent: '#aa0055'}\npapers:\n  handout: {label: Blad}\n"
        "phase:\n  variant: 'In een fietsbieb: {text}'\n",
    )
    assert world.problems() == []
    style = style_of(world)
    assert style.colours == STYLE.colours.model_copy(update={"accent": "#aa0055"})
    assert style.papers["handout"].label == "Blad"
    assert style.papers["handout"].what == STYLE.papers["handout"].what
    assert style.words(PhaseWords).variant == "In een fietsbieb: {text}"
    assert style.words(PhaseWords).notes == STYLE.words(PhaseWords).notes


def test_the_colours_of_a_collection_are_those_of_its_paper(world: World) -> None:
    before = papers_in(world.root)
    world.write(HOUSE_STYLE, "colours: {accent: '#aa0055', line: '#112233'}\n")
    after = papers_in(world.root)
    old, new = (papers.at(HANDOUT) for papers in (before, after))
    assert old and new and old.job and new.job
    assert "#aa0055" in new.job.words and "#aa0055" not in old.job.words
    assert old.file() != new.file()
    report = after.at("druk/tafels/soepdag-1-verslagblad.odt")
    assert report
    content = zipfile.ZipFile(io.BytesIO(report.file())).read("content.xml").decode()
    assert "solid #112233" in content


def test_a_field_is_moved_from_the_sheet_to_the_editors(world: World) -> None:
    editors = "number, title, headline, subtitle, question, summary, see_also, asked_as, hosts"
    world.write(
        HOUSE_STYLE, f"table:\n  report_prompts: {{hosts: }}\n  report_of_editors: [{editors}]\n"
    )
    assert world.problems() == []
    assert "hosts" not in style_of(world).words(TableWords).report_prompts


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("colours: {accent: rood}", "1:19: colours, accent: is geen kleur; schrijf # en zes"),
        ("colours: {acent: '#aa0055'}", "1:11: colours: 'acent' bestaat niet; bedoelde je"),
        ("colours: {ink: '#ffffff'}", "1:16: colours, ink: leest niet op wit papier; kies een"),
        ("kleuren: {}", "1:1: 'kleuren' bestaat niet"),
        ("shared:\n  version:\n", "2:11: shared, version: is nog leeg; vul het in"),
        ("- a", "1:1: hier horen regels 'veld: waarde', geen lijst"),
        ("shared: {licence: 'Wet: {licentie}.'}", "1:19: shared, licence: tussen accolades"),
        ("shared: {licence: 'Wet: {licence.'}", "1:19: shared, licence: tussen accolades"),
        ("shared: {version: 'versie {number}'}", "1:19: shared, version: tussen accolades"),
        ("shared: {licence: '{licence:>9999}'}", "1:19: shared, licence: tussen accolades"),
        ("shared: {licence: '{licence.real}'}", "1:19: shared, licence: tussen accolades"),
        ("table: {minutes: 91}", "1:8: table: de agenda telt 90 minuten, maar bij minutes staat"),
        ("practice: {of_editors: [id]}", "1:11: practice: elk veld hoort één keer op het blad"),
        ("shared: {version: a}\nshared: {}", "2:1: veld 'shared' staat er twee keer"),
    ],
)
def test_a_fault_is_told_with_its_line_and_cure(world: World, text: str, problem: str) -> None:
    world.write(HOUSE_STYLE, text)
    (found,) = world.problems()
    assert found.startswith(f"{HOUSE_STYLE}:{problem}")
    assert style_of(world) == STYLE  # pages and paper can be made meanwhile


def test_what_may_be_filled_in_is_told(world: World) -> None:
    world.write(HOUSE_STYLE, "shared: {licence: 'Wet: {licentie}.', version: '{}'}")
    licence, version = world.problems()
    assert licence.endswith("tussen accolades kunnen we hier alleen dit invullen: {licence}")
    assert version.endswith("tussen accolades kunnen we hier alleen dit invullen: niets")


def test_a_link_to_a_house_style_elsewhere_is_refused(world: World, tmp_path: Path) -> None:
    (tmp_path / "elders.yml").write_text("colours: {}\n", encoding="utf-8")
    (world.root / HOUSE_STYLE).symlink_to(tmp_path / "elders.yml")
    (found,) = world.problems()
    assert "dit is een koppeling naar iets anders" in found


def test_a_paper_that_nobody_prints_is_told(world: World) -> None:
    paper = "{label: Handuit, what: een blad, moment: aan}"
    world.write(HOUSE_STYLE, f"papers:\n  handuit: {paper}\n")
    (found,) = world.problems()
    assert found.startswith(f"{HOUSE_STYLE}:2:3: papers: 'handuit' bestaat niet; bedoelde je")
