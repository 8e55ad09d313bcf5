"""An address in data/site.yml leads to a page, or somebody hears of it."""

import pytest

from kennisbank.cli import main
from kennisbank.site.leading import leading_nowhere
from kennisbank.site.views.site_wide import home_doors
from tests.viewing import page_of
from tests.world import World

SETTINGS = """\
identity: {name: De soepbank}
menu:
  - {address: praktijken/, title: Soepen}
  - {address: fasen/, title: Fasen, holds: [toolkits]}
  - {address: soeppad/, title: Het soeppad}
footer:
  invitation: {text: Er is nog soep., address: meewerken/, title: Deel jouw soep}
  columns:
    - - {address: meewerken/recept/#zout, title: Het recept}
      - {address: praktijken/soep-op-de-stoep/, title: Onze eerste}
home:
  doors:
    - {address: afdrukken/, title: Ik druk af, text: Alle bladen.}
lists:
  - {address: kader/, title: Regels}
share:
  - {picture: pan, alt: Een pan., words: [praktijken, soeppad]}
"""


def told(world: World, old: str = "", new: str = "") -> list[str]:
    assert SETTINGS.count(old) == 1 or not old
    world.write("data/site.yml", SETTINGS.replace(old, new) if old else SETTINGS)
    world.write("docs/meewerken/index.md", "# Meewerken\n")
    world.write("docs/meewerken/recept.md", "# Het recept\n")
    world.write("docs/assets/images/share/pan.png", "")
    found = leading_nowhere(world.open(), world.root / "docs")
    return sorted(str(problem).removeprefix("data/site.yml:") for problem in found)


def test_what_leads_to_a_list_a_record_or_a_page_of_people_is_no_fault(world: World) -> None:
    assert told(world) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "address: praktijken/,",
            "address: praktijkn/,",
            "3:15: menu, punt 1, adres (address): 'praktijkn/' leidt naar geen pagina;"
            " bedoelde je 'praktijken/'?",
        ),
        (
            "holds: [toolkits]",
            "holds: [tolkits]",
            "4:45: menu, punt 2, bevat ook (holds), punt 1: met 'tolkits' begint geen adres;"
            " bedoelde je 'toolkits'?",
        ),
        (
            "address: meewerken/,",
            "address: meewerkn/,",
            "7:48: voet (footer), uitnodiging (invitation), adres (address): 'meewerkn/' leidt"
            " naar geen pagina; bedoelde je 'meewerken/'?",
        ),
        (
            "meewerken/recept/#zout",
            "meewerken/resept/#zout",
            "9:19: voet (footer), kolommen (columns), punt 1, punt 1, adres (address):"
            " 'meewerken/resept/#zout' leidt naar geen pagina; bedoelde je 'meewerken/recept/'?",
        ),
        (
            "address: afdrukken/",
            "address: drukken/",
            "13:17: startpagina (home), deuren (doors), punt 1, adres (address): 'drukken/' leidt"
            " naar geen pagina; bedoelde je 'afdrukken/'?",
        ),
        (
            "address: kader/",
            "address: meewerken/",
            "15:15: lijsten (lists), punt 1, adres (address): 'meewerken/' is geen lijst",
        ),
        (
            "words: [praktijken, soeppad]",
            "words: [praktijken, soepad]",
            "17:55: gedeelde links (share), punt 1, adressen (words), punt 2: met 'soepad' begint"
            " geen adres; bedoelde je 'soeppad'?",
        ),
        (
            "picture: pan,",
            "picture: pot,",
            "17:15: gedeelde links (share), punt 1, beeld (picture):"
            " 'assets/images/share/pot.png' staat niet in docs/; zet het beeld daar,"
            " of haal dit weg",
        ),
        (
            "title: Regels}",
            "title: Regels}\n  - {address: kader/, title: Nog eens}",
            "16:15: lijsten (lists), punt 2, adres (address): 'kader/' staat er al; neem beide"
            " samen",
        ),
    ],
)
def test_what_leads_nowhere_is_told(world: World, old: str, new: str, message: str) -> None:
    assert told(world, old, new) == [message]


def test_a_list_without_records_is_no_fault_and_stays_out_of_the_frame(world: World) -> None:
    def menu() -> list[str]:
        return [item.address for item in page_of(world, "").site.menu]

    old, new = "address: soeppad/,", "address: kader/,"
    assert told(world, old, new) == [] and "kader/" in menu()
    (world.root / "data/policy.yml").unlink()
    assert told(world, old, new) == [] and menu() == ["praktijken/", "fasen/"]


def test_a_door_to_a_page_that_is_not_there_yet_stays_shut(world: World) -> None:
    told(world, "address: afdrukken/", "address: kader/")
    assert "Ik druk af" in home_doors(page_of(world, ""))
    (world.root / "data/policy.yml").unlink()
    assert "Ik druk af" not in home_doors(page_of(world, ""))


def test_check_tells_it(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    told(world, "address: praktijken/,", "address: praktijkn/,")
    assert main(["check", "--root", str(world.root)]) == 1
    assert "data/site.yml:3:15: menu" in capsys.readouterr().out
