"""Records are related once and asked from both sides; what does not exist is said with a cure."""

import pytest

from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.organisation.naming import organisation_named
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.registry import registry
from kennisbank.kinds.rows import table_row
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.theme.record import Theme
from kennisbank.prose import OWN_SCHEMES
from kennisbank.records.source import Source
from tests.viewing import page_of, record_page
from tests.world import SOUP, World

DOSSIER, EVENT = "data/dossiers/soepdag.yml", "data/events/soepfeest.yml"
TOOLKIT = "data/toolkits/soeppad.yml"


def labels(records: tuple[object, ...]) -> list[str]:
    return [record.label for record in records]  # type: ignore[attr-defined]


def test_a_valid_world_has_no_problems(world: World) -> None:
    assert world.problems() == []


def test_a_practice_is_found_from_its_theme_place_phase_and_source(world: World) -> None:
    catalogue = world.open().catalogue
    for target in (
        catalogue.one(Theme, "buurt"),
        catalogue.one(Place, "lier"),
        catalogue.one(Phase, "opstart"),
        catalogue.one(Source, "gazet-2012"),
        catalogue.one(NetworkModel, "spontaan"),
        catalogue.one(Audience, "buurtbewoners"),
    ):
        assert "Soep op de stoep" in labels(catalogue.used_by(target))


def test_a_practice_knows_the_tables_where_it_was_told(world: World) -> None:
    catalogue = world.open().catalogue
    card = catalogue.one(Practice, "soep-op-de-stoep")
    assert labels(tuple(user for user in catalogue.used_by(card) if isinstance(user, Table))) == [
        "Tafel 1: Samen koken"
    ]
    other = catalogue.one(Practice, "tweede-kaart")
    assert not any(isinstance(user, Table) for user in catalogue.used_by(other))


def test_a_table_counts_as_itself_and_not_as_its_dossier(world: World) -> None:
    catalogue = world.open().catalogue
    users = catalogue.used_by(catalogue.one(Practice, "soep-op-de-stoep"))
    assert Table in map(type, users) and Dossier not in map(type, users)


@pytest.mark.parametrize("name", ["Stad Lier", "stad lier", "Stadsbestuur Lier"])
def test_a_partner_is_linked_by_name_or_alias(world: World, name: str) -> None:
    found = organisation_named(world.open().catalogue, name)
    assert found is not None and found.id == "stad-lier"


def test_an_unknown_partner_stays_text(world: World) -> None:
    assert organisation_named(world.open().catalogue, "De Soeplepel") is None


def test_sources_are_numbered_as_the_card_lists_them(world: World) -> None:
    catalogue = world.open().catalogue
    card = catalogue.one(Practice, "soep-op-de-stoep")
    assert [source.id for _, source in catalogue.numbered_sources(card)] == [
        "gazet-2012",
        "gedeelde-bron",
    ]


def test_lists_come_in_a_fixed_order(world: World) -> None:
    catalogue = world.open().catalogue
    assert labels(catalogue.all(Practice)) == ["Soep op de stoep", "Tweede kaart"]
    assert labels(catalogue.all(Place)) == ["Genk", "Halle", "Lier"]


def test_the_same_files_give_the_same_catalogue(world: World) -> None:
    assert world.open() is world.open()
    world.change(SOUP, "Soep op de stoep", "Soep op straat")
    assert world.open().catalogue.one(Practice, "soep-op-de-stoep").title == "Soep op straat"


BREAKS = [
    (
        SOUP,
        "themes: [buurt]",
        "themes: [buert]",
        "practices/soep-op-de-stoep.yml:9:10: thema's (themes), punt 1: "
        "'buert' bestaat niet; bedoelde je 'buurt'?",
    ),
    (
        SOUP,
        "{id: opstart, basis",
        "{id: opstarten, basis",
        "practices/soep-op-de-stoep.yml:8:10: "
        "fasen (phases), punt 1, fase (id): 'opstarten' bestaat niet; bedoelde je 'opstart'?",
    ),
    (
        SOUP,
        "    source: gazet-2012",
        "    source: gazet-2013",
        "practices/soep-op-de-stoep.yml:28:13: cijfers (figures), punt 1, bron (source): "
        "'gazet-2013' staat niet bij de bronnen (sources) hieronder; bedoelde je 'gazet-2012'?",
    ),
    (
        SOUP,
        "see_also: [tweede-kaart]",
        "see_also: [derde]",
        "practices/soep-op-de-stoep.yml:38:12: zie ook (see_also), punt 1: 'derde' bestaat niet; "
        "kies uit: soep-op-de-stoep, tweede-kaart",
    ),
    (
        SOUP,
        "place: lier",
        "place: [lier, genk]",
        "practices/soep-op-de-stoep.yml:3:8: gemeente (place): "
        "hier hoort één gemeente; zet alle gemeenten samen bij covers",
    ),
    (
        SOUP,
        "value: 1060",
        "value: 762,5",
        "practices/soep-op-de-stoep.yml:23:12: cijfers (figures), punt 1, waarde (value): "
        "schrijf een punt in plaats van de komma: 762.5",
    ),
    (
        SOUP,
        "value: 1060",
        "value: 25%",
        "practices/soep-op-de-stoep.yml:23:12: cijfers (figures), punt 1, waarde (value): "
        "laat % weg; schrijf het getal alleen",
    ),
    (
        "data/dossiers/soepdag.yml",
        "[soep-op-de-stoep]",
        "[soep-op-stoep]",
        "data/dossiers/soepdag.yml:14:17: tafels (tables), punt 1, "
        "praktijken (practices), punt 1: 'soep-op-stoep' bestaat niet; "
        "bedoelde je 'soep-op-de-stoep'?",
    ),
    (
        SOUP,
        "werf/soeppad/1",
        "werf/soepad/1",
        "practices/soep-op-de-stoep.yml:47:14: helpt bij (helps), punt 1, plek (target): "
        "'werf/soepad/1' bestaat niet; bedoelde je 'werf/soeppad/1'?",
    ),
    (
        SOUP,
        "factor/spontaan/trekker",
        "factoren/spontaan/trekker",
        "practices/soep-op-de-stoep.yml:48:14: helpt bij (helps), punt 2, plek (target): "
        "'factoren/spontaan/trekker' bestaat niet; bedoelde je 'factor/spontaan/trekker'?",
    ),
    (
        SOUP,
        "werf/soeppad/1",
        "werf/soeppad",
        "practices/soep-op-de-stoep.yml:47:14: helpt bij (helps), punt 1, plek (target): "
        "is geen plek in onze gidsen; schrijf werf/<toolkit>/<nummer>, "
        "factor/<netwerkmodel>/<id> of vragen/<fase>/<id>",
    ),
    (
        "data/tools.yml",
        "vragen/opstart/kokers",
        "vragen/opstart/koker",
        "data/tools.yml:11:16: helpt bij (helps), punt 1, plek (target): "
        "'vragen/opstart/koker' bestaat niet; bedoelde je 'vragen/opstart/kokers'?",
    ),
    (
        "data/organisations.yml",
        "place: lier",
        "place: lierr",
        "data/organisations.yml:1:88: gemeente (place): 'lierr' bestaat niet; bedoelde je 'lier'?",
    ),
]


@pytest.mark.parametrize(("path", "old", "new", "problem"), BREAKS)
def test_a_dangling_reference_is_told_where_it_stands(
    world: World, path: str, old: str, new: str, problem: str
) -> None:
    world.change(path, old, new)
    assert world.problems() == [problem]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://kbs-frb.be@evil.be/", "heeft een @ voor de naam van de site"),
        ("https://.", "mist de naam van een site"),
        ("https:///soep", "mist de naam van een site"),
        ("https://lier", "mist de naam van een site"),
        ("https://\u0430.be", "letters uit een ander schrift"),
        ("lier.be", "begint met https:// of http://"),
    ],
)
def test_an_address_that_leads_elsewhere_is_refused(world: World, url: str, told: str) -> None:
    contact = "contact: {name: Stad Lier, url: %s}\nlevel: beschreven"
    world.change(SOUP, "level: beschreven", contact % f'"{url}"')
    (problem,) = world.problems()
    assert "website (url): " in problem and told in problem


@pytest.mark.parametrize(
    "url", ["https://lier.be", "http://www.café.be:8080/a?b#c", "https://x.be/@stad/wie_is"]
)
def test_another_address_is_fine(world: World, url: str) -> None:
    contact = "contact: {name: Stad Lier, url: %s}\nlevel: beschreven"
    world.change(SOUP, "level: beschreven", contact % f'"{url}"')
    assert world.problems() == []


@pytest.mark.parametrize(
    ("kind", "id", "users"),
    [
        ("worksite", "soeppad/1", ["Soep op de stoep"]),
        ("worksite", "soeppad/2", ["Het grote soepboek"]),
        ("critical_factor", "spontaan/trekker", ["Soep op de stoep"]),
        ("question_group", "opstart/kokers", ["Het grote soepboek"]),
    ],
)
def test_a_place_in_the_guides_knows_what_helps_there(
    world: World, kind: str, id: str, users: list[str]
) -> None:
    catalogue = world.open().catalogue
    place = catalogue.find(kind, id)
    assert place is not None and labels(catalogue.used_by(place)) == users


@pytest.mark.parametrize(
    ("path", "old"),
    [
        ("data/toolkits/soeppad.yml", "title: Het soeppad"),
        ("data/network_models.yml", "name: Spontaan netwerk"),
        ("data/phases.yml", "aim: Je begint eraan."),
    ],
)
def test_who_points_into_a_broken_guide_is_not_to_blame(world: World, path: str, old: str) -> None:
    world.change(path, old, "")
    problems = world.problems()
    assert problems and {problem.split(":")[0] for problem in problems} == {path}


@pytest.mark.parametrize(
    ("path", "old", "new", "at", "told"),
    [
        (DOSSIER, "number: 1", "number: 3", "3\n", "zeg dan bij tables_offered hoeveel tafels"),
        (TOOLKIT, "{number: 2", "{number: 3", "3, name_id: straat", "hier hoort 2"),
        (TOOLKIT, "builds_on: [1]", "builds_on: [2]", "[2]", "noem een lager nummer"),
        (EVENT, "formula: 50 - 10, ", "", "afgeleid", "vraagt formula en assumption"),
        ("data/routes.yml", "minutes: 30", "minutes: 31", "31", "duren samen 30 minuten; reken na"),
        ("data/places.yml", " lat: 51.131, lon: 4.57", " lat: 51.131", "51.131", "horen samen"),
    ],
)
def test_what_does_not_fit_together_is_told_where_it_is_mended(
    world: World, path: str, old: str, new: str, at: str, told: str
) -> None:
    world.change(path, old, new)
    (problem,) = [one for one in world.problems() if told in one]
    text = (world.root / path).read_text(encoding="utf-8")
    line, column = (int(part) for part in problem.split(":")[1:3])
    assert text.splitlines(keepends=True)[line - 1][column - 1 :].startswith(at)


def test_a_table_keeps_its_number_when_the_others_are_not_known(world: World) -> None:
    world.change(DOSSIER, "number: 1", "number: 3")
    world.change(DOSSIER, "tables:\n", "tables_offered: 5\ntables:\n")
    assert world.problems() == []
    table = world.open().catalogue.find("table", "soepdag/3")
    assert table and table.label == "Tafel 3: Samen koken"


def test_no_table_has_a_higher_number_than_there_were_tables(world: World) -> None:
    world.change(DOSSIER, "number: 1", "number: 3")
    world.change(DOSSIER, "tables:\n", "tables_offered: 3\ntables:\n")
    assert world.problems() == []
    page = record_page(world, "table", "soepdag/3")
    assert "Tafel 3 van 3" in page and "De andere tafels" not in page


def test_there_were_no_fewer_tables_than_we_know(world: World) -> None:
    second = "  - {number: 2, title: Proeven, question: Smaakt het?, summary: Ja., text: Lekker.}\n"
    world.change(DOSSIER, "sources:\n", f"{second}tables_offered: 2\nsources:\n")
    assert world.problems() == []
    world.change(DOSSIER, "tables_offered: 2", "tables_offered: 1")
    [problem] = world.problems()
    assert "er was een tafel 2" in problem


def test_a_table_names_a_practice_that_was_not_there(world: World) -> None:
    old = "    practices: [soep-op-de-stoep]\n"
    world.change(DOSSIER, old, "    see_also: [soep-op-de-stoep]\n")
    page = record_page(world, "table", "soepdag/1")
    assert "Verwante praktijken" in page and "Soep op de stoep" in page
    table = world.open().catalogue.find("table", "soepdag/1")
    assert isinstance(table, Table)
    assert table_row(page_of(world, ""), table).seats == 0
    card = record_page(world, "practice", "soep-op-de-stoep")
    assert "Praktijktafels" not in card and "Tafel 1: Samen koken" in card
    world.change(DOSSIER, "see_also: [soep", "practices: [soep")
    assert "Praktijktafels" in record_page(world, "practice", "soep-op-de-stoep")
    assert "Verwante praktijken" not in record_page(world, "table", "soepdag/1")


def test_two_parts_of_a_record_have_two_ids(world: World) -> None:
    line = "    - {name_id: trekker, name: Iemand trekt, text: Zonder trekker valt het stil.}\n"
    world.change("data/network_models.yml", line, line * 2)
    assert world.problems() == [
        "data/network_models.yml:1:3: 'trekker' staat er twee keer; geef elk een eigen nummer of id"
    ]


def test_a_broken_record_does_not_blame_its_neighbours(world: World) -> None:
    world.change("practices/tweede-kaart.yml", "status: onbekend", "status: misschien")
    assert [problem.split(":")[0] for problem in world.problems()] == ["practices/tweede-kaart.yml"]
    assert world.open().catalogue.find("practice", "soep-op-de-stoep") is not None


def test_one_id_twice_in_a_list_is_refused(world: World) -> None:
    line = "- {id: buurt, name: Buurt, explanation: Nog eens.}\n"
    path = "data/themes.yml"
    world.write(path, (world.root / path).read_text(encoding="utf-8") + line)
    assert world.problems() == ["data/themes.yml:2:8: id: 'buurt' staat ook in data/themes.yml"]
    assert labels(world.open().catalogue.all(Theme)) == ["Buurt"]


@pytest.mark.parametrize(
    "url",
    ["https://gazet.example/soep", "https://gazet.example/soep/", "http://www.gazet.example/soep"],
)
def test_one_web_address_under_two_source_ids_is_refused(world: World, url: str) -> None:
    line = f'- {{id: zelfde, title: T, publisher: P, url: "{url}"}}\n'
    shared = (world.root / "data/sources.yml").read_text(encoding="utf-8")
    world.write("data/sources.yml", shared + line)
    (problem,) = world.problems()
    assert problem.startswith(f"{SOUP}:41:11: bronnen (sources), punt 1, webadres (url): ")
    assert "hoort al bij de bron 'zelfde' in data/sources.yml" in problem


def test_a_list_of_sources_that_is_not_there_is_told_once(world: World) -> None:
    world.change(SOUP, "\nsources:\n", "\nsourcs:\n")
    (problem,) = world.problems()
    assert problem.endswith("'sourcs' bestaat niet; bedoelde je 'sources'? Dat veld ontbreekt.")


def test_one_web_address_twice_on_one_card_is_refused(world: World) -> None:
    again = '{id: gazet-2013, title: Soep, publisher: De Gazet, url: "https://gazet.example/soep/"}'
    world.change(SOUP, "  - gedeelde-bron\n", f"  - gedeelde-bron\n  - {again}\n")
    world.change(SOUP, "elkaar niet.[^gazet-2012]", "elkaar niet.[^gazet-2013]")
    (problem,) = world.problems()
    assert "punt 3, webadres (url): dit webadres hoort al bij de bron 'gazet-2012'" in problem


def test_another_page_of_one_site_is_another_source(world: World) -> None:
    other = (
        '{id: gazet-2013, title: Soep, publisher: De Gazet, url: "https://gazet.example/soep/2"}'
    )
    world.change(SOUP, "  - gedeelde-bron\n", f"  - gedeelde-bron\n  - {other}\n")
    world.change(SOUP, "elkaar niet.[^gazet-2012]", "elkaar niet.[^gazet-2013]")
    assert world.problems() == []


def test_a_source_id_is_unique_over_everything(world: World) -> None:
    world.change("data/dossiers/soepdag.yml", "{id: verslag", "{id: gazet-2012")
    world.change("data/dossiers/soepdag.yml", "sources: [verslag]", "sources: [gazet-2012]")
    assert [problem.partition(": ")[2] for problem in world.problems()] == [
        "bronnen (sources), punt 1, id: "
        "de bron 'gazet-2012' staat ook in practices/soep-op-de-stoep.yml; zet wat op meer "
        "kaarten hoort in data/sources.yml en schrijf op de kaart alleen het id"
    ]


NEW_PLACES = (
    "- {id: tongeren-borgloon, name: Tongeren-Borgloon}\n"
    "- {id: pajottegem, name: Pajottegem, aliases: [Gooik, Herne], sections: [Kester]}\n"
    "- {id: sint-truiden, name: Sint-Truiden}\n"
    "- {id: voeren, name: Voeren}\n"
    "- {id: zonnebeke, name: Zonnebeke}\n"
    "- {id: oud-lier, name: Oud-Lier, merged_into: lier}\n"
)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("tongeren", "'tongeren' bestaat hier als 'tongeren-borgloon'; schrijf dat"),
        ("gooik", "'gooik' bestaat hier als 'pajottegem'; schrijf dat"),
        ("kester", "'kester' bestaat hier als 'pajottegem'; schrijf dat"),
        ("vooren", "'vooren' bestaat niet; bedoelde je 'voeren'?"),
        ("onbekend", "'onbekend' bestaat niet; kies uit:"),
        ("sint", "'sint' bestaat hier als 'sint-truiden'; schrijf dat"),
        ("boechout", "'boechout' bestaat niet; kies uit:"),
        ("oud-lier", "'oud-lier' is opgegaan in 'lier'; schrijf dat"),
    ],
)
def test_a_municipality_leads_to_that_of_today_or_to_none(
    world: World, written: str, told: str
) -> None:
    world.write("data/places.yml", (world.root / "data/places.yml").read_text() + NEW_PLACES)
    world.change(SOUP, "place: lier", f"place: {written}")
    (problem,) = world.problems()
    assert f"gemeente (place): {told}" in problem


def test_what_is_not_known_is_left_out(world: World) -> None:
    world.change(DOSSIER, "event: soepfeest", "event: soepfeest, place: onbekend")
    world.change(SOUP, "see_also: [tweede-kaart]", "see_also: [onbekend]")
    told = "'onbekend' kan hier niet; laat dit weg als je het niet weet"
    assert [problem.endswith(told) for problem in world.problems()] == [True, True]


def test_a_copied_card_is_blamed_and_not_its_original(world: World) -> None:
    another = '{id: bode, title: Zestig kommen, publisher: De Bode, url: "https://bode.example"}'
    world.change(SOUP, "  - gedeelde-bron\n", f"  - gedeelde-bron\n  - {another}\n")
    world.change(SOUP, "elkaar niet.[^gazet-2012]", "elkaar niet.[^bode]")
    text = (world.root / SOUP).read_text(encoding="utf-8")
    world.write("practices/a-kopie.yml", text)
    title, problem = world.problems()
    assert title.startswith("practices/a-kopie.yml:1:8: titel (title): 'Soep op de stoep' is al")
    assert problem.startswith("practices/a-kopie.yml:40:10: ")
    assert f"de bronnen 'gazet-2012', 'bode' staan ook in {SOUP}" in problem


def test_a_misnamed_card_is_the_only_one_to_blame(world: World) -> None:
    file = world.root / "practices/tweede-kaart.yml"
    file.rename(world.root / "practices/tweede-kaart.yaml")
    assert [problem.split(":")[0] for problem in world.problems()] == [
        "practices/tweede-kaart.yaml"
    ]
    (world.root / "practices/tweede-kaart.yaml").rename(world.root / "practices/Tweede-Kaart.yml")
    assert [problem.split(":")[0] for problem in world.problems()] == ["practices/Tweede-Kaart.yml"]


@pytest.mark.parametrize("name", [".nieuw.yml", "soep-op-de-stoep.yml~", "#nieuw.yml#"])
def test_what_an_editor_leaves_behind_is_no_card(world: World, name: str) -> None:
    before = world.open().catalogue.all(Practice)
    world.write(f"practices/{name}", "title: [")
    assert world.problems() == []
    assert world.open().catalogue.all(Practice) == before


def test_a_long_list_to_choose_from_is_named_by_its_file(world: World) -> None:
    path = "data/themes.yml"
    more = (f"- {{id: t{n}, name: T{n}, explanation: Een thema.}}\n" for n in range(12))
    world.change(SOUP, "themes: [buurt]", "themes: [zwemmen]")
    assert world.problems()[0].endswith("'zwemmen' bestaat niet; kies uit: buurt")
    world.write(path, (world.root / path).read_text(encoding="utf-8") + "".join(more))
    assert world.problems()[0].endswith(
        "'zwemmen' bestaat niet; wat er is, staat in data/themes.yml"
    )


def test_nothing_on_disk_is_an_empty_catalogue(world: World) -> None:
    for file in world.root.rglob("*.yml"):
        file.unlink()
    assert world.open().catalogue.all(Practice) == ()


def test_prose_can_link_to_every_kind_of_record() -> None:
    on_a_page = (kind for kind in registry() if getattr(kind.model, "section", kind.name))
    nowhere = {"aspect"}  # a column of a comparison has no address that a text may name
    assert {kind.noun for kind in on_a_page} - nowhere == OWN_SCHEMES


@pytest.mark.parametrize(
    ("path", "line", "problem"),
    [
        (
            "data/glossary.yml",
            "- {id: sociaal-huis, name: Sociaal Huis, variants: [OCMW’s], explanation: Hulp.}\n",
            "data/glossary.yml:2:53: varianten (variants), punt 1: "
            "'OCMW’s' is al een naam van 'ocmw'; haal hem bij één van beide weg",
        ),
        (
            "data/organisations.yml",
            "- {id: lier, name: Stadsbestuur  lier, type: bestuur}\n",
            "data/organisations.yml:2:20: naam (name): "
            "'Stadsbestuur  lier' is al een naam van 'stad-lier'; haal hem bij één van beide weg",
        ),
    ],
)
def test_a_name_stands_for_one_thing(world: World, path: str, line: str, problem: str) -> None:
    text = (world.root / path).read_text(encoding="utf-8")
    world.write(path, text + line.replace("OCMW’s", "LETS").replace("Stadsbestuur  lier", "Lier"))
    assert world.problems() == []
    world.write(path, text + line)
    assert world.problems() == [problem]
