"""The reader: every bad card gets its exact messages, every good text survives, nothing raises."""

import os
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import core_schema

from kennisbank.reading import (
    Entry,
    Position,
    Problem,
    Scalar,
    compose,
    composing,
    plain,
    read_list,
    read_record,
    read_text,
    scalars,
    structure,
    suggestion,
)
from kennisbank.reading.nodes import YamlNode, key_mark_at, mark_at, node_at
from kennisbank.reading.problems import LONGEST_MESSAGE
from kennisbank.reading.wording import WORDING
from kennisbank.reading.yaml_text import PILE, TWICE_ENCODED
from kennisbank.text.refusing import refused_kind
from tests.generator.reading_cases import BAD, GOOD, REST, Bad, Card

PATH = "practices/ruilnetwerk.yml"


def read(content: str | bytes) -> tuple[Card | None, list[str]]:
    """Return the card and every problem as `line:column: message`."""
    raw = content if isinstance(content, bytes) else content.encode()
    node, found = compose(raw, PATH)
    card, unfit = structure(node, Card, PATH, injected={"id": "ruilnetwerk"})
    return card, [str(problem).removeprefix(f"{PATH}:") for problem in sorted({*found, *unfit})]


def good(content: str | bytes) -> Card:
    card, problems = read(content)
    assert problems == []
    assert card is not None
    return card


def tree(content: str | bytes) -> YamlNode:
    node, problems = compose(content if isinstance(content, bytes) else content.encode(), PATH)
    assert problems == []
    assert node is not None
    return node


# Bad cards


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_a_bad_card_gets_exactly_these_messages(bad: Bad) -> None:
    assert read(bad.content)[1] == bad.messages


def test_there_are_many_bad_cards_each_told_apart() -> None:
    assert len({bad.content for bad in BAD}) == len(BAD) >= 65


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_every_message_names_a_cure(bad: Bad) -> None:
    for message in bad.messages:
        assert re.search(r"; |\?", message)


def test_a_good_card_has_no_problems() -> None:
    assert good(GOOD).title == "Ruilnetwerk"


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_the_parser_that_stands_in_for_libyaml_says_the_same(
    bad: Bad, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(composing, "LOADER", yaml.Loader)
    knows_more = {"unknown directive", "lone surrogate", "pair of surrogates"}
    messages = read(bad.content)[1]
    assert messages if bad.name in knows_more else messages == bad.messages


def test_libyaml_is_used_where_it_exists() -> None:
    assert yaml.__with_libyaml__ and composing.LOADER is yaml.CLoader


# Text that other readers change


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("no", "no"),
        ("ja", "ja"),
        ("on", "on"),
        ("~", "~"),
        ("null", "null"),
        ("19:30", "19:30"),
        ("0475", "0475"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("2016-02-30", "2016-02-30"),
        ("1.10", "1.10"),
        (".inf", ".inf"),
        ("=", "="),
        ("Kom!pas", "Kom!pas"),
        ("C#", "C#"),
        ("Actie#samen", "Actie#samen"),
        ("http://a.be/b#c", "http://a.be/b#c"),
        ('"Actie #samen"', "Actie #samen"),
        ('"\'t Hope: ruilnetwerk"', "'t Hope: ruilnetwerk"),
        ("’t Hope", "’t Hope"),
        ("in 't kort", "in 't kort"),
        ("'Samen' # een opmerking mag na een aanhalingsteken", "Samen"),
        ("'t-shirts'", "t-shirts"),
        ("'tafel'", "tafel"),
        ("'s'", "s"),
        ('"een \\"woord\\" erin"', 'een "woord" erin'),
        ('"met \\\\ erin"', "met \\ erin"),
        ('"caf\\u00e9"', "café"),
        ("samen\u00adwerking", "samen\u00adwerking"),
        ("Ĳsland 😀", "Ĳsland 😀"),
        ("e\u0301e\u0301n \u1ea1\u0302\u0301", "e\u0301e\u0301n \u1ea1\u0302\u0301"),
        ("om\u00a0de hoek", "om\u00a0de hoek"),
        ("Een\n  twee\n  2011 - 2012", "Een twee 2011 - 2012"),
        (">-\n  Een\n  twee", "Een twee"),
        ('"{ { x } }"', "{ { x } }"),
    ],
)
def test_a_text_stays_what_the_author_meant(written: str, text: str) -> None:
    assert good(f"title: {written}\n{REST}").title == text


def test_what_the_model_wants_as_a_number_or_a_date_becomes_one() -> None:
    card = good(GOOD + "people: 12\nshare: 3.50\nchecked_on: 2016-02-29\n")
    assert (card.people, card.share, card.checked_on) == (12, Decimal("3.50"), date(2016, 2, 29))


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_a_byte_order_mark_make_no_difference(ends: str, mark: bytes) -> None:
    text = GOOD + "summary: |\n  Een\n  twee\n"
    assert good(mark + text.replace("\n", ends).encode()) == good(text)


def test_comments_on_their_own_line_are_free() -> None:
    text = "# {{ uitleg }}\ntitle: A\n# voor de plaats\n  # ingesprongen\nplace: halle\n"
    assert good("---\n" + text + "themes:  # kies er drie\n- sport\nstatus: lopend\n...\n")


@pytest.mark.parametrize(
    "blank", ["", " ''", ' ""', " []", " {}", " {start: , end: ''}", "\n  end:"]
)
def test_an_optional_field_left_blank_is_absent(blank: str) -> None:
    assert good(f"{GOOD}period:{blank}\n") == good(GOOD)


def test_a_field_that_is_filled_in_is_not_absent() -> None:
    assert good(GOOD + "period: {end: '2012'}\n").period.end == "2012"


# Hostile files


def test_an_alias_bomb_is_refused_at_each_anchor_and_stays_small() -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    node, problems = compose("\n".join(lines).encode(), PATH)
    assert node is not None and len(str(plain(node))) < 1000
    assert [str(problem) for problem in problems[:2]] == [
        f"{PATH}:1:5: een label met '&' voor een blok of lijst kan niet; haal het weg",
        f"{PATH}:2:5: een label met '&' voor een blok of lijst kan niet; haal het weg",
    ]
    assert str(problems[2]) == (
        f"{PATH}:2:10: '*' verwijst in YAML naar een ander stuk en dat kan niet;"
        " schrijf het voluit, of zet de hele waarde tussen dubbele aanhalingstekens"
    )


def test_twenty_layers_are_read_and_one_more_is_not() -> None:
    assert compose(b"[" * 20 + b"]" * 20, PATH)[1] == []
    assert compose(b"[" * 21 + b"]" * 21, PATH)[0] is None


def test_a_text_of_the_largest_size_is_read_and_one_byte_more_is_not() -> None:
    largest = b"title: " + b"x" * (composing.RECORD_LIMIT - 7)
    assert compose(largest, PATH)[1] == []
    node, problems = compose(largest + b"x", PATH)
    assert node is None
    assert [str(problem) for problem in problems] == [
        f"{PATH}:1:1: het bestand telt 65 kB; hoogstens 64 kB past: kort in of splits het"
    ]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (RecursionError(), "1:1: het bestand is te ingewikkeld om te lezen; maak het eenvoudiger"),
        (MemoryError(), "1:1: het bestand is te ingewikkeld om te lezen; maak het eenvoudiger"),
        (
            yaml.YAMLError("somewhere"),
            "1:1: vanaf hier is de regel niet te lezen;"
            " kijk dubbele punten, aanhalingstekens en spaties na",
        ),
    ],
    ids=repr,
)
def test_a_parser_that_gives_up_is_a_problem(
    error: Exception, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gives_up(*_: object, **__: object) -> Iterator[yaml.Event]:
        raise error
        yield

    monkeypatch.setattr(yaml, "parse", gives_up)
    assert read(GOOD) == (None, [message])


def test_a_flood_of_errors_is_cut_short() -> None:
    messages = read(GOOD + "phases:\n" + "- {titel: x}\n" * 4000)[1]
    assert len(messages) <= 201
    assert messages[-1] == (
        "4004:11: verder zijn er nog 11800 fouten in dit bestand; verbeter eerst deze 200"
    )
    assert "verder" not in read(GOOD + "phases:\n" + "- {titel: x}\n" * 66)[1][-1]


def test_duplicate_keys_keep_the_first_value() -> None:
    card, problems = read(GOOD + "title: Ander\n")
    assert card is not None and card.title == "Ruilnetwerk"
    assert len(problems) == 1


# Files


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "practices").mkdir()
    (tmp_path / PATH).write_text(GOOD, encoding="utf-8")
    return tmp_path


def record(root: Path, path: str = PATH) -> Entry[Card]:
    return read_record(root / path, root, Card, Path(path).stem)


def messages(entry: Entry[Card]) -> list[str]:
    return [str(problem) for problem in entry.problems]


def test_a_record_takes_its_id_from_its_file(root: Path) -> None:
    entry = record(root)
    assert entry.record is not None
    assert (entry.id, entry.record.id, entry.path, entry.problems) == (
        "ruilnetwerk",
        "ruilnetwerk",
        PATH,
        (),
    )


def test_a_file_name_that_is_no_id_is_a_problem_of_the_file(root: Path) -> None:
    (root / PATH).rename(root / "practices/Ruil netwerk.yml")
    assert messages(record(root, "practices/Ruil netwerk.yml")) == [
        "practices/Ruil netwerk.yml:1:1: bestandsnaam: 'Ruil netwerk' heeft niet de juiste vorm;"
        " schrijf het zoals 'kompas-halle'; hernoem het bestand"
    ]


def test_a_file_of_50_mb_is_refused_before_it_is_read(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (root / PATH).open("wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("read"))
    assert messages(record(root)) == [
        f"{PATH}:1:1: het bestand telt 48.829 kB; hoogstens 64 kB past: kort in of splits het"
    ]


def test_a_link_is_refused_even_to_a_good_card(root: Path) -> None:
    (root / "practices/link.yml").symlink_to(root / PATH)
    assert messages(record(root, "practices/link.yml")) == [
        "practices/link.yml:1:1: dit is een koppeling naar iets anders; zet het bestand zelf hier"
    ]


def test_a_file_in_a_linked_folder_is_refused(root: Path) -> None:
    (root / "data").symlink_to(root / "practices")
    assert messages(record(root, "data/ruilnetwerk.yml")) == [
        "data/ruilnetwerk.yml:1:1: dit is een koppeling naar iets anders; zet het bestand zelf hier"
    ]


def test_a_root_behind_a_link_is_fine(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    link = tmp_path_factory.mktemp("elders") / "link"
    link.symlink_to(root)
    assert messages(record(link)) == []


def test_a_folder_with_the_name_of_a_card_is_refused(root: Path) -> None:
    (root / "practices/map.yml").mkdir()
    assert messages(record(root, "practices/map.yml")) == [
        "practices/map.yml:1:1: dit is geen gewoon bestand; haal het weg"
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_keep_the_reader_waiting(root: Path) -> None:
    os.mkfifo(root / "practices/pijp.yml")
    assert messages(record(root, "practices/pijp.yml")) == [
        "practices/pijp.yml:1:1: dit is geen gewoon bestand; haal het weg"
    ]


def test_a_file_that_is_not_there_is_a_problem(root: Path) -> None:
    assert messages(record(root, "practices/weg.yml")) == [
        "practices/weg.yml:1:1: dit bestand bestaat niet; maak het aan"
    ]


def test_a_name_that_no_system_can_open_is_a_problem(root: Path) -> None:
    assert read_text(root / "a\0b.yml", "a\0b.yml") == Problem(
        "a\0b.yml", 1, 1, "dit bestand is niet te lezen; kijk de naam en de rechten na"
    )


THEMES = """\
# thema's
- id: sport
  title: Sport
  place: halle
  status: lopend
- id: cultuur
  title: Cultuur #1
  place: halle
- los
- {id: media, title: Media, place: halle, status: lopend}
"""


def test_a_broken_item_of_a_list_leaves_the_others_whole(root: Path) -> None:
    (root / "themes.yml").write_text(THEMES, encoding="utf-8")
    listing = read_list(root / "themes.yml", root, Card)
    assert [(entry.id, entry.record is not None) for entry in listing.entries] == [
        ("sport", True),
        ("cultuur", False),
        ("", False),
        ("media", True),
    ]
    assert listing.problems == ()
    assert [messages(entry) for entry in listing.entries] == [
        [],
        [
            "themes.yml:6:3: stand (status): ontbreekt; voeg 'status: …' toe",
            "themes.yml:7:18: '#1' gaat verloren, want ' #' begint een opmerking; zet de hele"
            " waarde tussen dubbele aanhalingstekens, of de opmerking op een eigen regel",
        ],
        [
            "themes.yml:9:3: hier horen regels 'veld: waarde', geen losse tekst;"
            " zet een spatie na de dubbele punt"
        ],
        [],
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sport: Sport\n", "1:1: hier hoort een lijst; begin elk punt met '- '"),
        ("", "1:1: het bestand is leeg; vul het in of verwijder het"),
        ("# \u200b\n[]\n", "1:3: hier staat een onzichtbaar teken (\\u200b); haal het weg"),
    ],
)
def test_what_is_wrong_with_a_list_file_itself(root: Path, text: str, message: str) -> None:
    (root / "themes.yml").write_text(text, encoding="utf-8")
    listing = read_list(root / "themes.yml", root, Card)
    assert [str(problem) for problem in listing.problems] == [f"themes.yml:{message}"]
    assert listing.entries == ()


def test_a_list_may_be_longer_than_a_card_up_to_its_own_limit(root: Path) -> None:
    item = "- {id: sport, title: Sport, place: halle, status: lopend}\n"
    (root / "themes.yml").write_text(item * 1200, encoding="utf-8")
    assert len(read_list(root / "themes.yml", root, Card).entries) == 1200
    refused = read_list(root / "themes.yml", root, Card, limit=64 * 1024)
    assert [str(problem) for problem in refused.problems] == [
        "themes.yml:1:1: het bestand telt 68 kB; hoogstens 64 kB past: kort in of splits het"
    ]


# Places


PHASES = GOOD + "phases:\n  - {id: opstart, why: a}\n  - id: verkenning\n    why: b\n"


def test_an_entry_reports_at_the_value_with_the_words_that_lead_there(root: Path) -> None:
    (root / PATH).write_text(PHASES, encoding="utf-8")
    entry = record(root)
    assert str(entry.problem(("phases", 1, "id"), "'verkenning' bestaat niet")) == (
        f"{PATH}:6:9: fasen (phases), punt 2, fase (id): 'verkenning' bestaat niet"
    )
    assert str(entry.problem((), "is dubbel")) == f"{PATH}:1:1: is dubbel"


def test_an_entry_that_could_not_be_read_still_has_a_place(root: Path) -> None:
    (root / PATH).write_text("title: [", encoding="utf-8")
    entry = record(root)
    assert entry.mark(("title",)) == Position(1, 1)
    assert str(entry.problem(("title",), "is dubbel")) == f"{PATH}:1:1: is dubbel"


def test_parts_that_are_not_in_the_tree_are_skipped() -> None:
    node = tree(PHASES)
    assert mark_at(node, ("phases", 0, "Phase", "why")) == Position(5, 24)
    assert mark_at(node, ("phases", 7, "why")) == Position(5, 3)
    assert key_mark_at(node, ("phases", 0, "nowhere")) == Position(5, 5)
    assert node_at(node, ("place",)) == Scalar("halle", Position(2, 8))


# Problems


def test_problems_sort_by_path_line_and_column() -> None:
    problems = [
        Problem(*place, "x") for place in [("b", 1, 1), ("a", 10, 1), ("a", 9, 9), ("a", 9, 10)]
    ]
    assert [(p.path, p.line, p.column) for p in sorted(problems)] == [
        ("a", 9, 9),
        ("a", 9, 10),
        ("a", 10, 1),
        ("b", 1, 1),
    ]


def test_a_problem_never_carries_a_character_that_steers_a_terminal() -> None:
    problem = Problem("a\x1b[2J\n.yml", 1, 2, "slecht: \x1b]0;x\x07\u202e\ud800")
    assert str(problem) == "a\\x1b[2J\\n.yml:1:2: slecht: \\x1b]0;x\\x07\\u202e\\ud800"


def test_a_problem_is_cut_when_it_is_endless() -> None:
    assert len(Problem("a", 1, 1, "x" * 9999).message) == LONGEST_MESSAGE
    assert Problem("a", 1, 1, "x" * LONGEST_MESSAGE).message == "x" * LONGEST_MESSAGE


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("verkening", "; bedoelde je 'verkenning'?"),
        ("Opstart", "; bedoelde je 'opstart'?"),
        ("ópstart", "; bedoelde je 'opstart'?"),
        ("kompas_halle", "; bedoelde je 'kompas-halle'?"),
        ("fiets", ""),
        ("", ""),
        ("opstart" * 1000, ""),
    ],
)
def test_a_suggestion_is_made_for_a_word_that_looks_like_one(word: str, said: str) -> None:
    assert suggestion(word, ["opstart", "verkenning", "kompas-halle"]) == said


def test_wording_knows_only_kinds_of_error_that_pydantic_has() -> None:
    assert set(WORDING) <= set(get_args(core_schema.ErrorType))


# Nothing raises


def tries(number: int) -> settings:
    """The same inputs at each run: a pull request should not fail on another one's luck."""
    return settings(max_examples=number, deadline=None, derandomize=True, database=None)


def sound(content: bytes) -> None:
    """Read a file as a card; whatever comes out must be fit to show."""
    node, found = compose(content, PATH)
    _, unfit = structure(node, Card, PATH, injected={"id": "ruilnetwerk"})
    assert node is not None or found
    for problem in (*found, *unfit):
        assert problem.line >= 1 and problem.column >= 1
        assert str(problem).isprintable() and len(problem.message) <= LONGEST_MESSAGE


YAML_SIGNS = st.text(
    st.sampled_from("abt:#-?[]{}&*!|>'\"%@`,.\\ \n\n\r\t0xu8\u202e\ud800\0é<=~"), max_size=60
)
CARD = b'title: "Ruil\\u00e9"\n' + PHASES.encode() + b"steps:\n- 'a'\n- b\n- |\n  c\n"


@tries(150)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    sound(content)


@tries(100)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    sound(text.encode("utf-8", "surrogatepass"))


@tries(300)
@given(YAML_SIGNS)
def test_any_heap_of_yaml_signs_is_read_or_refused(text: str) -> None:
    sound(text.encode("utf-8", "surrogatepass"))


@tries(300)
@given(st.integers(0, len(CARD)), st.integers(0, 12), YAML_SIGNS)
def test_a_mutated_card_is_read_or_refused(start: int, gone: int, signs: str) -> None:
    sound(CARD[:start] + signs.encode("utf-8", "surrogatepass") + CARD[start + gone :])


@pytest.mark.parametrize("cut", range(0, len(CARD), 3))
def test_a_card_that_breaks_off_is_read_or_refused(cut: int) -> None:
    sound(CARD[:cut])


SAFE = st.characters(
    exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"], exclude_characters="{\uffff"
)


def is_told_apart(text: str) -> bool:
    """Leave out blank texts, unseen signs, and what looks like `'t Hope` once between quotes."""
    told = (
        PILE.search(text),
        any(map(refused_kind, text.replace("\n", ""))),
        re.search(r"^(?:-|[a-z_]+:)?[\u00a0\u2007\u202f]|[\u00a0\u2007\u202f]$", text),
        scalars.CURLY.fullmatch(text),
        TWICE_ENCODED.search(text),
        re.match(r"[tsnkmrd]\s|s-", text),
    )
    return bool(text.strip()) and not any(told)


KEY = st.text(SAFE, max_size=30).filter(lambda text: is_told_apart(text) and text != "<<")
VALUE = st.text(SAFE | st.sampled_from("\n #:'\""), max_size=60).filter(is_told_apart)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, min_size=1, max_size=4) | st.dictionaries(KEY, inner, min_size=1)


@tries(100)
@given(
    st.dictionaries(KEY, st.recursive(VALUE, nested, max_leaves=8), min_size=1, max_size=3),
    st.sampled_from([None, '"', "|"]),
    st.booleans(),
)
def test_what_was_written_is_what_is_read(
    record: dict[str, Any], style: str | None, unicode: bool
) -> None:
    text = yaml.safe_dump(
        record, default_style=style, allow_unicode=unicode, sort_keys=False, width=999
    )
    assert plain(tree(text)) == record
