"""Print so many different handouts and do nothing else: what `make bench` measures of paper.

`python -m bench.printing COUNT` opens this collection and prints; with 0 it opens it only, so
the difference is the price of the sheets.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from kennisbank.collection import open_collection
from kennisbank.dating import build_date
from kennisbank.kinds.practice.record import Practice
from kennisbank.printing import Edition, Imprint, Papers, open_papers, print_all
from kennisbank.printing.press import Job

ADDRESS = "https://opentafel.example/"


def different(papers: Papers, cards: tuple[Practice, ...], count: int) -> Iterator[Job]:
    """Yield so many handouts, no two the same: each is of a site with a name of its own."""
    edition = papers.edition
    for number, card in enumerate(islice(cycle(cards), count)):
        named = replace(edition.imprint, site_name=f"Meting {count}.{number}")
        others = Papers(Edition(edition.catalogue, named, edition.style), papers.kinds)
        job = others.of(card)[0].job
        assert job
        yield job


def main(count: int, root: Path = Path()) -> None:
    """Print that many handouts and throw them away."""
    loaded = open_collection(root)
    imprint = Imprint("Meting", ADDRESS, build_date(root, loaded.catalogue))
    papers = open_papers(loaded, root, imprint, None)
    cards = loaded.catalogue.all(Practice)
    with tempfile.TemporaryDirectory() as folder:
        jobs = tuple(different(papers, cards, count))
        print_all(jobs, Path(folder), lambda ready, total: None)


if __name__ == "__main__":
    main(int(sys.argv[1]))
