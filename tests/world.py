"""A small valid collection on disk; a test changes one thing in it and says what is then seen."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kennisbank.catalogue import Catalogue, Collection
from kennisbank.collection import open_collection

CARD = """\
title: Soep op de stoep
summary: Buren koken op vrijdag soep voor de hele straat.
place: lier
period: {start: "2012", end: onbekend}
status: lopend
network_model: {id: spontaan, basis: inschatting, why: Buren trekken het zelf.}
phases:
  - {id: opstart, basis: inschatting, why: Hoe je met drie pannen begint.}
themes: [buurt]
audiences: [buurtbewoners]
partners:
  - {name: Stad Lier, role: leent tafels uit}
  - {name: De Soeplepel}
motive: De straat kende elkaar niet.[^gazet-2012]
approach: Elke vrijdag koken vier buren. Het OCMW betaalt de groenten.[^gazet-2012]
result: Na een jaar kwamen er zestig mensen.[^gazet-2012]
worked:
  - {text: Een vaste dag., sources: [gazet-2012]}
struggled:
  - {text: Wie kookt er in de winter?, sources: [gazet-2012]}
voice: {level: onbekend}
figures:
  - value: 1060
    unit: kommen
    label: kommen soep in het eerste jaar
    date: 2012
    certainty: vermeld
    source: gazet-2012
questions:
  - {text: Wie in jullie straat heeft een grote pan?}
  - {text: Wat doe je als het regent?}
  - {text: Wie is er nooit bij?}
success_factors:
  - {name: Een vaste dag, text: Iedereen weet wanneer de soep klaar is.}
level: beschreven
uncertain:
  - Of het nog loopt, vonden we niet.
see_also: [tweede-kaart]
sources:
  - {id: gazet-2012, title: Soep in de straat, publisher: De Gazet, date: 2012-05-03,
     url: "https://gazet.example/soep"}
  - gedeelde-bron
checked_on: 2026-11-21
review_before: 2027-11-21
what: Vier buren koken soep, zodat de straat elkaar leert kennen.
helps:
  - {target: werf/soeppad/1, why: Hoe vier buren een recept kozen.}
  - {target: factor/spontaan/trekker, why: Wie er trekt als niemand moet.}
"""

SECOND = """\
title: Tweede kaart
summary: Een korte schets.
place: halle
status: onbekend
themes: [buurt]
partners:
  - {name: Stad Lier}
voice: {level: onbekend}
level: schets
sources: [gedeelde-bron]
checked_on: 2026-11-21
review_before: 2027-11-21
"""

DOSSIER = """\
title: Een dag over soep
summary: Wat buren van elkaar leerden.
occasion: {title: Soepdag, date: 2013-02-01, organisers: [Stad Lier], event: soepfeest}
themes: [buurt]
key_questions:
  - {text: Hoe begin je?}
tables:
  - number: 1
    title: Samen koken
    headline: Vier pannen
    question: Hoe krijg je buren aan het koken?
    summary: Koken brengt een straat samen.
    text: In Lier koken buren elke vrijdag.
    practices: [soep-op-de-stoep]
    handholds:
      - {text: Begin met vier mensen., sources: [verslag]}
    questions:
      - {text: Wie kookt er bij jullie?}
      - {text: Wie proeft er?}
      - {text: Wie wast er af?}
    success_factors:
      - {name: Een trekker, text: Iemand roept de kokers samen.}
sources:
  - {id: verslag, title: Verslag van de soepdag, publisher: Stad Lier, date: 2013-02-01}
checked_on: 2026-11-21
review_before: 2027-11-21
"""

PHASES = """\
- id: opstart
  number: 1
  name: Opstart
  aim: Je begint eraan.
  text: Wie kookt er mee?
  thermometer:
    question: Hoe warm loop je?
    low: -5
    high: 20
    low_text: Het vriest.
    high_text: Volle goesting.
    next_question: Wat maakt het warmer?
  question_groups:
    - name_id: kokers
      title: Kokers zoeken
      questions:
        - {id: wie, text: Wie wil er koken?, variant: Welk gezin wil er koken?}
        - {id: wanneer, text: Welke dag past voor iedereen?}
  sources: [gedeelde-bron]
"""

MODELS = """\
- id: spontaan
  number: 1
  name: Spontaan netwerk
  short: Spontaan
  character: Vanzelf ontstaan.
  origin: Buren beginnen.
  who: Wie wil.
  area: Een straat.
  examples:
    - {name: Soep in Lier, practice: soep-op-de-stoep, table: ja}
    - {name: Soep in Geel}
  critical_factors:
    - {name_id: trekker, name: Iemand trekt, text: Zonder trekker valt het stil.}
  health_check:
    - {text: Wie trekt er bij jullie?}
    - {text: Wie doet er mee?}
    - {text: Wie nog niet?}
  sources: [gedeelde-bron]
"""

TOOLS = """\
- id: kookboek
  name: Het grote soepboek
  type: handleiding
  makers: [Stad Lier]
  text: Recepten voor zestig kommen.
  phases:
    - {id: opstart, basis: inschatting, why: Met een eerste recept begin je vlotter.}
  themes: [buurt]
  sources: [gedeelde-bron]
  helps:
    - {target: vragen/opstart/kokers, why: Recepten om kokers mee te lokken.}
    - {target: werf/soeppad/2, why: Een lijst voor op het plein.}
"""

ROUTES = """\
- id: koken
  number: 1
  title: Samen koken
  summary: Een avond met soep.
  minutes: 30
  phases: [opstart]
  stops:
    - {title: Kiezen, minutes: 10, text: Kies een soep., questions: [Welke soep?]}
    - {title: Koken, minutes: 20, text: Kook ze., practices: [soep-op-de-stoep], tools: [kookboek]}
"""

EVENT = """\
title: Soepfeest
type: themadag
date: 2013-02-01
organisers: [Stad Lier]
summary: Een dag over soep en buren.
programme:
  - {title: Proeven}
tables_offered: 3
tables:
  - {title: Soep in Lier, certain: ja, network_model: spontaan, practice: soep-op-de-stoep}
figures:
  - {id: ingeschreven, value: 50, unit: mensen, label: schreven zich in, date: 2013,
     certainty: vermeld, source: feestverslag}
  - {id: weg, value: 10, unit: mensen, label: bleven weg, date: 2013, certainty: vermeld,
     source: feestverslag}
  - {id: kwamen, value: 40, unit: mensen, label: kwamen, date: 2013, certainty: afgeleid,
     formula: 50 - 10, bound: hoogstens, assumption: Niemand zegde af., source: feestverslag}
assessments:
  - {part: Proeven, text: Viel in de smaak.}
learning_points:
  - {id: klein, audience: lid, title: Begin klein, text: Eén pan volstaat., source: feestverslag}
  - {id: tafels, audience: overheid, title: Leen tafels uit, text: Dat helpt., source: feestverslag}
themes: [buurt]
sources:
  - {id: feestverslag, title: Verslag van het soepfeest, publisher: Stad Lier, date: 2013}
checked_on: 2026-11-21
review_before: 2027-11-21
"""

TOOLKIT = """\
title: Het soeppad
own_address: soeppad
summary: Van een idee naar een volle pan.
provider: Stad Lier
why: Een straat verandert.
start: Met een gesprek.
worksites:
  - number: 1
    name_id: pan
    name: De pan
    aim: Wat willen jullie koken?
    questions: [Welke soep?]
    outputs: [Een recept.]
    phases:
      - {id: opstart, basis: inschatting, why: Het begint met een recept.}
  - {number: 2, name_id: straat, name: De straat, aim: Wie eet er mee?, builds_on: [1]}
sources: [gedeelde-bron]
checked_on: 2026-11-21
review_before: 2027-11-21
"""

POLICY = """\
- id: soepvergunning
  part: tijdlijn
  title: De soepvergunning
  date: 2014-03-01
  text: Wie soep deelt op straat, vraagt het aan de gemeente.
  sources: [gedeelde-bron]
  checked_on: 2026-11-21
  review_before: 2027-11-21
- id: soepdecreet
  part: tijdlijn
  title: Een regel voor soep
  date: ca. 2012
  text: Er komen regels voor pannen op een open vuur.[^gedeelde-bron]
  certainty: onzeker
  sources: [gedeelde-bron]
  checked_on: 2026-11-21
  review_before: 2027-11-21
- id: wie
  part: rollen
  title: De gemeente
  text: Zij leent tafels uit.
  sources: [gedeelde-bron]
  checked_on: 2026-11-21
  review_before: 2027-03-01
"""

MAP = """\
title: De streek
checked_on: 2026-11-21
review_before: 2027-11-21
extent: {west: 2.5, north: 51.55, east_units: 195.083, north_units: 310, width: 676, height: 278}
outer: [west, oost]
areas:
  - {province: antwerpen, middle: "4.78,51.24", border: [west, midden]}
  - {province: vlaams-brabant, middle: "4.75,50.88", border: [oost, -midden]}
arcs:
  - {id: west, points: "4.2,51.0 4.2,51.4 5.2,51.4 5.2,51.0"}
  - {id: oost, points: "5.2,51.0 5.2,50.7 4.2,50.7 4.2,51.0"}
  - {id: midden, points: "5.2,51.0 4.7,51.05 4.2,51.0"}
"""

POLICY_PARTS = """\
- {id: tijdlijn, name: Tijdlijn, note: Wat wanneer gebeurde., layout: tijdlijn}
- {id: rollen, name: Wie doet wat, note: Bij wie je terechtkan.}
"""

FILES = {
    "practices/soep-op-de-stoep.yml": CARD,
    "practices/tweede-kaart.yml": SECOND,
    "data/dossiers/soepdag.yml": DOSSIER,
    "data/sources.yml": "- {id: gedeelde-bron, title: Jaarverslag, publisher: Stad Lier, date: 2014}\n",
    "data/themes.yml": "- {id: buurt, name: Buurt, explanation: Wat buren samen doen.}\n",
    "data/audiences.yml": "- {id: buurtbewoners, name: Buurtbewoners, explanation: Wie er woont.}\n",
    "data/phases.yml": PHASES,
    "data/network_models.yml": MODELS,
    "data/tools.yml": TOOLS,
    "data/routes.yml": ROUTES,
    "data/events/soepfeest.yml": EVENT,
    "data/policy.yml": POLICY,
    "data/policy_parts.yml": POLICY_PARTS,
    "data/provinces.yml": (
        "- {id: antwerpen, name: Antwerpen, where: in de provincie Antwerpen}\n"
        "- {id: limburg, name: Limburg, where: in de provincie Limburg}\n"
        "- {id: vlaams-brabant, name: Vlaams-Brabant, where: in de provincie Vlaams-Brabant}\n"
    ),
    "data/maps/streek.yml": MAP,
    "data/event_types.yml": "- {id: themadag, name: themadag}\n",
    "data/toolkits/soeppad.yml": TOOLKIT,
    "data/organisations.yml": (
        "- {id: stad-lier, name: Stad Lier, aliases: [Stadsbestuur Lier], type: bestuur, place: lier}\n"
    ),
    "data/glossary.yml": (
        "- {id: ocmw, name: OCMW, variants: [OCMW's], explanation: Het huis voor hulp in je gemeente.}\n"
    ),
    "data/places.yml": (
        '- {id: halle, name: Halle, nis: "23027", province: vlaams-brabant, type: stad,'
        " lat: 50.734, lon: 4.235}\n"
        '- {id: lier, name: Lier, nis: "12021", province: antwerpen, type: stad,'
        " lat: 51.131, lon: 4.57}\n"
        '- {id: genk, name: Genk, nis: "71016", province: limburg, type: stad,'
        " lat: 50.965, lon: 5.5}\n"
    ),
}

# What a collection needs to be a site of its own.
SITE_FILES = {
    "data/site.yml": """\
identity:
  name: De soepbank
  description: Wat straten koken.
  address: https://soep.example/
  repository: https://git.example/soep/soep
  mailbox: redactie@soep.example
footer:
  invitation: {text: Er is nog soep., address: meewerken/, title: Deel jouw soep}
""",
    "docs/index.md": "# De soepbank\n\n{{ home_hero() }}\n\n{{ practice_cards() }}\n",
    "docs/meewerken/index.md": "# Meewerken\n\n{{ tell_us() }}\n",
}

SOUP = "practices/soep-op-de-stoep.yml"


class World:
    """The collection under `root`, with the few moves a test makes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for path, text in FILES.items():
            self.write(path, text)

    def write(self, path: str, text: str) -> Path:
        """Write a file, from the root of the collection."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def change(self, path: str, old: str, new: str) -> None:
        """Replace a text that stands exactly once in a file."""
        text = (self.root / path).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        self.write(path, text.replace(old, new))

    def publish(self) -> Path:
        """Write what only a site needs, its name and its own pages; returns the root."""
        for path, text in SITE_FILES.items():
            self.write(path, text)
        return self.root

    def open(self) -> Collection:
        """Return the records and every problem."""
        return open_collection(self.root)

    def problems(self) -> list[str]:
        """Return every problem as an author sees it."""
        return [str(problem) for problem in self.open().problems]


@cache
def small_catalogue() -> Catalogue:
    """Return the records of an unchanged world, read once."""
    with TemporaryDirectory() as folder:
        return World(Path(folder)).open().catalogue
