"""Questions of a phase that a network answers: which field holds what, and where it is asked."""

import re
from datetime import date

from kennisbank.building.pages import fill
from kennisbank.collection import open_collection
from kennisbank.site.site import Site
from tests.html_page import HtmlPage
from tests.world import PHASES, World

FIELD = re.compile(r"[a-z]{2,20}(\.[a-z0-9-]{1,80}){0,2}")  # as state.mjs reads it
PHASE, THERMOMETER = "fasen/1-opstart/", "fasen/thermometer/"
WARM = """\
        - {id: zin, text: Hoe warm loop je?}
        - {id: meer, text: Wat maakt het warmer?}
"""
FIRST = "        - {id: wie,"


def shown(world: World, address: str) -> HtmlPage:
    site = Site(open_collection(world.root), name="Proef", day=date(2026, 11, 21), media=world.root)
    return HtmlPage(fill(site, site.pages[address], address))


def fields(page: HtmlPage) -> set[str]:
    return {
        found["name"] for tag in ("input", "textarea") for found in page.all(tag) if "name" in found
    }


def test_every_question_has_a_field_and_one_for_who_and_when(world: World) -> None:
    found = fields(shown(world, PHASE))
    asked = {"opstart.wie", "opstart.wanneer"}
    assert {f"vraag.{key}" for key in asked} <= found
    assert {f"{what}.vraag-{key}" for key in asked for what in ("wie", "wanneer")} <= found
    assert {"variant", "graden", "nota.opstart.kokers", "nota.opstart.thermometer"} <= found
    assert [name for name in found if not FIELD.fullmatch(name)] == []


def test_a_thermometer_stands_with_its_question_or_apart(world: World) -> None:
    apart = shown(world, PHASE)
    assert 'id="thermometer"' in apart.html and apart.text().count("Wat maakt het warmer?") == 1
    world.write("data/phases.yml", PHASES.replace(FIRST, WARM + FIRST))
    within = shown(world, PHASE)
    assert 'id="thermometer"' not in within.html
    assert {"graden", "vraag.opstart.meer"} <= fields(within)
    assert {"vraag.opstart.zin", "nota.opstart.thermometer"}.isdisjoint(fields(within))


def test_the_thermometer_alone_has_the_fields_of_its_phase(world: World) -> None:
    alone = shown(world, THERMOMETER)
    assert fields(alone) == {"graden", "nota.opstart.thermometer"}
    assert "../1-opstart/" in alone.links()


def test_without_a_thermometer_its_page_says_so(world: World) -> None:
    start, end = PHASES.index("  thermometer:"), PHASES.index("  question_groups:")
    world.write("data/phases.yml", PHASES[:start] + PHASES[end:])
    page = shown(world, THERMOMETER)
    assert "nog geen thermometer" in page.text() and fields(page) == set()
    assert "graden" not in fields(shown(world, PHASE))
