"""Plain language is measured everywhere, and the kern is held to it."""

from datetime import date

import pytest

from kennisbank.checks.gaps import gaps, waiting
from kennisbank.checks.language import measured
from kennisbank.cli import main
from kennisbank.kinds.practice.report import card_reports, table, undated
from kennisbank.kinds.registry import registry
from tests.world import SOUP, World

LONG = "Buren koken samen soep en " * 5 + "klaar."
TODAY = date(2026, 11, 21)
LATER = date(2027, 11, 22)


def test_a_text_is_measured_by_sentence_and_word() -> None:
    measure = measured(("Eén twee drie. Vier vijf!\n\n- zes\n- vrijetijdsparticipatie",))
    assert (measure.words, measure.longest) == (7, 3)
    assert measure.per_sentence == pytest.approx(7 / 4)
    assert measure.long_words == pytest.approx(1 / 7)


def test_a_text_without_words_measures_nothing() -> None:
    assert measured(("2011: 44 %",)).words == 0


@pytest.mark.parametrize(
    ("kern", "message"),
    [
        (LONG, "een zin telt 26 woorden"),
        (("Buren koken soep voor de hele straat en voor wie er langs komt, elke week. " * 2)
         + "En altijd weer met groenten uit de tuin van iemand om de hoek van de straat.",
         "gemiddeld 15"),
        ("Vrijetijdsparticipatie vraagt samenwerkingsverbanden.", "van de woorden is lang"),
    ],
)  # fmt: skip
def test_a_heavy_kern_is_told(world: World, kern: str, message: str) -> None:
    world.change(SOUP, "Buren koken op vrijdag soep voor de hele straat.", kern)
    (problem,) = world.problems()
    assert problem.startswith(f"{SOUP}:2:10: kern (summary): ") and message in problem


def test_outside_the_kern_nothing_is_held_to_it(world: World) -> None:
    world.change(SOUP, "De straat kende elkaar niet.", LONG)
    assert world.problems() == []


def test_the_report_names_what_the_next_level_asks(world: World) -> None:
    reports = {str(one.card.id): one for one in card_reports(world.open().catalogue, TODAY)}
    assert "de aanleiding of het doel" in reports["tweede-kaart"].gaps
    assert "minstens twee uitgevers" in reports["soep-op-de-stoep"].gaps[0]
    assert not reports["tweede-kaart"].stale


@pytest.mark.parametrize(
    ("kern", "day", "named"),
    [
        ("Buren koken soep.", date(2018, 5, 1), True),
        ("Buren koken soep.", date(2017, 5, 1), False),
        ("In 2017 kookten buren soep.", date(2018, 5, 1), False),
        ("Dat stond er zonder datum.", date(2018, 5, 1), False),
    ],
)
def test_a_card_that_a_reader_may_take_for_news_is_named(
    world: World, kern: str, day: date, named: bool
) -> None:
    world.change(
        SOUP, "summary: Buren koken op vrijdag soep voor de hele straat.", f"summary: {kern}"
    )
    told = undated(card_reports(world.open().catalogue, day))
    assert ("soep-op-de-stoep" in told) == named


def test_a_card_is_old_after_its_day_and_not_before(world: World) -> None:
    catalogue = world.open().catalogue
    assert not any(one.stale for one in card_reports(catalogue, date(2027, 11, 21)))
    assert all(one.stale for one in card_reports(catalogue, date(2027, 11, 22)))


def test_what_nothing_points_to_is_a_gap(world: World) -> None:
    assert [gap.title for gap in gaps(world.open().catalogue, registry())] == []
    line = "- {id: stil, name: Stil, explanation: Hier is niets.}\n"
    path = "data/themes.yml"
    world.write(path, (world.root / path).read_text(encoding="utf-8") + line)
    (gap,) = gaps(world.open().catalogue, registry())
    assert (gap.title, [record.label for record in gap.records]) == (
        "Thema's zonder praktijk",
        ["Stil"],
    )


@pytest.mark.parametrize(
    ("path", "old", "title", "label"),
    [
        (SOUP, "{target: werf/soeppad/1, ", "Werven waar niets bij helpt", "Werf 1: De pan"),
        (SOUP, "{target: factor/spontaan/trekker, ", "Kritische factoren waar niets bij helpt",
         "Iemand trekt"),
        ("data/tools.yml", "{target: vragen/opstart/kokers, ", "Vraaggroepen waar niets bij helpt",
         "Kokers zoeken"),
    ],
)  # fmt: skip
def test_a_place_in_the_guides_where_nothing_helps_is_a_gap(
    world: World, path: str, old: str, title: str, label: str
) -> None:
    world.change(path, old, "{target: werf/soeppad/2, ")
    (gap,) = gaps(world.open().catalogue, registry())
    assert (gap.title, [record.label for record in gap.records]) == (title, [label])


def test_what_waits_for_a_check_is_told_by_kind(world: World) -> None:
    late = {
        gap.title: len(gap.records) for gap in waiting(world.open().catalogue, registry(), LATER)
    }
    assert late["Praktijk: wacht op nazicht"] == 2
    assert late["Hulpmiddel: zonder datum"] == 1
    assert all(
        "nazicht" not in gap.title for gap in waiting(world.open().catalogue, registry(), TODAY)
    )


@pytest.mark.parametrize(
    ("text", "jargon"),
    [
        ("Het RKO beslist.", ("RKO",)),
        ("Het OCMW beslist.", ()),
        ("Het regionaal kookoverleg (RKO) beslist. Het RKO kookt.", ()),
        ("Het [RKO](https://rko.example) beslist.", ()),
        ("De Soeplepel SL beslist.", ("SL",)),
        ("Een implementatie met indicatoren.", ("implementatie", "indicatoren")),
        ("Een Implementatie, nog een implementatie.", ("Implementatie",)),
        ("Buren koken.", ()),
    ],
)
def test_jargon_that_nothing_explains_is_reported(
    world: World, text: str, jargon: tuple[str, ...]
) -> None:
    world.change(SOUP, "De straat kende elkaar niet.", f'"{text}')
    world.change(SOUP, "[^gazet-2012]\napproach", '[^gazet-2012]"\napproach')
    assert world.problems() == []
    reports = {str(one.card.id): one for one in card_reports(world.open().catalogue, TODAY)}
    assert reports["soep-op-de-stoep"].jargon == jargon


def test_a_name_on_the_card_is_no_jargon(world: World) -> None:
    world.change(SOUP, "De straat kende elkaar niet.", "De KWB kende elkaar niet.")
    reports = {str(one.card.id): one for one in card_reports(world.open().catalogue, TODAY)}
    assert reports["soep-op-de-stoep"].jargon == ("KWB",)
    world.change(SOUP, "name: De Soeplepel", "name: KWB Lier")
    reports = {str(one.card.id): one for one in card_reports(world.open().catalogue, TODAY)}
    assert reports["soep-op-de-stoep"].jargon == ()


def test_check_shows_the_report_in_one_table(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--report", "--root", str(world.root)]) == 0
    out = capsys.readouterr().out
    assert out.startswith(table(card_reports(world.open().catalogue, TODAY))[:40])
    assert out.count("\nsoep-op-de-stoep ") == 1 and out.endswith("Alles in orde.\n")
