"""The parts of a measurement, each a section of the page with results."""

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench import rows, search
from bench.builders import CHANGED, COLD, Builder, forget, middle_card, ours, with_paper
from bench.cards import LEAST, cards, write_collection, written
from bench.floor import LEVELS
from bench.measuring import MeasureError, Subject, interleaved
from bench.peers.environment import PeerError
from bench.peers.hugo import hugo
from bench.peers.material import stock, zensical
from bench.results import table
from bench.served import Wait, waits
from bench.spread import in_dutch
from bench.weighing import ADDRESSES, digests, first_answer, weights

PROJECT = Path(__file__).parent.parent
QUESTION = "kortingspas"
SHEETS = (0, 40, 1000)  # the first opens the collection and prints nothing


@dataclass(frozen=True)
class Setting:
    """What was asked: how many cards and rounds, from which seed, with which program, where."""

    count: int
    rounds: int
    seed: int
    sizes: tuple[int, ...]
    program: Path
    place: Path

    def collection(self, count: int) -> Path:
        """Return a collection of that size, made the first time."""
        folder = self.place / f"cards-{count}"
        if not folder.exists():
            write_collection(folder, count, self.seed)
        return folder

    @property
    def times(self) -> str:
        """How often it is measured."""
        return "één ronde" if self.rounds == 1 else f"{self.rounds} rondes"

    def fresh(self, name: str) -> Path:
        """Return a place where nothing stands yet."""
        taken = sum(1 for each in self.place.iterdir() if each.name.startswith(f"{name}-"))
        return self.place / f"{name}-{taken}"


def building(setting: Setting) -> str:
    """Cold, second and one changed card, without paper, beside the others."""
    builders, missing = _builders(setting, setting.count)
    runs = interleaved([one for each in builders for one in each.subjects()], setting.rounds)
    own, *peers = builders
    text = f"{setting.count} kaarten, {setting.times}, zonder papier; seconden.\n\n"
    text += table(rows.BUILD, [rows.build(builder, runs) for builder in builders])
    text += "\nOns programma gedeeld door een volledige, koude bouw van de ander:\n\n"
    text += table(rows.RATIO, [rows.ratio(own, peer, runs) for peer in peers])
    return text + missing + _touched(own) + _DIFFERENCES


def _touched(own: Builder) -> str:
    """Say how many files have to be sent again when one card gets another title."""
    before = digests(own.site)
    interleaved([one for one in own.subjects() if CHANGED in one.name], 1)
    after = digests(own.site)
    other = sum(before.get(path) != digest for path, digest in after.items())
    return f"\nMet één andere titel zijn {other} van onze {len(after)} bestanden anders.\n"


_DIFFERENCES = """
Wat elke bouwer maakt: een pagina per kaart met alle velden, een korte pagina per kaart, en lijsten
per thema, doelgroep, gemeente en organisatie. Wij maken daarnaast de dossiers, fasen, modellen,
begrippen en bronnen, kaarten van Vlaanderen, links bij moeilijke woorden en een eigen zoekindex, en
we kijken alles na. Hugo leest dezelfde YAML, gebruikt ons kader en onze bestanden, zoekt verwante
kaarten en schrijft één JSON om in te zoeken. Zensical krijgt Markdown die vooraf gemaakt wordt;
MkDocs met Material roept per pagina één macro aan. Die twee doen geen verwante kaarten. De kolom
‘per pagina’ zet het verschil in aantal recht.
"""


def printing(setting: Setting) -> str:
    """This collection with its paper, and the price of a sheet."""
    builder = with_paper(ours(PROJECT, setting.fresh("paper"), setting.program))
    check = ((str(setting.program), "check", "--root", str(builder.place / "collection")),)
    subjects = [*builder.subjects(), *map(_sheets, SHEETS[:-1])]
    subjects.append(builder.subject("nakijken, koud", check, partial(forget, builder)))
    subjects.append(builder.subject("nakijken, tweede", check, lambda: None))
    runs = interleaved(subjects, setting.rounds) | interleaved([_sheets(SHEETS[-1])], 1)
    text = f"De {len([*builder.cards.glob('*.yml')])} kaarten van deze verzameling met alle "
    text += f"papier, {setting.times} (duizend handouts één keer); seconden.\n\n"
    text += table(("wat", "processortijd", "geheugen"), rows.plain(runs))
    nothing, *counts = (runs[_sheets(count).name] for count in SHEETS)
    each = [
        (f"elk van {count} handouts", rows.per_sheet(nothing, found, count))
        for count, found in zip(SHEETS[1:], counts, strict=True)
    ]
    return text + "\n" + table(("blad", "seconden per blad"), each)


def serving(setting: Setting) -> str:
    """What an author waits for, beside the others."""
    builders, missing = _builders(setting, setting.count)
    id, card = [*cards(setting.count + 1, setting.seed)][-1]
    found = {each.name: _waited(each, (id, written(card))) for each in builders}
    text = f"{setting.count} kaarten, één keer gemeten; processortijd van de bediener, en tussen "
    text += "haken seconden op de klok. Wat vooraf gemaakt wordt, telt alleen op de klok.\n\n"
    return text + table(("wat", *found), rows.waiting(found)) + missing


def growing(setting: Setting) -> str:
    """How the cost of one card changes as there are more of them."""
    told: list[tuple[str, ...]] = []
    first: dict[str, float] = {}
    for count in setting.sizes:
        rounds = setting.rounds if count <= 1000 else 1
        runs = interleaved(_subjects_of(setting, count), rounds)
        told += (rows.growth(name, found, count, first) for name, found in runs.items())
    text = "Hier zonder papier. Boven de 1.000 kaarten één ronde.\n\n"
    return text + table(rows.GROWTH, sorted(told, key=lambda row: row[0]))


def weighing(setting: Setting) -> str:
    """What pages weigh, and what a reader fetches before a first answer."""
    builders, missing = _builders(setting, setting.count)
    interleaved([one for each in builders for one in each.subjects() if COLD in one.name], 1)
    own, *peers = builders
    addresses = (*ADDRESSES, f"praktijken/{middle_card(own).stem}/")
    text = f"{setting.count} kaarten; kB (duizend bytes). Het eerste bezoek telt alles wat de "
    text += "browser haalt, tekst met gzip.\n\n"
    text += table(rows.WEIGHT, map(rows.weight, weights(own.site, addresses)))
    asked = [("kennisbank, tot het eerste antwoord", first_answer(own.site, QUESTION))]
    asked += [(f"{peer.name}, de index alleen", rows.index(peer)) for peer in peers]
    told = [(name, in_dutch(sent / 1000, 1)) for name, sent in asked]
    return text + "\n" + table(("zoeken", "kB, gzip"), told) + missing


def searching(setting: Setting) -> str:
    """How quick and how good search is, on the site of this collection."""
    builder = ours(PROJECT, setting.fresh("search"), setting.program)
    interleaved(builder.subjects()[:1], 1)
    return "```text\n" + "\n".join(search.report(builder.site)) + "\n```\n"


def bottoming(setting: Setting) -> str:
    """What the pieces of a build in Python cost by themselves, beside a whole build by Hugo."""
    collection, place = setting.collection(setting.count), setting.fresh("floor")
    place.mkdir()
    builders, missing = _builders(setting, setting.count)
    whole = [one for each in builders[:2] for one in each.subjects() if COLD in one.name]
    pieces = [
        Subject(
            level,
            ((sys.executable, "-m", "bench.floor", level, str(collection), str(place / "docs")),),
            PROJECT,
            partial(shutil.rmtree, place / "docs", ignore_errors=True),
        )
        for level in LEVELS
    ]
    runs = interleaved([*pieces, *whole], setting.rounds)
    text = f"{setting.count} kaarten, {setting.times}. Wat dezelfde stukken Python kosten zonder "
    text += "gastheer, nazicht of verbanden: lager dan dit raakt een koude bouw niet.\n\n"
    return text + table(rows.FLOOR, rows.floor(runs, whole[-1].name)) + missing


def _builders(setting: Setting, count: int) -> tuple[list[Builder], str]:
    """Lay out ours without paper and each of the others, and say which cannot be had."""
    collection = setting.collection(count)
    builders = [ours(collection, setting.fresh("ours"), setting.program)]
    small = ours(setting.collection(LEAST), setting.fresh("frame"), setting.program)
    interleaved(small.subjects()[:1], 1)  # Hugo borrows its frame; and our code gets compiled
    missing = ""
    try:
        builders.append(hugo(collection, setting.fresh("hugo"), small.site))
        builders.append(zensical(collection, setting.fresh("zensical")))
        builders.append(stock(collection, setting.fresh("stock")))
    except PeerError as error:
        missing = f"\nAndere bouwers niet gemeten: {error}.\n"
    return builders, missing


def _subjects_of(setting: Setting, count: int) -> list[Subject]:
    """Return what is measured at each size: our check and build, and the build of Hugo."""
    own, *peers = _builders(setting, count)[0]
    root = str(own.place / "collection")
    check = ((str(setting.program), "check", "--root", root),)
    return [
        own.subject("nakijken", check, partial(forget, own)),
        *(one for each in (own, *peers[:1]) for one in each.subjects() if COLD in one.name),
    ]


def _sheets(count: int) -> Subject:
    command = (sys.executable, "-m", "bench.printing", str(count))
    return Subject(f"alleen drukken, {count} handouts", (command,), PROJECT)


def _waited(builder: Builder, new_card: tuple[str, str]) -> Mapping[str, Wait]:
    forget(builder)
    try:
        return {wait.name: wait for wait in waits(builder, new_card)}
    except MeasureError as error:
        print(error, file=sys.stderr)
        return {}
