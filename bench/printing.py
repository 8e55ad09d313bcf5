"""How long it takes to print 1, 40 and 1,000 different handouts, side by side in one run."""

import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from kennisbank.collection import open_collection
from kennisbank.dating import build_date
from kennisbank.kinds.practice.record import Practice
from kennisbank.printing import Imprint, Paper, papers
from kennisbank.printing.press import Job, print_ahead

COUNTS = (1, 40, 1000)
ADDRESS = "https://opentafel.example/"


def different(sheets: list[Paper], count: int, imprint: Imprint) -> Iterator[Job]:
    """Yield so many handouts, no two the same: each has a title of its own."""
    for number, paper in enumerate(islice(cycle(sheets), count)):
        named = Imprint(f"{imprint.site_name} {count}.{number}", imprint.site_url, imprint.date)
        job = paper.job(named)
        assert job
        yield job


def main(root: Path = Path()) -> None:
    """Print a line for each count: seconds on the clock, and the time of one beside the first."""
    catalogue = open_collection(root).catalogue
    imprint = Imprint("Meting", ADDRESS, build_date(root, catalogue))
    sheets = [
        paper
        for paper in papers(catalogue)
        if isinstance(paper.record, Practice) and paper.kind.name == "handout"
    ]
    first = 0.0
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            jobs = tuple(different(sheets, count, imprint))
            print_ahead(jobs, Path(folder), lambda ready, total: None)
            each = (time.perf_counter() - start) / count
        first = first or each
        print(
            f"drukken    {count:6d} handouts  {each * count:7.2f} s  {each / first:5.2f} per stuk"
        )


if __name__ == "__main__":
    main()
