"""Questions with the pages that must be found, and how well an engine finds them.

R@5 is the share of those pages among the first five results (of at most five); MRR is one divided
by the place of the first of them, 0 beyond the tenth. With `any`, one of the pages is enough.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from kennisbank.searching import SearchRecord, SearchSection, write_index

FOLDER = Path(__file__).parent / "judged"
RANK = Path(__file__).parent.parent / "kennisbank/browser/search/rank.mjs"
ALL = "all"
MADE_UP = ("streekwerk", "buurtwijzer")
EVERYDAY = ("everyday", "everyday_blind")  # of this site, as people ask about their own situation

CLASSES = {"word", "inflection", "compound", "typo", "synonym", "question", "name", "punctuation"}

Ask = Callable[[Sequence[str]], list[list[str]]]  # questions to ids, the best first


@dataclass(frozen=True)
class Judged:
    """A question of one class, with the ids that must be found."""

    kind: str
    question: str
    hits: tuple[str, ...]
    any: bool = False

    def recall(self, found: Sequence[str]) -> float:
        """Return R@5 for what an engine found."""
        seen = [hit for hit in self.hits if hit in found[:5]]
        return float(bool(seen)) if self.any else len(seen) / min(5, len(self.hits))

    def reciprocal(self, found: Sequence[str]) -> float:
        """Return one divided by the place of the first page that must be found."""
        places = (place for place, id in enumerate(found[:10], start=1) if id in self.hits)
        return next((1 / place for place in places), 0.0)


@dataclass(frozen=True)
class Score:
    """How well the questions of one class go: their count, mean R@5 and mean MRR."""

    count: int
    recall: float
    mrr: float


# What every collection is held to; the least is R@5 of any class.
ENOUGH = Score(60, 0.93, 0.90)
LEAST = 0.85

# And what everyday questions are held to.
ANSWERED = Score(20, 0.85, 0.80)
LEAST_ANSWERED = 0.70


def questions(name: str) -> list[Judged]:
    """Return the judged questions of a collection: `open-tafel`, or one of MADE_UP."""
    read = _read(name)
    classes = read.get("queries", read)
    return [
        Judged(kind, one["q"], tuple(one["hits"]), one.get("any", False))
        for kind, asked in classes.items()
        for one in asked
    ]


def write_made_up(name: str, to: Path) -> None:
    """Write the index of a made-up collection, with its own glossary."""
    read = _read(name)
    records = [_record(one) for one in read["records"]]
    write_index(records, to, [tuple(row) for row in read["glossary"]])


def _record(one: Mapping[str, Any]) -> SearchRecord:
    """Return a record that has one text, or sections of its own."""
    text = SearchSection(id="tekst", text=one.get("text", ""))
    fields = {key: value for key, value in one.items() if key != "text"}
    made = {"url": f"{one['id']}/", "type": "praktijk", "sections": (text,)}
    return SearchRecord.model_validate(made | fields)


def _read(name: str) -> Any:
    return yaml.safe_load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"))


def scores(judged: Sequence[Judged], ask: Ask) -> dict[str, Score]:
    """Return the scores per class, and over all questions under `all`."""
    found = ask([one.question for one in judged])
    results = [
        (one.kind, one.recall(ids), one.reciprocal(ids))
        for one, ids in zip(judged, found, strict=True)
    ]
    kinds = dict.fromkeys(kind for kind, _, _ in results)
    per_kind = {kind: _mean([one for one in results if one[0] == kind]) for kind in kinds}
    return {**per_kind, ALL: _mean(results)}


def _mean(results: Sequence[tuple[str, float, float]]) -> Score:
    count = len(results)
    recall = sum(recall for _, recall, _ in results) / count
    return Score(count, recall, sum(mrr for _, _, mrr in results) / count)


def answers(lines: str) -> list[list[str]]:
    """Return the ids in what `rank.mjs` printed, per question."""
    return [json.loads(line)["ids"] for line in lines.splitlines()]


def table(found: Mapping[str, Score]) -> Iterator[str]:
    """Yield the scores as lines of text."""
    yield f"{'klasse':12} {'vragen':>6} {'R@5':>6} {'MRR':>6}"
    for kind, score in found.items():
        yield f"{kind:12} {score.count:6d} {score.recall:6.2f} {score.mrr:6.2f}"


def held(found: Mapping[str, Score]) -> None:
    """Fail with the whole table when a collection is not searched well enough."""
    told = "\n".join(table(found))
    whole = found[ALL]
    assert whole.count >= ENOUGH.count, told
    assert whole.recall >= ENOUGH.recall and whole.mrr >= ENOUGH.mrr, told
    assert min(score.recall for score in found.values()) >= LEAST, told
    assert set(found) == {*CLASSES, ALL}


def answered(found: Mapping[str, Score]) -> None:
    """Fail with the whole table when everyday questions are not answered well enough."""
    told, whole = "\n".join(table(found)), found[ALL]
    assert whole.count >= ANSWERED.count, told
    assert whole.recall >= ANSWERED.recall and whole.mrr >= ANSWERED.mrr, told
    assert min(score.recall for score in found.values()) >= LEAST_ANSWERED, told
