"""The checks: each breaks one thing in a small valid card and says what is then seen."""

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kennisbank.checks import Desk, Fault, Guard, copy_guard, faults, figures, privacy
from kennisbank.checks.copy_guard import fingerprints, overlaps, read_guard, written
from kennisbank.checks.fault import texts
from kennisbank.checks.freshness import stale, undated
from kennisbank.checks.images import LARGEST
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.practice import jargon
from kennisbank.kinds.practice.levels import REQUIREMENTS, missing
from kennisbank.kinds.practice.record import Level, Practice
from kennisbank.kinds.registry import registry
from kennisbank.records.blocks import Figure
from kennisbank.records.model import Loc, within
from kennisbank.records.source import Source
from tests.conftest import PROJECT
from tests.world import SOUP, World

DOSSIER = "data/dossiers/soepdag.yml"
SOURCES = [
    {"id": "gazet", "title": "Soep in de straat", "publisher": "De Gazet"},
    {"id": "bode", "title": "Zestig kommen", "publisher": "De Bode"},
]
CARD: Mapping[str, Any] = {
    "id": "soep",
    "title": "Soep op de stoep",
    "what": "Vier buren koken soep voor de straat.",
    "summary": "Buren koken soep.",
    "place": "lier",
    "status": "lopend",
    "themes": ["buurt"],
    "partners": [{"name": "Stad Lier"}, {"name": "De Soeplepel"}],
    "voice": {"level": "onbekend"},
    "motive": "De straat kende elkaar niet.",
    "approach": "Elke vrijdag koken vier buren.",
    "result": "Er kwamen zestig mensen.[^gazet][^bode]",
    "worked": [{"text": "Een vaste dag.", "sources": ["gazet"]}],
    "questions": [{"text": "Wie kookt er?"}, {"text": "Wie proeft er?"}, {"text": "Wie wast er?"}],
    "figures": [
        {
            **{"value": "144", "unit": "mensen", "label": "mensen aan tafel", "date": "2012"},
            **{"certainty": "afgeleid", "formula": "152 - 35 + 27", "source": "gazet"},
        }
    ],
    "level": "bevestigd",
    "sources": SOURCES,
    "checked_on": "2026-11-21",
    "review_before": "2027-11-21",
}


TODAY = date(2026, 11, 22)


def card(**changes: Any) -> Practice:
    return Practice.model_validate({**CARD, **changes})


def found(record: Practice | Dossier, media: Path = Path("nergens")) -> list[Fault]:
    own = [source for source in record.sources if isinstance(source, Source)]
    sources = {str(source.id): source for source in own}
    desk = Desk(sources, Guard(), media, TODAY, reached=TODAY)
    return list(faults(record, desk, registry().of(record)))


def place(world: World, path: str, value: str) -> str:
    """Return `path:line:column` of a value that stands once in a file."""
    before, _, rest = (world.root / path).read_text(encoding="utf-8").partition(value)
    assert rest and value not in rest
    return f"{path}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def messages(**changes: Any) -> list[str]:
    return [fault.message for fault in found(card(**changes))]


def test_the_valid_card_has_no_faults() -> None:
    assert found(card()) == []


# Parts


def test_every_text_is_found_with_its_place() -> None:
    places = dict(texts(card()))
    assert places["worked", 0, "text"] == "Een vaste dag."
    assert places["sources", 1, "publisher"] == "De Bode"
    assert not {("id",), ("place",), ("worked", 0, "sources", 0)} & places.keys()


def test_parts_of_one_kind_are_found_with_their_place() -> None:
    assert [loc for loc, _ in within(card(), Figure)] == [("figures", 0)]


# Copy guard

READ = "In de Meistraat zetten vier buren elke vrijdag hun grootste soeppan op straat."
GUARD = Guard(fingerprints([READ]))


@pytest.mark.parametrize(
    "text",
    [
        "vier buren elke vrijdag hun grootste soeppan op",
        "Ik zag het: vier buren elke vrijdag hun grootste soeppan op een rij.",
        "VIER BÜREN, elke vrijdag: hun 'grootste' soeppan op",
        "vier buren elke **vrijdag** hun grootste\nsoeppan op",
        "vier buren elke vrijdag[^gazet] hun grootste soeppan op",
        "vier buren [elke vrijdag](https://gazet.example/a-b) hun grootste soeppan op",
        "vier bu\u00adren elke vrijdag hun grootste soep\u00adpan op",
    ],
)
def test_eight_words_from_a_text_we_read_are_seen(text: str) -> None:
    assert len(overlaps(text, GUARD)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "vier buren elke vrijdag hun grootste soeppan",
        "vier buren elke vrijdag hun grootste pan op straat",
        "",
        "soep",
    ],
)
def test_fewer_words_or_other_words_are_free(text: str) -> None:
    assert overlaps(text, GUARD) == []


def test_runs_that_touch_are_quoted_once_as_they_were_written() -> None:
    text = f"Zeg: {READ} En toen? {READ}"
    assert overlaps(text, GUARD) == [READ, READ]


def test_a_run_inside_an_allowed_phrase_is_free() -> None:
    phrase = "vier buren elke vrijdag hun grootste soeppan op straat"
    guard = Guard(GUARD.fingerprints, frozenset({tuple(phrase.split())}))
    assert overlaps(f"Het boek '{phrase}' is mooi.", guard) == []
    run = "zetten vier buren elke vrijdag hun grootste soeppan"
    assert overlaps(f"We {run} op straat.", guard) == [run]


def test_allowed_phrases_may_adjoin() -> None:
    halves = {("vier", "buren", "elke", "vrijdag"), ("hun", "grootste", "soeppan", "op")}
    text = "vier buren elke vrijdag hun grootste soeppan op"
    assert overlaps(text, Guard(GUARD.fingerprints, frozenset(halves))) == []
    assert overlaps(text, Guard(GUARD.fingerprints, frozenset([halves.pop()]))) == [text]


@given(st.text(alphabet=st.sampled_from("aé ß'(\n-.[]^¨ÀＡ²𝔸"), max_size=80))
def test_any_text_of_eight_words_is_its_own_copy(text: str) -> None:
    prints = fingerprints([text])
    assert bool(overlaps(text, Guard(prints))) == bool(prints) or "[^" in text


def test_the_file_is_the_same_whatever_the_order_of_the_texts(tmp_path: Path) -> None:
    texts_read = ["a b c d e f g h i j", READ]
    one, two = (written(fingerprints(order)) for order in (texts_read, texts_read[::-1]))
    assert one == two
    assert max(map(len, one.splitlines())) <= 100


def test_a_written_guard_is_read_back(world: World) -> None:
    world.write("data/copy_guard/fingerprints.txt", written(GUARD.fingerprints))
    world.write("data/copy_guard/allowed.txt", "# Titels\n\nKom!pas: 't verhaal\n")
    guard, problems = read_guard(world.root)
    assert guard == Guard(GUARD.fingerprints, frozenset({("kompas", "t", "verhaal")}))
    assert problems == ()


@pytest.mark.parametrize("line", ["<<<<<<< main", "abc", "QUJD"])
def test_a_damaged_fingerprint_file_is_a_problem(world: World, line: str) -> None:
    text = written(GUARD.fingerprints)
    world.write("data/copy_guard/fingerprints.txt", text + line + "\n")
    last = len(text.splitlines()) + 1
    start = f"data/copy_guard/fingerprints.txt:{last}:1: dit is geen rij vingerafdrukken"
    assert [problem.startswith(start) for problem in world.problems()] == [True]


def test_a_folder_of_texts_gives_the_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"\*\.txt"):
        copy_guard.fingerprints_of(tmp_path)
    (tmp_path / "gelezen.txt").write_text("\ufeff" + READ, encoding="utf-8")
    (tmp_path / "feiten.yml").write_text("een twee drie vier vijf zes zeven acht")
    assert copy_guard.fingerprints_of(tmp_path) == written(GUARD.fingerprints)


def test_a_copied_sentence_is_a_problem_at_its_line(world: World) -> None:
    world.write("data/copy_guard/fingerprints.txt", written(GUARD.fingerprints))
    assert world.problems() == []
    world.change(SOUP, "Buren koken op vrijdag soep voor de hele straat.", READ)
    assert world.problems() == [
        f"{place(world, SOUP, READ)}: kern (summary): '{READ}' staat zo in een bron;"
        " zeg het in je eigen woorden"
    ]


def test_a_long_copy_is_quoted_in_part() -> None:
    long = " ".join(f"woord{number}" for number in range(99))
    [fault] = copy_guard.copied(card(motive=long), Guard(fingerprints([long])))
    assert fault.message.startswith("'woord0 ") and "woord15 …'" in fault.message


def test_the_committed_guard_is_whole_and_lets_titles_pass() -> None:
    guard, problems = read_guard(PROJECT)
    assert problems == () and len(guard.fingerprints) > 3000
    titles = [" ".join(phrase) for phrase in guard.allowed if len(phrase) >= copy_guard.RUN]
    assert titles and all(overlaps(title, Guard(guard.fingerprints)) for title in titles)
    assert not any(overlaps(title, guard) for title in titles)


# Privacy


@pytest.mark.parametrize(
    "text",
    [
        "0475 12 34 56",
        "0475/12.34.56",
        "0475-12-34-56",
        "0475123456",
        "0475 123 456",
        "0475 / 12 34 56",
        "04 75 12 34 56",
        "Bel 0475\u00a012\u00a034\u00a056!",
        "tel.0475/12.34.56.",
        "02 123 45 67",
        "(02) 123.45.67",
        "09/123 45 67",
        "051 20 30 40",
        "051/20.30.40",
        "016203040",
        "0800 12 345",
        "+32 475 12 34 56",
        "+32475123456",
        "+32 (0)475 12 34 56",
        "+ 32 475 12 34 56",
        "0032 2 123 45 67",
        "+31 6 12345678",
        "https://wa.me/32475123456",
        "tel 475 12 34 56",
        "Tel.: 475/12.34.56",
        "GSM 475123456",
        "０４７５ 12 34 56",
        "0475\u201112\u201134\u201156",
        "0475\u00ad12\u00ad34\u00ad56",
        "0475\u221212\u221234\u221256",
        "0475\u200912\u200934\u200956",
        "&#48;475 12 34 56",
        "https://api.whatsapp.com/send?phone=32475123456",
        "https://t.me/+32475123456",
        "0475·12·34·56",
        "0475_12_34_56",
        "0475—12—34—56",
        "0475 | 12 | 34 | 56",
    ],
)
def test_a_phone_number_is_seen(text: str) -> None:
    assert len(privacy.phone_numbers(text)) == 1
    assert messages(motive=f"Bel {text} en vraag het.") == [privacy.PHONE_FOUND]


@pytest.mark.parametrize(
    "text",
    [
        "in 2011, 2012-2013 en 2019-2020",
        "van 1.500 naar 5.000 euro",
        "20 000 000 mensen",
        "op 07/07/2011 en 20-10-2011",
        "op 02.03.2011 1 dag lang",
        "dossier 2019/051234567",
        "2011-10-20 tot 2012-01-07",
        "NIS-code 12021, 23027",
        "van 09.00 tot 17.00 uur, 09:00-12:00",
        "02-2011 - 03-2012",
        "https://krant.example/artikel-0475123456/2020/01/07",
        "BE 0475.123.456 is een ondernemingsnummer",
        "KBO 0475.123.456",
        "rekening BE68 5390 0754 7035",
        "85.07.30-033.29 is geen rijksregisternummer",
        "https://winkel.example/BE68539007547034/85073003328",
        "ISBN 978-0-470-12345-6, ISSN 0028-0836",
        "0,123456789 en 0.123456789",
        "+300% tegenover de start",
        "1 op 5, 20 procent",
        "04751234567890",
        "een telefoon 20 000 keer",
        "tel 1 000 000 mensen",
    ],
)
def test_other_digits_are_no_phone_number(text: str) -> None:
    assert privacy.phone_numbers(text) == []
    assert messages(motive=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "an.peeters@lier.example",
        "An.Peeters@Lier.example",
        "info@lier.example",
        "schrijf naar info@lier.example.",
        "[mail](mailto:an@lier.example)",
        "an [at] lier.example",
        "an(at)lier.example",
        "an%40lier.example",
        "an＠lier.example",
        "jan peeters @ gmail.com",
        "jan.peeters(a)gmail.com",
        "jan.peeters[at]gmail[dot]com",
        "jan.peeters AT gmail DOT com",
        "jan.peeters at gmail.com",
        "jan apenstaart gmail punt com",
        "jan&#64;gmail.com",
        "jan&commat;gmail&period;com",
        "jan@\u00adgmail.com",
        "jan@gmail\u200b.com",
        "jan**@**gmail.com",
        "jan{at}gmail.com",
        "jan @ gmail . com",
    ],
)
def test_a_mail_address_is_seen_anywhere_in_a_card(text: str) -> None:
    assert messages(motive=text) == [privacy.ADDRESS_FOUND]


@pytest.mark.parametrize(
    "text",
    [
        "85.07.30-033.28",
        "85073003328",
        "85 07 30 033 28",
        "85.07.30\u2011033.28",
        "05.47.30-033.15",
    ],
)
def test_a_national_number_is_seen(text: str) -> None:
    assert messages(motive=f"Nummer {text}.") == [privacy.NATIONAL_FOUND]


@pytest.mark.parametrize(
    "text",
    [
        "BE68 5390 0754 7034",
        "BE68539007547034",
        "be68-5390-0754-7034 op naam",
        "NL91ABNA0417164300",
        "BE 68 5390 0754 7034",
        "CH9300762011623852957",
    ],
)
def test_a_bank_account_is_seen(text: str) -> None:
    assert messages(motive=f"Stort op {text} van ons.") == [privacy.IBAN_FOUND]


@pytest.mark.parametrize(
    "text",
    [
        "jeugd@work",
        "om 3 @ de tafel",
        "wat (at) je?",
        "a.b[at]",
        "Hij at soep. Punt uit.",
        "Wie at.Daar",
        "Buren @ het plein. En toen.",
        "Hij at bij mij",
    ],
)
def test_other_signs_are_no_mail_address(text: str) -> None:
    assert messages(motive=text) == []


@pytest.mark.parametrize(
    "mailbox",
    [
        "info@lier.example",
        "lokalenetwerken@lier.example",
        "sociale.dienst@lier.example",
        "jeugddienst@lier.example",
        "lier@lier.example",
        "soepopdestoep@mail.example",
    ],
)
def test_a_service_may_give_its_mailbox_as_contact(mailbox: str) -> None:
    assert messages(contact={"name": "Stad Lier", "mailbox": mailbox}) == []


@pytest.mark.parametrize("mailbox", ["an.peeters@lier.example", "postma@lier.example"])
def test_a_person_may_not(mailbox: str) -> None:
    [fault] = found(card(contact={"name": "Stad Lier", "mailbox": mailbox}))
    assert fault == Fault(("contact", "mailbox"), privacy.PERSON_FOUND)


def test_a_private_detail_is_not_repeated_in_the_message(world: World) -> None:
    world.change(SOUP, "De straat kende elkaar niet.", "Bel 0475 12 34 56.")
    [problem] = world.problems()
    start = f"{place(world, SOUP, 'Bel 0475')}: aanleiding (motive): hier staat een telefoonnummer"
    assert problem.startswith(start)
    assert "0475" not in problem


def test_a_number_is_seen_as_it_is_shown() -> None:
    assert messages(motive="Bel 0475 **12** 34 56 maar.") == [privacy.PHONE_FOUND]


def test_a_private_detail_is_told_on_its_own_line(world: World) -> None:
    text = "|\n  De straat.[^gazet-2012]\n\n  Twee.\n  Bel 0475 12 34 56."
    world.change(SOUP, "De straat kende elkaar niet.[^gazet-2012]", text)
    [problem] = world.problems()
    assert problem.startswith(f"{place(world, SOUP, 'Bel 0475').rpartition(':')[0]}:1: ")


@pytest.mark.parametrize("text", ["a" * 60_000, "0" * 60_000, "a.a@" * 15_000, "0 " * 30_000])
def test_a_hostile_text_takes_no_time(text: str) -> None:
    start = time.perf_counter()
    privacy.mail_addresses(text)
    privacy.phone_numbers(text)
    privacy.national_numbers(text)
    privacy.bank_accounts(text)
    assert time.perf_counter() - start < 2


UNITS = ("](", "[^", "A", "a", "0", " ", "@", "0 ", "a.", "&#", "(A", "BE68", "*", "~")
LOOKS: Mapping[str, Callable[[str], object]] = {
    "copied": lambda text: overlaps(text, GUARD),
    "mail": privacy.mail_addresses,
    "phone": privacy.phone_numbers,
    "national": privacy.national_numbers,
    "bank": privacy.bank_accounts,
    "bracketed": jargon._BRACKETED.findall,
}


@pytest.mark.parametrize("look", LOOKS)
def test_four_times_the_text_takes_no_more_than_some_four_times_the_time(look: str) -> None:
    def seconds(text: str) -> float:
        start = time.process_time()
        LOOKS[look](text)
        return time.process_time() - start

    for unit in UNITS:
        once = min(seconds(unit * 3000) for _ in range(3))
        assert seconds(unit * 12_000) < 10 * once + 0.02, unit


# Completeness

BROKEN: Mapping[str, Mapping[str, Any]] = {
    "de kern": {"summary": ""},
    "de praktijk in één zin (what)": {"what": None},
    "de gemeente": {"place": ""},
    "minstens één partner": {"partners": ()},
    "minstens twee partners": {"partners": card().partners[:1]},
    "minstens één bron": {"sources": ()},
    "de aanleiding of het doel": {"motive": None, "goal": None},
    "de aanpak": {"approach": None},
    "meer dan een plan": {"status": "gepland"},
    "het resultaat, met een bron bij elke alinea": {
        "result": "Er kwamen zestig mensen.[^gazet]\n\nWat er daarna van kwam, vonden we niet."
    },
    "iets wat werkte of wat moeilijk bleef": {"worked": ()},
    "een tweede bron in het verhaal, of één die volledig gelezen is": {
        "sources": card(sources=[{**SOURCES[0], "read": "begin"}]).sources,
        "result": "Er kwamen zestig mensen.[^gazet]",
    },
    "minstens drie vragen": {"questions": ()},
    "bij één zin van het resultaat minstens twee uitgevers die geen partner zijn": {
        "result": "Er kwamen zestig mensen.[^gazet]"
    },
}
ALL = [(level, each.title) for level, asked in REQUIREMENTS.items() for each in asked]


def lacking(record: Practice, level: Level) -> tuple[str, ...]:
    own = {str(source.id): source for source in record.own_sources}
    return missing(record, level, own)


def test_a_full_card_lacks_nothing_at_any_level() -> None:
    assert [lacking(card(), level) for level in REQUIREMENTS] == [(), (), ()]


@pytest.mark.parametrize(("level", "title"), ALL, ids=[title for _, title in ALL])
def test_a_level_asks_for_each_thing_that_stands_under_it(level: Level, title: str) -> None:
    broken = card().model_copy(update=dict(BROKEN[title]))
    assert title in lacking(broken, level)
    lower = list(REQUIREMENTS)[: list(REQUIREMENTS).index(level)]
    assert not any(title in lacking(broken, each) for each in lower)


def test_a_level_asks_for_what_the_lower_ones_ask() -> None:
    assert "minstens één partner" in lacking(card(partners=[]), "bevestigd")


def test_a_card_that_claims_too_much_hears_what_it_lacks_and_what_it_reaches() -> None:
    [fault] = found(card(motive=None, goal=None, questions=[], level="beschreven"))
    assert fault.loc == ("level",)
    assert fault.message == (
        "voor niveau 'beschreven' ontbreekt: de aanleiding of het doel, minstens drie vragen;"
        " vul dat aan of kies niveau 'schets'"
    )


def test_a_card_below_every_level_is_only_asked_to_fill_in() -> None:
    assert messages(partners=[], level="schets") == [
        "voor niveau 'schets' ontbreekt: minstens één partner; vul dat aan"
    ]


def test_a_modest_card_may_lack_the_rest() -> None:
    changes: dict[str, Any] = {"motive": None, "result": None, "questions": [], "level": "schets"}
    assert messages(sources=SOURCES[:1], **changes) == []


@pytest.mark.parametrize(("motive", "goal"), [("Het was er stil.", None), (None, "Samen eten.")])
def test_a_motive_will_do_and_so_will_a_goal(motive: str | None, goal: str | None) -> None:
    assert messages(motive=motive, goal=goal, level="beschreven") == []


@pytest.mark.parametrize("result", [None, "Wat ervan kwam, vonden we niet."])
def test_a_card_without_a_sourced_result_is_a_sketch(result: str | None) -> None:
    told = messages(result=result, level="beschreven")
    assert any("het resultaat, met een bron bij elke alinea" in message for message in told)


def test_a_plan_is_a_sketch_and_may_be_that() -> None:
    assert messages(status="gepland", level="schets") == []
    [message] = messages(status="gepland", level="beschreven")
    assert message.startswith("voor niveau 'beschreven' ontbreekt: meer dan een plan;")


def test_something_that_stayed_hard_counts_like_something_that_worked() -> None:
    hard = [{"text": "De winter.", "sources": ["gazet"]}]
    assert messages(worked=[], struggled=hard) == []


def test_one_source_will_do_when_it_was_read_in_full() -> None:
    half, whole = ([{**SOURCES[0], "read": read}] for read in ("begin", "volledig"))
    changes = {"result": "Zestig mensen.[^gazet]", "level": "beschreven"}
    assert messages(sources=whole, **changes) == []
    assert len(messages(sources=half, **changes)) == 1


def test_two_sources_will_do_when_neither_was_read_in_full() -> None:
    halves = [{**source, "read": "begin"} for source in SOURCES]
    assert messages(sources=halves) == []


@pytest.mark.parametrize(
    "publisher", ["De Gazet", "Stad Lier", "Dienst Pers, stad Lier", "Lier", "onbekend"]
)
def test_a_partner_or_an_unknown_publisher_confirms_nothing(publisher: str) -> None:
    sources = [SOURCES[0], {**SOURCES[1], "publisher": publisher}]
    [message] = messages(sources=sources)
    assert "uitgevers die geen partner zijn" in message
    assert message.endswith("kies niveau 'beschreven'")


def test_two_publishers_confirm_when_they_back_the_same_claim() -> None:
    apart = "Er kwamen zestig mensen.[^gazet] De soep was op.[^bode]"
    together = "Er kwamen zestig mensen.[^gazet] De soep was op.[^bode]\n[^gazet]"
    assert messages(result=together) == []
    assert len(messages(result=apart)) == 1


def test_a_publisher_that_only_looks_like_a_partner_confirms() -> None:
    assert messages(sources=[SOURCES[0], {**SOURCES[1], "publisher": "Lierse Stadskrant"}]) == []


# Steps and questions


def steps(amount: int) -> list[dict[str, str]]:
    return [{"title": f"Stap {number}", "text": "Koken."} for number in range(amount)]


@pytest.mark.parametrize("amount", [0, 3, 4, 5])
def test_a_card_has_no_steps_or_three_to_five(amount: int) -> None:
    assert messages(steps=steps(amount)) == []


@pytest.mark.parametrize("amount", [1, 2])
def test_one_or_two_steps_are_too_few(amount: int) -> None:
    [fault] = found(card(steps=steps(amount)))
    assert fault.loc == ("steps",)
    assert fault.message == f"zet hier geen stappen, of drie tot vijf; nu staan er {amount}"


def test_two_questions_at_a_table_are_too_few(world: World) -> None:
    world.change(DOSSIER, "      - {text: Wie wast er af?}\n", "")
    assert world.problems() == [
        f"{place(world, DOSSIER, '- {text: Wie kookt er bij jullie?}')}: tafels (tables), punt 1,"
        " vragen (questions): zet hier geen vragen, of drie tot vijf; nu staan er 2"
    ]


# Figures


@pytest.mark.parametrize(
    ("formula", "outcome"),
    [
        ("152 - 35 + 27", "144"),
        ("2 * (3 + 4) / 7", "2"),
        ("-3 + 5", "2"),
        ("0.1 + 0.2", "0.3"),
        ("1/4", "0.25"),
        ("600 / 4000 × 100 − 5", "10"),
    ],
)
def test_a_formula_is_computed(formula: str, outcome: str) -> None:
    assert figures.computed(formula) == Decimal(outcome)


@pytest.mark.parametrize(
    "formula",
    [
        *("", "2 ** 9", "7 // 2", "1_000", "1e9", "0x10", "a + 1", "len(1)", "1,5", "2(3)"),
        *("1 +", "(1", "1 2", "__import__('os')", "1 < 2", "+1", "007"),
    ],
)
def test_anything_but_a_sum_is_refused(formula: str) -> None:
    with pytest.raises(ValueError) as refused:
        figures.computed(formula)
    assert type(refused.value) is ValueError


def test_a_reader_sees_a_formula_as_in_a_school_book() -> None:
    [derived] = card(figures=[figure(value="15", formula="600 / 4000 * 100")]).figures
    assert derived.reckoning == "600 : 4.000 × 100"
    [derived] = card(figures=[figure(value="2.5", formula="10.5 - 8")]).figures
    assert derived.reckoning == "10,5 − 8"


@given(st.text(alphabet="0123456789.+-*/() ", max_size=60))
def test_a_formula_gives_a_number_or_one_of_two_errors(formula: str) -> None:
    with suppress(ValueError, ArithmeticError):
        assert isinstance(figures.computed(formula), Decimal)


def figure(**changes: str | None) -> dict[str, Any]:
    return {**CARD["figures"][0], **changes}


@pytest.mark.parametrize(
    ("changes", "field", "start"),
    [
        ({"formula": None}, "certainty", "een afgeleid getal heeft een formule (formula) nodig"),
        ({"value": "140"}, "formula", "de formule geeft 144, maar de waarde is 140; reken het na"),
        ({"formula": "100 / 3"}, "formula", "de formule geeft 33.33333333, maar"),
        ({"formula": "1 / 0"}, "formula", "deze formule is niet uit te rekenen; deel niet door"),
        ({"formula": "0 / 0"}, "formula", "deze formule is niet uit te rekenen"),
        ({"formula": "9" * 60}, "formula", "deze formule is niet uit te rekenen"),
        ({"formula": "honderd"}, "formula", "schrijf de formule met getallen en + - * /"),
        ({"certainty": "vermeld", "value": "1"}, "formula", "de formule geeft 144"),
    ],
)
def test_a_figure_that_does_not_add_up(
    changes: dict[str, str | None], field: str, start: str
) -> None:
    [fault] = found(card(figures=[figure(**changes)]))
    assert fault.loc == ("figures", 0, field)
    assert fault.message.startswith(start)


@pytest.mark.parametrize(
    ("value", "formula"),
    [("33", "100 / 3"), ("33.3", "100 / 3"), ("67", "200 / 3"), ("0.5", "1 / 2"), ("1", "1 / 2")],
)
def test_a_figure_is_compared_as_precisely_as_it_was_given(value: str, formula: str) -> None:
    assert messages(figures=[figure(value=value, formula=formula)]) == []


def test_a_figure_that_is_not_derived_needs_no_formula() -> None:
    assert messages(figures=[figure(certainty="vermeld", formula=None)]) == []


# Dates


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2012", "2011"),
        ("2012", "2011-12"),
        ("2011-10", "2011-09"),
        ("2011-10-20", "2011-10-19"),
        ("2012", "voor 2011-07"),
    ],
)
def test_a_period_does_not_end_before_it_begins(start: str, end: str) -> None:
    [fault] = found(card(status="afgerond", period={"start": start, "end": end}))
    assert fault == Fault(
        ("period", "end"), f"het einde ({end}) valt vóór het begin ({start}); kijk na"
    )


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2011", "2012"),
        ("2011", "2011"),
        ("2011-10", "2011"),
        ("2011", "2011-01"),
        ("ca. 2012", "2011"),
        ("voor 2012", "2011"),
        ("2011", "voor 2011-07"),
        ("onbekend", "2011"),
        ("2011", "onbekend"),
    ],
)
def test_a_period_may_be_vague(start: str, end: str) -> None:
    assert messages(status="afgerond", period={"start": start, "end": end}) == []


@pytest.mark.parametrize("day", ["2026-11-21", "2026-11-20"])
def test_the_next_review_comes_after_the_last(day: str) -> None:
    [fault] = found(card(review_before=day))
    assert fault.loc == ("review_before",)
    assert fault.message.startswith("deze dag komt niet na de vorige controle")


def test_of_two_days_that_contradict_the_odd_one_is_blamed(world: World) -> None:
    world.change(SOUP, "checked_on: 2026-11-21", "checked_on: 2062-11-21")
    assert world.problems() == [
        f"{place(world, SOUP, '2062-11-21')}: nagekeken op (checked_on): deze dag komt niet vóór"
        " de volgende controle (review_before: 2027-11-21); kijk het jaar na"
    ]


def test_so_does_that_of_a_dossier(world: World) -> None:
    world.change(DOSSIER, "review_before: 2027-11-21", "review_before: 2025-11-21")
    assert world.problems() == [
        f"{place(world, DOSSIER, '2025-11-21')}: opnieuw nakijken voor (review_before): deze"
        " dag komt niet na de vorige controle (checked_on: 2026-11-21); kies een latere"
    ]


@pytest.mark.parametrize(
    ("start", "end"), [("ca. 1998", "1990"), ("1998", "ca. 1990"), ("ca. 1998", "voor 1990-05")]
)
def test_about_a_year_is_not_any_year(start: str, end: str) -> None:
    [fault] = found(card(status="afgerond", period={"start": start, "end": end}))
    assert fault.loc == ("period", "end")


@pytest.mark.parametrize(
    ("changes", "loc"),
    [
        ({"figures": [{**CARD["figures"][0], "date": "2031-01-20"}]}, ("figures", 0, "date")),
        ({"sources": [SOURCES[0], {**SOURCES[1], "date": "2028"}]}, ("sources", 1, "date")),
        ({"period": {"start": "ca. 2035"}}, ("period", "start")),
        ({"checked_on": "2027-11-21", "review_before": "2028-11-21"}, ("checked_on",)),
    ],
)
def test_what_must_have_happened_is_not_to_come(changes: dict[str, Any], loc: Loc) -> None:
    [fault] = found(card(**changes))
    assert fault.loc == loc
    assert fault.message.endswith(" moet nog komen; kijk het jaar na")


@pytest.mark.parametrize(
    "changes",
    [
        {"checked_on": "2027-08-01", "review_before": "2028-08-01"},
        {"period": {"start": "2012", "end": "2030"}},
        {"period": {"start": "voor 2035"}},
        {"sources": [SOURCES[0], {**SOURCES[1], "date": "2027"}]},
    ],
)
def test_a_day_that_the_last_commit_does_not_know_yet_is_fine(changes: dict[str, Any]) -> None:
    assert found(card(**changes)) == []


def test_the_head_of_a_list_is_not_checked_next_year(world: World) -> None:
    text = (world.root / "data/tools.yml").read_text(encoding="utf-8")
    head = "checked_on: 2031-11-21\nreview_before: 2032-11-21\nrecords:\n"
    world.write("data/tools.yml", head + text)
    assert world.problems() == [
        "data/tools.yml:1:13: nagekeken op (checked_on): 21 november 2031 moet nog komen; kijk het"
        " jaar na"
    ]


def test_stale_records_are_those_whose_day_has_passed(world: World) -> None:
    world.change("data/policy.yml", "review_before: 2027-03-01", "review_before: 2026-12-01")
    catalogue = world.open().catalogue
    assert [record.id for record in stale(catalogue, date(2026, 12, 2))] == ["wie"]
    assert stale(catalogue, date(2026, 12, 1)) == ()
    late = stale(catalogue, date(2027, 11, 22))
    assert [record.id for record in late][:2] == ["wie", "soep-op-de-stoep"]
    assert {record.kind for record in late} == {
        "practice", "dossier", "event", "toolkit", "policy_point", "land_map",
    }  # fmt: skip


HEAD = "checked_on: 2026-11-21\nreview_before: {day}\nrecords:\n"


def with_head(world: World, path: str, day: str = "2027-01-01") -> None:
    text = (world.root / path).read_text(encoding="utf-8")
    world.write(path, HEAD.format(day=day) + text)


def test_the_head_of_a_list_dates_its_records(world: World) -> None:
    before = [record.id for record in undated(world.open().catalogue)]
    with_head(world, "data/tools.yml")
    catalogue = world.open().catalogue
    assert world.problems() == []
    assert "kookboek" in before
    assert [record.id for record in undated(catalogue)] == [id for id in before if id != "kookboek"]
    assert [record.id for record in stale(catalogue, date(2027, 1, 2))] == ["kookboek"]


def test_a_source_on_a_card_is_checked_with_the_card(world: World) -> None:
    assert "gazet-2012" not in [record.id for record in undated(world.open().catalogue)]


def test_the_days_in_a_head_do_not_contradict_each_other(world: World) -> None:
    with_head(world, "data/tools.yml", day="2026-11-20")
    assert world.problems() == [
        "data/tools.yml:2:16: opnieuw nakijken voor (review_before): deze dag komt niet na de"
        " vorige controle (checked_on: 2026-11-21); kies een latere"
    ]


def test_a_head_says_both_days(world: World) -> None:
    with_head(world, "data/tools.yml")
    world.change("data/tools.yml", "checked_on: 2026-11-21\n", "")
    assert world.problems() == [
        "data/tools.yml:1:1: nagekeken op (checked_on): ontbreekt; voeg 'checked_on: …' toe"
    ]


# Names, titles and what belongs together


@pytest.mark.parametrize("title", ['"Soep op de stoep"', "“Soep op de stoep”", "'Soep'"])
def test_a_title_does_not_stand_between_quotes(title: str) -> None:
    [fault] = found(card(title=title))
    assert fault.loc == ("title",) and "aanhalingstekens" in fault.message


@pytest.mark.parametrize("title", ["'t Hope", "De “soep” van Lier", "Soep: “lekker”"])
def test_a_title_may_hold_quotes(title: str) -> None:
    assert messages(title=title) == []


@pytest.mark.parametrize("name", ["Stad Lierr", "Sttad Lier", "Stda Lier", "Stad Lie"])
def test_a_partner_one_letter_from_an_organisation_is_a_slip(world: World, name: str) -> None:
    world.change(SOUP, "{name: Stad Lier,", f"{{name: {name},")
    assert world.problems() == [
        f"{SOUP}:12:12: partners, punt 1, naam (name): '{name}' kennen we niet; bedoelde je"
        " 'Stad Lier'? Is het een andere, voeg die dan eerst toe"
    ]


@pytest.mark.parametrize("name", ["Stad Liedekerke", "STAD LIER", "Stad Lier 2", "Soep"])
def test_another_name_is_another_name(world: World, name: str) -> None:
    world.change(SOUP, "{name: Stad Lier,", f"{{name: {name},")
    assert world.problems() == []


def test_one_story_is_told_once(world: World) -> None:
    text = (world.root / "practices/tweede-kaart.yml").read_text(encoding="utf-8")
    world.write("practices/a-tweede.yml", text)
    assert world.problems() == [
        "practices/a-tweede.yml:1:8: titel (title): 'Tweede kaart' is al een naam van"
        " 'tweede-kaart'; kies een andere titel, of vul dat bestand aan"
    ]


def test_the_municipalities_of_a_card_hold_its_own() -> None:
    [fault] = found(card(covers=["halle", "genk"]))
    assert fault == Fault(("covers",), "'lier' (place) staat er niet bij; zet ze erbij")
    assert found(card(covers=["halle", "lier"])) == []


def test_a_story_without_a_source_mark_is_told_where_it_begins() -> None:
    bare: dict[str, Any] = {
        "result": None,
        "worked": [],
        "figures": [],
        "level": "schets",
        "goal": "Soep.",
    }
    [fault] = found(card(**bare))
    assert fault.loc == ("motive",) and "nergens een bronteken" in fault.message
    assert "[^gazet]" in fault.message


def test_a_source_that_nothing_cites_is_told() -> None:
    more = {"id": "post", "title": "Soep", "publisher": "De Post"}
    [fault] = found(card(sources=[*SOURCES, more]))
    assert fault.loc == ("sources", 2) and "[^post]" in fault.message


def test_jargon_in_the_kern_is_told(world: World) -> None:
    kern = "Buren koken op vrijdag soep voor de hele straat."
    world.change(SOUP, kern, "Buren faciliteren soep met de stakeholders van de straat.")
    (problem,) = world.problems()
    assert "kern (summary): 'faciliteren', 'stakeholders': dat is vaktaal" in problem


# Images


def real(kind: str) -> bytes:
    """Return a small picture that a program can open."""
    written = BytesIO()
    Image.new("RGB", (4, 3), "teal").save(written, kind)
    return written.getvalue()


CONTENT = {"jpg": real("JPEG"), "png": real("PNG"), "webp": real("WEBP")}


def image(file: str) -> dict[str, str]:
    return {"file": file, "alt": "Een pan soep.", "credit": "De buurt", "licence": "CC BY 4.0"}


def image_faults(media: Path, *files: str) -> list[Fault]:
    return found(card(media=[image(file) for file in files]), media)


@pytest.mark.parametrize("kind", CONTENT)
def test_a_real_image_passes(kind: str, tmp_path: Path) -> None:
    (tmp_path / f"soep.{kind}").write_bytes(CONTENT[kind])
    assert image_faults(tmp_path, f"soep.{kind}") == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Foto 1.JPG", "hernoem het bestand naar foto-1.jpg"),
        ("e.jpeg", "hernoem het bestand naar e.jpg"),
        ("foto.svg", "is geen jpg, png of webp; bewaar het beeld als jpg of png"),
        ("../x.jpg", "schrijf alleen de naam"),
    ],
)
def test_a_name_that_an_image_cannot_have_gets_a_better_one(
    world: World, name: str, told: str
) -> None:
    line = f"{{file: {name}, alt: Soep., credit: Buurt, licence: CC0}}"
    world.change(SOUP, "level: beschreven", f"level: beschreven\nmedia:\n  - {line}")
    (problem,) = world.problems()
    assert "bestand (file): " in problem and problem.endswith(told)


def test_an_absent_image_is_a_fault(tmp_path: Path) -> None:
    assert image_faults(tmp_path, "soep.jpg") == [
        Fault(
            ("media", 0, "file"),
            "'soep.jpg' staat niet in practices/media/; zet het daar of kijk de naam na",
        )
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("soep.jpg", CONTENT["png"], "'soep.jpg' is vanbinnen een png; bewaar het als jpg"),
        ("soep.webp", CONTENT["webp"][:11], "'soep.webp' is vanbinnen geen jpg, png of webp"),
        ("soep.png", b"<svg onload='x'>", "'soep.png' is vanbinnen geen jpg, png of webp"),
        ("soep.png", b"", "'soep.png' is vanbinnen geen jpg, png of webp"),
        ("soep.png", CONTENT["png"] + bytes(LARGEST), "'soep.png' telt 4,0 MB; hoogstens 4 MB"),
    ],
)
def test_an_image_is_what_its_name_says(
    name: str, content: bytes, message: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    [fault] = image_faults(tmp_path, name)
    assert fault.message.startswith(message)


def test_an_image_may_be_just_as_large_as_allowed(tmp_path: Path) -> None:
    (tmp_path / "soep.png").write_bytes(CONTENT["png"].ljust(LARGEST, b"\0"))
    assert image_faults(tmp_path, "soep.png") == []


def test_a_link_to_a_file_elsewhere_is_refused(tmp_path: Path) -> None:
    media = tmp_path / "media"
    media.mkdir()
    (tmp_path / "geheim.jpg").write_bytes(CONTENT["jpg"])
    (media / "soep.jpg").symlink_to(tmp_path / "geheim.jpg")
    [fault] = image_faults(media, "soep.jpg")
    assert fault.message.startswith("'soep.jpg' is een verwijzing")


def test_a_link_within_the_folder_is_refused_too(tmp_path: Path) -> None:
    (tmp_path / "brood.jpg").write_bytes(CONTENT["jpg"])
    (tmp_path / "soep.jpg").symlink_to(tmp_path / "brood.jpg")
    [fault] = image_faults(tmp_path, "brood.jpg", "soep.jpg")
    assert fault.loc == ("media", 1, "file")


def test_a_name_that_leaves_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "geheim.jpg").write_bytes(CONTENT["jpg"])
    whole = card(media=[image("soep.jpg")])
    leaving = whole.media[0].model_copy(update={"file": "../geheim.jpg"})
    [fault] = found(whole.model_copy(update={"media": (leaving,)}), tmp_path / "media")
    assert "is een verwijzing" in fault.message


def test_a_folder_is_no_image(tmp_path: Path) -> None:
    (tmp_path / "soep.jpg").mkdir()
    [fault] = image_faults(tmp_path, "soep.jpg")
    assert "staat niet in practices/media/" in fault.message


def test_an_image_stands_on_a_card_once(tmp_path: Path) -> None:
    (tmp_path / "soep.jpg").write_bytes(CONTENT["jpg"])
    (tmp_path / "brood.jpg").write_bytes(CONTENT["jpg"])
    assert image_faults(tmp_path, "soep.jpg", "brood.jpg") == []
    [fault] = image_faults(tmp_path, "soep.jpg", "soep.jpg")
    assert fault.loc == ("media", 1, "file")
    assert fault.message == "'soep.jpg' staat al hoger op deze kaart; haal er één weg"


def test_an_image_is_sought_in_the_collection(world: World) -> None:
    world.change(SOUP, "level: beschreven", "level: beschreven\nmedia:\n  - file: soep.jpg")
    world.change(SOUP, "soep.jpg", "soep.jpg\n    alt: Soep.\n    credit: Buurt\n    licence: CC0")
    assert ["staat niet in practices/media/" in problem for problem in world.problems()] == [True]
    (world.root / "practices/media").mkdir()
    (world.root / "practices/media/soep.jpg").write_bytes(CONTENT["jpg"])
    world.change(SOUP, "alt: Soep.", "alt: Een pan soep.")
    assert world.problems() == []
