"""Measure how long it takes to check, build and search this collection, and what comes of it.

`make bench` prints seconds on the clock, the best of three runs for the check, and one build with
the sheets kept from earlier builds where there are any.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import printing
from bench.search import report

KENNISBANK = Path(sys.executable).parent / "kennisbank"


def seconds(*words: str) -> float:
    """Run `kennisbank` and return how long it took; raises when it fails."""
    start = time.perf_counter()
    subprocess.run([KENNISBANK, *words], check=True, capture_output=True)
    return time.perf_counter() - start


def weighed(site: Path) -> tuple[int, float]:
    """Return the number of pages of a site, and its size in megabytes of a million bytes."""
    files = [file for file in site.rglob("*") if file.is_file()]
    pages = sum(file.suffix == ".html" for file in files)
    return pages, sum(file.stat().st_size for file in files) / 1e6


def main() -> None:
    """Print the measurements, one a line."""
    print(f"nakijken   {min(seconds('check') for _ in range(3)):6.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        print(f"bouwen     {seconds('site', '--to', folder):6.2f} s")
        pages, megabytes = weighed(Path(folder))
        found = list(report(Path(folder)))
    print(f"pagina's   {pages:6d}")
    print(f"site       {megabytes:6.2f} MB")
    printing.main()
    print(*found, sep="\n")


if __name__ == "__main__":
    main()
