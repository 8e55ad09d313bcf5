"""One card in the shape of another: the same fields and lengths, other words and references."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Self

import yaml

from bench.vocabulary import WORD, Vocabulary
from kennisbank.text.folding import fold
from kennisbank.text.slips import shorter

Card = dict[str, Any]

# Dates, closed sets and sums: another word would make them wrong.
KEPT = frozenset(
    {
        "start",
        "end",
        "status",
        "basis",
        "level",
        "certainty",
        "date",
        "read",
        "origin",
        "value",
        "compares",
    }
    | {"shown", "formula", "checked_on", "review_before"}
)
_ORGANISATION = 0.3  # of the partners has a record of its own
MOST_DRAWS = 20  # for a partner who doesn't sit there yet
# A word loses a letter for each four: others wrap otherwise, and a sheet may have been quite full.
_EACH = 4
_MARK = r"\[\^(?P<mark>[^\]]+)\]"
_LINK = r"\]\((?P<link>[^)]*)\)"


@dataclass(frozen=True)
class Known:
    """What a card may point to, each as often as it is to be drawn."""

    places: Mapping[str, str]
    cities: Sequence[str]
    organisations: Sequence[str]
    slips: frozenset[str]  # of the names of those
    sources: Mapping[str, str]
    days: Mapping[str, str]  # of those sources
    terms: re.Pattern[str]
    drawn: Mapping[str, Sequence[str]]

    @classmethod
    def read(cls, root: Path, shapes: Iterable[Card]) -> Self:
        """Read the lists in `data/`, and how often our cards use each theme, phase and so on."""
        places = _records(root, "places")
        organisations = _records(root, "organisations")
        terms = _records(root, "glossary")
        names = [name for term in terms for name in (term["name"], *term.get("variants", ()))]
        every = sorted(map(re.escape, names), key=lambda name: (-len(name), name))
        return cls(
            places={place["id"]: place["name"] for place in places},
            cities=[p["id"] for p in places for _ in range(4 if p["type"] == "stad" else 1)],
            organisations=[each["name"] for each in organisations],
            slips=frozenset(slip for each in organisations for slip in _slips(each)),
            sources={
                each["id"]: each.get("read", "volledig") for each in _records(root, "sources")
            },
            days={each["id"]: str(each.get("date", "")) for each in _records(root, "sources")},
            terms=re.compile(
                rf"{_MARK}|{_LINK}|\b(?P<term>{'|'.join(every)})\b|(?P<word>{WORD.pattern})"
            ),
            drawn=_drawn(root, list(shapes)),
        )


def _records(root: Path, name: str) -> list[Card]:
    text = (root / "data" / f"{name}.yml").read_text(encoding="utf-8")
    records: list[Card] = yaml.load(text, Loader=yaml.CSafeLoader)["records"]
    return records


def _slips(organisation: Card) -> Iterator[str]:
    for name in (organisation["name"], *organisation.get("aliases", ())):
        yield from _cut(name)


def _cut(name: str) -> set[str]:
    """Return a name whole and without each of its letters: two that are a slip apart share one."""
    folded = fold(name)
    return {folded, *shorter(folded)}


def _drawn(root: Path, shapes: Sequence[Card]) -> dict[str, list[str]]:
    """Return what each field may point to, once for each use and once for being there."""
    used = {
        "themes": [id for card in shapes for id in card["themes"]],
        "audiences": [id for card in shapes for id in card.get("audiences", ())],
        "phases": [phase["id"] for card in shapes for phase in card.get("phases", ())],
        "network_models": [card["network_model"]["id"] for card in shapes],
    }
    listed = {
        name: ids + [each["id"] for each in _records(root, name)] for name, ids in used.items()
    }
    helps = [help["target"] for card in shapes for help in card.get("helps", ())]
    return {**listed, "helps": helps}


def _told_in_time(card: Card, shared: Mapping[str, str]) -> list[Card]:
    """Return the figures of a card; one that is younger than its source has its day."""
    own = {one["id"]: str(one.get("date", "")) for one in card["sources"] if isinstance(one, dict)}
    days = {**shared, **own}
    told = [(figure, days.get(str(figure.get("source")), "")) for figure in card["figures"]]
    return [
        {**figure, "date": day} if day and str(figure.get("date", "")) > day else figure
        for figure, day in told
    ]


class Rewriting:
    """Rewrites one card; a name of a source or a unit stays one name all over the card."""

    def __init__(self, known: Known, vocabulary: Vocabulary, chance: Random) -> None:
        self._known, self._vocabulary, self._chance = known, vocabulary, chance
        self._sources: dict[str, str] = {}
        self._units: dict[str, str] = {}
        self._topic = 0

    def card(self, shape: Card, number: str, id: str, ids: Sequence[str]) -> Card:
        """Return a card of that shape; a number makes the ids of its sources its own."""
        drawn = self._known.drawn
        themes = self._some(drawn["themes"], len(shape["themes"]))
        self._topic = sorted(set(drawn["themes"])).index(themes[0])
        self._name_sources(shape["sources"], number)
        place = self._chance.choice(self._known.cities)
        chosen = {"place": place, "themes": themes, **self._references(shape, place, id, ids)}
        made = {key: chosen.get(key) or self._value(key, value) for key, value in shape.items()}
        return (
            made | {"figures": _told_in_time(made, self._known.days)} if "figures" in made else made
        )

    def _references(self, shape: Card, place: str, id: str, ids: Sequence[str]) -> Card:
        others = self._some(ids, len(shape.get("see_also", ())) + 1)
        around = self._some(self._known.cities, len(shape.get("covers", ())))
        return {
            "audiences": self._some(
                self._known.drawn["audiences"], len(shape.get("audiences", ()))
            ),
            "covers": list(dict.fromkeys((place, *around)))[: len(around)],
            "see_also": [other for other in others if other != id][: len(others) - 1],
        }

    def _value(self, key: str, value: Any) -> Any:
        if key in KEPT or value is None:
            return value
        if key == "sources":
            return [self._source(each) for each in value]
        if key == "partners":
            return self._partners(value)
        if key in ("phases", "helps", "network_model"):
            return self._choices(key, value)
        if isinstance(value, list):
            return [self._value(key, each) for each in value]
        if isinstance(value, dict):
            return {name: self._value(name, each) for name, each in value.items()}
        return self._text(key, value) if isinstance(value, str) else value

    def _choices(self, key: str, value: Any) -> Any:
        """Point a choice or a list of them elsewhere, with other reasons."""
        if isinstance(value, dict):
            return self._choices("network_models", [value])[0]
        targets = self._some(self._known.drawn[key], len(value))
        name = "target" if key == "helps" else "id"
        return [
            {
                part: target if part == name else self._value(part, text)
                for part, text in choice.items()
            }
            for target, choice in zip(targets, value, strict=False)
        ]

    def _text(self, key: str, text: str) -> str:
        if key == "url":
            return self._address(len(text))
        if key == "mailbox":
            return f"info@{_ascii(self._word(8))}.example"
        if key in ("unit", "other_unit"):
            return self._units.setdefault(text, self._reworded(text))
        if key == "source":
            return self._sources[text]
        if key in ("publisher", "organisation"):
            return self._name(text)
        return self._reworded(text)

    def _reworded(self, text: str) -> str:
        return self._known.terms.sub(self._replaced, text)

    def _replaced(self, found: re.Match[str]) -> str:
        if mark := found["mark"]:
            return f"[^{self._sources[mark]}]"
        word: str | None = found["word"]
        if not word or not (word.islower() or word.istitle()):
            return found[0]
        other = self._word(len(word) - (len(word) - 1) // _EACH)
        return other if word.islower() else other.capitalize()

    def _word(self, length: int) -> str:
        return self._vocabulary.word(length, self._topic, self._chance)

    def _some(self, pool: Sequence[str], count: int) -> list[str]:
        """Draw different ones; what stands in the pool more often comes sooner."""
        found: dict[str, None] = {}
        wanted = min(count, len(set(pool)) if len(pool) < 1000 else count)
        while len(found) < wanted:
            found[self._chance.choice(pool)] = None
        return list(found)

    def _name_sources(self, sources: Sequence[Any], number: str) -> None:
        free = list(self._known.sources)
        self._chance.shuffle(free)
        for position, source in enumerate(sources):
            if isinstance(source, str):
                read = self._known.sources.get(source, "volledig")
                other = next(id for id in free if self._known.sources[id] == read)
                free.remove(other)
                self._sources[source] = other
            else:
                self._sources[source["id"]] = self._source_id(source["id"], number, position)

    def _source_id(self, id: str, number: str, position: int) -> str:
        if not number:
            return id
        return f"{_ascii(self._reworded(id))[:44]}-{number}-{position}"

    def _source(self, source: Any) -> Any:
        if isinstance(source, str):
            return self._sources[source]
        rest = {key: self._value(key, value) for key, value in source.items() if key != "id"}
        return {"id": self._sources[source["id"]], **rest}

    def _partners(self, partners: Sequence[Card]) -> list[Card]:
        """Return as many partners, of whom nobody sits there twice."""
        found: dict[str, Card] = {}
        for partner in partners:
            other = self._partner(partner)
            for _ in range(MOST_DRAWS):
                if other["name"] not in found:
                    break
                other = {**other, "name": self._name(partner["name"])}
            found[other["name"]] = other
        return list(found.values())

    def _partner(self, partner: Card) -> Card:
        rest = {key: self._value(key, value) for key, value in partner.items() if key != "name"}
        return {"name": self._partner_name(partner["name"]), **rest}

    def _partner_name(self, name: str) -> str:
        fitting = [each for each in self._known.organisations if len(each) <= len(name)]
        known = fitting and self._chance.random() < _ORGANISATION
        return self._chance.choice(fitting) if known else self._name(name)

    def _name(self, name: str) -> str:
        """Return another name, unless `check` could take it for a slip in one that is known."""
        made = self._reworded(name)
        return made if self._known.slips.isdisjoint(_cut(made)) else name

    def _address(self, length: int) -> str:
        address = f"https://www.{_ascii(self._word(9))}.example/{self._chance.randrange(10**6)}"
        while len(address) < length - 4:
            address += f"-{_ascii(self._word(self._chance.randint(4, 9)))}"
        return address


def _ascii(text: str) -> str:
    return "".join(letter if letter.isascii() else "e" for letter in text)
