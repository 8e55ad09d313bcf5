"""What a knowledge base says of itself: read as strictly as a card, and with a default for all."""

import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from kennisbank.authoring.settings_schema import settings_schema_text
from kennisbank.cli import main
from kennisbank.printing import HOUSE_STYLE
from kennisbank.records.model import Model, within
from kennisbank.settings import (
    SITE_FILE,
    WORDS_FILE,
    Settings,
    Words,
    environment_problems,
    open_settings,
    read_settings,
)
from kennisbank.settings.colours import Colours, Tone, contrast
from tests.conftest import PROJECT
from tests.world import SOUP, World

SITE = """\
identity:
  name: Soepboek
  description: Wat straten koken.
  address: https://soepboek.example/
  mailbox: redactie@soepboek.example
menu:
  - {address: praktijken/, title: Soepen}
  - {address: dossiers/, title: Dossiers, holds: [bijeenkomsten]}
home:
  title: Proef mee.
  doors:
    - {address: praktijken/, title: Ik zoek soep, text: Alle soepen., drawing: zoeken}
lists:
  - {address: praktijken/, title: Soepen, lead: Soep van overal.}
share:
  - {picture: pan, alt: Een pan., words: [praktijken]}
  - {picture: tafel, alt: Een tafel.}
colours:
  accent: {light: "#0a5a55", dark: "#62c8ba"}
  accent_deep: {light: "#06413d", dark: "#8fe0d4"}
  accent_tint: {light: "#e1efec", dark: "#14322f"}
  on_accent: {light: "#ffffff", dark: "#06201d"}
"""


def with_site(world: World, old: str = "", new: str = "") -> World:
    assert SITE.count(old) == 1 or not old, old
    world.write(SITE_FILE, SITE.replace(old, new) if old else SITE)
    return world


def test_settings_are_read(world: World) -> None:
    settings = read_settings(with_site(world).root).settings
    assert settings.identity.name == "Soepboek"
    assert settings.home.doors[0].drawing == "zoeken"
    assert world.problems() == []


def test_a_collection_without_the_files_has_a_word_for_everything(world: World) -> None:
    assert open_settings(world.root, {}) == Settings()
    assert read_settings(world.root).words == Words()
    assert world.problems() == []


def test_no_default_names_this_site() -> None:
    texts = [text for model in (Settings(), Words()) for _, text in within(model, str)]
    assert not [text for text in texts if re.search("tafel|netwerk|armoede", text, re.IGNORECASE)]


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        (
            "identity:\n",
            "identiteit:\n",
            "1:1",
            "'identiteit' bestaat niet; bedoelde je 'identity'?",
        ),
        (
            "  title: Proef mee.",
            "  titel: Proef mee.",
            "10:3",
            "startpagina (home): 'titel' bestaat niet; bedoelde je 'title'?",
        ),
        (
            "address: https://soepboek.example/",
            "address: soepboek.example",
            "4:12",
            "identiteit (identity), webadres (address): is geen webadres; het begint met https://"
            " of http:// en heeft geen spaties",
        ),
        (
            "{address: praktijken/, title: Soepen}",
            "{address: /Praktijken, title: Soepen}",
            "7:15",
            "menu, punt 1, adres (address): is geen adres van een pagina; schrijf het vanaf de"
            " startpagina, in kleine letters en met een schuine streep achteraan, zoals"
            " praktijken/",
        ),
        (
            "drawing: zoeken",
            "drawing: zoekn",
            "12:80",
            "startpagina (home), deuren (doors), punt 1, tekening (drawing): 'zoekn' bestaat niet;"
            " bedoelde je 'zoeken'? Kies uit: zoeken, kring, blad, plus",
        ),
        (
            "title: Proef mee.",
            "title: Proef {{ mee }}.",
            "10:16",
            "'{{' kan niet in een tekst;",
        ),
        (
            'light: "#0a5a55"',
            'light: "#9ad0cc"',
            "19:3",
            "kleuren (colours): accent: #9ad0cc leest niet op #ffffff (contrast 1,7, minstens"
            " 4,5); kies een kleur die meer verschilt",
        ),
        (
            "address: https://soepboek.example/",
            "address: https://soepboek.example/?van=ons",
            "4:12",
            "identiteit (identity), webadres (address): is het adres van een hele site; haal alles"
            " vanaf '?' weg",
        ),
        (
            "address: https://soepboek.example/",
            "address: https://soepboek.example:99999/",
            "4:12",
            "identiteit (identity), webadres (address): leidt naar een computer,",
        ),
        (
            "address: https://soepboek.example/",
            "address: https://soepboek.example/<script>",
            "4:12",
            "identiteit (identity), webadres (address): heeft '<'; neem het over",
        ),
        (
            "title: Dossiers, holds",
            "title: soepen, holds",
            "8:33",
            "menu, punt 2, titel (title): 'soepen' staat al hoger in het menu; haal er één weg",
        ),
        (
            "address: dossiers/",
            "address: praktijken/",
            "8:15",
            "menu, punt 2, adres (address): 'praktijken/' staat al hoger in het menu;",
        ),
        (
            "mailbox: redactie@",
            "mailbox: an.peeters@",
            "5:12",
            "identiteit (identity), mailbox: dit lijkt de mailbox van een persoon;",
        ),
        (
            "title: Proef mee.",
            "title: Bel 0475 12 34 56.",
            "10:10",
            "startpagina (home), titel (title): hier staat een telefoonnummer;",
        ),
    ],
)
def test_a_fault_is_told_like_that_of_a_card(
    world: World, old: str, new: str, place: str, message: str
) -> None:
    [problem, *_] = with_site(world, old, new).problems()
    assert problem.startswith(f"{SITE_FILE}:{place}: {message}")


def test_with_a_fault_the_settings_are_those_without_a_file(world: World) -> None:
    with_site(world, "title: Proef mee.", "titel: Proef mee.")
    assert read_settings(world.root).settings == Settings()


def test_a_file_under_another_name_is_told(world: World) -> None:
    world.write("data/site.yaml", SITE)
    [problem] = world.problems()
    assert problem == "data/site.yaml:1:1: dit bestand leest niemand; dit hoort in data/site.yml"


def test_a_change_of_the_settings_is_seen(world: World) -> None:
    assert world.open().told.settings == Settings()
    with_site(world)
    assert world.open().told.settings.identity.name == "Soepboek"


def test_the_environment_counts_before_the_file(world: World) -> None:
    environment = {"KENNISBANK_SITE_NAME": "Pannenboek", "KENNISBANK_MAILBOX": "", "OTHER": "x"}
    identity = open_settings(with_site(world).root, environment).identity
    assert (identity.name, identity.mailbox) == ("Pannenboek", None)
    assert identity.address == "https://soepboek.example/"


def test_a_name_cannot_be_unset(world: World) -> None:
    identity = open_settings(with_site(world).root, {"KENNISBANK_SITE_NAME": " "}).identity
    assert identity.name == "Soepboek"


def test_a_variable_that_does_not_fit_is_told_and_left_out(world: World) -> None:
    environment = {"KENNISBANK_SITE_URL": "soep"}
    [problem] = environment_problems(environment)
    assert str(problem).startswith("KENNISBANK_SITE_URL:1:1: webadres (address): is geen webadres")
    identity = open_settings(with_site(world).root, environment).identity
    assert identity.address == "https://soepboek.example/"


def test_check_tells_a_variable_that_does_not_fit(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KENNISBANK_MAILBOX", "soep")
    assert main(["check", "--root", str(world.root)]) == 1
    assert capsys.readouterr().out.startswith("KENNISBANK_MAILBOX:1:1: mailbox: 'soep'")


def test_a_page_falls_under_an_item_of_the_menu(world: World) -> None:
    settings = read_settings(with_site(world).root).settings
    assert settings.shelf("bijeenkomsten/soepfeest/") == "dossiers"
    assert settings.shelf("praktijken/") == "praktijken"


def test_a_page_gets_the_picture_of_its_first_word_or_that_for_all(world: World) -> None:
    settings = read_settings(with_site(world).root).settings
    pictures = [settings.picture(one) for one in ("praktijken/soep/", "over/", "")]
    assert [one and one.picture for one in pictures] == ["pan", "tafel", "tafel"]
    assert Settings().picture("praktijken/") is None


def test_a_list_may_have_its_own_words(world: World) -> None:
    settings = read_settings(with_site(world).root).settings
    page = settings.list_page("praktijken/")
    assert page and (page.title, page.lead, page.description) == (
        "Soepen",
        "Soep van overal.",
        None,
    )
    assert settings.list_page("dossiers/") is None


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_colours_become_the_names_of_the_tokens() -> None:
    tone = Tone(light="#0a5a55", dark="#62c8ba")
    deep = Tone(light="#06413d", dark="#8fe0d4")
    colours = Colours(
        accent=tone,
        accent_deep=deep,
        accent_tint=Tone(light="#e1efec", dark="#14322f"),
        on_accent=Tone(light="#ffffff", dark="#06201d"),
    )
    tokens = (PROJECT / "kennisbank/site/styles/tokens.css").read_text(encoding="utf-8")
    for line in colours.as_css().splitlines()[1:-1]:
        assert line in tokens, "our own colours, as the sheet has them"


def test_words_of_the_sector_join_ours(world: World) -> None:
    world.change(SOUP, "level: beschreven\n", CONTACT)
    assert any("mailbox van een persoon" in problem for problem in world.problems())
    world.write(WORDS_FILE, "services: [soepketel]\n")
    assert world.problems() == []


CONTACT = "level: beschreven\ncontact: {name: De Soeplepel, mailbox: soepketel-an@buurt.example}\n"


def test_jargon_of_the_sector_is_reported(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    world.change(SOUP, "De straat kende elkaar niet.", "De straat had geen roux.")
    main(["check", "--report", "--root", str(world.root)])
    assert "roux" not in capsys.readouterr().out
    world.write(WORDS_FILE, "jargon: [roux]\n")
    main(["check", "--report", "--root", str(world.root)])
    assert "roux" in capsys.readouterr().out


@pytest.mark.parametrize("word", ["Soep", "soep@", "'a  b'"])
def test_a_word_is_written_in_lower_case(world: World, word: str) -> None:
    world.write(WORDS_FILE, f"jargon: [goed, {word}]\n")
    assert all(problem.startswith(f"{WORDS_FILE}:1:") for problem in world.problems())
    assert world.problems()


def test_the_schema_accepts_what_we_accept() -> None:
    validator = Draft7Validator(yaml.safe_load(settings_schema_text("site")))
    assert list(validator.iter_errors(yaml.safe_load(SITE))) == []


def test_the_schema_sees_an_address_that_is_none() -> None:
    validator = Draft7Validator(yaml.safe_load(settings_schema_text("site")))
    wrong = SITE.replace("{address: praktijken/, title: Soepen}", "{address: /p, title: Soepen}")
    assert [error.json_path for error in validator.iter_errors(yaml.safe_load(wrong))] == [
        "$.menu[0].address"
    ]


@pytest.mark.parametrize("model", [Settings, Words])
def test_every_field_says_in_dutch_what_it_is(model: type[Model]) -> None:
    for name, field in model.model_fields.items():
        assert field.title and field.description, name
        assert field.description.endswith("."), name


def test_a_folder_without_a_collection_has_settings_too(tmp_path: Path) -> None:
    assert open_settings(tmp_path, {}) == Settings()


@pytest.mark.parametrize("path", [SITE_FILE, WORDS_FILE, HOUSE_STYLE])
def test_a_link_to_nowhere_is_told_and_not_passed_over(world: World, path: str) -> None:
    (world.root / path).symlink_to(world.root / "nergens.yml")
    (problem,) = world.problems()
    assert problem.startswith(f"{path}:1:1: dit is een koppeling")
