"""How long it takes to print 1, 40 and 1,000 different handouts, side by side in one run."""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from kennisbank.collection import open_collection
from kennisbank.dating import build_date
from kennisbank.kinds.practice.record import Practice
from kennisbank.printing import Edition, Imprint, Papers, open_papers, print_all
from kennisbank.printing.press import Job

COUNTS = (1, 40, 1000)
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


def main(root: Path = Path()) -> None:
    """Print a line for each count: seconds on the clock, and the time of one beside the first."""
    loaded = open_collection(root)
    imprint = Imprint("Meting", ADDRESS, build_date(root, loaded.catalogue))
    papers = open_papers(loaded, root, imprint, None)
    cards = loaded.catalogue.all(Practice)
    first = 0.0
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            jobs = tuple(different(papers, cards, count))
            print_all(jobs, Path(folder), lambda ready, total: None)
            each = (time.perf_counter() - start) / count
        first = first or each
        print(
            f"drukken    {count:6d} handouts  {each * count:7.2f} s  {each / first:5.2f} per stuk"
        )


if __name__ == "__main__":
    main()
