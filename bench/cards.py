"""Make a whole valid collection with as many practices as asked, all of them made up.

`python -m bench.cards --count 1000 --seed 1 --to DIR` writes data/, docs/, macros/ and mkdocs.yml
of this repository, and practices of which number i has the shape of our practice i mod 40: its
fields, the lengths of its lists, sentences and words. The words are others, and so is all that a
card points to. The first forty keep their ids, because data/ points to them. The same seed gives
the same bytes, and practice i is the same in collections of any size but for its `see_also`.
"""

import argparse
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import yaml

from bench.rewriting import Known, Rewriting
from bench.vocabulary import Vocabulary
from kennisbank.kinds.practice.jargon import WORDS

PROJECT = Path(__file__).parent.parent
HEADER = "# yaml-language-server: $schema=../data/schema/practice.json\n"
LEAST = 40  # practices: data/ points to that many
WIDTH = 100
COPIED = ("data", "docs", "macros")
# What was published of ours, and who sat at which table, is not of another.
NOT_COPIED = ("__pycache__", "addresses.txt", "chairs.yml")

Card = dict[str, Any]


class _Dumper(yaml.CSafeDumper):
    """Writes text of several lines as people do: under a bar."""


def _text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _text)


def write_collection(to: Path, count: int, seed: int, root: Path = PROJECT) -> None:
    """Write a collection of so many practices into a folder that does not exist yet."""
    half = to.with_name(f"{to.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    (half / "practices").mkdir(parents=True)
    for name in COPIED:
        shutil.copytree(root / name, half / name, ignore=shutil.ignore_patterns(*NOT_COPIED))
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("macros, kennisbank]", "macros]")
    (half / "mkdocs.yml").write_text(settings, encoding="utf-8")
    for id, card in cards(count, seed, root):
        (half / "practices" / f"{id}.yml").write_text(written(card), encoding="utf-8")
    half.rename(to)


def written(card: Card) -> str:
    """Return the file of a card."""
    text: str = yaml.dump(card, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH)
    return HEADER + text


def cards(count: int, seed: int, root: Path = PROJECT) -> Iterator[tuple[str, Card]]:
    """Yield so many practices with their ids, in the order of their numbers."""
    shapes = {file.stem: _read(file) for file in sorted((root / "practices").glob("*.yml"))}
    known = Known.read(root, shapes.values())
    vocabulary = Vocabulary(_prose(list(shapes.values())), seed, unless=_jargon(root))
    ids = [*shapes][:count]
    ids += [_id(number, vocabulary, seed) for number in range(len(ids), count)]
    order = list(shapes.items())
    titles: set[str] = set()
    for number, id in enumerate(ids):
        original, shape = order[number % len(order)]
        rewriting = Rewriting(known, vocabulary, Random(f"card {seed} {number}"))
        card = rewriting.card(shape, "" if id == original else str(number), id, ids)
        if card["title"] in titles:  # no two cards may be called the same
            card["title"] += f" {number}"
        titles.add(card["title"])
        yield id, card


def _id(number: int, vocabulary: Vocabulary, seed: int) -> str:
    chance = Random(f"id {seed} {number}")
    words = (vocabulary.word(length, number, chance) for length in (chance.randint(5, 9), 7))
    return "-".join((*(_plain(word) for word in words), str(number)))


def _plain(word: str) -> str:
    return "".join(letter if letter.isascii() else "e" for letter in word)


def _read(file: Path) -> Card:
    card: Card = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return card


def _jargon(root: Path) -> set[str]:
    """Return the words that a kern may not hold."""
    own = yaml.safe_load((root / "data/words.yml").read_text(encoding="utf-8"))["jargon"]
    return {*WORDS.read_text(encoding="utf-8").split(), *own}


def _prose(value: object) -> Iterator[str]:
    """Yield every text that is longer than a name."""
    if isinstance(value, dict):
        for each in value.values():
            yield from _prose(each)
    elif isinstance(value, list):
        for each in value:
            yield from _prose(each)
    elif isinstance(value, str) and value.count(" ") > 5:
        yield value


def main() -> None:
    """Write the collection that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m bench.cards", description="Verzin kaarten.")
    parser.add_argument("--count", type=int, required=True, help="hoeveel praktijken")
    parser.add_argument("--seed", type=int, default=1, help="het begin van het toeval")
    parser.add_argument("--to", type=Path, required=True, help="een map die nog niet bestaat")
    arguments = parser.parse_args()
    if arguments.count < LEAST:
        parser.error(f"minstens {LEAST} kaarten: naar zoveel wijst data/")
    if arguments.to.exists():
        parser.error(f"{arguments.to} bestaat al")
    write_collection(arguments.to, arguments.count, arguments.seed)


if __name__ == "__main__":
    main()
