"""Measurements as rows of the tables in the results."""

import gzip
from collections.abc import Iterator, Mapping, Sequence

from bench.builders import BEFORE, CHANGED, COLD, SECOND, Builder
from bench.measuring import Run
from bench.served import Wait
from bench.spread import Spread, in_dutch, ratios
from bench.weighing import Weight, size

Runs = Mapping[str, Sequence[Run]]
Row = tuple[str, ...]

NOT_MEASURED = "niet gemeten"
INDEXES = ("index.json", "search/search_index.json", "search.json")  # what a search loads

BUILD = (
    *("bouwer", COLD, SECOND, CHANGED, "waarvan vooraf", "pagina’s", "ms per pagina, koud"),
    *("geheugen", "op schijf, MB"),
)
RATIO = ("wij naast", COLD, "koud, per pagina", SECOND, CHANGED, "geheugen")
GROWTH = ("wat", "kaarten", "ms per kaart", "naast de kleinste", "geheugen", "kB per kaart")
FLOOR = ("wat", "processortijd", "geheugen", "naast de laatste rij")
WEIGHT = ("pagina van ons", "HTML", "HTML, gzip", "eerste bezoek")


def build(builder: Builder, runs: Runs) -> Row:
    """What the builds of one builder cost."""
    made = size(builder.site)
    cold = _of(builder, COLD, runs)
    before = runs.get(f"{builder.name}, {BEFORE}")
    return (
        builder.name,
        *(_seconds(_of(builder, when, runs)) for when in (COLD, SECOND, CHANGED)),
        _seconds(before) if before else "–",
        in_dutch(made.pages, 0),
        Spread.of([run.processor / made.pages * 1000 for run in cold]).told(1),
        in_dutch(max(run.peak for run in cold), 0),
        in_dutch(made.megabytes, 1),
    )


def ratio(own: Builder, peer: Builder, runs: Runs) -> Row:
    """Ours beside the full cold build of a peer, round by round."""
    theirs = _of(peer, COLD, runs)
    pages = size(peer.site).pages / size(own.site).pages
    beside = [
        ratios([run.processor for run in _of(own, when, runs)], [run.processor for run in theirs])
        for when in (COLD, SECOND, CHANGED)
    ]
    each = Spread(*(end * pages for end in (beside[0].middle, beside[0].low, beside[0].high)))
    memory = ratios([run.peak for run in _of(own, COLD, runs)], [run.peak for run in theirs])
    told = (beside[0], each, beside[1], beside[2], memory)
    return (peer.name, *(one.told() for one in told))


def plain(runs: Runs) -> Iterator[Row]:
    """Processor time and memory of each subject."""
    for name, found in runs.items():
        yield name, _seconds(found), in_dutch(max(run.peak for run in found), 0)


def floor(runs: Runs, last: str) -> Iterator[Row]:
    """Processor time and memory of each subject, and its ratio to the last."""
    under = [run.processor for run in runs[last]]
    for row, found in zip(plain(runs), runs.values(), strict=True):
        yield *row, ratios([run.processor for run in found], under).told()


def per_sheet(nothing: Sequence[Run], printed: Sequence[Run], count: int) -> str:
    """What a sheet costs, without what it costs to open the collection."""
    pairs = zip(printed, nothing, strict=False)
    return Spread.of([(one.processor - none.processor) / count for one, none in pairs]).told(3)


def growth(name: str, runs: Sequence[Run], count: int, first: dict[str, float]) -> Row:
    """What a card costs, beside what it costs in the smallest collection."""
    each = Spread.of([run.processor / count * 1000 for run in runs])
    peak = max(run.peak for run in runs)
    compared = each.middle / first.setdefault(name, each.middle)
    told = (each.told(1), in_dutch(compared), in_dutch(peak, 0))
    return (name, in_dutch(count, 0), *told, in_dutch(peak / count * 1000, 0))


def waiting(found: Mapping[str, Mapping[str, Wait]]) -> Iterator[Row]:
    """What each builder makes somebody wait for, a row for each thing."""
    for name in dict.fromkeys(name for waits in found.values() for name in waits):
        yield name, *(_wait(waits.get(name)) for waits in found.values())


def weight(page: Weight) -> Row:
    """What a page weighs, in thousands of bytes."""
    told = (in_dutch(count / 1000, 1) for count in (page.raw, page.packed, page.visit))
    return (f"/{page.address}", *told)


def index(builder: Builder) -> int:
    """The bytes over the line of the file in which another builder searches."""
    files = (builder.site / name for name in INDEXES)
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files if file.exists())


def _of(builder: Builder, when: str, runs: Runs) -> Sequence[Run]:
    return runs[f"{builder.name}, {when}"]


def _seconds(runs: Sequence[Run]) -> str:
    return Spread.of([run.processor for run in runs]).told()


def _wait(wait: Wait | None) -> str:
    if wait is None:
        return NOT_MEASURED
    if not wait.seen:
        return f"niet gezien binnen {in_dutch(wait.clock, 0)} s"
    return f"{in_dutch(wait.processor)} ({in_dutch(wait.clock, 1)})"
