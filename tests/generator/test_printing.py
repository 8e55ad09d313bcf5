"""Paper: what stands on a handout, what the PDF promises, what an author hears when it fails."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from kennisbank.kinds.handout import table_handout
from kennisbank.kinds.registry import registry
from kennisbank.kinds.table.record import Table
from kennisbank.printing import HOUSE_STYLE, Imprint, Papers, PrintError, open_style
from kennisbank.printing.figures import year_of
from kennisbank.printing.sheet import Colophon, Emblem, HandoutContent, TitledText
from kennisbank.printing.typesetting import TYPST_TEMPLATES, _fonts
from kennisbank.reading import Problem
from kennisbank.records.model import Model
from kennisbank.records.when import When
from kennisbank.text.quotes import curled
from tests.conftest import PROJECT
from tests.papering import IMPRINT, OFFLINE, STYLE, papers_in
from tests.pdf import page_count, tag_names, text_of
from tests.world import SOUP, World

DOSSIER = "data/dossiers/soepdag.yml"
SOUP_TABLE = "soepdag/1"
PUBLIC = "role: kok, organisation: Stad Lier, source: verslag, review_before: 2027-11-21"


def print_handout(papers: Papers, id: str, to: Path) -> Path:
    paper = papers.named(Table.kind, id)[0]
    file = to / Path(paper.address).name
    to.mkdir(parents=True, exist_ok=True)
    file.write_bytes(paper.file())
    return file


def content_of(world: World) -> HandoutContent:
    edition = papers_in(world.root).edition
    table = edition.catalogue.find("table", SOUP_TABLE)
    assert isinstance(table, Table)
    return table_handout(edition, table)


def printed(world: World, imprint: Imprint = IMPRINT) -> Path:
    return print_handout(papers_in(world.root, imprint), SOUP_TABLE, world.root / "druk")


def colophon_of(world: World) -> Colophon:
    return papers_in(world.root).named(Table.kind, SOUP_TABLE)[0].sheet.colophon


def refusal(world: World) -> list[str]:
    with pytest.raises(PrintError) as refused:
        printed(world)
    return str(refused.value).splitlines()


# ---- the PDF ----


def test_another_word_gives_other_bytes(world: World) -> None:
    before = printed(world).read_bytes()
    world.change(DOSSIER, "Vier pannen", "Vijf pannen")
    assert printed(world).read_bytes() != before


def test_no_font_comes_from_the_machine() -> None:
    assert set(_fonts().families()) == {"Atkinson Hyperlegible Next", "Bricolage Grotesque"}


# ---- the words ----


def test_what_looks_like_code_is_printed_as_it_is(world: World) -> None:
    hostile = "#panic(1) $x$ *a* @d <e> \\f // g"
    world.change(DOSSIER, "title: Samen koken", f"title: '{hostile}'")
    world.change(DOSSIER, "text: Wie proeft er?", f"text: '{hostile}'")
    world.change(DOSSIER, "text: In Lier koken", "text: '`#panic(2)` $y$ In Lier koken")
    world.change(DOSSIER, "elke vrijdag.", "elke vrijdag.'")
    text = text_of(printed(world))
    assert text.count(hostile) == 2
    assert "#panic(2) $y$ In Lier" in text


def test_lists_quotes_and_outside_links_are_printed(world: World) -> None:
    lines = (
        "Zie [hier](https://soep.example).",
        "",
        "- ui",
        "- prei",
        "",
        "1. snij",
        "",
        "> Lekker!",
    )
    block = "".join(f"      {line}\n" for line in ("|", *lines)).replace("      |", "|", 1)
    world.change(DOSSIER, "text: In Lier koken buren elke vrijdag.\n", f"text: {block}")
    file = printed(world)
    assert "Zie hier. • ui • prei 1. snij Lekker!" in text_of(file)
    assert tag_names(file).count("Link") == 2


def test_names_from_elsewhere_are_printed(world: World) -> None:
    world.change(SOUP, "name: De Soeplepel", "name: Şükrü Łódź Żółć")
    assert "Şükrü Łódź Żółć" in text_of(printed(world))


def test_a_hyphen_that_does_not_break_is_printed_as_a_hyphen(world: World) -> None:
    world.change(DOSSIER, "Wie proeft er?", "Wie kent A\u2011B?")
    assert re.search(r"Wie kent A\W+B\?", text_of(printed(world)))


def test_no_heading_stands_above_nothing(world: World) -> None:
    assert "In cijfers 1.060" in text_of(printed(world))
    world.change(DOSSIER, "practices: [soep-op-de-stoep]", "practices: []")
    text = text_of(printed(world))
    for heading in (
        "In cijfers",
        "Aan tafel",
        "Stap voor stap",
        "De praktijk in het kort",
        "Praktijk uit",
    ):
        assert heading not in text
    assert "Waar het over ging" in text


def test_a_host_who_is_not_named_leaves_a_line_to_fill_in(world: World) -> None:
    assert content_of(world).front.facts[-1].label == "Gastheer of gastvrouw"
    assert content_of(world).front.facts[-1].value is None


def test_hosts_are_named_with_their_organisation(world: World) -> None:
    hosts = f"hosts: [{{name: An Peeters, {PUBLIC}}}, {{organisation: De Soeplepel}}]"
    world.change(DOSSIER, "    handholds:", f"    {hosts}\n    handholds:")
    told = content_of(world).front.facts[-1]
    assert (told.label, told.value) == ("Wie vertelt", "An Peeters (Stad Lier) en De Soeplepel")


@pytest.mark.parametrize(
    ("review_before", "shown"), [("2026-11-21", "An Peeters"), ("2026-11-20", "kok")]
)
def test_a_name_is_shown_until_its_review_date(
    world: World, review_before: str, shown: str
) -> None:
    host = f"{{name: An Peeters, role: kok, source: verslag, review_before: {review_before}}}"
    world.change(DOSSIER, "    handholds:", f"    hosts: [{host}]\n    handholds:")
    assert content_of(world).front.facts[-1].value == shown


def test_the_facts_name_place_date_and_table(world: World) -> None:
    facts = [(fact.label, fact.value) for fact in content_of(world).front.facts[:-1]]
    assert facts == [
        ("Praktijk uit", "Lier"),
        ("Datum", "1 februari 2013"),
        ("Tafel 1 van 1", "Samen koken"),
    ]


def test_a_table_without_subtitle_shows_its_question_once(world: World) -> None:
    content = content_of(world)
    assert (content.front.subtitle, content.back.question) == (
        "Hoe krijg je buren aan het koken?",
        None,
    )
    world.change(DOSSIER, "    question: Hoe", "    subtitle: Soep\n    question: Hoe")
    content = content_of(world)
    assert content.front.subtitle == "Soep"
    assert content.back.question == "Hoe krijg je buren aan het koken?"


def test_what_a_table_leaves_out_comes_from_its_practice(world: World) -> None:
    world.change(DOSSIER, "questions:\n      - {text: Wie kookt er bij jullie?}", "studies: []")
    world.change(DOSSIER, "      - {text: Wie proeft er?}\n", "")
    world.change(DOSSIER, "      - {text: Wie wast er af?}\n", "")
    world.change(
        DOSSIER, "      - {name: Een trekker, text: Iemand roept de kokers samen.}", "      []"
    )
    content = content_of(world)
    assert content.back.questions[0] == "Wie in jullie straat heeft een grote pan?"
    factors = (TitledText("Een vaste dag", "Iedereen weet wanneer de soep klaar is."),)
    assert content.back.success_factors == factors


def test_handholds_stand_where_there_are_no_steps(world: World) -> None:
    text = text_of(printed(world))
    assert "Om mee te nemen" in text and "Begin met vier mensen." in text
    steps = "".join(f"      - {{title: Stap {n}, text: Iets.}}\n" for n in (1, 2, 3))
    world.change(DOSSIER, "    handholds:", f"    steps:\n{steps}    handholds:")
    text = text_of(printed(world))
    assert "Stap voor stap" in text and "Om mee te nemen" not in text


@pytest.mark.parametrize(("extra", "seats"), [(0, (2, 8)), (5, (7, 8)), (6, (8, 10))])
def test_a_seat_per_named_partner(world: World, extra: int, seats: tuple[int, int]) -> None:
    more = "".join(f"  - {{name: Partner {n}}}\n" for n in range(extra)) + "  - {name: stad lier}\n"
    world.change(SOUP, "motive:", f"{more}motive:")
    assert content_of(world).front.emblem == Emblem(1, *seats)


def test_without_partners_the_seats_are_of_who_tells(world: World) -> None:
    hosts = f"hosts: [{{name: An, {PUBLIC}}}, {{name: Bo, {PUBLIC}}}]"
    world.change(DOSSIER, "practices: [soep-op-de-stoep]", f"practices: []\n    {hosts}")
    assert content_of(world).front.emblem == Emblem(1, 1, 8)


def test_a_broken_practice_is_left_out(world: World) -> None:
    world.change(SOUP, "place: lier", "place: [")
    assert content_of(world).front.partners == ()


def test_one_source_is_named_without_numbers(world: World) -> None:
    world.change(DOSSIER, "practices: [soep-op-de-stoep]", "practices: []")
    content = content_of(world)
    assert not content.numbered
    assert content.source.startswith("Bron: Verslag van de soepdag (Stad Lier, 1 februari 2013). ")


def test_what_nobody_knows_or_the_title_says_is_left_out_of_a_source(world: World) -> None:
    world.change(DOSSIER, "practices: [soep-op-de-stoep]", "practices: []")
    known, unknown = "soepdag, publisher: Stad Lier", "soepdag, publisher: onbekend (Lier)"
    world.change(DOSSIER, known, unknown)
    assert content_of(world).source.startswith("Bron: Verslag van de soepdag (1 februari 2013). ")
    title = "Verslag van 1 februari 2013"
    world.change(DOSSIER, "title: Verslag van de soepdag", f"title: {title}")
    assert content_of(world).source.startswith(f"Bron: {title}. ")


def test_a_thin_story_leaves_room_to_write(world: World) -> None:
    asked, told = STYLE.handout.own_story, "In Lier koken buren elke vrijdag."
    assert asked in text_of(printed(world))
    assert page_count(printed(world)) == 2
    world.change(DOSSIER, told, " ".join([told] * 15))
    assert asked not in text_of(printed(world))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("'t Hope en 's avonds", "’t Hope en ’s avonds"),
        ("foto's van collega's", "foto’s van collega’s"),
        ("het dossier 'leve(n)de netwerken'.", "het dossier ‘leve(n)de netwerken’."),
        ("'(net)werken' in '80", "‘(net)werken’ in ’80"),
        ("'tafel' is geen 't", "‘tafel’ is geen ’t"),
        ('zeg "ja" ("nee")', "zeg “ja” (“nee”)"),
        ("al ‘gekruld’", "al ‘gekruld’"),
    ],
)
def test_straight_quotes_become_curled(typed: str, printed: str) -> None:
    assert curled(typed) == printed


def test_more_sources_are_numbered_in_reading_order(world: World) -> None:
    world.change(DOSSIER, "elke vrijdag.", "elke vrijdag.[^verslag]")
    text = text_of(printed(world))
    assert "In Lier koken buren elke vrijdag.1" in text
    assert "kommen soep in het eerste jaar (2012)2" in text
    assert "Bronnen: 1. Verslag van de soepdag (Stad Lier, 1 februari 2013)." in text
    assert "2. Soep in de straat (De Gazet, 3 mei 2012)." in text


@pytest.mark.parametrize(
    ("origin", "said"),
    [("redactie", "De vragen en de checklist zijn van de redactie."), ("bron", "De checklist is")],
)
def test_the_source_line_says_what_the_editors_wrote(world: World, origin: str, said: str) -> None:
    for question in ("Wie kookt er bij jullie?", "Wie proeft er?", "Wie wast er af?"):
        world.change(DOSSIER, f"text: {question}}}", f"text: {question}, origin: {origin}}}")
    assert said in content_of(world).source


def test_the_source_line_ends_with_the_check_and_the_licence(world: World) -> None:
    end = "Nagekeken op 21 november 2026. Licentie: CC BY 4.0."
    assert content_of(world).source.endswith(end)


def test_without_a_site_there_is_no_address(world: World) -> None:
    assert "opentafel.example/p/" in text_of(printed(world))
    file = printed(world, OFFLINE)
    assert "opentafel.example" not in text_of(file)
    assert "Lees verder online" not in text_of(file)
    assert tag_names(file).count("Figure") == 2 and "Link" not in tag_names(file)  # the two boxes
    assert page_count(file) == 2


def test_the_version_on_paper_and_in_the_qr_code_follows_the_words(world: World) -> None:
    before = colophon_of(world)
    world.change(DOSSIER, "Vier pannen", "Vijf pannen")
    after = colophon_of(world)
    assert before.online and after.online
    assert before.version != after.version
    assert before.online.link == after.online.link and before.online.qr != after.online.qr
    assert f"versie {after.version}" in text_of(printed(world))


@pytest.mark.parametrize(
    ("when", "year"),
    [("2019-12", "2019"), ("2019", "2019"), ("ca. 2017", "ca. 2017"), ("onbekend", "")],
)
def test_a_figure_shows_its_year(when: str, year: str) -> None:
    assert year_of(When(when)) == year


@pytest.mark.parametrize(
    ("certainty", "about"), [("vermeld", "(2012)"), ("onzeker", "(2012, onzeker)")]
)
def test_a_figure_says_how_sure_it_is(world: World, certainty: str, about: str) -> None:
    world.change(SOUP, "certainty: vermeld", f"certainty: {certainty}")
    (figure,) = content_of(world).front.figures
    assert (figure.value, figure.label) == ("1.060", f"kommen soep in het eerste jaar {about}")


# ---- what does not fit ----


def test_the_fullest_back_fits(world: World) -> None:
    question = (
        "Wat doe je als iemand uit de straat elke week soep komt eten maar nooit zelf wil koken"
    )
    asked = "".join(
        f"      - {{text: {question} en ook nooit mee komt afwassen {n}?}}\n" for n in range(5)
    )
    factor = "We weten van elke buur wie graag kookt, wie liever proeft en wie er altijd afwast"
    ticked = "".join(
        f"      - {{name: Een heel lange naam om te vinken {n}, text: {factor}.}}\n"
        for n in range(6)
    )
    world.change(DOSSIER, "      - {text: Wie kookt er bij jullie?}\n", asked)
    world.change(DOSSIER, "      - {text: Wie proeft er?}\n", "")
    world.change(DOSSIER, "      - {text: Wie wast er af?}\n", "")
    world.change(
        DOSSIER, "      - {name: Een trekker, text: Iemand roept de kokers samen.}\n", ticked
    )
    assert page_count(printed(world)) == 2


def test_a_long_title_fits(world: World) -> None:
    title = "Samenwerkingsverbanden tussen besturen en armoedeverenigingen in Lier"
    world.change(DOSSIER, "title: Samen koken\n    headline: Vier pannen", f"title: {title}")
    assert title in text_of(printed(world)).replace(" - ", "")


def test_too_much_text_is_measured_for_the_author(world: World) -> None:
    names = "".join(
        f"  - {{name: Vereniging met een heel lange naam nummer {n}}}\n" for n in range(60)
    )
    world.change(SOUP, "motive:", f"{names}motive:")
    (cause,) = refusal(world)
    assert re.fullmatch(
        r"data/dossiers/soepdag\.yml: tafel 1: bladzijde 1 is \d+ mm te lang, ongeveer \d+ regels;"
        r" maak iets korter: Verhaal, Kern, Handvatten, Stappen, Cijfers, Partners",
        cause,
    )


def test_a_sign_without_a_letter_is_named_with_its_field(world: World) -> None:
    world.change(DOSSIER, "text: Wie proeft er?", "text: Wie proeft er 🍲?")
    world.change(DOSSIER, "brengt een straat samen", "brengt een **straat ✓** samen")
    where = "data/dossiers/soepdag.yml: tafel 1"
    assert refusal(world) == [
        f"{where}: Kern: het teken '✓' (U+2713): niet in onze letters; schrijf woorden",
        f"{where}: Vragen, punt 2: het teken '🍲' (U+1F372): niet in onze letters; schrijf woorden",
    ]


def test_a_word_that_is_too_wide_is_refused(world: World) -> None:
    world.change(DOSSIER, "title: Samen koken\n    headline: Vier pannen", f"title: {'m' * 60}")
    (cause,) = refusal(world)
    assert "Titel of kop op papier: een woord is te breed voor het blad" in cause


def test_an_unknown_table_is_answered_with_the_known_ones(world: World) -> None:
    with pytest.raises(PrintError, match=r"tafel 'soepdag/9' bestaat niet; deze wel: soepdag/1"):
        papers_in(world.root).named(Table.kind, "soepdag/9")


# ---- the press and the house style ----


def test_a_sheet_that_did_not_change_comes_from_the_cache(world: World) -> None:
    cache = world.root / ".cache"

    def again() -> bytes:
        papers = papers_in(world.root, cache=cache)
        return print_handout(papers, SOUP_TABLE, world.root).read_bytes()

    first = again()
    (kept,) = cache.glob("*.pdf")
    assert kept.read_bytes() == first
    kept.write_bytes(b"kept")
    assert again() == b"kept"
    world.change(DOSSIER, "Vier pannen", "Vijf pannen")
    assert again().startswith(b"%PDF")
    assert len(list(cache.glob("*.pdf"))) == 2


def test_paper_and_screen_have_the_same_colours() -> None:
    css = (PROJECT / "kennisbank/site/styles/tokens.css").read_text(encoding="utf-8")
    usual = css.partition("prefers-contrast")[0]
    tokens = dict(re.findall(r"--([a-z-]+): var\(--light, (#[0-9a-f]{6})\)", usual))
    colours = open_style(PROJECT, registry()).colours.model_dump()
    assert {name: tokens[name] for name in colours} == colours


def test_every_fixed_word_is_used() -> None:
    files = [*TYPST_TEMPLATES.glob("*.typ"), *PROJECT.glob("kennisbank/**/*.py")]
    texts = {file: file.read_text("utf-8") for file in files}
    of_paper = [
        text
        for file, text in texts.items()
        if "kennisbank.printing" in text or TYPST_TEMPLATES.parent in file.parents
    ]
    used = set(re.findall(r"\.(\w+)", "".join(of_paper)))
    parts = [one for one in vars(STYLE).values() if isinstance(one, Model)]
    parts.remove(STYLE.colours)
    assert len(parts) >= 6
    assert [name for part in parts for name in type(part).model_fields if name not in used] == []


def test_the_house_style_is_explained_in_its_file() -> None:
    assert (PROJECT / HOUSE_STYLE).read_text(encoding="utf-8").startswith("# De huisstijl")


def test_every_part_of_a_handout_is_placed_by_the_template(world: World) -> None:
    template = (TYPST_TEMPLATES / "handout.typ").read_text(encoding="utf-8")
    content = content_of(world)
    parts = [field.name for part in (content.front, content.back) for field in fields(part)]
    assert [name for name in parts if f".{name}" not in template] == []


def unprintable(world: World) -> Iterator[Problem]:
    return papers_in(world.root).unprintable(world.open().entries)


def test_check_names_what_does_not_fit_with_its_line(world: World) -> None:
    assert list(unprintable(world)) == []
    world.change("data/dossiers/soepdag.yml", "Samen koken", "Samen koken 🍲")
    problems = list(unprintable(world))
    assert problems[0].line == 1  # the booklet of the dossier
    assert str(problems[-1]).startswith(
        "data/dossiers/soepdag.yml:8:5: tafels (tables), punt 1: op papier: Titel"
    )
    assert "U+1F372" in problems[-1].message
